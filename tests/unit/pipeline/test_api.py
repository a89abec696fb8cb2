"""The calls for Python programs that take more than one stage."""

from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck import Claim, Settings, Verdict, clean, verify
from claimcheck.config import FailOn
from claimcheck.errors import ClaimsError, NothingCheckedError, UsageError
from claimcheck.model.label import Label

ARTICLE = """\
Trade along the river

By Mara Lindqvist | 2025-02-03

Trade between Norland and Sudland reached about $95 billion in 2024.

All rights reserved.
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "river.txt").write_text(ARTICLE)
    return folder


def test_bare_statements_mappings_and_claims_can_be_checked(corpus: Path) -> None:
    text = "Trade between Norland and Sudland was about $95 billion in 2024"
    report = verify([text, {"id": "b", "text": text}, Claim("c", text)], corpus)
    assert [it.verdict for it in report.claims] == [Verdict.SUPPORTED] * 3


def test_a_claims_file_can_be_checked(corpus: Path) -> None:
    file = corpus.parent / "claims.yaml"
    file.write_text("claims: [Trade between Norland and Sudland was about $95 billion in 2024]\n")
    report = verify(str(file), [corpus])
    assert [(it.verdict, it.place.path) for it in report.claims if it.place] == [
        (Verdict.SUPPORTED, "claims.yaml")
    ]


def test_claims_stay_in_the_order_given(corpus: Path) -> None:
    report = verify([Claim("z", "Norland trades"), Claim("a", "Sudland trades")], corpus)
    assert [it.id for it in report.claims] == ["z", "a"]


def test_settings_say_what_runs(corpus: Path) -> None:
    settings = Settings(select=("CC901",), as_of=date(2026, 1, 31), fail_on=FailOn.NEVER, jobs=1)
    report = verify(["The moon is made of cheese"], corpus, settings=settings)
    assert (report.findings, report.as_of) == ((), date(2026, 1, 31))


def test_two_claims_with_one_id_are_refused(corpus: Path) -> None:
    with pytest.raises(UsageError, match="two claims have one id: a"):
        verify([Claim("a", "Norland trades"), Claim("a", "Sudland trades")], corpus)


def test_a_claim_that_cannot_be_read_is_refused(corpus: Path) -> None:
    with pytest.raises(ClaimsError):
        verify([{"text": "Norland trades", "quantty": "5"}], corpus)


def test_no_claims_are_nothing_checked(corpus: Path) -> None:
    with pytest.raises(NothingCheckedError):
        verify([], corpus)


def test_cleaning_tells_text_from_the_rest() -> None:
    document = clean(ARTICLE, reference=date(2025, 2, 4), url="https://example.org/river")
    assert "All rights reserved." not in document.text
    assert [it.label for it in document.removals if it.label is not Label.LAYOUT] == [Label.BOILERPLATE]


def test_blocks_tile_the_text() -> None:
    document = clean(ARTICLE.encode())
    assert "".join(ARTICLE[it.start : it.end] for it in document.blocks) == document.source.text


def test_everything_public_is_there() -> None:
    assert [name for name in claimcheck.__all__ if not hasattr(claimcheck, name)] == []


def test_the_table_of_homes_is_complete() -> None:
    assert sorted({*claimcheck._HOMES, "__version__"}) == sorted(claimcheck.__all__)


def test_dir_lists_what_is_public() -> None:
    assert set(claimcheck.__all__) <= set(dir(claimcheck))


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        claimcheck.nonsense  # noqa: B018
