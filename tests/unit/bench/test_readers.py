"""Reading figures, dates and sentences side by side."""

from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tests.unit.bench.conftest import Script

REFERENCE = "2020-05-09T00:00:00"


@pytest.fixture
def section(script: Script) -> ModuleType:
    return script("readers_section")


@pytest.fixture
def readers(script: Script) -> ModuleType:
    return script("readers")


def record(surface: str, kind: str, value: str | None) -> dict[str, Any]:
    values = [{"type": kind, "value": value} if value else {"type": kind, "start": "2020-01-01"}]
    entry = {"surface": surface, "type": kind, "values": values}
    return {"lang": "en", "ref": REFERENCE, "text": f"It opened on {surface}.", "dates": [entry]}


def test_f1_is_over_all_rows(section: ModuleType) -> None:
    golds = [[(1.0, "metre")], [(2.0, "year"), (3.0, "year")]]
    answers = [[[(1.0, "metre")]], [[(2.0, "day")]]]
    assert section.f1(golds, answers, units=False) == pytest.approx(0.8)
    assert section.f1(golds, answers, units=True) == pytest.approx(0.4)
    assert section.f1([], [], units=True) == 0.0


def test_dates_with_a_year_are_taken_and_stretches_left_out(section: ModuleType) -> None:
    records = [
        record("9 May 2019", "date", "2019-05-09"),
        record("9 May", "date", "2020-05-09"),
        record("2019", "daterange", None),
    ]
    assert [entry["surface"] for _, entry in section.dated(iter(records))] == ["9 May 2019"]


def test_a_day_that_no_calendar_has_is_rightly_not_found(section: ModuleType) -> None:
    none = record("2/29/2019", "date", "not resolved")
    assert section._is_right(lambda _surface, _written: None, none, none["dates"][0])


def test_our_dates_are_found_in_their_sentence(section: ModuleType) -> None:
    dated = record("9 May 2019", "date", "2019-05-09")
    assert section._is_found(dated, dated["dates"][0])


def test_white_space_does_not_make_a_case_wrong(section: ModuleType, readers: ModuleType) -> None:
    case = {"text": "Rain fell.  It was late.", "sentences": ["Rain fell.", "It was late."]}
    assert section.is_split(readers.own_sentences, case)
    assert section.is_split(lambda _: ["Rain fell. ", " ", "It  was late."], case)


def test_a_count_may_be_named_by_its_noun(readers: ModuleType) -> None:
    assert readers._units(" new cars were sold", "dimensionless") == ["dimensionless", "new", "new car"]
    assert readers._units(" new cars were sold", "metre") == ["metre"]
    assert readers._units(".", "dimensionless") == ["dimensionless"]


def test_a_line_tells_count_and_share(section: ModuleType) -> None:
    assert section.share_line("ours", [True, False]) == ["ours", "1 of 2", ".500"]


def test_a_readers_line_tells_its_time(section: ModuleType) -> None:
    row = {"text": "It is 5 metres long.", "quantities": [{"value": 5, "unit": "metre"}]}
    name, *figures, time = section.quantities_line("none", lambda _: [], [row])
    assert (name, figures) == ("none", [".000", ".000"])
    assert float(time) >= 0


def test_sections_are_measured_only_when_asked_for(script: Script) -> None:
    module = script("compare_matching")
    names = [name for name, _ in module.parts(SimpleNamespace(), million=False)]
    assert tuple(names) == module.PARTS
