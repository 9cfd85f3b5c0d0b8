"""How well a report fits a marked region of its sentence: where it stands, and what speaks against it."""

from corpus.quotes.ahead import BESIDE_CLAUSES
from corpus.quotes.asides import is_parenthesis
from corpus.quotes.bare_verbs import HEARD
from corpus.quotes.claim_nouns import claim_end
from corpus.quotes.cues import ASKED, BEFORE_VERB, VERBS
from corpus.quotes.report import Report, is_person, is_press
from corpus.quotes.sentences import Sentence

BASE = {"say": 0.97, "tell": 0.96, "source": 0.9, "object": 0.85, "think": 0.85, "show": 0.75, "quote": 0.85}
"""How sure a report right beside its region is, by manner."""
_LEADS_IN = 0.972
"""For a report right before marks, behind its comma or colon: what follows them is the next words' ("… told her, “Go!”
She replied")."""
_CLOSES = 0.975
"""For ", she said" right behind marks, whatever leads to them: "Her diaries say otherwise: “…,” she wrote"."""
_NAMES_SO = 0.94
"""For "what X called “…”", which nobody else says."""
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_TURNS = frozenset({"while", "whereas", "but", "although", "though"})


def weigh(
    s: Sentence, word: int, paused: bool, report: Report, reports: list[Report], least: float
) -> tuple[float, str]:
    """How sure it is that `report`, one of the sentence's `reports`, tells who says region `word`, and by which rule.

    `paused` is whether the region ends with a pause of its own; what speaks against a report is looked for only where
    it stands above `least`.
    """
    mention = report.mention
    if mention is not None and mention.first < word < mention.last:
        return 0.0, ""  # "the “Late Night” host"
    score, rule = _place(s, word, paused, report, reports)
    if score <= least:
        return score, rule
    if report.manner == "source" and _holds_saying(report, reports, word):
        score -= 0.25
    if s.low[0] in BESIDE_CLAUSES and report.first > word and _said_beside(s, word, report, reports):
        score -= 0.3
    if (last := report.last) < word:
        between = sum(last < r.cue_first < word for r in reports if r.mention is not report.mention)
        score -= 0.05 * between + _set_aside(s, word, report, reports)
    return score, rule


def _place(s: Sentence, word: int, paused: bool, report: Report, reports: list[Report]) -> tuple[float, str]:
    """How well a report fits by where it stands."""
    score, first, last = BASE[report.manner], report.first, report.last
    if first > word:
        if s.low[0] in ASKED and not report.inverted and report.finite and not any(map(s.pauses, range(word))):
            return 0.0, ""  # "Asked about Roe's “sieve”, Doe said no"
        pauses = paused or s.pauses(word)
        if s.low[first - 1] in _TURNS and first - 1 > word and not report.inverted:
            return 0.0, ""  # "Roe said it was “…”, while Doe said"
        if s.low[first - 1] == "and" and first - 2 == word and not report.inverted and last < s.size - 2 and word:
            return 0.0, ""  # "Roe called it “…”, and Doe answered that it was dear"
        if first - 2 >= word and is_parenthesis(report) and any(r.cue_first > last for r in reports):
            return 0.0, ""  # "It is “mad” — as Roe noted — and dear, Doe said"
        others = sum(map(s.is_region, range(word + 1, first)))
        if (report.manner == "quote" and not pauses) or (not others and _ends_clause(s, word, first)):
            return 0.0, ""
        score -= 0.3 * (report.manner in ("object", "show") and report.relay is None) + 0.15 * (not report.finite)
        score -= 0.25 * (not others and not pauses)
        score -= min(0.03 * (first - word - 1), 0.5) - 0.04 * min(others, 3)
        score -= 0.15 * (len(reports) > 1 and any(_leads_to(s, r, report, word) for r in reports))
        closes = first == word + 1 and report.mention is not None and report.mention.low in ("he", "she", "they")
        if closes and pauses and report.finite and report.manner in ("say", "tell") and s.words[first].islower():
            return _CLOSES, f"after/{report.manner}"
        return min(0.97, score), f"after/{report.manner}"
    if last < word:
        told = report.finite and report.manner in ("say", "tell") and report.lemma != "deny"
        if told and word - last <= 4 and s.words[word - 1][-1] in ",:":
            return _LEADS_IN, f"before/{report.manner}"
        if report.manner == "object" and first and s.low[first - 1] == "what" and word - last <= 3:
            return _NAMES_SO, "before/object"
        score -= 0.02 + 0.02 * (not report.finite) + 0.05 * (report.manner == "source")
        return score - min(0.012 * (word - last - 1), 0.4), f"before/{report.manner}"
    return score - 0.1, f"inside/{report.manner}"


def _ends_clause(s: Sentence, word: int, first: int) -> bool:
    """Whether a semicolon parts a region from what follows: "Doe found it “…”; Roe said it was dear"."""
    return any(s.words[k][-1] == ";" for k in range(word, first))


