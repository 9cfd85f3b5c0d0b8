"""A hyphen at a line's end: does it part a word, or does it belong to a compound ("so-/called")?"""

import re
from collections import Counter

from corpus.lazy import lazy
from corpus.wordlists import words

HYPHENS = "-\u00ad\u2010"
"""What parts a word at a line's end: a hyphen, a soft one, and the one that is no minus."""
_ENDS = lazy(rf"(?:(?<=[\w.])-)?([^\W_]+)[{HYPHENS}]$")
_BEGINS = lazy(r"[^\W\d_]+")
_WORDS = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SUSPENDED = frozenset(("and", "or", "und", "oder", "og", "och"))
"""Behind the first of two that share what follows: "two- and three-year loans"."""
_LONG = 4
"""Letters of a word that no end of a parted word is like."""

_OPENERS = words(
    """
    all best cross deep double early far fast first free front full good half hard hardest high higher highest ill
    joint last late left light long longer longest low lower lowest middle mid much near new next old older one open
    part post quick record right second short single slow small soft state then third top true two three four five six
    seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety up vice well wide world year years
    month months week weeks day days hour hours mile minute
    """
)
"""Words that open compounds, and seldom a word that a line's end parts."""
_CLOSERS = words(
    """
    a aged air area art based backed being best biggest border born breaking brother built called carbon century
    chancellor chief class coloured confessed confidence control core cost country course cut date day days deck
    defence defense deserved determination digit digits door earned earner earning educated effective eight elect
    employed encompassing end ended ending equipped era esteem established evident executive examination expected eyed
    eye faced fashioned fetched fifth fifths five fledged flown flung footed found founded four friendly funded
    government governed grade grown hand haul handed hearted held hit hour house image impact imposed income inch
    inflicted informed intensity intentioned interest kept key known largest lasting leading led left legal length level
    levels lifetime line lived long looking loved made man managed marathon mannered meaning merited mile million minded
    minister minute month most mouth night nine nominated of off old one order owned page paid paced part party paying
    person placed planned point position powered premier presence present president pressed pressure price proclaimed
    produced profile publicised published quality quarter quarters raised range ranked ranking rate ready reaching
    read regarded regulated related reliant reported resolution respect respected reviewed rights right rise road
    round run running scale scoring seat sea seated seeded selling serving seven shelf sided sighted sister six size
    sized skilled soon sounding speed spoken spread stage standing star state storey story strength strike style
    styled sufficient supported supporting suited tech tempered term terms the third thirds thirty thought thousand
    three throated tier time timed timer timers to tonne trained tried trip turn two up use versed visibility voltage
    wage water way week willed wing winning wishers wisher woman won worded working worn wracked wrought year years
    yield
    """
)
"""Words that close compounds behind those."""
_BEHIND_NAMES = words(
    "based backed owned led born made built funded style trained friendly aligned occupied controlled"
)
"""The same behind a name: "Delhi-/based"."""
_COMPOUNDS = words(
    """
    so-called co-author co-authored co-authors co-owner co-owners co-owned co-founder co-founders co-founded co-chair
    co-chaired co-chairs co-worker co-workers co-star co-stars co-host co-hosts co-pilot co-pilots co-sponsored
    co-wrote co-written co-defendant co-defendants co-director co-leader co-leaders ex-wife ex-husband ex-president
    ex-minister ex-partner ex-boyfriend ex-girlfriend ex-soldier ex-soldiers ex-officer ex-mayor ex-chief ex-leader
    ex-premier ex-chancellor ex-boss ex-player ex-coach anti-government anti-corruption anti-terror anti-terrorism
    anti-war anti-immigrant anti-immigration anti-doping anti-competitive anti-democratic anti-vaccine anti-tank
    anti-aircraft anti-abortion anti-establishment anti-fraud anti-racist anti-racism anti-social anti-trust
    anti-inflammatory anti-discrimination anti-money pro-democracy pro-government pro-independence pro-war pro-choice
    pro-life pro-business pro-union pro-reform non-profit non-violent non-violence non-governmental non-partisan
    non-binding non-existent non-compliance non-essential non-executive non-disclosure non-fiction non-proliferation
    non-payment non-member non-members non-stop non-smokers non-residents non-aligned non-interference semi-final
    semi-finals semi-official semi-automatic semi-permanent semi-autonomous semi-retired semi-detached pre-war
    pre-trial pre-election pre-pandemic pre-existing pre-tax post-war post-election post-pandemic multi-million
    multi-billion multi-year multi-party multi-storey inter-party intra-party counter-terrorism counter-offensive
    counter-attack by-election by-elections by-product run-off stand-off lay-offs knock-on follow-up set-up start-up
    start-ups break-up build-up clean-up cover-up take-off trade-off trade-offs pay-off check-up make-up passer-by
    passers-by climate-related re-elect re-elected re-election government-owned government-funded government-run
    government-backed family-owned family-run privately-owned decision-makers decision-making policy-makers
    policy-making peace-keeping money-laundering whistle-blower whistle-blowers off-shore on-site off-site
    """
)
"""Compounds whose first part opens words that have no hyphen, too."""
_CLOSED = words(
    """
    alleged allies allow allowed already highway highways highland highlands highlight highlights highlighted
    highlighting lowland lowlands halfway crossed crossing crossings crossword crosswords crossroads crossfire
    crossover hardship hardships hardware hardline hardliner hardliners newborn newborns newcomer newcomers newspaper
    newspapers shortcut shortcuts shortfall shortfalls shorthand shortlist shortlisted longtime longhand selfless
    wellness fullback openly opening openings openness freedom freedoms freelance freestyle frontman frontline postman
    postmen postpone postponed postage poster posters postcard postcards postwar stateless statement statements
    stateside statesman statesmen stateroom weekend weekends weekday weekdays weeklong daylight daytime daybreak
    yearbook hourglass goodwill goodness lightning lightweight lighthouse midnight midfield midfielder
    midday midweek midsummer midwinter midway midwife midwives midterm midterms fastest foursome someone overall
    worldwide nearby nearest nearly nextdoor offline online partition partly partner partners partnership
    partnerships party smallholder smallpox software softball slowdown doublet lately latest leftover leftovers
    leftist leftists lastly rightful rightly secondary seconds singled topmost topsoil twofold threefold
    tenfold freeway freeways freeman freemen upon upper upset update updated updates upheld uphold upright uprising
    upstate upward upwards uptown selfish selfishly selfishness selfie selfies selflessly farther furthest uptake
    uplifting upkeep upcoming upgrade upgraded
    """
)
"""Words that are written as one though they open and close like such compounds."""


