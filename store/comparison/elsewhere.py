"""Who else prints the words of a quote, and gives them to another speaker?

What a person puts right in one place may be wrong in others. That is theirs to look at: nothing is changed there.
"""

from store.answers import QuoteAnswer
from store.database.store import Store
from store.reads.quotes import quotes_in

_TELLING = 20
"""Characters from which the same words are hardly said by two."""
_MOST = 20
_ENDS = " ,.;:!?…，。；：！？"


def same_words_elsewhere(store: Store, quote_key: str) -> tuple[QuoteAnswer, ...]:
    """The quotes of the same words that stand under another speaker, and that no person has looked at; some at most."""
    with store.snapshot() as connection:
        row = connection.execute("SELECT text, speaker FROM quote WHERE key = ?", (quote_key,)).fetchone()
        words = row[0].rstrip(_ENDS) if row else ""
        if len(words) < _TELLING:
            return ()
        ids = connection.execute(
            "SELECT q.id FROM quote q JOIN article a ON a.id = q.article_id WHERE rtrim(q.text, ?) = ?"
            " AND q.outer_id IS NULL AND a.superseded_by IS NULL AND q.key <> ? AND q.speaker IS NOT ? LIMIT ?",
            (_ENDS, words, quote_key, row[1], _MOST),
        )
        found = quotes_in(connection, [row[0] for row in ids])
    return tuple(quote for quote in found if not quote.corrected)
