"""An article about a quay with three quotes, and a person who puts right who said them."""

from store.answers import QuoteAnswer
from store.corrections.corrected import Change
from store.corrections.listing import list_corrections
from store.database.store import Store
from store.reads.quotes import list_quotes
from store.writing.correct import correct

STORY = (
    "Quay to reopen\n\n“The quay is ready for all of us,” harbour master Ana Lindqvist said on Friday.\n\n"
    "Tomas Berg, who leads the works, said the “tired” cranes would cost $30 million to move.\n\n"
    "“Yes, we are late,” he said.\n"
)
LATER = STORY + "\nThe quay was built by the grandparents of those who now repair it.\n"


def quote(store: Store, words: str) -> QuoteAnswer:
    """The outermost quote that holds these words."""
    [found] = [q for q in list_quotes(store) if words in q.text]
    return found


def say(store: Store, words: str, speaker: str) -> int:
    """Correct the speaker of the quote that holds these words; the number of the correction."""
    return correct(store, quote(store, words).key, Change(speaker)).number


def told(store: Store) -> list[tuple[str, str]]:
    """(words, state) of every correction, the latest first."""
    return [(c.quote, c.state) for c in list_corrections(store)]
