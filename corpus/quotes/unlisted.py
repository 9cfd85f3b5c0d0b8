"""Who speaks where no reporting verb says so: a verb that no list has beside the marks, a noun that somebody owns."""

from corpus.actors.lexicon import PERSON_NOUNS
from corpus.quotes.cues import BEFORE_VERB
from corpus.quotes.mention_after import mention_starting
from corpus.quotes.mentions import Mention
from corpus.quotes.phrases import ASKS, AUXILIARIES, WHO_NOUNS, chunk_start
from corpus.quotes.report import Report, can_speak
from corpus.quotes.sentences import Sentence
from corpus.quotes.sources import whom
from corpus.quotes.subjects import subject_before
from corpus.wordlists import words

_PAST = words(
    """
    shot hit struck began sang rang ran went came gave bit swung spat hissed broke cut burst chose drew fought held
    kept led put sent took threw spoke stood remembers laughs grins shrugs sighs smiles nods chuckles beams
    agrees concurs continues begins snorts sniffs growls groans barks roars booms purrs deadpans hisses moans whispers
    whines wails shrieks squeals giggles drawls mumbles murmurs grunts splutters gasps sobs chuckles ventures corrects
    """
)
_SAID = words(
    """
    admission remark remarks comment comments response responses reply answer answers claim claims assertion assertions
    statement statements argument arguments contention warning warnings message messages question line quip dictum
    motto slogan promise promises pledge pledges vow vows phrase catchphrase words advice verdict description
    descriptions characterization characterisation call calls demand demands suggestion suggestions accusation
    accusations allegation allegations assumption post posts letter letters memo speech email emails e-mail joke
    boast retort mantra chant chants cry cries plea view opinion conclusion complaint criticism quote quotes tweet
    tweets insistence refrain rant outburst apology assessment reaction summary
    """
)
VOICED = words("chant chants cry cries shout shouts call calls scream screams murmurs boos whispers")
"""Before "of": what is heard."""
_REACH = 10
"""Words between what somebody owns and the marks that hold it."""


_UTTERED = words("said spoken uttered written made voiced posted")


def speaker_beside(s: Sentence, word: int, paused: bool) -> Mention | None:
    """Whoever does what the words next to region `word` say; `paused` if the region ends with a comma or the like."""
    found = _ahead(s, word)
    if found is None and paused and word + 2 < s.size:
        found = _behind(s, word)
    return found


def _ahead(s: Sentence, word: int) -> Mention | None:
    """ "Jo Doe shot back: “…”"."""
    if word < 2 or s.words[word - 1][-1] not in ",:":
        return None
    for i in range(word - 1, max(0, word - 5), -1):
        if s.is_region(i) or (i < word - 1 and s.pauses(i)):
            return None
        if _is_deed(s, i):
            subject = subject_before(s, i)
            return subject if subject is not None and _speaks(subject) and _adjacent(s, subject, i) else None
    return None


def _behind(s: Sentence, word: int) -> Mention | None:
    """ "“…,” remembered Jo Doe" and "“…,” Jo Doe remembered"."""
    if _is_deed(s, word + 1):
        mention = mention_starting(s, word + 2)
        return mention if mention is not None and _speaks(mention) else None
    mention = mention_starting(s, word + 1)
    if mention is not None and mention.kind == "nominal" and mention.first < mention.last and _is_deed(s, mention.last):
        return mention._replace(last=mention.last - 1) if can_speak(mention) else None
    titled = mention is not None and all(s.low[k] in WHO_NOUNS for k in range(word + 1, mention.first))
    if mention is None or not titled or not _speaks(mention) or s.pauses(mention.last):
        return None
    k = mention.last + 1
    while k < s.size - 1 and (s.low[k] in BEFORE_VERB or s.low[k].endswith("ly")):
        k += 1
    return mention if k < s.size and _is_deed(s, k) else None


def _is_deed(s: Sentence, i: int) -> bool:
    """Whether a word looks like a verb in the past."""
    word = s.low[i]
    return i not in s.names and ((word.endswith("ed") and len(word) > 4) or word in _PAST) and s.words[i][0].islower()


