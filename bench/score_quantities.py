"""Score `find_quantities` on the development sets of quantities: precision, recall and F1 per source.

    python bench/score_quantities.py [FOLDER] [--errors SOURCE]

FOLDER holds the two `quantities*.dev.jsonl.gz` files (default: the shared bench beside this checkout). A source that
annotates one type of number only is worth reading by its recall. A range counts by its middle.

The sets name units, value fractions, cents and "thousands", and join "from 5 to 7" in ways of their own: `readings`,
`canonical` and `joined` map ours to theirs, and are the whole of it. The library knows nothing of these names.
"""

import argparse
import gzip
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from claimcheck.language.singular import singular
from claimcheck.model.quantity import Quantity, QuantityKind
from claimcheck.quantities import find_quantities

DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "claims"
FILES = ("quantities_newsquant.dev.jsonl.gz", "quantities.dev.jsonl.gz")

MONEY = {
    "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "japanese yen", "CNY": "chinese yuan",
    "AUD": "australian dollar", "CAD": "canadian dollar", "HKD": "hong kong dollar", "NZD": "new zealand dollar",
    "MYR": "malaysian ringgit", "ZAR": "south african rand", "DKK": "danish krone", "ILS": "shekel",
    "CHF": "swiss franc", "INR": "rupee", "AMD": "dram",
}  # fmt: skip
SAME = {
    "united states dollar": "dollar", "percentage": "percent", "british pound": "pound sterling", "c": "celsius",
    "f": "fahrenheit", "degree celsius": "celsius", "degree fahrenheit": "fahrenheit", "pound-mass": "pound",
    "turn": "revolution", "meter": "metre", "metric ton": "tonne", "revolution per minute": "revolutions per minute",
    "part per billion": "parts-per-billion", "ampere-hour": "ampere-hour", "percentage_point": "percent",
    "percentage per year": "percent per year",
    "watt-hour": "watt hour", "year of age": "year", "month of age": "month", "age": "year", "people": "person",
    "part-per-billion": "parts-per-billion", "parts per billion": "parts-per-billion", "one": "dimensionless",
    "times": "dimensionless", "": "dimensionless",
}  # fmt: skip


UNCOUNTED = frozenset((QuantityKind.SCORE, QuantityKind.MULTIPLE))
"""Kinds the sets do not annotate."""
SPELLED = {
    "pound foot": "foot pound force", "millilitre": "cubic centimetre", "gigatonne": "gigaton", "megatonne": "megaton",
}  # fmt: skip
MIDDLE_OF_ORDER = 5.5
"""NewsQuant values "thousands" at the middle of 1,000 and 10,000; we say more than 1,000."""

Reading = tuple[float, str]
"""A value and a unit in the names of the sets."""
_MOVE = re.compile(r"\b[Ff]rom[ ](?:[a-z]{3,8}[ ]){0,2}$")
_GAP = re.compile(r"[^.;\d]{0,24}\bto[ ](?:about[ ]|around[ ])?")
_FRACTION = re.compile(r"(?i)half|third|quarter|fifth|[a-z]+ths?\b|/|in|分之|半|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")


def readings(quantity: Quantity) -> list[Reading]:
    """Return a quantity by the names and conventions of the sets, ours first.

    The sets count cents as cents, fractions as parts of one, "hundreds" at the middle of their order, and name a
    count by its noun with or without what describes it. Ours are hundredths of a currency, percents, lower bounds.
    """
    found = [(quantity.value, unit) for unit in units_of(quantity)]
    if quantity.kind is QuantityKind.PERCENT and _FRACTION.search(quantity.figure):
        found += [(quantity.value / 100, "percent"), (quantity.value / 100, "dimensionless")]
    if in_hundredths(quantity):
        rate = f" per {quantity.per}" if quantity.per else ""
        coins = (f"{coin}{rate}" for coin in ("cent", "penny", "pence", "point", "basis point"))
        found += [(quantity.value * 100, coin) for coin in coins]
    if quantity.low == quantity.value and quantity.high is None and "s" in quantity.figure.lower():
        found.append((quantity.value * MIDDLE_OF_ORDER, found[0][1]))
    return found


def in_hundredths(quantity: Quantity) -> bool:
    """Tell whether a text writes cents or basis points: "63 cents" is 0.63 dollars."""
    written = quantity.figure.replace(",", "").lstrip("-−")
    number = float(written) if written.replace(".", "", 1).isdigit() else 0.0
    return abs(number - quantity.value * 100) < number * 1e-9


