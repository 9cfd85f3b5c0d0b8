"""Which unit of measure does a number have: power, data, length, speed, degrees, so many per 100,000?"""

from corpus.lazy import lazy
from corpus.wordlists import words

_SYMBOLS = words(
    """
    kW MW GW TW kWh MWh GWh TWh PWh mAh kWp MWp GWp MWh/d GWh/d bcm mcm Bcf bcf Tcf tcf bpd b/d boe boepd boed mb/d mtpa
    Mtpa Mt Gt kt MWe GWe MWth mmbtu MMBtu BTU Btu mmBtu
    km/h kph kmh mph m/s km/s km cm mm nm μm µm kg mg mcg μg µg lb lbs ml cl hPa psi dB dBA ppm ppb ppt kHz MHz GHz THz
    kB KB MB GB TB PB EB ZB Kbps Mbps Gbps Tbps Mb/s Gb/s MB/s GB/s TB/s TOPS TFLOPS PFLOPS EFLOPS fps rpm mSv Sv Bq
    bbl bbls oz TEU TEUs teu teus t/yr t/y tpa tpd
    MtCO2 MtCO2e GtCO2 GtCO2e tCO2 tCO2e tonnes/year m3/s m³/s cumecs mmHg km² km2 m² m2 m³ m3 ha mg/dl
    mg/dL mg/kg μg/kg µg/kg ug/kg ng/kg g/kg μg/m3 μg/m³ µg/m3 µg/m³ mg/m3 mg/m³ sqft g/l g/L mg/l mg/L μg/l μg/L µg/l
    µg/L ug/l ug/L ng/l ng/L ng/dl ng/dL ng/ml ng/mL pg/ml pg/mL μg/ml μg/mL µg/ml µg/mL mg/ml mg/mL g/dl g/dL
"""
)
_STEPS = words("cents pence points point")
_STOPPED = words("bbl bbls oz")
"""Units that a stop may shorten: "4 million bbl. of oil"."""
_NAMELESS = (_SYMBOLS - _STOPPED) | {"m", "°C", "°F", "degrees", "magnitude", "in", "ft", "stone"}
_ALIKE = {
    "lbs": "lb", "μm": "µm", "μg": "µg", "b/d": "bpd", "kph": "km/h", "kmh": "km/h", "KB": "kB", "TEUs": "TEU",
    "bbl": "barrels", "bbls": "barrels", "oz": "ounces",
}  # fmt: skip
"""Spellings of one unit, so that two tellings of a figure compare."""