def _speaks(mention: Mention) -> bool:
    if mention.kind == "pronoun":
        return mention.low in ("he", "she", "they", "i", "we")
    if mention.kind == "name":
        return mention.name is not None and mention.name.kind in ("person", "unknown", "organisation")
    return can_speak(mention)


def _adjacent(s: Sentence, mention: Mention, i: int) -> bool:
    return s.pauses(i - 1) or all(
        s.low[k] in BEFORE_VERB or s.low[k].endswith("ly") or s.low[k] in ("who", "then")
        for k in range(mention.last + 1, i)
    )


def owner_of_words(s: Sentence, word: int) -> Mention | None:
    """Whoever owns the noun that region `word` fills: "her remark that “…”", "Doe's answer was “…”"."""
    low = s.low
    if word + 1 < s.size and low[word + 1] in _SAID and word and (owner := _owner(s, word - 1)):
        return owner
    if low[word + 1 : word + 2] in (["was"], ["were"]):
        by = next((k for k in range(word + 2, min(s.size - 1, word + 5)) if low[k] == "by"), 0)
        if by and low[by - 1] in _UTTERED:
            return mention_starting(s, by + 1)
    if low[word + 1 : word + 3] in _COMES and low[word + 4 : word + 5] == ["from"]:
        return mention_starting(s, word + 5)  # "“Never,” came the answer from Jo Doe"
    if word + 3 < s.size and low[word + 1] in ("is", "was"):
        return _described(s, word + 2)
    for k in range(word - 1, max(0, word - _REACH), -1):
        if s.is_region(k) or s.words[k][-1] in ";)" or low[k] == "with":
            return None  # "likened her remark with a “…”"
        if low[k] in _SAID:
            for j in range(k - 1, max(-1, k - 4), -1):
                if s.is_region(j) or s.pauses(j):
                    return None
                if (owner := _owner(s, j)) is not None:
                    return owner
    return None


_OPENS_QUESTION = ASKS | AUXILIARIES | {"do", "does", "did"}


def asked_of(s: Sentence, reports: list[Report], apart: bool) -> Mention | None:
    """Whose answer a short question leads to, "Jo Doe's verdict?", "And Jo Doe?", or one put in it to somebody.

    `apart` says that the answer is a paragraph of its own.
    """
    asked = _put_to(reports)
    if apart or asked is not None:
        return asked
    end = s.size - 1
    if s.words[end][-1] != "?" or s.size > _REACH or s.low[0] in _OPENS_QUESTION:
        return None
    if s.low[0] in ("and", "but") and end in s.names and s.names[end][0] < _FEW and s.names[end][1].kind == "person":
        return Mention("name", s, s.names[end][0], end, s.names[end][1])
    return owner_of_words(s, s.size)


def _put_to(reports: list[Report]) -> Mention | None:
    """Whom a sentence without marks has somebody ask a question: "We asked Jo Doe why it leaks"."""
    put = next((r for r in reversed(reports) if r.lemma == "ask" and r.finite and not r.inverted), None)
    if put is None or any(map(put.sentence.is_region, range(put.sentence.size))):
        return None
    asked = whom(put.sentence, put.cue_last + 1)
    return asked if asked is not None and not ASKS.isdisjoint(put.sentence.low[asked.last + 1 :][:1]) else None


def _described(s: Sentence, first: int) -> Mention | None:
    """Whose words were "Jo Doe's verdict" or "the verdict of Jo Doe", or are "how Jo Doe puts it", from `first` on."""
    if s.low[first] == "how":
        while first + 2 < s.size and s.low[first + 1] in PERSON_NOUNS and first + 2 in s.name_at:
            first += 1  # "how the pollster Jo Doe put it"
        mention = mention_starting(s, first + 1)
        behind = range(mention.last + 1, min(s.size - 1, mention.last + _FEW)) if mention is not None else range(0)
        puts = any(s.low[k] in _PUTS and (k == behind.start or s.low[k + 1] in _IT) for k in behind)
        return mention if puts and mention is not None and _speaks(mention) else None
    last = min(s.size, first + _FEW)
    of = next((k for k in range(first + 1, last - 1) if s.low[k] == "of" and s.low[k - 1] in _SAID), 0)
    if of and (whose := mention_starting(s, of + 1)) is not None and _speaks(whose):
        return whose
    return next((_owner(s, k - 1) for k in range(first + 1, last) if s.low[k] in _SAID), None)


