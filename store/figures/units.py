"""What one measure is in another: miles in kilometres, pounds in kilograms, Fahrenheit in Celsius."""

_SIZES = {
    "km kilometer kilometers kilometre kilometres": ("length", 1000.0),
    "mile miles": ("length", 1609.344),
    "m meter meters metre metres": ("length", 1.0),
    "cm centimeter centimeters centimetre centimetres": ("length", 0.01),
    "mm millimeter millimeters millimetre millimetres": ("length", 0.001),
    "ft foot feet": ("length", 0.3048),
    "in inch inches": ("length", 0.0254),
    "yd yard yards": ("length", 0.9144),
    "kg kilogram kilograms kilo kilos": ("weight", 1.0),
    "lb lbs pound pounds": ("weight", 0.45359237),
    "ounce ounces": ("weight", 0.0283495),
    "g gram grams": ("weight", 0.001),
    "hectare hectares ha": ("area", 10_000.0),
    "acre acres": ("area", 4046.856),
    "km²": ("area", 1e6),
    "m²": ("area", 1.0),
    "km/h": ("speed", 1.0),
    "mph": ("speed", 1.609344),
    "m/s": ("speed", 3.6),
    "knots": ("speed", 1.852),
}
_SQUARES = {"square kilo": 1e6, "square mile": 2_589_988.0, "square met": 1.0, "square f": 0.092903, "sq km": 1e6}
_BY_NAME = {name: size for names, size in _SIZES.items() for name in names.split()}


def in_units_of(value: float, unit: str, other: str) -> float | None:
    """The value in another unit; None where the two do not measure the same, or one of them nothing that is known."""
    if (unit, other) == ("°F", "°C"):
        return (value - 32) / 1.8
    if (unit, other) == ("°C", "°F"):
        return value * 1.8 + 32
    ours, theirs = _size(unit), _size(other)
    if ours is None or theirs is None or ours[0] != theirs[0]:
        return None
    return value * ours[1] / theirs[1]


def _size(unit: str) -> tuple[str, float] | None:
    low = unit.lower()
    area = next((size for begins, size in _SQUARES.items() if low.startswith(begins)), None)
    return ("area", area) if area else _BY_NAME.get(low)