def units_of(quantity: Quantity) -> list[str]:
    """Return the unit by the names the sets use; a count by its whole noun phrase or by its head."""
    units = [MONEY.get(quantity.unit, quantity.unit)]
    if quantity.kind is QuantityKind.COUNT:
        units.insert(0, " ".join((*quantity.nouns[:-1], singular(quantity.nouns[-1]))))
    if quantity.per and quantity.per != "each":
        units = [f"{unit} per {quantity.per}" for unit in units]
    return [canonical(unit) for unit in units]


def canonical(unit: str) -> str:
    """Fold spelling that says the same; NewsQuant writes "% condo" for a share of condos."""
    if unit.startswith("%"):
        return "percent"
    folded = unit.lower().replace("meter", "metre").replace("liter", "litre").replace("-", " ")
    folded = SAME.get(unit.lower(), SAME.get(folded, folded))
    return SPELLED.get(folded, folded)


def middle(value: float | str) -> float:
    """Return a number as it is, and of "1.0-1.5" the middle, as we value ranges."""
    if isinstance(value, str) and "-" in value[1:]:
        low, _, high = value.partition("-")
        return (float(low) + float(high)) / 2
    return float(value)


def joined(text: str, quantities: list[Quantity]) -> list[Quantity]:
    """Join "from 36,500 to 41,000" to its middle, as the sets annotate it; we keep the two ends of a move apart."""
    kept: list[Quantity] = []
    for quantity in quantities:
        last = kept[-1] if kept else None
        if last and last.unit == quantity.unit and _is_move(text, last, quantity):
            kept[-1] = replace(quantity, value=(last.value + quantity.value) / 2, start=last.start)
        else:
            kept.append(quantity)
    return kept


def _is_move(text: str, first: Quantity, second: Quantity) -> bool:
    return bool(_MOVE.search(text[: first.start]) and _GAP.fullmatch(text[first.end : second.start]))


def pairs(row: dict[str, Any]) -> tuple[list[Reading], list[list[Reading]]]:
    """Return the (value, unit) pairs of the set, and for each of ours the pairs it stands for."""
    gold = [
        (middle(q["value"]), canonical(q["unit"] or ""))
        for q in row["quantities"]
        if q.get("value") is not None
    ]
    ours = [quantity for quantity in find_quantities(row["text"]) if quantity.kind not in UNCOUNTED]
    return gold, [readings(quantity) for quantity in joined(row["text"], ours)]


def matched(gold: list[Reading], ours: list[list[Reading]], *, units: bool) -> int:
    """Count the pairs that agree, each used once."""
    left, count = list(ours), 0
    for wanted in gold:
        other = next(
            (other for other in left if any(agree(wanted, each, units=units) for each in other)), None
        )
        if other is not None:
            left.remove(other)
            count += 1
    return count


def agree(wanted: Reading, given: Reading, *, units: bool) -> bool:
    """Compare two readings: by value, or by value and unit."""
    value, unit = wanted
    return abs(value - given[0]) <= 1e-6 * max(1, abs(value)) and (not units or unit == given[1])


def score(rows: Iterable[dict[str, Any]], *, units: bool) -> tuple[float, float, float]:
    """Return precision, recall and F1 over all rows."""
    right = given = wanted = 0
    for row in rows:
        gold, ours = pairs(row)
        right, given, wanted = right + matched(gold, ours, units=units), given + len(ours), wanted + len(gold)
    precision, recall = right / max(given, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def load(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of both files."""
    for name in FILES:
        with gzip.open(folder / name, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def main() -> None:
    """Print a table, or the rows of one source on which we differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--errors", metavar="SOURCE")
    options = parser.parse_args()
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in load(options.folder):
        groups.setdefault(f"{row['source']} {row['lang']}", []).append(row)
    if options.errors:
        print_errors(row for name, rows in groups.items() if options.errors in name for row in rows)
        return
    print(f"{'source':36} {'rows':>5}   value P    R    F1   value+unit P    R    F1")
    for name, rows in groups.items():
        by_value = " ".join(f"{figure:.3f}" for figure in score(rows, units=False))
        print(
            f"{name:36} {len(rows):5}   {by_value}   {' '.join(f'{f:.3f}' for f in score(rows, units=True))}"
        )


def print_errors(rows: Iterable[dict[str, Any]]) -> None:
    """Print each row whose pairs differ."""
    for row in rows:
        gold, ours = pairs(row)
        if not matched(gold, ours, units=True) == len(gold) == len(ours):
            ours_first = sorted(each[0] for each in ours)
            print(f"{row['id']} {row['text']}\n    set  {sorted(gold)}\n    ours {ours_first}")


if __name__ == "__main__":
    main()
