"""The section on quantities, dates and sentences of docs/benchmarks.md."""

import gzip
import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import readers
from benchmarks_page import machine, table, versions
from score_quantities import Reading, matched, pairs

from claimcheck import find_periods

QUANTITIES = "quantities_newsquant.dev.jsonl.gz"
DATES = "dates.dev.jsonl.gz"
SENTENCES = "segmentation_golden.dev.jsonl.gz"
PACKAGES = ("quantulum3", "dateparser", "python-dateutil", "sentencex", "pysbd")

_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")

Entry = tuple[dict[str, Any], dict[str, Any]]
"""A record of the dates, and one of its dates."""


def section(folder: Path) -> str:
    """Read all sets by all readers and return the section."""
    quantities, dates = list(_rows(folder / QUANTITIES)), list(dated(_rows(folder / DATES)))
    golden = [row for row in _rows(folder / SENTENCES) if row["lang"] == "english"]
    return TEXT.format(
        machine=machine(),
        versions=versions(PACKAGES),
        texts=len(quantities),
        quantities=table(
            ("", "F1 of values", "F1 of values with units", "ms a text"), _quantities(quantities)
        ),
        count=len(dates),
        dates=table(("", "right", "share"), _dates(dates)),
        golden=len(golden),
        sentences=table(("", "right", "share"), _sentences(golden)),
    )


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _quantities(found: Sequence[dict[str, Any]]) -> list[list[str]]:
    tools = {"quantulum3": readers.quantulum3_quantities, "claimcheck": readers.own_quantities}
    return [quantities_line(name, read, found) for name, read in tools.items()]


def quantities_line(name: str, read: readers.ReadQuantities, found: Sequence[dict[str, Any]]) -> list[str]:
    """Return the line of a reader."""
    print(f"quantities by {name}", file=sys.stderr, flush=True)
    read(found[0])  # loads the tables
    began = time.process_time()
    answers = [read(row) for row in found]
    milliseconds = 1000 * (time.process_time() - began) / len(found)
    golds = [pairs(row)[0] for row in found]
    return [
        name,
        *(_short(f1(golds, answers, units=units)) for units in (False, True)),
        f"{milliseconds:.1f}",
    ]


def f1(golds: Sequence[list[Reading]], answers: Sequence[list[list[Reading]]], *, units: bool) -> float:
    """Return the harmonic mean of precision and recall over all rows."""
    right = sum(matched(gold, answer, units=units) for gold, answer in zip(golds, answers, strict=True))
    given, wanted = sum(map(len, answers)), sum(map(len, golds))
    return 2 * right / (given + wanted) if given + wanted else 0.0


def dated(found: Iterator[dict[str, Any]]) -> Iterator[Entry]:
    """Yield the English dates that name a year and are one day, month or year rather than a stretch."""
    for record in found:
        for entry in (record["dates"] or ()) if record["ref"] and record["lang"] == "en" else ():
            if entry["type"] == "date" and _YEAR.search(entry["surface"]) and _is_day(entry):
                yield record, entry


def _is_day(entry: dict[str, Any]) -> bool:
    return any("value" in value for value in entry["values"])


def _dates(entries: Sequence[Entry]) -> list[list[str]]:
    tools = {"dateparser": readers.dateparser_date, "dateutil": readers.dateutil_date}
    lines = [share_line(name, [_is_right(read, *entry) for entry in entries]) for name, read in tools.items()]
    return [*lines, share_line("claimcheck", [_is_found(*entry) for entry in entries])]


def _is_right(read: readers.ReadDate, record: dict[str, Any], entry: dict[str, Any]) -> bool:
    return _is_said(read(entry["surface"], datetime.fromisoformat(record["ref"])), entry)


def _is_found(record: dict[str, Any], entry: dict[str, Any]) -> bool:
    found = find_periods(record["text"], reference=date.fromisoformat(record["ref"][:10]))
    return any(_is_said(period.start, entry) for period in found)


def _is_said(found: date | None, entry: dict[str, Any]) -> bool:
    """Tell whether a day is one of the annotated; None is right for a day that no calendar has."""
    said = "not resolved" if found is None else str(found)
    return any(value.get("value") == said for value in entry["values"])


def _sentences(cases: Sequence[dict[str, Any]]) -> list[list[str]]:
    tools = {
        "sentencex": readers.sentencex_sentences,
        "pysbd": readers.pysbd_sentences,
        "claimcheck": readers.own_sentences,
    }
    return [share_line(name, [is_split(split, case) for case in cases]) for name, split in tools.items()]


def is_split(split: readers.Split, case: dict[str, Any]) -> bool:
    """Tell whether a golden case comes out exactly, white space aside."""
    found, expected = (
        [" ".join(text.split()) for text in texts] for texts in (split(case["text"]), case["sentences"])
    )
    return [text for text in found if text] == expected


def share_line(name: str, right: Sequence[bool]) -> list[str]:
    """Return the line of a reader that got some of the cases right."""
    return [name, f"{sum(right)} of {len(right)}", _short(sum(right) / len(right))]


def _short(figure: float) -> str:
    return f"{figure:.3f}".removeprefix("0")


TEXT = """\
## Quantities, dates and sentences

```sh
make bench-matching
```

- Machine: {machine}
- Versions: {versions}.

Quantities: the {texts} sentences of the development part of NewsQuant, in which values, and values with their units,
must agree one to one. Units are compared by the set's names, and where a reader has other conventions (a count
without its noun, cents as hundredths of a dollar) in those of the set. Where quantulum3 knows no unit, the next word
or two may be what is counted; its classifier of ambiguous units is left out.

{quantities}
Dates: the {count} English dates of the Recognizers specs (MIT) that name a year and are one day. dateparser and
dateutil are handed the very words of the date; claimcheck has to find them in their sentence. Right is a reading that
begins on the day annotated, or none for a day that no calendar has.

{dates}
Sentences: the {golden} English golden rules (MIT); a case is right where every boundary is.

{sentences}"""