def _leads_to(s: Sentence, near: Report, report: Report, word: int) -> bool:
    """Whether a cue right before the region says whose words `report` hands on: "Roe warned of “…,” Doe said"."""
    if near.mention in (None, report.mention) or not near.finite or near.inverted or not 0 < word - near.last <= 4:
        return False
    led = s.low[word - 1] == "of" or (s.low[word - 1] == "to" and near.manner == "tell")
    return led or (near.cue_last == word - 1 and s.low[near.first - 1] == "that" and near.manner == "say")


def hands_on(outer: Report, inner: Report, word: int) -> bool:
    """Whether the words of region `word` are those of the report within: "Doe said it was “dear”, Roe recalled"."""
    closes = outer.first > word > inner.cue_last and not any(map(inner.sentence.pauses, range(inner.last, word)))
    return inner.finite and (closes or is_press(outer.mention))


def _holds_saying(report: Report, reports: list[Report], word: int) -> bool:
    """Whether a document only tells who said the words: "Doe told lawmakers it was “…,” according to the minutes"."""
    mention = report.mention
    if mention is None or mention.kind != "nominal" or is_person(mention):
        return False
    return any(
        r.finite and r.manner in ("say", "tell") and r.mention is not None and r.last < word and not r.inverted
        for r in reports
    )


def _said_beside(s: Sentence, word: int, report: Report, reports: list[Report]) -> bool:
    """Whether the side clause that opens the sentence says who said it: "While Doe called it “…,” Roe said no"."""
    if report.inverted or report.last >= s.size - 3 or s.pauses(report.last):
        return False
    return any(r.finite and r.last < word and r.mention not in (None, report.mention) for r in reports)


def _set_aside(s: Sentence, word: int, report: Report, reports: list[Report]) -> float:
    """What speaks against a report before the region: somebody else tells of it, or its clause has ended by then."""
    first, last = report.first, report.last
    if report.finite and len(reports) > 1 and any(_names_within(s, r, report, word) for r in reports):
        return 0.3  # "Doe says Roe called it “…”"
    if first < 1 and report.lemma != "that":
        return 0.0
    if report.lemma == "that" and (end := claim_end(s, report, [])) is not None and end < word:
        return 0.3  # "Doe's claim that it leaked was dismissed as “…” by Roe"
    form = VERBS.get(s.low[report.cue_first])
    leads = last == word - 1 and s.words[last][-1] == ":"  # "prompting Doe to shout: “…”"
    leads = leads or report.finite or report.lemma == "that"  # "asked of Roe's remark that it was “…”"
    if form is not None and form.form == "base" and not leads and _told_by_another(report, reports):
        return 0.25  # "Doe said the board should explain …" is all Doe's
    if (parted := next((k for k in range(word - 1, last - 1, -1) if s.words[k][-1] == ";"), 0)) and (
        report.manner == "object" or any(parted < r.first and r.last < word and r.finite for r in reports)
    ):
        return 0.3  # "Doe called it dear; the board was cool, finding it “…”", "Doe said it leaks; Roe called it “…”"
    that = next((k for k in range(last + 1, word) if s.low[k] == "that"), 0)
    if that and s.low[that - 1] in ("and", "but") and "that" in s.low[:first]:
        return 0.3  # "Doe said that the board praised it and that it was “…”"
    if s.low[first - 1] == "what" and s.low[word - 1] == "as":
        return 0.3  # "Doe described what Roe had told her as “…”"
    opener = first if s.low[first] in _RELATIVES else first - 1
    if s.low[opener] in _RELATIVES and opener and s.pauses(opener - 1):
        ends = any(s.pauses(k) and s.low[k + 1] in BEFORE_VERB for k in range(last + 1, word - 1))
        return 0.3 if ends else 0.0
    return 0.4 if first <= 3 and s.low[0] in BESIDE_CLAUSES and _turns_to_another(s, last, word) else 0.0


def _names_within(s: Sentence, inner: Report, outer: Report, word: int) -> bool:
    """Whether somebody else calls something what the region says in the very words that `outer` tells."""
    if inner.manner != "object" or not inner.finite or inner.inverted or inner.mention is None:
        return False
    begins = outer.last + 1 + (s.low[outer.last + 1] == "that")
    near = inner.first == begins and inner.mention is not outer.mention and 2 <= word - inner.last <= _NEAR
    return near and not any(s.pauses(k) for k in range(outer.last, word))


_NEAR = 6
"""Words from "called" to what something is called."""


def _turns_to_another(s: Sentence, last: int, word: int) -> bool:
    """Whether a comma between a report and a region opens the main clause, with a subject of its own."""
    return any(
        s.pauses(k) and (k + 1 in s.name_at or s.low[k + 1] in ("he", "she", "they")) for k in range(last + 1, word - 2)
    )


def _told_by_another(report: Report, reports: list[Report]) -> bool:
    mention = report.mention
    if mention is not None and mention.first and mention.sentence.low[mention.first - 1] in HEARD:
        return False  # "Doe said she heard Roe shout …"
    return any(
        r.finite
        and r.manner != "object"
        and r.cue_first < report.cue_first
        and r.mention is not None
        and r.mention is not report.mention
        for r in reports
    )
