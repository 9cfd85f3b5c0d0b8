"""Where a noun phrase begins: its last word followed leftwards to what cannot stand within it, and those words."""

from corpus.actors.lexicon import DEMONYMS, PERSON_NOUNS, SPEAKING_BODIES, TITLES
from corpus.quotes.cues import BEFORE_VERB, VERBS
from corpus.quotes.sentences import Sentence
from corpus.wordlists import words

PRONOUNS = words("he she they it i we you one who")
NOT_NOUNS = words(
    """
    the a an this that these those his her its their our my your and or but nor if when while as because since
    than so of in on at to from by with for about into onto over under after before during against between through
    without within upon who which whom whose what where why how there here i he she they it we you him them us me
    not no n't is are was were be been being am has have had do does did will would can could may might must shall
    should also yet later then now never always often again further even just only still such monday tuesday wednesday
    thursday friday saturday sunday week month year morning evening night afternoon today yesterday interview more
    """
)
BREAKS = words(
    """
    and or but nor if when while as because since than so who which whom whose what where why how that whether
    though although is are was were be been being am has have had do does did will would can could may might must
    shall should n't i he she they it we you him them us me there here
    """
)
PREPOSITIONS = words(
    """
    of in on at to from by with for about into onto over under after before during against between through without
    within upon among behind beside inside outside near across along around toward towards despite above below beneath
    underneath amid
    """
)
ASKS = words("whether if why how what when who where which")
"""Words that open a question told without marks."""
SUBORDINATORS = words("when while after as if although though before since because once until unless where whether")
DETERMINERS = words(
    """
    the a an this that these those his her its their our my your another some several many most one two three four
    five six both each every no any few other all
    """
)
MONTHS = words(
    """
    january february march april may june july august september october november december jan feb mar apr aug sept oct
    nov dec
    """
)
DATE_WORDS = MONTHS | words(
    """
    monday tuesday wednesday thursday friday saturday sunday week weeks month months year years day days morning
    evening night afternoon today yesterday tonight last this on in earlier late early ago next weekend recently time
    hours minutes
    """
)
JOINS = words("of for at from with in to on by close familiar briefed against")
"""Between a noun and what it belongs to."""
GOVERNORS = PREPOSITIONS | {"as", "like", "than", "including"}
"""Before a noun, what keeps it from being a subject."""
HAVE_OR_BE = words("is are was were has have had")
AUXILIARIES = HAVE_OR_BE | words("will would can could may might must should")
IRREGULAR = words(
    """
    became become began broke brought came caught cut done drew found gave gone got held hit kept led left let lost made
    met put ran said saw seen sent set showed told took went wrote
    """
)
"""Verbs in the past that no "-ed" shows as such."""
HEAVY_NOUNS = PERSON_NOUNS | SPEAKING_BODIES
WHO_NOUNS = PERSON_NOUNS | TITLES
"""What says who somebody is."""
COUNTRYMEN = words(
    """
    dane swede finn pole turk scot briton spaniard icelander dutchman frenchman englishman irishman
    welshman scotsman yorkshireman cornishman ulsterman dutchwoman frenchwoman englishwoman irishwoman welshwoman
    croat serb slovak slovene czech greek arab kurd thai filipino argentine
    """
)
"""Behind "the", somebody of a people, though no list of adjectives has the word."""


def is_countryman(noun: str) -> bool:
    """Whether a word for a people means one of them: "the Italian", but not "the French"."""
    return noun in COUNTRYMEN or (noun in DEMONYMS and noun.endswith(("an", "i")))