_UNIT = lazy(r"[ \u00a0-]?([A-Za-zµμ][\w/³²]{0,10})")
# What stands in a weapon's, a film's or a race's name measures nothing that is told; a name goes on with a capital.
_IN_A_NAME = lazy(
    r"\.\d|/| [A-Z][a-z]|(?:[- ](?:caliber|calibre|semi-?automatic|automatic))?[- ](?:"
    r"handguns?|pistols?|rifles?|firearms?"
    r"|rounds?|ammunition|guns?|bullets?|cartridges?|shells?|cannons?|mortars?|artillery|howitzers?|film|lens|camera|runs?"
    r"|races?|walk|freestyle|hurdles|sprint|relay|dash)\b"
)
_METRES = lazy(
    r"m(?: \((?:about |around )?[\d,.]+ ?(?:ft|feet|in|inches|yards|miles)\b"
    r"|[ -](?:deep|high|long|tall|wide|above|below|away|underground|underwater)\b)"
)
"""What makes of the letter metres and no millions: "a 2,400m (7,800ft) peak"."""
_PHRASE = lazy(
    r"[ \u00a0-]?(?:(?:sq|cu)\.? (?:km|mi?|ft|metres?|meters?|feet|miles?)"
    r"|(?:square|cubic)[ -](?:kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|miles?|yards?|inch(?:es)?)"
    r"|parts per (?:million|billion|trillion)|nautical miles?)\b"
    r"|in\b|(?:ft|gal|yd)\b(?!\s?\d)|p\b"
)
_IN_WORDS = lazy(
    r"[ \u00a0-](kilomet|mile|met|(?:kilo|mega|giga|tera)watt)(?:er|re)?s?[ -](?:(?:per|an?)[ -])?(hour|second)s?\b"
)
_CONCENTRATED = lazy(
    r"[ \u00a0-](nano|micro|milli|)gram(?:me)?s?(?: of [a-z]+)? (?:per|an?|in (?:every|each|a)|to the)"
    r" (?:(milli|deci|)lit(?:re|er)|(kilo)gram(?:me)?|(cubic) met(?:re|er))\b"
)
_SHORTS = (" bbl", " bbl.", " bbls", " bbls.", " oz", " oz.")
_PARTS = {"nano": "ng", "micro": "µg", "milli": "mg", "": "g"}
_WHOLES = {"milli": "ml", "deci": "dl", "kilo": "kg", "cubic": "m³"}
"""How much of something there is in what: "2 micrograms of lead per litre"."""
_SYMBOL_OF = {
    ("kilomet", "hour"): "km/h", ("mile", "hour"): "mph", ("met", "second"): "m/s", ("kilowatt", "hour"): "kWh",
    ("megawatt", "hour"): "MWh", ("gigawatt", "hour"): "GWh", ("terawatt", "hour"): "TWh",
}  # fmt: skip
_OPENS_PHRASE = words(
    "sq cu square cubic nautical parts in ft gal yd p kilometer kilometers kilometre kilometres mile miles meters"
    " metres kilowatt megawatt gigawatt terawatt gram grams milligram milligrams microgram micrograms nanogram"
    " nanograms"
)
_PER = lazy(
    r" per (?:(?:square|sq) (?:kilomet(?:er|re)|met(?:er|re)|mile|foot|km|mi|ft)|km²|hectare|acre)\b"
    r"| (?:per|for every|in every) (?:(?:10{0,2}(?:,?000){1,2}|100|hundred|thousand|(?:1 |one )?million)\b(?!,\d))"
    r"(?: (?:live )?(?:[a-z]{3,20}[^\Wsui]s|people|women|men|children)\b)?"
)
_DEGREES = lazy(
    r"(?: ?| degrees?[ -])([°º] ?[CF]\b|℃|℉|[Cc]elsius\b|[Ff]ahrenheit\b|[Cc]entigrade\b)"
    r"|[ -]?(?:degrees?|°)(?! ?[CF]\b)(?P<above> (?:C|F|below|above|zero)\b)?| ?(?P<letter>[CF])(?![\w+#’'-]|\. [A-Z])"
)
_OPENS_DEGREES = frozenset("dcfCF°º℃℉")
_SCALES_OF = {"c": "°C", "℃": "°C", "f": "°F", "℉": "°F"}
_WARMTH = lazy(
    r"temperatur|\bwaters?\b|\bsea\b|warm|heat|\bhot|\bcold|cool|freez|frost|\bhighs?\b|\blows?\b|thermomet|mercury|weather|celsius|overnight"
    r"|degree"
)
_TO_A_TENTH = lazy(r"\b(?:at|to|by|above|below|around|about) \d{1,3}\.\d\Z")
"""What is a temperature by its letter alone: "kept at 2.5C"."""
_STONES = lazy(
    r"(\d{1,3})(?: ?st(?=,? ?\d{1,2} ?lb)| ?stone\b)(?:,? ?(?:and )?(\d{1,2}) ?(?:lbs?|pounds?)\b)?"
    r"(?=[.,;)]|\Z| (?:\(|(?:and|on|in|at|when|since|this|over|by|after|to|a|of)\b))"
)
_MAGNITUDE = lazy(r"magnitude(?:[ -]of|[- ])? ?\Z|\brichter[ -]\Z")
_NOUN = lazy(
    r"(?:(?:metric|square|cubic|nautical) )?(?:inch(?:es)?|feet|yards|(?:kilo|centi|milli)?met(?:er|re)s|miles|tons?"
    r"|barrels|lit[er]{2}s|gallons|kilograms|kilos|kg|pounds|ounces|grams|acres|hectares|dunams|megawatts|gigawatts"
    r"|bushels|knots|stone|tonnes?)\Z"
)


def measures(unit: str) -> bool:
    """Whether a unit measures, by symbol or by name, and does not count things; only measures convert."""
    return is_symbol(unit) or _NOUN.match(unit.lower()) is not None


def measures_alone(unit: str | None) -> bool:
    """Whether a unit is none, or that of a rate or a measure, and so names nothing that is counted."""
    return unit is None or is_symbol(unit) or unit in _STEPS or " per " in f" {unit} "


def counts_things(unit: str) -> bool:
    """Whether a unit names what is counted ("deaths") and measures nothing."""
    return not (measures(unit) or measures_alone(unit))


