"""Physical units: names, abbreviations, and what one is worth in its dimension's base unit.

Factors are the exact definitions (SI brochure; international yard and pound of 1959; US customary volumes).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its singular English name."""

    name: str
    dimension: str
    factor: float
    """Base units in one of this."""
    abbreviations: tuple[str, ...] = ()
    """Case matters: "mW" and "MW"."""
    names: tuple[str, ...] = ()
    """Other singular names, lower case."""
    prefixes: str = ""
    """The metric prefixes that may stand before the name and the abbreviations."""


PREFIXES = {
    "n": ("nano", 1e-9),
    "µ": ("micro", 1e-6),
    "m": ("milli", 1e-3),
    "c": ("centi", 1e-2),
    "d": ("deci", 1e-1),
    "h": ("hecto", 1e2),
    "k": ("kilo", 1e3),
    "M": ("mega", 1e6),
    "G": ("giga", 1e9),
    "T": ("tera", 1e12),
    "P": ("peta", 1e15),
    "E": ("exa", 1e18),
}

UNITS = (
    # length, in metres
    Unit("metre", "length", 1.0, ("m",), ("meter",), "nµmcdk"),
    Unit("kilometre", "length", 1e3, ("KM", "Km", "kms")),
    Unit("centimetre", "length", 1e-2, ("CM", "Cm", "cms")),
    Unit("mile", "length", 1609.344, ("mi",)),
    Unit("nautical mile", "length", 1852.0, ("nmi",)),
    Unit("yard", "length", 0.9144, ("yd", "yds")),
    Unit("foot", "length", 0.3048, ("ft", "′")),
    Unit("inch", "length", 0.0254, ("in", "in.", "″")),
    Unit("furlong", "length", 201.168),
    Unit("fathom", "length", 1.8288),
    Unit("astronomical unit", "length", 1.495978707e11),
    Unit("light-year", "length", 9.4607304725808e15, (), ("light year",)),
    # mass, in kilograms
    Unit("gram", "mass", 1e-3, ("g",), ("gramme",), "µmk"),
    Unit("kilogram", "mass", 1.0, ("kgs", "KG", "Kg"), ("kilo",)),
    Unit("tonne", "mass", 1000.0, ("t", "mt"), ("metric ton", "metric tonne")),
    Unit("megatonne", "mass", 1e9, ("Mt",), ("megaton",)),
    Unit("gigatonne", "mass", 1e12, ("Gt",), ("gigaton",)),
    Unit("ton", "mass:ton", 1.0),
    Unit("pound", "mass", 0.45359237, ("lb", "lbs", "lbs.", "lb.")),
    Unit("ounce", "mass", 0.028349523125, ("oz", "oz.")),
    Unit("carat", "mass", 2e-4),
    Unit("stone", "mass", 6.35029318, ("st",)),
    Unit("jin", "mass", 0.5),
    Unit("liang", "mass", 0.05),
    # area, in square metres
    Unit("square metre", "area", 1.0, ("m²", "m2", "m^2", "sq m", "sqm", "sq. m"), ("square meter",)),
    Unit(
        "square kilometre",
        "area",
        1e6,
        ("km²", "km2", "km^2", "sq km", "sq. km", "sq.km", "km squared"),
        ("square kilometer",),
    ),
    Unit("square centimetre", "area", 1e-4, ("cm²", "cm2", "cm^2"), ("square centimeter",)),
    Unit("square mile", "area", 2589988.110336, ("sq mi", "sq. mi", "mi²")),
    Unit("square foot", "area", 0.09290304, ("sq ft", "sq. ft", "sq. ft.", "sqft", "ft²", "ft2")),
    Unit("square inch", "area", 0.00064516, ("sq in", "in²")),
    Unit("square yard", "area", 0.83612736, ("sq yd",)),
    Unit("acre", "area", 4046.8564224),
    Unit("hectare", "area", 1e4, ("ha",)),
    Unit("mu", "area", 10000 / 15),
    # volume, in cubic metres
    Unit("litre", "volume", 1e-3, ("L", "l"), ("liter",), "µmcdh"),
    Unit("cubic metre", "volume", 1.0, ("m³", "m3", "m^3", "cu m", "cbm"), ("cubic meter",)),
    Unit("cubic kilometre", "volume", 1e9, ("km³", "km3", "km^3", "km cubed"), ("cubic kilometer",)),
    Unit("cubic centimetre", "volume", 1e-6, ("cm³", "cm3", "cm^3", "cc"), ("cubic centimeter",)),
    Unit("cubic foot", "volume", 0.028316846592, ("cu ft", "ft³", "ft3", "cu. ft.")),
    Unit("cubic inch", "volume", 1.6387064e-5, ("cu in",)),
    Unit("cubic yard", "volume", 0.764554857984),
    Unit("barrel", "volume", 0.158987294928, ("bbl",)),
    Unit("gallon", "volume:gallon", 1.0, ("gal",)),
    Unit("pint", "volume:pint", 1.0),
    Unit("quart", "volume:quart", 1.0),
    Unit("cup", "volume:cup", 1.0),
    Unit("tablespoon", "volume:tablespoon", 1.0, ("tbsp", "Tbsp")),
    Unit("teaspoon", "volume:teaspoon", 1.0, ("tsp",)),
    Unit("fluid ounce", "volume:ounce", 1.0, ("fl oz", "fl. oz.")),
    Unit("acre-foot", "volume", 1233.48183754752, (), ("acre foot",)),
    # time, in seconds; a month and a year have no fixed length and stay apart
    Unit("second", "time", 1.0, ("s", "sec", "secs"), (), "nµm"),
    Unit("minute", "time", 60.0, ("min", "mins")),
    Unit("hour", "time", 3600.0, ("h", "hr", "hrs")),
    Unit("day", "time", 86400.0),
    Unit("week", "time", 604800.0),
    Unit("fortnight", "time", 1209600.0),
    Unit("month", "time:month", 1.0),
    Unit("year", "time:month", 12.0, ("yr", "yrs")),
    Unit("decade", "time:month", 120.0),
    Unit("century", "time:month", 1200.0),
    Unit("millennium", "time:month", 12000.0, (), ("millennia",)),
    # speed, in metres per second
    Unit(
        "kilometre per hour",
        "speed",
        1 / 3.6,
        ("km/h", "kph", "kmh", "kmph", "km/hr"),
        ("kilometer per hour", "kilometer an hour", "kilometre an hour"),
    ),
    Unit("mile per hour", "speed", 0.44704, ("mph", "mi/h", "MPH"), ("mile an hour",)),
    Unit("metre per second", "speed", 1.0, ("m/s",), ("meter per second", "meter a second")),
    Unit("foot per second", "speed", 0.3048, ("ft/s", "fps")),
    Unit("kilometre per second", "speed", 1e3, ("km/s",), ("kilometer per second",)),
    Unit("knot", "speed", 1852 / 3600, ("kn", "kt", "kts")),
    # energy, in joules
    Unit("joule", "energy", 1.0, ("J",), (), "kMGTPE"),
    Unit("watt-hour", "energy", 3600.0, ("Wh",), ("watt hour",), "kMGT"),
    Unit("calorie", "energy", 4.184, ("cal",), (), "k"),
    Unit("british thermal unit", "energy", 1055.05585262, ("BTU", "Btu")),
    Unit("electronvolt", "energy", 1.602176634e-19, ("eV",), ("electron volt",), "kMGT"),
    # power, in watts
    Unit("watt", "power", 1.0, ("W",), (), "mkMGT"),
    Unit("horsepower", "power", 745.69987158227022, ("hp", "HP"), ("horse power",)),
    Unit("brake horsepower", "power", 745.69987158227022, ("bhp",)),
    # data, in bytes, decimal as makers and newspapers count them
    Unit("byte", "data", 1.0, ("B",), (), "kMGTPE"),
    Unit("kilobyte", "data", 1e3, ("KB",)),
    Unit("gibibyte", "data", 1024.0**3, ("GiB",)),
    Unit("mebibyte", "data", 1024.0**2, ("MiB",)),
    Unit("bit", "data", 0.125, (), (), "kMGT"),
    Unit("megabit per second", "data-rate", 1e6, ("Mbps", "Mb/s", "Mbit/s")),
    Unit("gigabit per second", "data-rate", 1e9, ("Gbps", "Gb/s", "Gbit/s")),
    Unit("kilobit per second", "data-rate", 1e3, ("kbps", "Kbps")),
    # temperature, in degrees Celsius; offsets are in `OFFSETS`
    Unit(
        "degree Celsius",
        "temperature",
        1.0,
        ("°C", "℃", "° C", "degC", "deg C", "º C", "ºC", "C"),
        (
            "degree celsius",
            "degree centigrade",
            "degree c",
            "deg c",
            "° celsius",
            "celsius",
            "celcius",
            "degree celcius",
            "centigrade",
        ),
    ),
    Unit(
        "degree Fahrenheit",
        "temperature",
        5 / 9,
        ("°F", "℉", "° F", "degF", "deg F", "ºF", "F"),
        ("degree fahrenheit", "fahrenheit", "degree f", "deg f", "° fahrenheit"),
    ),
    Unit("kelvin", "temperature", 1.0, (), ("degree kelvin",)),
    Unit("degree", "degree", 1.0, ("°", "º")),
    # the rest
    Unit("hertz", "frequency", 1.0, ("Hz", "HZ"), (), "kMGT"),
    Unit("revolution per minute", "rotation", 1.0, ("rpm", "RPM"), ("rev per minute",)),
    Unit("volt", "voltage", 1.0, ("V",), (), "mkM"),
    Unit("ampere", "current", 1.0, ("A",), ("amp",), "m"),
    Unit("ampere-hour", "charge", 1.0, ("Ah",), ("amp-hour", "amp hour"), "m"),
    Unit("farad", "capacitance", 1.0),
    Unit("microfarad", "capacitance", 1e-6, ("µF", "μF", "uF")),
    Unit("nanofarad", "capacitance", 1e-9, ("nF",)),
    Unit("ohm", "resistance", 1.0, ("Ω",), (), "kM"),
    Unit("pascal", "pressure", 1.0, ("Pa",), (), "hkMG"),
    Unit("bar", "pressure", 1e5, (), (), "m"),
    Unit("pound per square inch", "pressure", 6894.757293168, ("psi",)),
    Unit("kilopound per square inch", "pressure", 6894757.293168, ("ksi",)),
    Unit("atmosphere", "pressure", 101325.0, ("atm",)),
    Unit("newton", "force", 1.0, ("N",), (), "kM"),
    Unit("newton-metre", "torque", 1.0, ("Nm",), ("newton metre", "newton meter", "newton-meter")),
    Unit(
        "pound-foot",
        "torque",
        1.3558179483314004,
        ("lb-ft", "lb ft"),
        ("pound foot", "foot-pound", "foot pound"),
    ),
    Unit("decibel", "sound", 1.0, ("dB",)),
    Unit("part per million", "concentration", 1e-6, ("ppm",)),
    Unit("part per billion", "concentration", 1e-9, ("ppb",)),
    Unit("sievert", "dose", 1.0, ("Sv",), (), "µm"),
    Unit("becquerel", "radioactivity", 1.0, ("Bq",), (), "kMGT"),
    Unit("pixel", "pixel", 1.0, ("px",), (), "M"),
    Unit("twenty-foot equivalent unit", "container", 1.0, ("TEU", "TEUs")),
    Unit("kilogram-force", "force", 9.80665, ("kgf",)),
)

OFFSETS = {"degree Fahrenheit": 32.0, "kelvin": 273.15}
"""What a unit's zero differs from its base unit's, in units: (value - offset) * factor."""

PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "millennium": "millenniums",
    "hertz": "hertz",
    "horsepower": "horsepower",
    "celsius": "celsius",
    "fahrenheit": "fahrenheit",
    "celcius": "celcius",
    "centigrade": "centigrade",
}
"""Plurals of a name's counted word that are not formed with -s."""
