"""What is found in a text: value, unit and kind."""

import pytest

from claimcheck.model.quantity import Comparator, Quantity, QuantityKind
from claimcheck.quantities import find_quantities


def values(text: str) -> list[tuple[float, str]]:
    return [(quantity.value, quantity.unit) for quantity in find_quantities(text)]


def only(text: str) -> Quantity:
    (quantity,) = find_quantities(text)
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("trade ≈ $95B in 2024", 95e9, "USD"),
        ("worth US$95 billion", 95e9, "USD"),
        ("worth $US95 billion", 95e9, "USD"),
        ("95 billion U.S. dollars", 95e9, "USD"),
        ("95bn dollars", 95e9, "USD"),
        ("95,200 million dollars", 95.2e9, "USD"),
        ("$29.3 mil was spent", 29.3e6, "USD"),
        ("A$95 million", 95e6, "AUD"),
        ("AU $89.99", 89.99, "AUD"),
        ("HK$5", 5, "HKD"),
        ("C$5.4m", 5.4e6, "CAD"),
        ("€3.2bn", 3.2e9, "EUR"),
        ("15€", 15, "EUR"),
        ("$-99.99", -99.99, "USD"),
        ("-15€", -15, "EUR"),
        ("10 Danish crowns", 10, "DKK"),
        ("£5m", 5e6, "GBP"),
        ("361 million pounds", 361e6, "GBP"),
        ("164p", 1.64, "GBP"),
        ("50 cents", 0.5, "USD"),
        ("RMB 5 billion", 5e9, "CNY"),
        ("EUR95bn", 95e9, "EUR"),
        ("500 million yuan", 500e6, "CNY"),
        ("7.5 million Danish crowns", 7.5e6, "DKK"),
        ("5 billion Kazakh tenge", 5e9, "KZT"),
        ("90 million Pakistani rupees", 90e6, "PKR"),
        ("12 USD", 12, "USD"),
        ("¥500", 500, "¥"),
        ("an index of ¥500, and the yen fell", 500, "JPY"),
        ("it cost ¥500; yuan were short", 500, "CNY"),
        ("half a million dollars", 500_000, "USD"),
        ("two and a half million euros", 2.5e6, "EUR"),
        ("5 lakh crore rupees", 5e12, "rupee"),
        ("PS8.1bn takeover", 8.1e9, "GBP"),
        ("(PS21,700)", 21_700, "GBP"),
        ("Y=590 billion", 590e9, "JPY"),
        ("hk $ 10.05 billion", 10.05e9, "HKD"),
        ("nzd$15", 15, "NZD"),
        ("half million usd", 500_000, "USD"),
        ("US$ 1MM", 1e6, "USD"),
        ("3 dollars 50 cents", 3.5, "USD"),
        ("quarter-million dollars", 250_000, "USD"),
        ("10 000 000 euros", 10e6, "EUR"),
        ("1.000,50 euros", 1000.5, "EUR"),
        ("€1.234.567", 1_234_567, "EUR"),
        ("1,5 million euros", 1.5e6, "EUR"),
        ("₿21,000,000", 21e6, "XBT"),
    ],
)
def test_money(text: str, value: float, unit: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.kind) == (value, unit, QuantityKind.MONEY)


def test_a_bare_dollar_follows_the_dollar_the_text_names() -> None:
    assert values("In Canadian dollars it cost $5") == [(5, "CAD")]
    assert values("prices in SGD rose, to $5") == [(5, "SGD")]
    assert values("It paid A$9, not $5") == [(9, "AUD"), (5, "AUD")]


