"""Where a clause stands that is told before ", Jo Doe said": up to her office, her title or where she is from."""

from corpus.actors.lexicon import PERSON_NOUNS, TITLES
from corpus.quotes.cues import ASKED, BEFORE_VERB, PLAIN_CUES, VERBS
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import (
    AUXILIARIES,
    DATE_WORDS,
    DETERMINERS,
    HEAVY_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from corpus.quotes.report import OUTLETS, Report
from corpus.quotes.sentences import Sentence, label_end
from corpus.wordlists import words


def told_ahead(s: Sentence, report: Report, last: int, trailing: bool) -> tuple[int, int] | None:
    """The clause before ", X said", whose names begin behind word `last`."""
    if last > 2 and s.low[last] == "as" and s.pauses(last - 1) and report.last == s.size - 1:
        last -= 1  # "…, as Jo Doe says."
    if last < 0 or not s.pauses(last) or s.words[last][-1] in ":;":
        return None
    if s.low[last] in RELATIVES and report.last < s.size - 1 and s.pauses(report.last):
        return None  # "the sum which, X says, is due" tells what is behind it
    if report.manner == "object" or not report.finite or _is_told_of(report) or s.low[0] == "according":
        return None
    if s.low[0] in ASKED and not report.inverted:
        return None  # "Asked whether it leaks, X said only"
    if start := _behind_colon(s, report, last):
        return start, last
    k = int(last > 1 and s.low[0] in LEAD_INS and s.pauses(0))  # "Later, at a debate, X boasted of it"
    opens, after = s.low[k], s.low[k + 1]
    dated = opens != "this" or after in DATE_WORDS  # "This makes it dear, X said, though …"
    counted = after in ("least", "most", "half", "fact") or (opens in ROUGHLY and after[:1].isdigit())
    dated = dated and not counted  # "At least five leak, X said", "About 300 leak, X said"
    leads_in = (opens in _OPENS_SIDE_CLAUSE and dated) or opens.endswith("ing") or (last < 2 and opens in LEAD_INS)
    behind = report.last + 1
    shown = behind < s.size and s.is_region(behind)
    goes_on = behind < s.size and not s.pauses(report.last)
    if goes_on and opens.endswith("ing") and CLAUSE_WORDS.isdisjoint(s.low[:last]):
        return None  # "Announcing the sale, X said in May it would close"
    trailing = trailing or (not shown and s.pauses(report.last) and s.low[behind : behind + 1] in _RESUMES)
    if leads_in and not report.inverted and (not trailing or s.words[-1][-1] == ":" or not _holds_clause(s, k, last)):
        return None
    if shown and (s.words[report.last][-1] != ":" or CLAUSE_WORDS.isdisjoint(s.low[: last + 1])):
        return None
    start = label_end(s, last) + 1
    return None if _only_office(s, report, start, last) else (start, _before_office(s, report, last))


def _behind_colon(s: Sentence, report: Report, last: int) -> int:
    """Where a clause that the cue breaks off begins, or 0: "They went on: the mayor, they told the board, had left"."""
    end = report.last
    if report.manner == "tell":
        end = next((k for k in range(end, min(s.size - 1, end + _FARTHEST)) if s.pauses(k)), end)
    if report.inverted or not s.pauses(end) or end + 1 >= s.size or s.low[end + 1] not in AUXILIARIES:
        return 0
    return next((k + 1 for k in range(last, 0, -1) if s.words[k][-1] == ":"), 0)


RELATIVES = frozenset({"that", "which", "who", "whom", "whose"})
_FARTHEST = 6
"""Words in which a cue names whom it told."""


def _is_told_of(report: Report) -> bool:
    """Whether a clause about somebody reports, which leaves what stands before it alone: "Jo Doe, who said"."""
    return report.mention is not None and report.mention.antecedent is not None


def _only_office(s: Sentence, report: Report, first: int, last: int) -> bool:
    """Whether the words ahead of a name are its office and nothing that it says: "The club's lawyer, Jo Doe, said"."""
    mention = report.mention
    if mention is None or mention.kind != "name" or report.inverted or last - first > 12:
        return False
    inside = s.low[first : last + 1]
    comma = next((k for k in range(last - 1, first, -1) if s.pauses(k)), first)
    if comma > first and s.low[comma + 1] in _ONE_OF and not PERSON_NOUNS.isdisjoint(s.low[comma + 1 : last + 1]):
        return False  # "It opened the port, a clerk, Jo Doe, said"
    acts = any(w in CLAUSE_WORDS or w in PLAIN_CUES or (w in VERBS and not VERBS[w].noun) for w in inside)
    one = not s.low[last].endswith("s") or s.low[last].endswith("ss")  # several hold no office together
    return one and not acts and s.pauses(mention.last) and s.low[last] in PERSON_NOUNS


_ONE_OF = frozenset({"a", "an", "its", "their"})


def _before_office(s: Sentence, report: Report, last: int) -> int:
    """The word before an office set off ahead of its holder: in "It is late, one of its owners, Jo Doe, said"."""
    mention = report.mention
    if mention is None or mention.kind != "name" or report.inverted or not s.pauses(mention.last):
        return last
    for k in range(last - 1, max(0, last - 12), -1):
        if s.pauses(k):
            office = not PERSON_NOUNS.isdisjoint(s.low[k + 1 : last + 1])
            return k if office and (s.words[k + 1][0].isupper() or s.low[k + 1] in DETERMINERS) else last
        if s.is_region(k) or s.low[k] in _NO_OFFICE:
            return last
    return last


_OPENS_SIDE_CLAUSE = PREPOSITIONS | SUBORDINATORS | DATE_WORDS | ASKED


def _holds_clause(s: Sentence, first: int, last: int) -> bool:
    """Whether words `first` to `last` say something, and not only when or where: "In May", "After the vote"."""
    if s.low[first] == "this" or (s.low[first].endswith("ing") and s.low[first] not in ("following", "during")):
        return True
    aside = s.low[first] in ("while", "during", "at", "in", "on")  # "On a visit to Oslo, the capital, X warned of it"
    return any(
        s.low[k] in CLAUSE_WORDS or s.low[k].endswith("n't") or (s.pauses(k) and not aside) or s.is_region(k)
        for k in range(first, last)
    )


_RESUMES = (["is"], ["are"], ["was"], ["were"])
"""Behind ", X said,", what goes on with a clause that may open with anything: "Beside it, X said, is a pier"."""


CLAUSE_WORDS = words(
    "is are was were has have had will would can could may might must should do does did he she they it we i there"
)
ROUGHLY = frozenset({"about", "around", "over", "under", "between"})
"""Before a number, how large it is and no place."""
LEAD_INS = words(
    """
    and but so still however yet also meanwhile then now instead indeed overall nevertheless nonetheless later today
    moreover furthermore additionally separately afterward finally ultimately thus therefore first second specifically
    """
)
"""What a sentence opens with that says nothing of its own."""


def before_names(s: Sentence, report: Report) -> int:
    """The word before all that names the speaker, of which the mention may leave out "Russian" or "the port and"."""
    last, mention = report.first - 1, report.mention
    if last < 0 or mention is None or mention.kind == "pronoun" or report.inverted or s.is_region(last):
        return last
    if mention.kind == "name" and s.words[last].islower() and s.low[last] not in _WITHIN_NAME:
        return _before_long_office(s, mention, last)
    for k in range(last, max(-1, last - 9), -1):
        if s.words[k][0] == "(" and k > 0 and not s.pauses(k - 1) and s.words[k][-1] != ",":
            continue  # "the National Weather Service (NWS) meteorologist Jo Doe"
        if s.pauses(k) or s.is_region(k):
            opens = s.words[k + 1][0].isupper() or s.low[k + 1] in DETERMINERS or s.low[k + 1] in PERSON_NOUNS
            opens = opens or s.low[last] in OUTLETS  # "…, state news agency Belwa said"
            opens = opens or (last - k < _FEW and s.low[last] in HEAVY_NOUNS)  # "…, research firm Belwa said"
            return k if k < last and opens else last
        if s.low[k] in ("to", "in", "at") and s.low[k - 1] in PERSON_NOUNS:
            continue  # "Norway's ambassador to China Jo Doe"
        verb = s.low[k] in VERBS and not VERBS[s.low[k]].noun and s.low[k] != "state"
        if verb or s.words[k] in _NO_NAME:  # but not the "First" of "First Deputy Minister"
            return last
    return last


def _before_long_office(s: Sentence, mention: Mention, last: int) -> int:
    """The word before all that a name's office takes, or `last`: "…, head of the board of works Jo Doe said"."""
    for k in range(last, max(-1, last - 14), -1):
        if s.pauses(k):
            if s.low[k + 1] in _TURNS:
                return last  # "called it “mad”, but Jo Doe said"
            owned = s.low[k + 1] in DETERMINERS  # "a word Jo Doe repeated"
            person = mention.name is not None and mention.name.kind == "person"
            head = s.low[k + 1 + owned]
            few = last - k < (_SEVERAL if s.words[k + 1][0].isupper() else _FEW) and not (owned and person)
            return k if few or head in PERSON_NOUNS or head in TITLES else last
        if s.is_region(k) or s.low[k] in _NO_OFFICE or (s.low[k] in VERBS and not VERBS[s.low[k]].noun):
            return last
    return last


_TURNS = frozenset({"but", "and", "yet", "while"})
_FEW, _SEVERAL = 3, 6
"""Words between a comma and a name that say no more than of what it is: "…, the local Office of Works said", or whose:
"…, Norway's human rights ombudswoman Jo Doe said"."""
_WITHIN_NAME = HEAVY_NOUNS | OUTLETS | {"and", "of", "for"}
_NO_OFFICE = (BEFORE_VERB - {"to"}) | SUBORDINATORS | (PRONOUNS - {"one"}) | {"which", "whom", "what", "that"}
_NO_NAME = (PREPOSITIONS - {"of", "for"}) | SUBORDINATORS | BEFORE_VERB | PRONOUNS | {"which", "that", "but"}


def behind_office(s: Sentence, before: int) -> int:
    """The word before a speaker, or the region before the office set off in front: in "“…,” her coach, Jo Doe," it."""
    if before < 1 or not s.pauses(before) or s.is_region(before):
        return before
    for k in range(before, max(-1, before - 9), -1):
        if s.is_region(k):
            set_off = s.pauses(k) and s.low[k + 1] in DETERMINERS  # "“…,” the firm’s surveyor, Jo Doe,"
            return k if set_off or not PERSON_NOUNS.isdisjoint(s.low[k + 1 : before + 1]) else before
        if s.low[k] in BEFORE_VERB or s.low[k] in PLAIN_CUES or (k < before and s.pauses(k)):
            return before
    return before


def is_beside(s: Sentence, report: Report, before: int) -> bool:
    """Whether region `before` a report is none of its words: "a “top” aide told him", "While “…,” Doe said no"."""
    if s.words[before][-1] == ";" and not report.inverted:
        return True  # "Jo Doe called it “mad”; Ann Roe replied that"
    if before > 0 and s.low[before - 1] in _ARTICLES and not s.pauses(before):
        return True
    if frames(s, before, report):
        return True
    owned = before - 1 in s.names and s.words[before - 1].endswith(("'s", "’s"))
    if s.low[0] in ("on", "in") and before < _NEAR and (owned or s.low[1] in ("his", "her", "their")):
        return True  # "On NOL's “Dawn Patrol,” Jo Doe said", "In her book “Deep Mud,” Jo Doe writes that"
    if s.low[0] in ASKED and not report.inverted and not any(map(s.pauses, range(before))):
        return True  # "Asked of Roe's “sieve”, Jo Doe left"
    aside = s.low[0] in BESIDE_CLAUSES or s.low[0].endswith("ing")  # "Calling it “dear”, Doe said she would go"
    return aside and report.last < s.size - 3 and not s.pauses(report.last)


def frames(s: Sentence, before: int, report: Report) -> bool:
    """Whether a region only tells more of what opens its sentence: "In a letter to “all hands,” Jo Doe said that"."""
    if not 1 < before < _FRAME or s.low[0] not in ("in", "on", "at", "during") or s.low[before - 1] not in _FRAMED_BY:
        return False
    k = report.last + 1
    if k >= s.size or s.pauses(k - 1) or not (s.low[k] in _GOES_ON or k in s.name_at):
        return False
    if s.low[before - 1] in _WORKS and s.low[k] not in _TELLS_OF:
        return False  # "In her book “it leaks,” Jo Doe wrote the board would know"
    opens = s.low[1:before]
    whole = CLAUSE_WORDS.isdisjoint(opens) and not any(s.pauses(k) or s.is_region(k) for k in range(before))
    headed = s.low[before - 1] in _HEADED  # "In an essay titled “Who Pays?” Jo Doe wrote about"
    return whole and (s.pauses(before) or headed) and not _HELD_WORDS.isdisjoint(opens)


_TELLS_OF = frozenset({"of", "about", "that", "on", "how"})
_GOES_ON = DETERMINERS | PRONOUNS | _TELLS_OF | {"there"}
_FRAME = 16
"""Words of what opens a sentence so, at most."""
_HEADED = frozenset({"titled", "entitled", "headlined", "called"})
_GOVERNS = DETERMINERS | words("to of and called titled entitled headlined named dubbed")
_HELD_WORDS = words(
    "letter letters memo email e-mail essay note statement book article report speech interview post message paper"
    " lecture talk op-ed column blog sermon address novel memoir poem song editorial"
)
_WORKS = words("book essay novel memoir article report poem song column op-ed editorial paper")
_FRAMED_BY = _GOVERNS | _WORKS
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "its"})
BESIDE_CLAUSES = frozenset({"when", "while", "after", "as", "although", "though", "before", "since"})
_NEAR = 6
"""Words of what leads in to marks, as in "On NOL's “Dawn Patrol,”", at most."""
