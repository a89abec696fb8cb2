"""What `claimcheck ingest` shows."""

import json
from dataclasses import replace

import pytest
from ferry_models import DOCUMENT, HARBOUR, INSPECTION

from claimcheck.model.claim import Place
from claimcheck.model.document import Damage
from claimcheck.model.explanation import Inspection, SourceInspection
from claimcheck.model.label import Label
from claimcheck.model.repetition import Repetition
from claimcheck.model.report import Finding, Severity, SuppressedBy, Suppression
from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from claimcheck.reports import render_ingest
from claimcheck.reports.ingest_view import FEW, FINDINGS_SHOWN, GROUPS_SHOWN


def inspected(name: str, **fields: object) -> SourceInspection:
    reference = replace(HARBOUR, id=name, path=f"corpus/{name}")
    return replace(INSPECTION.sources[1], reference=reference, origin=name, alike=(name,), **fields)  # type: ignore[arg-type]


def text(*sources: SourceInspection, **fields: object) -> str:
    return render_ingest(Inspection(sources, **fields), "text", width=140)  # type: ignore[arg-type]


def test_a_source_tells_all_that_is_known_of_it() -> None:
    index = next(index for index, block in enumerate(DOCUMENT.blocks) if block.reason == "share-bar")
    repetitions = (Repetition(index, Label.BOILERPLATE, "share-bar", 4, "harbour.example", "pier.txt"),)
    damaged = replace(DOCUMENT, damage=(Damage(0, 1, "cut-start", "begins late"),))
    page = text(inspected("a.txt", document=damaged, repetitions=repetitions))
    assert "1 repeated across documents" in page
    assert "damage: 1 cut-start" in page
    assert page.splitlines()[-1].endswith("2 removed (1 repeated across documents)")


def test_a_copy_and_its_original_name_each_other() -> None:
    alike = ("a.txt", "b.txt", "c.txt")
    original, copy = (replace(inspected(name), origin="a.txt", alike=alike) for name in ("a.txt", "b.txt"))
    page = text(original, copy)
    assert "copied by 2 others" in page
    assert "copy of a.txt" in page


def test_pages_are_counted_where_a_format_has_them() -> None:
    hints = (Hint(Span(0, 5), page=1), Hint(Span(5, 9), page=2))
    paged = replace(DOCUMENT, source=replace(DOCUMENT.source, hints=hints))
    assert "2 pages" in text(inspected("a.txt", document=paged))


def test_many_sources_are_shown_in_groups_with_those_that_lost_most() -> None:
    navigation = tuple(
        block._replace(label=Label.BOILERPLATE, reason="navigation") for block in DOCUMENT.blocks
    )
    long = replace(DOCUMENT.source, text=DOCUMENT.source.text + "x" * 2000)
    block = navigation[-1]._replace(start=len(DOCUMENT.source.text), end=len(long.text))
    lost = replace(DOCUMENT, source=long, blocks=(*navigation, block))
    page = text(*(inspected(f"{number}.txt") for number in range(FEW)), inspected("lost.txt", document=lost))
    assert "harbour.example (host)" in page
    assert "corpus/7.txt" not in page
    assert "corpus/lost.txt  100 % removed: 12 navigation" in page


def test_a_group_tells_all_that_is_known_of_it() -> None:
    damaged = replace(DOCUMENT, damage=(Damage(0, 1, "cut-start", "begins late"),))
    repetitions = (Repetition(0, Label.BOILERPLATE, "why", 4, "harbour.example", "pier.txt"),)
    odd = inspected("odd.txt", document=damaged, repetitions=repetitions)
    copy = replace(inspected("copy.txt"), origin="0.txt")
    broken = replace(inspected("broken.txt"), document=None, problem="CC901", origin="")
    page = text(*(inspected(f"{number}.txt") for number in range(FEW)), odd, copy, broken)
    assert (
        "42 sources; 1 of them copies; 1 block repeated across documents; damage in 1 place; 1 unusable"
        in " ".join(page.split())
    )


def test_no_more_groups_are_shown_than_a_few_screens() -> None:
    sources = (inspected(f"{number}/a.txt", batch="") for number in range(GROUPS_SHOWN + 3))
    assert "… and 3 more groups: claimcheck sources lists all" in text(*sources)


def finding(number: int, **fields: object) -> Finding:
    place = Place("corpus/a.jsonl", 1, 1, 1, 1, record=str(number))
    return Finding("CC903", "damaged-text", Severity.WARNING, "damaged", "save it", place=place, **fields)  # type: ignore[arg-type]


def test_no_more_findings_of_a_kind_are_shown_than_a_screen() -> None:
    page = text(findings=tuple(map(finding, range(FINDINGS_SHOWN + 1))))
    assert "  corpus/a.jsonl#0:1:1: damaged\n" in page
    assert "… and 1 more finding" in page
    assert page.count("tip: save it") == 1


def test_what_the_settings_silence_is_not_shown_but_stays_in_json() -> None:
    silenced = finding(1, suppressed=Suppression(SuppressedBy.CONFIG, "known"))
    assert "damaged" not in text(findings=(silenced,))
    written = json.loads(render_ingest(Inspection((), findings=(silenced,)), "json"))
    assert [it["code"] for it in written["findings"]] == ["CC903"]


@pytest.mark.parametrize("format_name", ["rich", "text", "json"])
def test_no_source_at_all_still_gives_denominators(format_name: str) -> None:
    page = render_ingest(Inspection(()), format_name)
    assert ("0 sources of 0 origins" in page) is (format_name != "json")
