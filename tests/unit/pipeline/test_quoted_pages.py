"""Which sources a report shows, and how much of them."""

import pytest

from claimcheck.config import Format, ReportFile, Settings
from claimcheck.model.claim import Claim
from claimcheck.model.document import Block, Document
from claimcheck.model.evidence import Evidence, SourceReference, Stance
from claimcheck.model.label import Label
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Source
from claimcheck.pipeline import quoted_pages as module
from claimcheck.pipeline.library import Entry, Library
from claimcheck.pipeline.quoted_pages import quoted_pages, shows_pages

TEXT = "Menu\n\nThe bridge opened.\n"


def entry(name: str) -> Entry:
    blocks = (
        Block(0, 4, Label.BOILERPLATE, "navigation"),
        Block(4, 6, Label.LAYOUT, "white-space"),
        Block(6, 24, Label.BODY, "prose"),
    )
    return Entry(Document(Source(name, TEXT, "00"), blocks), (), (), name, reference(name))


def reference(name: str) -> SourceReference:
    return SourceReference(name, f"corpus/{name}", "00")


def quoting(*names: str, nearest: str | None = None) -> ClaimResult:
    return ClaimResult(
        Claim("c", "A claim"),
        Verdict.SUPPORTED,
        evidence=tuple(evidence(name) for name in names),
        nearest=evidence(nearest) if nearest else None,
    )


def evidence(name: str) -> Evidence:
    return Evidence(Stance.SUPPORTS, (), Sentence("The bridge opened.", 6, 24), source=reference(name))


LIBRARY = Library(tuple(map(entry, "abcd")), (), 0)


def shown(*results: ClaimResult) -> list[str]:
    return [page.reference.id for page in quoted_pages(results, LIBRARY)]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (Settings(), False),
        (Settings(format=Format.JSON), False),
        (Settings(format=Format.HTML), True),
        (Settings(report=(ReportFile(Format.HTML, "a.html"),)), True),
    ],
)
def test_pages_are_asked_for_by_the_format_that_shows_them(settings: Settings, expected: bool) -> None:
    assert shows_pages(settings) is expected


def test_pages_that_are_quoted_or_come_near_are_shown_in_order() -> None:
    assert shown(quoting("c", "a"), quoting(nearest="d")) == ["a", "c", "d"]


def test_a_page_has_its_blocks_without_white_space() -> None:
    blocks = quoted_pages([quoting("a")], LIBRARY)[0].blocks
    assert [(block.text, block.label, block.reason) for block in blocks] == [
        ("Menu", Label.BOILERPLATE, "navigation"),
        ("The bridge opened.", Label.BODY, "prose"),
    ]


def test_a_long_page_is_cut_between_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST_PAGE", 10)
    page = quoted_pages([quoting("a")], LIBRARY)[0]
    assert ([block.text for block in page.blocks], page.cut) == (["Menu"], True)


def test_those_quoted_most_are_kept_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_CHARACTERS", 50)
    assert shown(quoting("a", "c", "d"), quoting("c"), quoting("d")) == ["c", "d"]


def test_evidence_that_was_handed_over_has_no_page() -> None:
    handed = Evidence(Stance.SUPPORTS, (), Sentence("x", 0, 1))
    assert shown(ClaimResult(Claim("c", "x"), Verdict.SUPPORTED, evidence=(handed,))) == []
