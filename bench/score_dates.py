"""Score `find_periods` on the annotated date sentences of a bench folder.

    python bench/score_dates.py ../shared/bench/claims/dates.dev.jsonl.gz [--worst]

Dates and stretches of dates count, and the day of a date with a clock time; the file also annotates bare clock times,
durations and repetitions, which are no periods. A date is found where a period is that day (a stretch: begins and ends
on the days) of one of its values. A stretch's last day is inside for us and outside for the annotators ("2014 to 2018"
ends with 2014-01-01/2018-01-01 there), so either is right. What the annotators call not resolved has to be found and
left open.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from claimcheck.model.period import Bound, Period
from claimcheck.periods import find_periods

_TYPES = {"date", "daterange", "datetime"}
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)|[〇零一二三四五六七八九]{2,4}年")


def main() -> None:
    """Print recall by language, and false alarms on sentences that name no date."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--worst", action="store_true", help="list what was missed")
    options = parser.parse_args()
    counts: Counter[tuple[str, str, bool]] = Counter()
    for record in _records(options.file):
        _score(record, counts, show=options.worst)
    for language, kind in sorted({key[:2] for key in counts}):
        right, wrong = counts[language, kind, True], counts[language, kind, False]
        print(f"{language} {kind:18} {right:4} of {right + wrong:4}  {right / (right + wrong):.3f}")


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _score(record: dict[str, Any], counts: Counter[tuple[str, str, bool]], *, show: bool) -> None:
    if record["dates"] is None:
        return
    reference = date.fromisoformat(record["ref"][:10]) if record["ref"] else None
    found = find_periods(record["text"], reference=reference)
    wanted = [entry for entry in record["dates"] if _types(entry) & _TYPES]
    if not record["dates"]:
        counts[record["lang"], "no date", not found] += 1
        if show and found:
            print("FALSE", record["id"], record["text"][:100], [period.text for period in found])
    for entry in wanted:
        if not any("value" in value or "start" in value or "end" in value for value in entry["values"]):
            continue
        right = any(_agrees(period, value) for period in found for value in entry["values"])
        names_year = _YEAR.search(entry["surface"]) is not None
        counts[record["lang"], "names a year" if names_year else "names no year", right] += 1
        if names_year:
            counts[record["lang"], f"  as a {min(_types(entry))}", right] += 1
        if show and not right:
            shown = [(period.text, str(period.start), str(period.end)) for period in found]
            print("MISSED", record["id"], reference, record["text"][:100], entry["surface"], shown)


def _types(entry: dict[str, Any]) -> set[str]:
    """Return the types of an annotation, which a few bear on their values only."""
    return {value["type"] for value in [entry, *entry["values"]] if value.get("type")}


def _agrees(period: Period, value: dict[str, str]) -> bool:
    if value.get("value") == "not resolved":
        return period.start is None and period.end is None
    if "value" in value:
        day = date.fromisoformat(value["value"][:10])
        return _same_start(period, value["value"]) and (value["type"] != "datetime" or _is_day(period, day))
    return _same_start(period, value.get("start")) and _same_end(period, value.get("end"))


def _is_day(period: Period, day: date) -> bool:
    return (period.start, period.end) == (day, day + timedelta(days=1))


def _same_start(period: Period, start: str | None) -> bool:
    if start is None:
        return period.start is None
    if period.start is None:
        return False
    # "After 9 September" starts on that day for some of the annotators and on the next for others.
    slack = {timedelta(0), timedelta(days=1)} if period.bound is Bound.AFTER else {timedelta(0)}
    return period.start - date.fromisoformat(start[:10]) in slack


def _same_end(period: Period, end: str | None) -> bool:
    if end is None or period.end is None:
        return end is None and period.end is None
    return period.end == date.fromisoformat(end[:10]) or period.end - timedelta(days=1) == _last_day(
        end, period
    )


def _last_day(end: str, period: Period) -> date:
    """The annotators name the last day, or the first of the last month or year, of a stretch."""
    day = date.fromisoformat(end[:10])
    last = period.end - timedelta(days=1) if period.end else day
    if day.day == 1 and (day.year, day.month) == (last.year, last.month):
        return last
    return last if day.month == day.day == 1 and day.year == last.year else day


if __name__ == "__main__":
    main()
