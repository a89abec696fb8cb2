"""Scores of blocks: sections, chances and the line between text and the rest, against slow and obvious ways."""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal, localcontext

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.cleaning import scores as scoring
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.measures.forest import MOST, load_forest
from claimcheck.cleaning.measures.pieces import HEAD
from claimcheck.cleaning.measures.surroundings import surrounding_columns
from claimcheck.cleaning.scores import (
    CHANCES,
    LEAST,
    MOST_BLOCKS,
    MOST_CHARACTERS,
    MOST_DEMANDED,
    UNSEEN,
    Scores,
    best_line,
    scores_of,
    sections,
)
from tests.unit.cleaning.line_pages import page_of

LINES = (
    "Home",
    "Read more",
    "A new pier for the island",
    "The ferry carried 120,000 passengers in 2024, the harbour office said, more than ever before.",
    "The town has paid for half of the cost, while the rest comes from a fund for rural transport.",
    "Share this story",
    "By Bo Example | Shore Daily | 2024-05-01",
    "\u6e2f\u52a1\u5c40\u8868\u793a\uff0c\u8fd9\u6bd4\u4ee5\u5f80\u4efb\u4f55\u4e00\u5e74\u90fd\u591a\u3002",
    "\u00a9 2024 Lake Media",
)
_PAGES = st.lists(st.sampled_from(LINES), min_size=1, max_size=30)
_BLOCKS = st.lists(st.tuples(st.integers(-MOST, MOST), st.integers(0, 300)), min_size=1, max_size=40)
_patched = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def _scored(lines: Sequence[str], *, marked: bool = False) -> Scores:
    return scores_of(page_of(lines), marked=marked)


def _column(values: Sequence[int]) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    return np.array(values, np.int32)


def _exact_chances() -> list[Decimal]:
    with localcontext() as context:
        context.prec = 40
        return [1000 / (1 + (-Decimal(score) / 100).exp()) for score in range(-MOST, MOST + 1)]


def test_chances_are_those_of_exact_arithmetic() -> None:
    rounded = [int(chance.to_integral_value(ROUND_HALF_EVEN)) for chance in _exact_chances()]
    assert CHANCES.tolist() == rounded


def test_no_chance_lies_so_near_a_half_that_a_machine_could_round_it_otherwise() -> None:
    assert min(abs(chance % 1 - Decimal("0.5")) for chance in _exact_chances()) > Decimal("1e-6")


@_patched
@given(
    st.lists(st.integers(1, 2 * HEAD), max_size=60),
    st.integers(1, 20),
    st.integers(1, 4 * HEAD),
)
def test_sections_tile_the_blocks_of_a_page(
    monkeypatch: pytest.MonkeyPatch, lengths: list[int], blocks: int, characters: int
) -> None:
    monkeypatch.setattr(scoring, "MOST_BLOCKS", blocks)
    monkeypatch.setattr(scoring, "MOST_CHARACTERS", characters)
    found = sections(lengths)
    assert [at for one in found for at in range(len(lengths))[one]] == list(range(len(lengths)))
    for one in found:
        measured = [min(length, HEAD) for length in lengths[one]]
        assert len(measured) <= blocks
        assert len(measured) == 1 or sum(measured) <= characters


def test_a_page_of_usual_length_is_one_section() -> None:
    assert sections([100] * MOST_BLOCKS) == [slice(0, MOST_BLOCKS)]
    assert sections([]) == [slice(0, 0)]


def test_a_block_of_enormous_length_is_a_section_with_its_neighbours() -> None:
    assert sections([100, 10 * MOST_CHARACTERS, 100]) == [slice(0, 3)]


@settings(_patched, max_examples=30)
@given(_PAGES, st.booleans())
def test_each_section_is_scored_as_a_page_of_its_own(
    monkeypatch: pytest.MonkeyPatch, lines: list[str], marked: bool
) -> None:
    pages = [_scored(lines[at : at + 4], marked=marked) for at in range(0, len(lines), 4)]
    monkeypatch.setattr(scoring, "MOST_BLOCKS", 4)
    whole = _scored(lines, marked=marked)
    monkeypatch.undo()
    assert whole.among.tolist() == [score for page in pages for score in page.among.tolist()]
    assert whole.alone.tolist() == [score for page in pages for score in page.alone.tolist()]
    expected = [number for page in pages for number in page.columns["words"].tolist()]
    assert whole.columns["words"].tolist() == expected


def _expected_f1(line: int, blocks: Sequence[tuple[int, int]]) -> float:
    """Return the F1 to be expected of a page from which the blocks that score `line` or more are kept."""
    chances = CHANCES.tolist()
    text = sum(words * chances[score + MOST] for score, words in blocks)
    kept = [(score, words) for score, words in blocks if score >= line]
    right = sum(words * chances[score + MOST] for score, words in kept)
    return 2 * right / (1000 * sum(words for _, words in kept) + UNSEEN * text // 10 + 1)


@given(_BLOCKS)
def test_the_best_line_is_the_one_of_the_highest_expected_f1(blocks: list[tuple[int, int]]) -> None:
    found = best_line(_column([score for score, _ in blocks]), _column([words for _, words in blocks]))
    best = max(_expected_f1(score, blocks) for score, _ in blocks)
    assert _expected_f1(found, blocks) == pytest.approx(best, rel=1e-12)


@given(_BLOCKS)
def test_what_scores_more_than_a_kept_block_is_kept(blocks: list[tuple[int, int]]) -> None:
    among = _column([score for score, _ in blocks])
    kept = Scores({"words": _column([words for _, words in blocks])}, among, among).kept()
    assert [bool(score >= among[kept].min(initial=MOST + 1)) for score in among] == kept.tolist()


@given(_BLOCKS)
def test_no_page_draws_its_line_beyond_the_bounds(blocks: list[tuple[int, int]]) -> None:
    among = _column([score for score, _ in blocks])
    kept = Scores({"words": _column([words for _, words in blocks])}, among, among).kept()
    assert kept[among >= MOST_DEMANDED].all()
    assert not kept[among < LEAST].any()


def test_a_page_of_doubtful_blocks_draws_its_line_lower_than_one_of_clear_text() -> None:
    words = _column([50, 50, 50])
    assert best_line(_column([-60, -60, -60]), words) < best_line(_column([600, 600, -60]), words)


def test_of_no_blocks_none_is_kept() -> None:
    assert Scores({"words": _column([])}, _column([]), _column([])).kept().tolist() == []


@pytest.mark.parametrize("kind", ["plain", "marked"])
def test_scores_are_the_same_whatever_the_order_of_the_columns(kind: str) -> None:
    own = own_columns(page_of(LINES))
    turned = dict(reversed(own.items()))
    alone = load_forest(f"{kind}_alone.txt").scores(own)
    assert load_forest(f"{kind}_alone.txt").scores(turned).tolist() == alone.tolist()
    around = surrounding_columns(own, alone, CHANCES[alone + MOST])
    around_turned = surrounding_columns(turned, alone, CHANCES[alone + MOST])
    forest = load_forest(f"{kind}_among.txt")
    assert forest.scores({**around_turned, **turned}).tolist() == forest.scores({**own, **around}).tolist()


def test_dumps_and_pages_with_markup_have_weights_of_their_own() -> None:
    assert _scored(LINES).alone.tolist() != _scored(LINES, marked=True).alone.tolist()


def test_sentences_score_more_than_what_stands_around_them() -> None:
    among = _scored(LINES).among.tolist()
    assert min(among[3:5]) > max(among[0], among[1], among[5], among[8])
