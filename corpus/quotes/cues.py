"""Which words report speech, in which of their forms, and how they take what was said."""

from typing import Literal, NamedTuple

from corpus.wordlists import words

Manner = Literal["say", "tell", "object", "think", "show", "quote"]
"""How a verb reports.

say: takes a clause or a quote. tell: first whom, then what. object: takes what is spoken of ("called X a Y").
think: a belief, which a quote may voice. show: of a document or a study. quote: reports only what stands in marks.
"""
Form = Literal["past", "third", "base", "ing"]


class Verb(NamedTuple):
    """One form of a reporting verb."""

    lemma: str
    manner: Manner
    form: Form
    noun: bool = False
    """Whether the same letters are as often a noun ("claims")."""


_SAY = words(
    """
    highlight underline underscore outline mandate stipulate
    say add write charge tweet note explain argue insist reply respond declare state announce claim assert acknowledge
    admit concede warn suggest recall contend maintain conclude observe remark comment quip joke stress emphasize
    emphasise reiterate confirm reveal allege predict promise vow pledge complain lament boast testify caution
    counter retort muse proclaim shout yell exclaim whisper report disclose mention propose recommend repeat read
    email text post retweet blog opine proffer cry scream chant interject intone recount confess fume gush grumble
    elaborate clarify specify posit theorize speculate marvel demand hint indicate imply deny swear attest protest
    object advise answer aver confide enthuse preach summarize summarise point_out scoff sneer snap thunder bellow
    mutter crow brag wonder ask put_it submit accept threaten want_know reaffirm
    """
)
_TELL = words("tell ask remind assure inform urge warn notify persuade convince advise implore exhort beg dare appeal")
_OBJECT = words(
    """
    call describe criticize criticise praise accuse blast slam mock denounce condemn dismiss dub blame deride
    brand label characterize characterise portray hail decry reject cite question quote refer_to tout ridicule
    bemoan compare applaud salute propose_to mention talk_about speak_of rip hammer rail liken assail
    lambaste chide taunt tease castigate flay lambast laud commend thank apologize apologise plead
    chastise berate scold rebuke admonish dispute
    """
)
_THINK = words("believe think hope feel fear expect doubt suspect reckon understand learn")
_QUOTE = words(
    "continue go_on offer agree promote discuss defend attack signal voice deliver open begin close disagree"
)
_SHOW = words("find show prove estimate forecast project indicate reveal determine")
_PAST = {
    "say": "said", "tell": "told", "write": "wrote", "read": "read", "think": "thought", "feel": "felt", "know": "knew",
    "understand": "understood", "see": "saw", "find": "found", "swear": "swore", "speak": "spoke", "go": "went",
    "put": "put", "begin": "began", "forecast": "forecast",
}  # fmt: skip
_DOUBLING = words("refer slam aver begin quip dub rip beg blog chat brag admit snap put submit")
_NOUNS = words(
    """
    highlight highlights outline outlines mandate mandates
    report reports claim claims note notes call calls comment comments remark remarks state states tweet tweets post
    posts promise promises charge charges demand demands question questions answer answers offer offers joke jokes
    pledge pledges vow vows email emails text texts signal signals fear fears hope hopes view views doubt doubts
    mention estimate estimates forecast forecasts project projects suspect suspects object objects protest protests
    crow mutter show shows find finds attack attacks label labels brand blast blasts hint stress point points reason
    reply caution counter cry volunteer muse yell shout chant blog proposal read reading saying writing feeling finding
    telling showing understanding voice voices appeal appeals wants dare dares dispute disputes
    """
)