def chunk_start(s: Sentence, j: int, low: int) -> int | None:
    """Where the noun phrase that ends with word `j` begins."""
    word = s.low[j]
    if s.is_region(j) or not word or word.endswith(_NOT):
        return None
    if (word in NOT_NOUNS or word in BEFORE_VERB) and not (s.words[j] in _ENDS_NAME and _is_named(s, j)):
        return None
    adverb = word.endswith("ly") and len(word) > 5 and word not in HEAVY_NOUNS
    if word in PREPOSITIONS or (adverb and (j > low or s.words[j].islower())):
        return None  # but "Belwaly said"
    if word.endswith("ed") and j - 1 in s.names and not s.words[j - 1].endswith(("'s", "s'", ",")):
        return None  # "a girl in Michigan finished"
    k = j
    while k - 1 >= low and j - k < 9:
        before = s.low[k - 1]
        head = s.names[k - 1][0] if k - 1 in s.names else k - 1
        if head < k - 3 and head >= low and not s.pauses(k - 1) and "and" in s.low[head : k - 1]:
            k = head  # "a Ministry of Housing and Urban Affairs official"
            continue
        if s.pauses(k - 1) or before in PREPOSITIONS or s.words[k - 1] == "|":
            break
        if before.endswith(_NOT) or (before in BREAKS and not s.words[k - 1].endswith(("'s", "s'"))):
            break  # but "May's office"
        if s.is_region(k - 1):
            titled = k - 2 >= low and s.low[k - 2] in ("the", "a", "an")
            return k - 2 if titled else k  # "the “Late Night” host"
        if (before in _MAY_ACT or before.endswith("ed")) and _acts_before(s, k, low):
            break
        if before in _MAY_LEAD_IN and _leads_in(s, k, low):
            break
        k -= 1
        if before == "most":
            part = k - 1 > low and _owns(s, k - 2)
        else:
            part = k > low and s.low[k - 1] in ("the", "these", "those")  # "the three companies"
        if before in DETERMINERS and k != j and not part:
            break
    return k


def _acts_before(s: Sentence, k: int, low: int) -> bool:
    """Whether the word before word `k` is what somebody does or did, and no part of the phrase that begins there."""
    before = s.low[k - 1]
    if before in VERBS and not VERBS[before].noun and before not in PERSON_NOUNS and k - 1 not in s.names:
        return True
    if s.kind == "title" and k - 2 in s.names and before in VERBS and VERBS[before].form == "third":
        return True  # "Norway charges man who", a headline
    if before == "shows" and s.words[k][0].isupper() and s.kind != "title":
        return True  # "The file shows US officials"
    if before in _PARTICLES:
        return s.low[k - 2] not in DETERMINERS
    return before.endswith("ed") and k - 2 >= low and _acts(s, k - 2)


def _leads_in(s: Sentence, k: int, low: int) -> bool:
    """Whether the word before word `k` stands ahead of the phrase: "even his backers", "last night the Doe team's"."""
    before = s.low[k - 1]
    if before in _FOCUS and (k - 2 < low or s.low[k - 2] not in DETERMINERS):
        return not (s.low[k][:1].isdigit() or s.low[k] in DETERMINERS)
    return k - 2 >= low and before in _SPANS and s.low[k - 2] in _WHICH and not s.words[k - 1].endswith("'s")


def is_counted(s: Sentence, j: int) -> bool:
    """Whether "one" only takes up a noun: "the new one", "could move to one"."""
    return not (s.pauses(j - 1) or s.is_region(j - 1)) and s.low[j - 1] not in BREAKS


def is_no_noun(s: Sentence, j: int) -> bool:
    """Whether a word that stands alone names nobody: a verb ("those hacked said", "to help said"), a party's letter."""
    word = s.low[j]
    if len(word) < 2 or word.endswith(("ed", "ing")) or word in IRREGULAR or (word in VERBS and not VERBS[word].noun):
        return True
    return j > 1 and s.low[j - 1] == "to" and s.low[j - 2] not in HEAVY_NOUNS


def is_kept_unnamed(s: Sentence, first: int, last: int) -> bool:
    """Whether a description is of somebody without a name, who is near somebody else: "a source close to the mayor"."""
    head = next((k for k in range(first, last) if s.low[k] in _UNNAMED), last)
    return head < last and s.low[first] not in ("the", "one") and s.low[head + 1] in _NEAR


_UNNAMED = frozenset({"source", "sources", "person", "people", "insider", "insiders", "individual"})
_NEAR = frozenset({"close", "familiar", "near", "with", "briefed"})
_NOT = ("n't", "n’t")