def test_a_dollar_in_brackets_after_another_is_a_conversion() -> None:
    assert values("10.5 million Australian dollars ($7.5 million)") == [(10.5e6, "AUD"), (7.5e6, "USD")]
    assert values("A$10.5 million (about $7.5 million)") == [(10.5e6, "AUD"), (7.5e6, "USD")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("5.3 percent", 5.3, "percent"),
        ("5 per cent", 5, "percent"),
        ("5%", 5, "percent"),
        ("the new version 75.19%", 75.19, "percent"),
        ("24pc off", 24, "percent"),
        ("3.4 percentage points", 3.4, "percentage_point"),
        ("25 basis points", 0.25, "percentage_point"),
        ("a 50-basis-point cut", 0.5, "percentage_point"),
        ("half of them", 50, "percent"),
        ("a quarter of firms", 25, "percent"),
        ("one in five", 20, "percent"),
        ("nine out of 10 dentists", 90, "percent"),
        ("three quarters of firms", 75, "percent"),
        ("1/4 of the firms", 25, "percent"),
        ("⅔ of voters", 200 / 3, "percent"),
        ("one in 12 adults", 100 / 12, "percent"),
        ("12,5 percent", 12.5, "percent"),
        ("negative 0.5 percent", -0.5, "percent"),
        ("three point five percent", 3.5, "percent"),
        ("half a percentage point", 0.5, "percentage_point"),
        ("three quarters of a percentage point", 0.75, "percentage_point"),
    ],
)
def test_shares(text: str, value: float, unit: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "value", "unit", "dimension"),
    [
        ("3,300 km long", 3300, "kilometre", "length"),
        ("3\u202f300 km long", 3300, "kilometre", "length"),
        ("a 27-kilometer ring", 27, "kilometre", "length"),
        ("2 1/2 inches", 2.5, "inch", "length"),
        ("5½ feet", 5.5, "foot", "length"),
        ("a 1/4 inch gap", 0.25, "inch", "length"),
        ("it is 2 in thick", 2, "inch", "length"),
        ("1.5 million metric tons", 1.5e6, "tonne", "mass"),
        ("5 million tons", 5e6, "ton", "mass:ton"),
        ("660 square meters", 660, "square metre", "area"),
        ("4 sq km", 4, "square kilometre", "area"),
        ("5 million barrels", 5e6, "barrel", "volume"),
        ("80 miles per hour", 80, "mile per hour", "speed"),
        ("80 km/h", 80, "kilometre per hour", "speed"),
        ("7.3 MWh", 7.3, "megawatt-hour", "energy"),
        ("30 gigawatts", 30, "gigawatt", "power"),
        ("a 5 W bulb", 5, "watt", "power"),
        ("54GB", 54, "gigabyte", "data"),
        ("-5°C", -5, "degree Celsius", "temperature"),
        ("minus 130 degrees Fahrenheit", -130, "degree Fahrenheit", "temperature"),
        ("two and a half years", 2.5, "year", "time:month"),
        ("half an hour", 0.5, "hour", "time"),
        ("a half hour", 0.5, "hour", "time"),
        ("0.5k miles", 500, "mile", "length"),
        ("4e14 Hz", 4e14, "hertz", "frequency"),
        ("10m tall", 10, "metre", "length"),
        ("6'2\"", 74 / 12, "foot", "length"),
        ("he is 5'11 tall", 71 / 12, "foot", "length"),
        ("5 ft 2 in", 62 / 12, "foot", "length"),
        ("5 feet 2 inches", 62 / 12, "foot", "length"),
        ("2 hours and 30 minutes", 2.5, "hour", "time"),
        ("half a mile", 0.5, "mile", "length"),
        ("1/2 cup olive oil", 0.5, "cup", "volume:cup"),
        ("¼ mile", 0.25, "mile", "length"),
        ("for two (2) years", 2, "year", "time:month"),
        ("168CM", 168, "centimetre", "length"),
        ("minus five degrees", -5, "degree", "degree"),
        ("a couple of weeks", 2, "week", "time"),
        ("3 x 10^5 km", 300_000, "kilometre", "length"),
        ("it hit 40C today", 40, "degree Celsius", "temperature"),
        ("a low of -4F", -4, "degree Fahrenheit", "temperature"),
        ("2.3m b/d of oil", 2.3e6, "barrel", "volume"),
        ("1.2 million bpd", 1.2e6, "barrel", "volume"),
        ("5m tonnes", 5e6, "tonne", "mass"),
        ("two-and-a-half years", 2.5, "year", "time:month"),
    ],
)
def test_physical_units(text: str, value: float, unit: str, dimension: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.dimension) == (pytest.approx(value), unit, dimension)


