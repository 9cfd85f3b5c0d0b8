"""Words for what figures measure, how it moves, and what cannot belong to its name."""

import re

from corpus.lazy import lazy
from corpus.wordlists import words

_MEASURES = words(
    """
    revenue sale profit margin price share shipment output production budget deficit surplus debt gdp growth
    inflation unemployment rate tariff tax taxes stake investment export import population turnout rating donation
    funding fund penalty salary salaries spending loan income wage valuation turnover earnings loss capacity
    delivery deliveries subsidy subsidies surcharge premium dividend bond stock reserve contribution payment
    wealth bonus grant probability majority percentage proportion number total amount value volume level toll
    membership circulation viewership audience attendance emission consumption trade fee benefit rent temperature
    rainfall savings reward ransom bounty bid shortfall backlog compensation settlement endowment cap limit
    threshold quota ceiling workforce headcount fare prices costs fines orders supplies exports imports demand
    payroll target goal gauge provision losses bonuses surpluses crop harvest acreage area mortgage gap discount average
    expense outlay chance damage claim
    levy levies duty duties enrollment enrolment inventory inventories asset
    holding deposit lending borrowing receipt concentration usage tuition
    mortality flow flows outflow inflow withdrawal expectancy yield risk approval odds density incidence prevalence
    cost fine order supply aid lead return increase decrease decline rise drop cut jump gain reduction hike fall bill
    """
)
QUANTITIES = _MEASURES | {f"{word}s" for word in _MEASURES}
VERBS_TOO = words(
    """
    cost costs fine fines order orders supply supplies aid lead leads increase increases decrease decreases
    decline declines rise rises drop drops cut cuts jump jumps gain gains hike hikes fall falls bill benefit
    benefits rent rents fund funds grant grants cap caps limit limits total totals bid bids share shares value
    values level levels demand demands reward rewards loan loans number numbers
    yield yields risk risks flow flows trade trades target targets return returns amount amounts claim claims
    """
)
"""Quantities that are as often a verb: only a word that cannot stand before a verb shows them to be a noun."""
NOUNS_ONLY_AFTER = lazy(
    r"(?:\b(?:an?|the|its|their|his|her|our|this|that|each|every|any|no|of|in|for|and|annual|total|average|median"
    r"|minimum|maximum|new|net|gross|daily|monthly|yearly|weekly|market|stock|record|tax|death|price"
    r"|[\w.]+[’']s?|\w+al|\w+ic"
    r"|\w+ive|\w+ary|[a-z]+(?:ment|tion|age|ing)|high|higher|low|lower|steep|big|large|larger|small|sharp"
    r"|pre-tax|oil|gas|food"
    r"|jobless|time|insurance|fuel|share|energy|debt|public|housing|wage|job) )\Z",
    re.IGNORECASE,
)
MOVES = words(
    """
    increase increases decrease decreases decline declines rise rises drop drops cut cuts jump jumps gain gains
    fall falls reduction reductions hike hikes
    """
)
"""What happens to a quantity: not itself what is measured, where "in exports" or "of tolls" says what is."""
FLOWS = words(
    """
    shipments production output sales exports imports population workforce headcount total deliveries orders
    capacity membership circulation audience attendance backlog shortfall majority number toll quota cap limit
    consumption emissions reserves crop crops harvest harvests enrollment enrolment payroll payrolls turnout
    inventory inventories
    """
)
"""Quantities that take a count: "exports of 300 cars"."""
NOT_IN_NAMES = words(
    """
    the a an its their his her our my your of in and or to for with that by on at from as had has was is were are
    above below but will would said than this these those it they he she we i you who which what when where while up
    have having get got took take takes made make makes found find finds saw see sees set sets put puts pay pays paid
    keep keeps kept raise raises raised lower lowers lowered cut cuts boost boosts boosted reduce reduces reduced
    impose imposes imposed report reports reported post posts posted show shows approve approves approved expect
    expects expected seek seeks sought slash slashes slashed drive drives drove push pushes pushed hit hits give
    gives gave win wins won lose loses losing lost earn earns earned say says now then also not among could can may
    might should must per about both all include includes including if so because only just even more less since until
    between against over under double doubles triple triples halve halves collect collects collected total
    combined spending reporting posting booking recording generating
    plus minus one two three
    need needs needed require requires required await awaits
    plans plan planning planned off figure estimates estimated estimate after before forecast forecasts
    """
)
_IN_E = """
    increas decreas declin surg plung tumbl eas accelerat edg dwindl doubl tripl trebl quadrupl quintupl halv
"""
_PLAIN = """
    jump climb soar slump plummet shrink expand narrow widen slow quicken rebound swell balloon total amount exceed gain
    retreat cost weigh span rocket tick recover drop dropp slip slipp dip dipp
"""
_OTHERS = """
    rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing slid slides sliding sank
    sinks sinking sunk shrank shrunk hit hits hitting totalled totalling stood stands stand came comes went lost shed
    shedding go goes going leapt leaps crept swung contracted remain remains remained topped added advanced closed
    ended opened finished shot gone sat nudged sold fetched peaked averages averaged averaging measures measured
    stay stays stayed reach reaches reached reaching inched inching ran runs
"""
_STEMS_IN_E, _STEMS, _FORMS = _IN_E.split(), _PLAIN.split(), _OTHERS.split()
MOVED = frozenset(
    [stem + end for stem in _STEMS_IN_E for end in ("e", "es", "ed", "ing")]
    + [stem + end for stem in _STEMS for end in ("", "s", "ed", "ing")]
    + _FORMS
)
"""How a quantity moves or stands, in every form of the verb."""
MOVED_RE = f"(?:{'|'.join(_STEMS_IN_E)})(?:e[sd]?|ing)|(?:{'|'.join(_STEMS)})(?:s|ed|ing)?|{'|'.join(_FORMS)}"
HELPERS = """
    appear appears seem seems equal equivalent
    was is are were be been being will would could may might can should must has have had did does do to not
    raised cut set valued estimated priced put forecast expected projected seen kept capped limited reduced lowered
    revised pegged fixed worth likely due about again still also now then already only just held holding unchanged
    steady here there since lifted hiked trimmed slashed boosted
"""
SMALL = """
    to by at of from around up down back a an the some another record between roughly further as high low much
    only just almost nearly about or and total net in plus minus negative average combined adjusted all-time
    monthly quarterly annual modest mere whopping slight healthy solid robust hefty meagre meager staggering scant
    overnight
"""
HELPERS_RE, SMALL_RE = ("|".join(listed.split()) for listed in (HELPERS, SMALL))
ADVERBS = "[a-z]{2,14}ly"
_PHRASE_ENDS = """
    of in to and or for by on at from with as is are was were be must will would can could should may might has have had
    do does did that which who what when while if but than after before since until under over into about say says said
    paid going using not through between per during so because against where there now this last next nearly almost
    only just compared such among amid around across within via plus versus against according each every being onto
    ahead toward towards
"""
PHRASE_END = "|".join(_PHRASE_ENDS.split())


def noun_phrase(ends: str) -> str:
    """The pattern of a short noun phrase: no punctuation, and nothing that matches `ends`, which opens another."""
    return (
        r"(?:(?:the|its|their|his|her|our|all|some|each|every|any|this|these|those|my|your) )?(?:total )?"
        rf"(?:[A-Za-z]{{2,20}}[’']s (?=\d))?"
        rf"(?:\d[\d,.]{{0,12}} (?:(?:thousand|million|billion) )?)?(?:(?!(?:{ends})\b)"
        r"[A-Za-z][\w’'&-]{0,24}(?:(?<=\bMrs)\.|(?<=\b[MDS][rst])\.|\.[A-Z]\.)?(?: |\b)){1,5}"
    )
