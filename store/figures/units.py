"""What one measure is in another: miles in kilometres, pounds in kilograms, Fahrenheit in Celsius."""

_SIZES = {
    "km 公里 千米 kilometer kilometers kilometre kilometres": ("length", 1000.0),
    "mile miles 英里": ("length", 1609.344),
    "m 米 meter meters metre metres": ("length", 1.0),
    "cm 厘米 公分 centimeter centimeters centimetre centimetres": ("length", 0.01),
    "mm 毫米 millimeter millimeters millimetre millimetres": ("length", 0.001),
    "ft foot feet 英尺": ("length", 0.3048),
    "in inch inches 英寸": ("length", 0.0254),
    "yd yard yards": ("length", 0.9144),
    "kg 公斤 千克 kilogram kilograms kilo kilos": ("weight", 1.0),
    "lb lbs pound pounds 磅": ("weight", 0.45359237),
    "ounce ounces 盎司": ("weight", 0.0283495),
    "g 克 公克 gram grams": ("weight", 0.001),
    "hectare hectares ha 公顷": ("area", 10_000.0),
    "acre acres 英亩": ("area", 4046.856),
    "km² km2 平方公里 平方千米": ("area", 1e6),
    "m² m2 平方米": ("area", 1.0),
    "亩": ("area", 10_000 / 15),
    "ton tons tonne tonnes 吨": ("weight", 1000.0),
    "kW kilowatt kilowatts 千瓦": ("power", 1.0),
    "MW megawatt megawatts 兆瓦": ("power", 1000.0),
    "GW gigawatt gigawatts 吉瓦": ("power", 1e6),
    "kWh": ("energy", 1.0),
    "MWh": ("energy", 1e3),
    "GWh": ("energy", 1e6),
    "TWh": ("energy", 1e9),
    "second seconds": ("time", 1.0),
    "minute minutes 分钟": ("time", 60.0),
    "hour hours 小时": ("time", 3600.0),
    "day days 天 日": ("time", 86_400.0),
    "week weeks 周": ("time", 604_800.0),
    "month months 个月": ("years", 1.0),
    "year years 年": ("years", 12.0),
    "km/h": ("speed", 1.0),
    "mph": ("speed", 1.609344),
    "m/s": ("speed", 3.6),
    "knots": ("speed", 1.852),
    "m³ m3 立方米": ("volume", 1.0),
    "litre litres liter liters 升": ("volume", 0.001),
    "g/l mg/ml 克/升": ("concentration", 1.0),
    "g/dl": ("concentration", 10.0),
    "mg/dl": ("concentration", 0.01),
    "mg/l µg/ml μg/ml 毫克/升": ("concentration", 1e-3),
    "µg/l μg/l ug/l ng/ml mg/m³ mg/m3 微克/升 纳克/毫升": ("concentration", 1e-6),
    "ng/dl": ("concentration", 1e-8),
    "ng/l pg/ml µg/m³ μg/m³ µg/m3 μg/m3": ("concentration", 1e-9),
}
_BEGINS = {
    "square kilo": ("area", 1e6),
    "square mile": ("area", 2_589_988.0),
    "square met": ("area", 1.0),
    "square f": ("area", 0.092903),
    "sq km": ("area", 1e6),
    "cubic met": ("volume", 1.0),
}
_DEGREES = {"摄氏度": "°C", "华氏度": "°F"}
_BY_NAME = {name.lower(): size for names, size in _SIZES.items() for name in names.split()}


def in_units_of(value: float, unit: str, other: str) -> float | None:
    """The value in another unit; None where the two do not measure the same, or one of them nothing that is known."""
    unit, other = (_DEGREES.get(one, one) for one in (unit, other))
    if unit == other:
        return value
    if (unit, other) == ("°F", "°C"):
        return (value - 32) / 1.8
    if (unit, other) == ("°C", "°F"):
        return value * 1.8 + 32
    ours, theirs = _size(unit), _size(other)
    if ours is None or theirs is None or ours[0] != theirs[0]:
        return None
    return value * ours[1] / theirs[1]


def in_base(value: float, unit: str) -> tuple[str, float]:
    """What a unit measures, and the value in the one unit of all that measure it; "" and the value where not known."""
    if unit in _DEGREES or unit in ("°C", "°F"):
        return "warmth", in_units_of(value, unit, "°C") or 0.0
    size = _size(unit)
    return (size[0], value * size[1]) if size else ("", value)


def _size(unit: str) -> tuple[str, float] | None:
    low = unit.lower()
    return next((size for begins, size in _BEGINS.items() if low.startswith(begins)), None) or _BY_NAME.get(low)
