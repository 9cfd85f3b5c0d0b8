"""Write everything that a parse found in one article: passages, dates, actors, quotes with relays, figures."""

from store.actors.forms import Named
from store.actors.linking import link_actors
from store.database import correction_tables, tables
from store.database.index import index_terms
from store.database.pending import Pending
from store.database.rows import insert_tuples
from store.entries.entry import Entry

_QUOTE = (
    "id article_id outer_id speaker_id key start end text kind speaker mention mention_start cue cue_start addressee"
    " said_on confidence"
)
_FIGURE = "id article_id key start end text kind low high unit qualifier bound of status subject actor period speaker"


def write_derived(pending: Pending, article_id: int, entry: Entry) -> None:
    """Write the rows that go with the article's own row, and link its actors."""
    connection = pending.connection
    insert_tuples(
        connection, tables.Passage, "article_id kind start end", [(article_id, *row) for row in entry.passages]
    )
    insert_tuples(
        connection, tables.DateMention, "article_id start end text iso", [(article_id, *row) for row in entry.dates]
    )
    first = pending.ids.take("article_actor", len(entry.actor_rows))
    rows = [(first + i, article_id, *row) for i, row in enumerate(entry.actor_rows)]
    insert_tuples(connection, tables.ArticleActor, "id article_id name folded type named roles aliases mentions", rows)
    joint = [(first + several, first + one) for several, one in entry.joint]
    insert_tuples(connection, tables.JointSpeaker, "joint_id member_id", joint)
    _write_quotes(pending, article_id, entry, first)
    _write_figures(pending, article_id, entry)
    actors = [Named(first + i, *actor) for i, actor in enumerate(entry.actors)]
    link_actors(connection, actors[: entry.named], actors[entry.named :])


def _write_quotes(pending: Pending, article_id: int, entry: Entry, first_actor: int) -> None:
    connection = pending.connection
    first = pending.ids.take("quote", len(entry.quotes))
    rows = [
        (
            first + i,
            article_id,
            None if outer is None else first + outer,
            None if speaker is None else first_actor + speaker,
            *row,
        )
        for i, (outer, speaker, *row) in enumerate(entry.quotes)
    ]
    insert_tuples(connection, tables.Quote, _QUOTE, rows)
    relays = [(first + i, *row) for i, *row in entry.relays]
    insert_tuples(connection, tables.Relay, "quote_id position name folded", relays)
    statements = [(first + i, *row) for i, *row in entry.statements]
    insert_tuples(connection, tables.QuoteTerms, "quote_id terms occasion", statements)
    corrected = [(first + i, parsed) for i, parsed in entry.corrected]
    insert_tuples(connection, correction_tables.CorrectedQuote, "quote_id parsed", corrected)
    index_terms(connection, [(first + i, terms) for i, terms in entry.searched])
    pending.words.update(entry.words)


def _write_figures(pending: Pending, article_id: int, entry: Entry) -> None:
    connection = pending.connection
    first = pending.ids.take("figure", len(entry.figures))
    rows = [(first + i, article_id, *row) for i, row in enumerate(entry.figures)]
    insert_tuples(connection, tables.Figure, _FIGURE, rows)
    restated = [(first + figure, first + by) for figure, by in entry.restated]
    connection.executemany("UPDATE figure SET equals_id = ? WHERE id = ?", restated)  # now that every row exists
    measured = [(first + i, *row) for i, *row in entry.measured]
    insert_tuples(connection, tables.FigureTerms, "figure_id near around base", measured)
