"""Whom a sentence is about where its reporting verb has no subject of its own."""

import re

from corpus.chinese.cast import Cast, Mention
from corpus.chinese.clause_words import ADVERB, BARE_VERB, GOVERNS, LEAD
from corpus.chinese.lexicon import NOMINAL_HEAD
from corpus.chinese.mentions import heads_title, subject
from corpus.chinese.nameless import QUANTITY
from corpus.chinese.phrases import NO_NOUN
from corpus.chinese.sentences import CLAUSE_BREAK, OPEN

_ASKED_BY = re.compile(
    "(?:[^，。；]{0,12}，)?[^，。；]{0,12}?被(?P<who>[^，。；]{1,6}?)(?:质疑|追问|质问|询问|批评|指责)"
    "|[^，。；]{0,20}?接(?:到|获)(?P<caller>[^，。；]{2,14}?)(?:报警|报案|举报|投诉|求助)\\Z"
)
"""Whose words follow where somebody is reproached or called: 被茶客质疑…，问「…」, 接到旅客报警，称…."""
_PUBLISHES = re.compile("发表|刊发|刊登|刊出|刊文|载文")
_NO_SUBJECT = re.compile(
    "截[至止]|(?:目前)?正(?:在|等)|等候|等待|接受|受访|出席|作为|访问|参加|前往|来到|见到|看到|看见|遇到|面对|走进|回到|提起|谈起|说起|听到|得知|靠着"
)
"""Verbs that open a clause whose subject was named before."""
_OF_WHAT = re.compile(
    "(?:主演|执导|参演|出演|领衔|创作|创办|创立|撰写|编导|率领|带领|演唱|任职|就读|供职|效力|经营|代言|所在|所属|旗下)的(?=[一-鿿《])"
)
"""What behind a name makes it part of another noun: 某人主演的新剧."""
_REACTS = re.compile(
    "[已则也曾]?(?:否认|回应|拒绝|宣布|证实|承认|批评|指责|反驳|驳斥|强调|要求|呼吁|警告|发布|公布|发表|致函|重申|反对)"
)
"""How a body that opens a clause takes a stand, which its next clause may word."""

_ACTS = re.compile("[急即紧正封查]|决定|[上下]调|介入|接管|出手|开会|开始|派出?|启动|展开|成立")
"""What behind the name of a body shows that it does what its clause tells."""


def publisher(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """The outlet of 《某报》发表题为…的文章, whose words the next clause gives."""
    published = _PUBLISHES.search(masked, start, end)
    if not published:
        return None
    for from_, to, actor in cast.between(start, published.start()):
        if actor.type == "outlet" and published.start() - to <= 12:
            return Mention(from_, to, "body", actor.name)
    return None


def _governed(masked: str, start: int, end: int, cast: Cast) -> bool:
    """Whether a word that takes an object stands before a person, outside the names of bodies: 共和党 holds no 和."""
    inside = [place[:2] for place in cast.between(start, end)]
    return any(
        not any(left <= match.start() < right for left, right in inside)
        for match in GOVERNS.finditer(masked, start, end)
    )


def bare_subject(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """A subject that its verb follows without an adverbial: the leftmost person or nominal within a few characters."""
    people = [place for place in cast.between(start, end) if place[2].type == "person"]
    while len(people) > 1 and heads_title(masked, people[0][1], end, cast):
        people.pop(0)
    if people and _OF_WHAT.match(masked, people[0][1], end):
        return None
    if people and not _governed(masked, start, people[0][0], cast):
        return Mention(people[0][0], people[0][1], "person", people[0][2].name)
    for from_, to, actor in cast.between(start, end)[:1]:
        if from_ == start and _REACTS.match(masked, to, end):
            return Mention(start, to, "body", actor.name)
    for from_, to, actor in cast.between(start, end)[-1:]:
        if end - to <= 1 and actor.type in ("outlet", "company") and masked[from_ - 1 : from_] in ("《", "的"):
            return Mention(from_, to, "body", actor.name)
    counted = QUANTITY.match(masked, start, end)
    if NO_NOUN.match(masked, counted.end() if counted else start, end):
        return None
    heads = NOMINAL_HEAD.finditer(masked, counted.end() if counted else start, min(end, start + 16))
    head = next(
        (one for one in heads if masked[one.end() : one.end() + 1] not in tuple("群团圈会的师员者家中里")), None
    )
    if head and not BARE_VERB.search(masked, start, head.start()) and not GOVERNS.search(masked, start, head.start()):
        return Mention(start, head.end(), "nominal")
    return None


def _acts_last(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """The body that opens the clause right before, and does something itself: 银行遭挤提，｜金管局周一开会，宣布…."""
    at = max(start, masked.rfind("，", start, max(start, end - 1)) + 1)
    lead = LEAD.match(masked, at, end)
    at = lead.end() if lead else at
    for from_, to, actor in cast.between(at, end)[:1]:
        acts = any(verb.match(masked, to, end) for verb in (ADVERB, _REACTS, _ACTS))
        if acts and from_ == at and actor.type in ("government", "organisation", "company"):
            return Mention(from_, to, "body", actor.name)
    return None


def topic_of(masked: str, start: int, end: int, cast: Cast) -> Mention | None:
    """The subject of the sentence, from the first of its clauses before this one that has one."""
    if end - start > 120:
        start = end - 120
    if acting := _acts_last(masked, start, end, cast):
        return acting
    at = start
    while at < end:
        stop = CLAUSE_BREAK.search(masked, at, end)
        to = stop.start() if stop else end
        lead = LEAD.match(masked, at, to)
        first = lead.end() if lead else at
        if masked[first : first + 1] in ("我", "你"):
            at = to + 1
            continue
        if masked[first : first + 1] in ("他", "她") and masked[first + 1 : first + 2] not in ("的", "们"):
            return Mention(first, first + 1, "pronoun")
        if asked := _ASKED_BY.match(masked, first, to):
            return Mention(*asked.span(asked.lastgroup or "who"), "nominal")
        outlet = publisher(masked, first, to, cast)
        if outlet and to + 1 >= end:
            return outlet
        if to - first > 1 and masked[first] not in OPEN + "据" and not _NO_SUBJECT.match(masked, first, to):
            mention = subject(masked, at, to, cast) if ADVERB.search(masked, first, to) else None
            mention = mention or bare_subject(masked, first, to, cast)
            aside = mention is not None and mention.end == to and masked.endswith("方面", 0, to)
            if mention and not aside:
                return mention
        at = to + 1
    return None
