"""What stands around the figures that a finding rests on? A bare number tells nobody what differs."""

import json
from collections.abc import Sequence

from corpus.sentence_bounds import sentence_end, sentence_start
from store.database.store import Store
from store.findings.listing import EvidenceAnswer, FindingAnswer

REACH = 300
"""Characters of the article on either side of a figure in which its sentence is looked for."""
Around = tuple[str, str]
"""What of the sentence stands before a figure, and what behind it."""


def around_figures(store: Store, findings: Sequence[FindingAnswer]) -> dict[str, tuple[Around, ...]]:
    """By the key of each finding on figures the rest of every figure's sentence, in the order of its evidence."""
    on_figures = [finding for finding in findings if finding.kind == "figures"]
    places = dict.fromkeys((e.article_id, e.start, e.end) for finding in on_figures for e in finding.evidence)
    with store.reading() as connection:
        rows = connection.execute(
            "SELECT p.value, substr(a.text, max(1, json_extract(p.value, '$[1]') + 1 - ?1),"
            " min(json_extract(p.value, '$[1]'), ?1)"
            " + json_extract(p.value, '$[2]') - json_extract(p.value, '$[1]') + ?1)"
            " FROM json_each(?2) p JOIN article a ON a.id = json_extract(p.value, '$[0]')",
            (REACH, json.dumps(list(places))),
        ).fetchall()
    sentences = {place: _split(text, place) for written, text in rows for place in [tuple(json.loads(written))]}
    return {finding.key: tuple(sentences.get(_place(e), ("", "")) for e in finding.evidence) for finding in on_figures}


def _place(evidence: EvidenceAnswer) -> tuple[int, int, int]:
    return evidence.article_id, evidence.start, evidence.end


def _split(text: str, place: tuple[int, ...]) -> Around:
    _, start, end = place
    at = min(start, REACH)
    behind = at + end - start
    return text[sentence_start(text, at) : at], text[behind : sentence_end(text, max(at, behind - 1))]