def in_plural(unit: str) -> str:
    """ "miles" for the "mile" of "a 30-mile pipe", so that both compare; all but measures as they are."""
    many = {"foot": "feet", "inch": "inches"}.get(unit, f"{unit}s")
    return many if _NOUN.fullmatch(many) else unit


def is_symbol(unit: str) -> bool:
    """Whether a unit is that of a measure, and so names nothing that is counted."""
    return unit in _NAMELESS


def is_abbreviated(text: str, end: int) -> bool:
    """Whether the unit that ends at an offset is written in short, and so is no word for what is measured."""
    return text.endswith(_SHORTS, 0, end)


def measure_after(text: str, at: int) -> tuple[str | None, int]:
    """The unit that the number ending at `at` measures in, by its symbol or its words, and where it ends."""
    match = _UNIT.match(text, at)
    if match is None:
        return None, at
    if match[1] == "m" and _METRES.match(text, at):
        return "m", at + 1
    if match[1] in _SYMBOLS:
        unit, end = match[1], match.end()
        if _IN_A_NAME.match(text, end):
            return None, at
        return _ALIKE.get(unit, unit), end + (unit in _STOPPED and text[end : end + 2] == ". ")
    if match[1] not in _OPENS_PHRASE:
        return None, at
    worded = _IN_WORDS.match(text, at)
    if worded and (unit := _SYMBOL_OF.get((worded[1], worded[2]))):
        return unit, worded.end()
    if "gram" in match[1] and (part := _CONCENTRATED.match(text, at)):
        return f"{_PARTS[part[1]]}/{_WHOLES.get(part[2] or part[3] or part[4], 'l')}", part.end()
    phrase = _PHRASE.match(text, at)
    if phrase is None:
        return None, at
    unit = phrase[0].strip(" \u00a0-").replace("-", " ")
    if unit == "p":
        return ("pence", phrase.end()) if _in_pence(text, at) else (None, at)
    return _plural(unit), phrase.end()


def _in_pence(text: str, at: int) -> bool:
    """Whether the letter behind a number means pence: the text writes of pounds, and no screen has as many lines."""
    return "£" in text and text[max(0, at - 4) : at].strip() not in ("480", "720", "1080", "1440", "2160")


def _plural(unit: str) -> str:
    """ "square miles" for "square mile", so that "a 3-square-mile park" compares with "3 square miles"."""
    if unit.endswith("foot"):
        return f"{unit[:-4]}feet"
    written_out = unit.startswith(("square", "cubic", "nautical")) and not unit.endswith(("s", "feet"))
    return f"{unit}{'es' if unit.endswith('inch') else 's'}" if written_out else unit


def degrees_after(text: str, folded: str, at: int, below: bool) -> tuple[str | None, int]:
    """The unit of the temperature whose number ends at `at`: °C, °F, or "degrees" where no scale is named; its end.

    Bare degrees and the letter of "1.5C" need a sign before the number (`below`) or warmth spoken of beside it.
    """
    match = _DEGREES.match(text, at) if text[at : at + 2].lstrip(" -")[:1] in _OPENS_DEGREES else None
    if match is None:
        return None, at
    if match[1]:
        return _SCALES_OF.get(match[1].lower().strip("°º ")[:1], "degrees"), match.end()
    if match["above"]:
        letter = match["above"].strip()
        return (_SCALES_OF[letter.lower()], match.end()) if letter in "CF" else ("degrees", match.start("above"))
    told = below or _WARMTH.search(folded, max(0, at - 90), at + 40)
    if not told and not (match["letter"] and _TO_A_TENTH.search(folded, max(0, at - 14), at)):
        return None, at
    return (_SCALES_OF[match["letter"].lower()] if match["letter"] else "degrees"), match.end()


def stones_at(folded: str, at: int) -> tuple[float, int] | None:
    """A British weight, "11 stone 6lb", in stones of fourteen pounds, and where it ends."""
    match = _STONES.match(folded, at) if "st" in folded[at : at + 6] else None
    return (int(match[1]) + int(match[2] or 0) / 14, match.end()) if match else None


def rate_after(folded: str, at: int) -> tuple[str | None, int]:
    """The base a count is given for ("412 cases per 100,000 people"), with the thing counted, and where it ends."""
    match = _PER.match(folded, at)
    return (match[0].strip(), match.end()) if match else (None, at)


def is_magnitude(folded: str, start: int) -> bool:
    """Whether a number is how strong an earthquake was: "a magnitude 6.1 quake", "measuring 6.1 on the Richter"."""
    return _MAGNITUDE.search(folded, max(0, start - 14), start) is not None
