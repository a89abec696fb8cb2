"""Which source `--show` names."""

import re
from dataclasses import replace

import pytest
from ferry_models import INSPECTION, source

from claimcheck.errors import UsageError
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.reports import FORMATS, render_inspection
from claimcheck.reports.source_choice import find_source

HARBOUR = INSPECTION.sources[1]


def records(*names: str) -> Inspection:
    reference = source("dump.jsonl")
    listed = [replace(reference, id=f"dump.jsonl#{name}", record=name) for name in names]
    return Inspection(tuple(SourceInspection(it, None) for it in listed))


@pytest.mark.parametrize(
    "name", ["harbour.txt", "corpus/harbour.txt", "./corpus/harbour.txt", "corpus/./harbour.txt"]
)
def test_a_page_is_found_by_id_and_by_path(name: str) -> None:
    assert find_source(INSPECTION, name) is HARBOUR


@pytest.mark.parametrize(
    ("name", "shown"), [("a\nb.txt", "corpus/a b.txt"), ("\x1b[1m.txt", "corpus/‹ESC›[1m.txt")]
)
def test_a_page_is_found_by_its_name_as_a_report_shows_it(name: str, shown: str) -> None:
    odd = SourceInspection(source(name), None)
    assert find_source(Inspection((*INSPECTION.sources, odd)), shown) is odd


def test_the_name_as_it_is_goes_before_one_that_only_looks_like_it() -> None:
    odd, plain = SourceInspection(source("a\nb.txt"), None), SourceInspection(source("a b.txt"), None)
    assert find_source(Inspection((odd, plain)), "corpus/a b.txt") is plain


@pytest.mark.parametrize("name", ["dump.jsonl#2", "corpus/dump.jsonl#2"])
def test_a_record_is_found_behind_the_name_of_its_file(name: str) -> None:
    assert find_source(records("1", "2"), name).reference.record == "2"


@pytest.mark.parametrize("name", ["dump.jsonl", "corpus/dump.jsonl"])
def test_a_file_of_many_is_not_taken_for_its_first_record(name: str) -> None:
    message = f"“{name}” holds 2 sources; name one of them, such as “corpus/dump.jsonl#1”"
    with pytest.raises(UsageError, match=re.escape(message)):
        find_source(records("1", "2"), name)


def test_a_slip_in_the_record_is_looked_for_among_the_records_of_the_file() -> None:
    with pytest.raises(UsageError, match=re.escape("did you mean “corpus/dump.jsonl#pier-7”")):
        find_source(records("pier-7", "lake"), "corpus/dump.jsonl#pier-77")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("harbor.txt", "did you mean “harbour.txt”?"), ("xyz", "`claimcheck sources` lists them")],
)
@pytest.mark.parametrize("format_name", FORMATS)
def test_an_unknown_source_gets_a_hint_in_every_format(format_name: str, name: str, hint: str) -> None:
    with pytest.raises(UsageError, match=re.escape(f"there is no source “{name}”; {hint}")):
        render_inspection(INSPECTION, format_name, show=name)
