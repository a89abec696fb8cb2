"""The dimensions of the figures of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.periods import find_periods
from claimcheck.store import figures
from claimcheck.store.figures import Figures


def has(text: str, *dimensions: str) -> bool:
    return Figures((text,)).has_any(0, frozenset(dimensions))


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("Trade reached $95 billion.", "money:USD"),
        ("Output rose by 6 percent.", "percent"),
        ("The town has twelve schools.", "count"),
        ("It was signed in 2024.", "date"),
        ("It was signed on 9 June.", "date"),
        ("It was signed last year.", "date"),
        ("It was signed in June.", "date"),
        ("It was signed yesterday.", "date"),
        ("他们于2024年6月签署。", "date"),
    ],
)
def test_a_figure_is_known_by_its_dimension(text: str, dimension: str) -> None:
    assert has(text, dimension)


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("Trade reached 95 billion euros.", "money:USD"),
        ("Trade grew.", "percent"),
        ("Trade reached $95 billion.", "date"),
        ("They signed it.", "date"),
    ],
)
def test_a_figure_of_another_dimension_is_not_taken_for_it(text: str, dimension: str) -> None:
    assert not has(text, dimension)


def test_any_of_several_dimensions_will_do() -> None:
    assert has("It was signed in 2024.", "percent", "date")
    assert has("Output rose by 6 percent.", "percent", "date")


def test_a_text_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr(figures, "find_periods", lambda text: read.append(text) or ())
    monkeypatch.setattr(figures, "find_quantities", lambda text: read.append(text) or ())
    known = Figures(("Trade rose 6 percent last year.",))
    answers = [known.has_any(0, frozenset({"date", "percent"})) for _ in range(3)]
    assert (answers, len(read)) == ([False] * 3, 2)


PIECES = "in since 2024 1999, on 9 June May last year spring the 1990s of 2001. months Monday and 95 billion trade rose"


@given(st.lists(st.sampled_from(PIECES.split()), max_size=8).map(" ".join))
def test_the_short_cuts_agree_with_reading_the_times(text: str) -> None:
    assert has(text, "date") == bool(find_periods(text))
