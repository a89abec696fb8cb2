"""Score `find_quantities` on the development sets of quantities: precision, recall and F1 per source.

    python bench/score_quantities.py [FOLDER] [--errors SOURCE]

FOLDER holds the two `quantities*.dev.jsonl.gz` files (default: the shared bench beside this checkout). A source that
annotates one type of number only is worth reading by its recall. Ranges are left out, as the sets give no value for
them.
"""

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
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


def our_unit(quantity: Quantity) -> str:
    """Return the unit by the name the sets use."""
    unit = MONEY.get(quantity.unit, quantity.unit)
    if quantity.kind is QuantityKind.COUNT:
        unit = " ".join((*quantity.nouns[:-1], singular(quantity.nouns[-1])))
    if quantity.per and quantity.per != "each":
        unit = f"{unit} per {quantity.per}"
    return canonical(unit)


def canonical(unit: str) -> str:
    """Fold spelling that says the same."""
    folded = unit.lower().replace("meter", "metre").replace("liter", "litre").replace("-", " ")
    return SAME.get(unit.lower(), SAME.get(folded, folded))


def middle(value: float | str) -> float:
    """Return a number as it is, and of "1.0-1.5" the middle, as we value ranges."""
    if isinstance(value, str) and "-" in value[1:]:
        low, _, high = value.partition("-")
        return (float(low) + float(high)) / 2
    return float(value)


def pairs(row: dict[str, Any]) -> tuple[list[tuple[float, str]], list[tuple[float, str]]]:
    """Return the (value, unit) pairs of the set and ours."""
    gold = [
        (middle(q["value"]), canonical(q["unit"] or ""))
        for q in row["quantities"]
        if q.get("value") is not None
    ]
    ours = [quantity for quantity in find_quantities(row["text"]) if quantity.kind not in UNCOUNTED]
    return gold, [(quantity.value, our_unit(quantity)) for quantity in ours]


def matched(gold: list[tuple[float, str]], ours: list[tuple[float, str]], *, units: bool) -> int:
    """Count the pairs that agree, each used once."""
    left, count = list(ours), 0
    for value, unit in gold:
        for other in left:
            if abs(value - other[0]) <= 1e-6 * max(1, abs(value)) and (not units or unit == other[1]):
                left.remove(other)
                count += 1
                break
    return count


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
        if sorted(gold) != sorted(ours):
            print(f"{row['id']} {row['text']}\n    set  {sorted(gold)}\n    ours {sorted(ours)}")


if __name__ == "__main__":
    main()