def _forms(lemma: str) -> dict[str, Form]:
    past = _PAST.get(lemma)
    if lemma.endswith("e"):
        ing = lemma.removesuffix("e") if not lemma.endswith("ee") else lemma
        return {past or lemma + "d": "past", lemma + "s": "third", lemma: "base", ing + "ing": "ing"}
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return {past or lemma[:-1] + "ied": "past", lemma[:-1] + "ies": "third", lemma: "base", lemma + "ing": "ing"}
    stem = lemma + lemma[-1] if lemma in _DOUBLING else lemma
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "go")) else "s")
    return {past or stem + "ed": "past", third: "third", lemma: "base", stem + "ing": "ing"}


def _table() -> dict[str, Verb]:
    table: dict[str, Verb] = {}
    groups: tuple[tuple[frozenset[str], Manner], ...] = (
        (_TELL, "tell"), (_SAY, "say"), (_OBJECT, "object"), (_SHOW, "show"), (_QUOTE, "quote"), (_THINK, "think"),
    )  # fmt: skip
    for lemmas, manner in groups:
        for lemma in sorted(lemmas):
            for form, kind in _forms(lemma.partition("_")[0]).items():
                table.setdefault(form, Verb(lemma, manner, kind, form in _NOUNS))
    table["spoken"] = table["spoke"]
    for british in ("label", "signal", "counsel"):
        if (verb := table.get(british + "ed")) is not None:
            table[british + "led"] = verb
    table["read"] = Verb("read", "say", "past")
    table["forecast"] = Verb("forecast", "show", "past", noun=True)
    table["termed"], table["terming"] = Verb("term", "object", "past"), Verb("term", "object", "ing")
    table["ruled"] = Verb("rule", "say", "past", noun=True)  # "rules" are things
    table["ruling"] = Verb("rule", "say", "ing", noun=True)
    table["written"] = Verb("write", "say", "past")
    table["put"] = table["puts"] = Verb("put_it", "say", "past")
    table["shown"] = Verb("show", "show", "past")
    table["held"] = Verb("hold", "say", "past", noun=True)  # "a meeting held in May"
    return table


VERBS: dict[str, Verb] = _table()
"""Every form of every reporting verb, lower-case."""

PARTICLES: dict[str, frozenset[str]] = {
    "point_out": frozenset({"out", "to"}),
    "go_on": frozenset({"on"}),
    "refer_to": frozenset({"to"}),
    "propose_to": frozenset({"to"}),
    "talk_about": frozenset({"about"}),
    "speak_of": frozenset({"of", "about"}),
    "put_it": frozenset({"it"}),
    "rail": frozenset({"against", "at"}),
}
"""Verbs that report only with the word after them."""

PLAIN_CUES = words(
    """
    said says say told tells added adds asked asks wrote writes replied responded explained continued noted argued
    insisted recalled quipped joked tweeted declared answered shouted yelled exclaimed stated wondered concluded
    mused
    """
)
"""The forms that report and hardly ever do anything else."""

ASKING = frozenset({"ask", "want_know"})
"""Verbs that take a question: "asked whether", "wants to know why"."""

OF_OUTLETS = frozenset({"understand", "learn"})
"""Verbs by which only outlets report: "the Herald understands that"."""

NEEDS_THAT = words(
    "charge hold respond reply answer maintain agree disagree object protest post comment remark write rule"
    " submit accept"
)
"""Verbs whose object is mostly no speech: they report a clause only after "that"."""

ASKED = words("asked pressed questioned challenged quizzed")
"""Opening a sentence, what was done to whom the rest is about ("Asked why, the mayor left")."""

BEFORE_VERB = words(
    """
    has have had is are was were be been being will would could can may might must should shall do does did also
    later then now not never always often once again further even just only still recently previously earlier
    ever reportedly repeatedly simply finally first initially himself herself themselves itself both all since already
    too to 've 'd he'd keeps kept sometimes soon publicly bluntly perhaps quickly immediately instead thus next
    meanwhile overall today yesterday last long twice nonetheless nevertheless therefore
    didn't doesn't don't won't wouldn't couldn't hasn't haven't hadn't
    """
)
"""Auxiliaries and adverbs that stand between a subject and its verb."""