def _is_named(s: Sentence, j: int) -> bool:
    """Whether a capital that the head of a sentence or a title does not explain stands before word `j`."""
    return j > 0 and s.words[j - 1][0].isupper() and s.kind != "title"


_ENDS_NAME = frozenset({"Now", "Here", "Us", "Me", "You", "More"})
"""Words that end a name in capitals ("Work Now", "Save Us")."""


def _owns(s: Sentence, k: int) -> bool:
    """Whether word `k` says whose or which one the next words mean: "the town's most senior clerk"."""
    return s.low[k] in ("the", "its", "his", "her", "their") or s.words[k].endswith(("'s", "s'"))


_SPANS = words(
    """
    night week month year weekend summer winter spring autumn season monday tuesday wednesday thursday friday saturday
    sunday
    """
)
_WHICH = frozenset({"last", "next", "that", "on"})
_FOCUS = frozenset({"even", "only", "just", "now"})
_PARTICLES = frozenset({"out", "up", "back", "off", "away", "down"})
_MAY_ACT = _PARTICLES | VERBS.keys() | {"shows"}
_MAY_LEAD_IN = _FOCUS | _SPANS


def _acts(s: Sentence, k: int) -> bool:
    """Whether word `k` is a subject, so that a word in "-ed" after it is its verb."""
    return s.low[k] in PRONOUNS or (s.low[k] in HEAVY_NOUNS and s.low[k].endswith("s")) or k in s.names


def is_attribute(s: Sentence, first: int, last: int) -> bool:
    """Whether a name only says of what kind the next word is: "the Oslo-based airline"."""
    return first == last and "-" in s.words[last] and s.words[last].rpartition("-")[2].islower() and not s.pauses(last)


def pairs_attributes(s: Sentence, k: int) -> bool:
    """Whether the "and" that is word `k` joins what two groups of one noun are: "current and former officials"."""
    if not 0 < k < s.size - 2 or s.low[k] not in ("and", "or") or s.pauses(k - 1) or s.pauses(k + 1):
        return False
    return s.low[k - 1] in _ATTRIBUTES and s.low[k + 1] in _ATTRIBUTES


_ATTRIBUTES = DEMONYMS | words(
    """
    u.s us uk u.k eu current former serving retired senior junior state local federal national regional provincial
    municipal city county district central public private military civilian political industry company union government
    intelligence diplomatic security defence defense medical legal financial business economic academic religious
    foreign domestic international male female black white young old urban rural opposition law administration
    """
)


def compares(s: Sentence, k: int) -> bool:
    """Whether at word `k` a figure told is set against another: "up from 30", "well above the 19 that Doe named"."""
    k += s.low[k] in _BY_HOW_MUCH or s.low[k].endswith("ly")
    told, after = s.low[k : k + 1], s.low[k + 1 : k + 2]
    return told in _AGAINST or (after in (["from"], ["on"], ["than"]) and told in _MORE_OR_LESS)


_BY_HOW_MUCH = frozenset({"well", "far", "just", "much", "still", "even"})
_AGAINST = (["compared"], ["above"], ["below"], ["versus"], ["against"])
_MORE_OR_LESS = (["up"], ["down"], ["more"], ["fewer"], ["less"], ["higher"], ["lower"])


BE = words("is are was were be been being am gets got")
_BEFORE_PASSIVE = words("also not been being often once first then now already since still later never")


def is_passive(s: Sentence, i: int) -> bool:
    j = i - 1
    while j >= 0 and i - j < 4 and (s.low[j].endswith("ly") or s.low[j] in _BEFORE_PASSIVE):
        if s.low[j] in BE:
            return True
        j -= 1
    return j >= 0 and j not in s.names and (s.low[j] in BE or s.low[j].endswith("'re"))


def points_at(s: Sentence, that: int) -> bool:
    """Whether a "that" points at something: "wrote of that", "wrote after that visit", but not "said after that he"."""
    noun = that + 1 < s.size and that + 1 not in s.name_at and s.low[that + 1] not in DETERMINERS | PRONOUNS
    return s.low[that - 1] == "of" or (noun and s.low[that - 1] in _NO_THAT)


_NO_THAT = frozenset({"after", "before", "since", "during", "until"})
