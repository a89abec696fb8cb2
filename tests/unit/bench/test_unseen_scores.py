"""Cleaning with scores that were saved."""

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from claimcheck.cleaning import clean_source
from claimcheck.cleaning.blocks import cut
from claimcheck.cleaning.measures.forest import MOST
from claimcheck.cleaning.scores import scores_of
from claimcheck.sources import source_from
from tests.unit.bench.conftest import Script

PAGE = source_from(
    "Home | Sport | About\n\n"
    "Trade between the two countries rose by five per cent in the first half of the year, the ministry said.\n\n"
    "The minister told reporters that the figure would grow further before the end of the year.\n\n"
    "Share this page\n\n"
    "A ferry to the islands leaves in the evening and comes back when the market opens.\n"
)


@pytest.fixture
def module(script: Script) -> ModuleType:
    return script("unseen_scores")


def saved(folder: Path, *, last: int | None = None) -> Path:
    """Save the scores of PAGE as the fit would, its last block's replaced, after those of a text only learnt from."""
    blocks = cut(PAGE)
    scores = scores_of(blocks, marked=False)
    count = blocks.size
    if last is not None:
        scores.alone[-1] = scores.among[-1] = last
    columns = np.stack(list(scores.columns.values()), 1)
    path = folder / "scores.npz"
    np.savez_compressed(
        path,
        ids=np.array(["", "page"]),
        names=np.array(list(scores.columns)),
        page=np.repeat([0, 1], [1, count]),
        columns=np.vstack([np.zeros_like(columns[:1]), columns]),
        alone=np.concatenate([[0], scores.alone]),
        among=np.concatenate([[0], scores.among]),
    )
    return path


def test_the_shipped_weights_give_the_shipped_text(module: ModuleType, tmp_path: Path) -> None:
    assert module.read_scores(saved(tmp_path)).text("page", PAGE) == clean_source(PAGE).text


@pytest.mark.parametrize(("last", "kept"), [(MOST, True), (-MOST, False)])
def test_what_was_saved_decides(module: ModuleType, tmp_path: Path, last: int, *, kept: bool) -> None:
    text = module.read_scores(saved(tmp_path, last=last)).text("page", PAGE)
    assert ("A ferry to the islands" in text) is kept


def test_scores_of_other_blocks_are_refused(module: ModuleType, tmp_path: Path) -> None:
    scores = module.read_scores(saved(tmp_path))
    with pytest.raises(module.OutdatedScoresError, match="page page is cut otherwise now"):
        scores.text("page", source_from("One line."))
    with pytest.raises(module.OutdatedScoresError, match="page unknown"):
        scores.text("unknown", PAGE)


def test_a_page_without_text_has_no_scores(module: ModuleType, tmp_path: Path) -> None:
    assert module.read_scores(saved(tmp_path)).text("empty", source_from("\n \n")) == ""


def test_pages_are_found_by_their_ids(module: ModuleType) -> None:
    rows = module.rows_of_pages(["a", "", "no blocks", "b"], [0, 0, 1, 3, 3, 3])
    assert rows == {"a": slice(0, 2), "b": slice(3, 6)}
