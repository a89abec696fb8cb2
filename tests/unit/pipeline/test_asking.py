"""A run of which all is known writes what it wrote before; what it wrote of anything else, it does not."""

from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.errors import ClaimsError
from claimcheck.model.report import Report
from claimcheck.pipeline.asking import answer
from claimcheck.pipeline.progress import SILENT
from claimcheck.store.ledger.writings import Writing

TEXT = "Trade between Norland and Sudland reached about $95 billion in 2024.\n"
CLAIMS = "version: 1\nclaims:\n  - Trade between Norland and Sudland was about $95 billion in 2024\n"


class Asker:
    """Asks for one line, and counts how often it had to be drawn."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drawn = 0
        (folder / "corpus").mkdir()
        (folder / "corpus" / "page.txt").write_text(TEXT, encoding="utf-8")
        (folder / "claims.yaml").write_text(CLAIMS, encoding="utf-8")

    def ask(self, surface: object = "text", **settings: object) -> Writing:
        """Run."""
        folder = self.folder
        chosen = Settings(store=str(folder / "store"), jobs=1, **settings)  # type: ignore[arg-type]
        return answer(
            [folder / "claims.yaml"],
            [folder / "corpus"],
            chosen,
            SILENT,
            only=(),
            surface=surface,
            draw=self._draw,
        )

    def _draw(self, report: Report) -> Writing:
        self.drawn += 1
        return Writing(f"{report.claims[0].verdict} {report.summary.sentences}", 7)


@pytest.fixture
def asker(tmp_path: Path) -> Asker:
    return Asker(tmp_path)


def test_the_same_is_written_again(asker: Asker) -> None:
    assert (asker.ask(), asker.ask(), asker.drawn) == (
        Writing("supported 1", 7),
        Writing("supported 1", 7),
        1,
    )


def test_without_cache_it_is_drawn_anew(asker: Asker) -> None:
    assert [asker.ask(no_cache=True) for _ in range(2)] == [Writing("supported 1", 7)] * 2
    assert asker.drawn == 2


@pytest.mark.parametrize("change", ["surface", "settings", "corpus", "claims", "sidecar"])
def test_where_anything_is_different_it_is_drawn_anew(asker: Asker, change: str) -> None:
    asker.ask()
    if change == "corpus":
        (asker.folder / "corpus" / "page.txt").write_text(TEXT.replace("95", "59"), encoding="utf-8")
    elif change == "sidecar":
        (asker.folder / "corpus" / "sources.yaml").write_text("page.txt: {publisher: Post}\n")
    elif change == "claims":
        (asker.folder / "claims.yaml").write_text(CLAIMS.replace("95", "59"), encoding="utf-8")
    asker.ask(*(["json"] if change == "surface" else []), **({"quiet": True} if change == "settings" else {}))
    assert asker.drawn == 2


def test_what_a_corpus_held_before_is_not_written_when_it_holds_that_again(asker: Asker) -> None:
    page = asker.folder / "corpus" / "page.txt"
    before = asker.ask()
    page.write_text(TEXT * 2, encoding="utf-8")
    asker.ask()
    page.write_text(TEXT, encoding="utf-8")
    assert (asker.ask(), asker.drawn) == (before, 3)


def test_claims_that_change_while_they_are_judged_are_not_taken_for_judged(asker: Asker) -> None:
    claims = asker.folder / "claims.yaml"

    def draw(report: Report) -> Writing:
        claims.write_text(CLAIMS.replace("95", "59"), encoding="utf-8")
        return Asker._draw(asker, report)

    asker._draw = draw  # type: ignore[method-assign]
    assert asker.ask() == Writing("supported 1", 7)
    assert asker.ask() == Writing("refuted 1", 7)


def test_claims_that_cannot_be_read_fail_as_ever(asker: Asker) -> None:
    (asker.folder / "claims.yaml").unlink()
    with pytest.raises(ClaimsError):
        asker.ask()