_FEW = 5
_IT = frozenset({"it", "this", "them"})
_PUTS = words("put puts describe describes described sees saw sums summed explains explained recalls recalled phrased")


def _owner(s: Sentence, j: int) -> Mention | None:
    """The mention whose possessive form ends with word `j`."""
    if s.low[j] in ("his", "her", "their"):
        return Mention("pronoun", s, j, j)
    if not s.words[j].endswith(("'s", "s'")):
        return None
    if j in s.names:
        first, name = s.names[j]
        return Mention("name", s, first, j, name) if name.kind != "place" else None
    if s.low[j] in PERSON_NOUNS and (first_word := chunk_start(s, j, 0)) is not None:
        return Mention("nominal", s, first_word, j)
    return None


def is_heard(s: Sentence, word: int) -> bool:
    """Whether a crowd calls what region `word` holds while somebody else acts: "he sat down, to cries of “More!”".

    Or nobody is said to: "“No,” comes the answer".
    """
    if (
        not _COME.isdisjoint(s.has)
        and s.low[word + 1 : word + 3] in _COMES
        and s.low[word + 3 : word + 4]
        and s.low[word + 3] in _SAID
    ):
        return s.low[word + 4 : word + 5] != ["from"] or s.pauses(word + 3)
    if word > 4 and s.low[word - 3 : word] == ["and", "one", "of"] and s.is_region(word - 4):
        word -= 4
    return word > 2 and s.low[word - 1] == "of" and s.low[word - 2] in VOICED and s.low[word - 3] in _TO_SOUNDS


def who_answers(s: Sentence, word: int, above: Sentence) -> Mention | None:
    """Whose answer region `word` holds, "“No,” came the reply": whom the sentence above has somebody ask or send."""
    if s.low[word + 3 : word + 4] not in _ANSWERS or above.paragraph < s.paragraph - 1:
        return None
    asked = next((k for k in range(1, above.size - 1) if above.low[k] in _ASKED), 0)
    whom_asked = mention_starting(above, asked + 1) if asked else None
    if whom_asked is None:
        sent = next((k for k in range(1, above.size - 1) if above.low[k] in _SENT), 0)
        to = next((k for k in range(sent + 1, min(above.size - 1, sent + _REACH)) if above.low[k] == "to"), 0)
        whom_asked = mention_starting(above, to + 1) if sent and to else None
    return whom_asked if whom_asked is not None and _speaks(whom_asked) else None


_ANSWERS = (["answer"], ["reply"], ["response"])
_ASKED = frozenset({"asked", "asks"})
_SENT = words("sent sends wrote writes emails emailed appealed appeals turned turns texted shouted called")


def is_told_court(s: Sentence, word: int) -> bool:
    """Whether a sentence is what some court heard, from whom it does not say: "He was “…”, the inquest heard"."""
    return any(s.low[k] == "heard" and s.low[k - 1] in _HEARERS for k in range(word + 2, s.size))


_HEARERS = words("court inquiry enquiry jury tribunal hearing inquest panel committee trial jurors magistrates")
_COME = frozenset({"comes", "came"})
_COMES = (["comes", "the"], ["came", "the"], ["comes", "a"], ["came", "a"])
_TO_SOUNDS = words("to amid amidst over despite loud by faced faces facing drew draws drawing heard prompted sparked")


_HIS = (["his"], ["her"])
_MINDS = (["eyes"], ["mind"], ["book"])
_SAW = frozenset({"saw", "sees", "see", "seen", "glimpsed", "looked"})


def in_whose_eyes(s: Sentence) -> Mention | None:
    """Who sees it so: "For Jo Doe, the vote was “…”", "In her eyes, the vote was “…”"."""
    if s.low[0] in ("in", "to") and s.low[1:2] in _HIS and s.low[2:3] in _MINDS and s.pauses(2):
        return Mention("pronoun", s, 1, 1) if _SAW.isdisjoint(s.has) else None
    last = s.name_at.get(1) if s.low[0] == "for" else None
    if last is None or not s.pauses(last) or s.names[last][1].kind != "person":
        return None
    return Mention("name", s, 1, last, s.names[last][1])