@pytest.mark.parametrize(
    ("text", "value", "unit", "nouns"),
    [
        ("10 points", 10, "point", ("points",)),
        ("over 120 countries and international organizations", 120, "country", ("countries",)),
        ("four outcome documents", 4, "document", ("outcome", "documents")),
        ("95 confirmed cases", 95, "case", ("confirmed", "cases")),
        ("five Central Asian countries", 5, "country", ("central", "asian", "countries")),
        ("27 dead", 27, "dead", ("dead",)),
        ("18 UEFA Champions League seasons", 18, "season", ("uefa", "champions", "league", "seasons")),
        ("7 Joint Chiefs", 7, "chief", ("joint", "chiefs")),
        ("22 crew", 22, "crew", ("crew",)),
        ("the 12-member council", 12, "member", ("member",)),
        ("a 10-point plan", 10, "point", ("point",)),
        ("the 12 page document", 12, "page", ("page",)),
        ("twenty-one points", 21, "point", ("points",)),
        ("two hundred and five members", 205, "member", ("members",)),
        ("a dozen eggs", 12, "egg", ("eggs",)),
        ("a hundred ships", 100, "ship", ("ships",)),
        ("1,00,000 people", 100_000, "person", ("people",)),
        ("half a million people", 500_000, "person", ("people",)),
        ("half-million residents", 500_000, "resident", ("residents",)),
        ("10k people", 10_000, "person", ("people",)),
        (
            "2.7m combined digital and physical sales",
            2.7e6,
            "sale",
            ("combined", "digital", "physical", "sales"),
        ),
        ("10 more sports teams", 10, "team", ("sports", "teams")),
        ("20 decently equipped schools", 20, "school", ("equipped", "schools")),
        ("one victim died", 1, "victim", ("victim",)),
        ("killed 2000 people", 2000, "person", ("people",)),
        ("he told him 17 times", 17, "time", ("times",)),
        ("95,800 who have no work", 95_800, "person", ("people",)),
        ("1 414 021 people", 1_414_021, "person", ("people",)),
        ("one and a half million users", 1.5e6, "user", ("users",)),
        ("½ million people", 500_000, "person", ("people",)),
        ("2.5M users", 2.5e6, "user", ("users",)),
        ("a couple hundred people", 200, "person", ("people",)),
        ("the 5 speed manual", 5, "speed", ("speed",)),
        ("a 2,300-strong workforce", 2300, "workforce", ("workforce",)),
        ("a million and a half people", 1.5e6, "person", ("people",)),
        ("a quarter point cut", 0.25, "point", ("point",)),
        ("a half-point cut", 0.5, "point", ("point",)),
    ],
)
def test_counts_have_their_noun(text: str, value: float, unit: str, nouns: tuple[str, ...]) -> None:
    quantity = only(text)
    assert quantity.kind is QuantityKind.COUNT
    assert (quantity.value, quantity.unit, quantity.nouns) == (value, unit, nouns)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("a 54-year-old man", QuantityKind.AGE, 54),
        ("people aged 54", QuantityKind.AGE, 54),
        ("John Smith, 54, said", QuantityKind.AGE, 54),
        ("they won 3-1", QuantityKind.SCORE, 3),
        ("a 5-4 decision", QuantityKind.SCORE, 5),
        ("a 2-4 defeat", QuantityKind.SCORE, 2),
        ("three times as many", QuantityKind.MULTIPLE, 3),
        ("a 10-fold rise", QuantityKind.MULTIPLE, 10),
        ("exports doubled", QuantityKind.MULTIPLE, 2),
        ("it was 42", QuantityKind.BARE, 42),
        ("rated 6.4/10", QuantityKind.SCORE, 6.4),
        ("a man of age 87 with a past", QuantityKind.AGE, 87),
        ("40 - 50 years old", QuantityKind.AGE, 45),
        ("he was 10 when it began", QuantityKind.AGE, 10),
        ("she turned 50.", QuantityKind.AGE, 50),
        ("Ada Moreno was 89", QuantityKind.AGE, 89),
        ("life expectancy for men is around 73", QuantityKind.AGE, 73),
        ("people aged over 65", QuantityKind.AGE, 65),
        ("her now-18-month-old daughter", QuantityKind.AGE, 18),
        ("double the number", QuantityKind.MULTIPLE, 2),
        ("a fivefold rise", QuantityKind.MULTIPLE, 5),
        ("exports halved", QuantityKind.MULTIPLE, 0.5),
        ("two and a half times as many", QuantityKind.MULTIPLE, 2.5),
        ("an increase of 1.5 times", QuantityKind.MULTIPLE, 1.5),
        ("an earthquake of magnitude 6.2 struck", QuantityKind.BARE, 6.2),
        ("children under 5.", QuantityKind.AGE, 5),
        ("people under 5 feet", QuantityKind.MEASURE, 5),
        ("it cost him 10k.", QuantityKind.BARE, 10_000),
        ("a value of ⅔", QuantityKind.BARE, 2 / 3),
    ],
)
def test_other_kinds(text: str, kind: QuantityKind, value: float) -> None:
    quantity = only(text)
    assert (quantity.kind, quantity.value) == (kind, pytest.approx(value))


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("5 million barrels a day", "day"),
        ("$5 per share", "share"),
        ("$5 each", "each"),
        ("$350/kg", "kilogram"),
        ("5 percent annually", "year"),
        ("80 cases per capita", "person"),
        ("five people", None),
        ("5.2 deaths per 100,000 people", "100000 person"),
        ("8 litres per 100 km", "100 km"),
        ("5 mg/dL", "decilitre"),
        ("35 µg/m3", "cubic metre"),
        ("1.3 A/cm2", "square centimetre"),
        ("1.2 million bpd", "day"),
        ("a 12-cent-a-share dividend", "share"),
    ],
)
def test_denominator_of_a_rate(text: str, per: str | None) -> None:
    assert only(text).per == per


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("thousands of people", 1000, "person"),
        ("tens of thousands protested", 10_000, ""),
        ("hundreds of millions of dollars", 100e6, "USD"),
        ("several hundred workers", 100, "worker"),
        ("a few thousand ships", 1000, "ship"),
        ("dozens of the residents", 12, "resident"),
        ("scores of civilians", 20, "civilian"),
    ],
)
def test_an_order_of_size_is_a_lower_bound(text: str, value: float, unit: str) -> None:
    quantity = only(text)
    assert (quantity.value, quantity.unit, quantity.comparator) == (value, unit, Comparator.MORE)
    assert (quantity.low, quantity.high) == (value, None)


def test_spans_reach_from_hedge_to_unit() -> None:
    text = "It put trade at almost 95 billion dollars in 2024."
    quantity = only(text)
    assert text[quantity.start : quantity.end] == "almost 95 billion dollars"
    assert text[quantity.number_start : quantity.number_end] == "95 billion dollars"
    assert quantity.figure == "95 billion"


def test_one_sentence_with_many() -> None:
    text = "Trade rose 6.5% to $95 billion, with 44 of the 50 projects and 3,300 km of track done by 9 June 2024."
    assert values(text) == [
        (6.5, "percent"),
        (95e9, "USD"),
        (44, "project"),
        (50, "project"),
        (3300, "kilometre"),
    ]


@pytest.mark.parametrize(
    ("text", "values"), [("3×10⁴ ships", [30000]), ("5 × 10⁻² m", [0.05]), ("10⁴ people", [])]
)
def test_raised_powers_are_read_or_the_number_is_none(text: str, values: list[float]) -> None:
    assert [float(found.value) for found in find_quantities(text)] == values