def count_words(text: str) -> Counter[str]:
    """How often a text has each word, compounds too, in lower case."""
    return Counter(_WORDS.findall(text.lower()))


def across_lines(first: str, second: str, counted: Counter[str]) -> str | None:
    """Two lines as one where the first ends in a hyphen: of a parted word without it, of a compound with it.

    `counted` is how often the document has each word: its own spelling decides, then which words make compounds.
    """
    ends = _ENDS.search(first) if first and first[-1] in HYPHENS else None
    begins = _BEGINS.match(second)
    if ends is None:
        return None
    if first[-1] == "\u00ad":
        return f"{first[:-1]}{second}"
    if begins is None:
        return f"{first}{second}" if ends[1].isdecimal() and second[:1].isdecimal() else None
    if begins[0] in _SUSPENDED:
        return None
    kept = not begins[0].islower() or _is_compound(ends, begins[0], counted)
    return f"{first[:-1]}{'-' if kept else ''}{second}"


def _is_compound(ends: re.Match[str], rest: str, counted: Counter[str]) -> bool:
    part = ends[1].lower()
    whole, compound = f"{part}{rest}", f"{part}-{rest}"
    if counted[compound] != counted[whole]:
        return counted[compound] > counted[whole]
    if part[-1].isdecimal() or len(part) == 1 or compound in _COMPOUNDS:
        return True
    if whole in _CLOSED:
        return False
    if part == "self":
        return True
    is_word = rest in _CLOSERS or (len(rest) >= _LONG and counted[rest] > 1)
    chained = ends.start() < ends.start(1)  # "state-of-the-/art"
    return (is_word and (part in _OPENERS or chained)) or (ends[1][0].isupper() and rest in _BEHIND_NAMES)
