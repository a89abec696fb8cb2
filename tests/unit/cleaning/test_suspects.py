"""Which blocks the rules look at: every block of which a rule has something to say, and hardly another."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from claimcheck.cleaning.alone import (
    by_advertising,
    by_byline,
    by_caption,
    by_comment,
    by_languages,
    by_note,
    by_site,
)
from claimcheck.cleaning.data_files import data_lines
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.observations import Observation, observe
from claimcheck.cleaning.opinion import Opinion
from claimcheck.cleaning.phrases import FAMILIES
from claimcheck.cleaning.suspects import Suspects, suspects
from tests.unit.cleaning.line_pages import page_of

Rule = Callable[[Observation], Opinion | None]

SPAM = [line.removeprefix("? ") for line in data_lines("spam_phrases.txt")]
SITE = [phrase for family in FAMILIES for phrase in (*family.whole, *family.starts, *family.inside)]
CREDITS = [
    "by Bo Example",
    "Von Jana Muster",
    "Par Bo Example",
    "By Bo Example | Shore Daily | Updated: 2025-06-18 07:15",
    "June 3, 2024",
    "4 min read",
    "XINHUA",
    "(Source: Ministry of Transport)",
    "Copyedited by B.C. Example",
    "發布於 2天前 • Bo Example,Cy Example",
    "This photo taken on June 14, 2025 shows the pier. [Photo/Agency]",
    "A boat leaves the harbour. (Photo by Bo Example)",
    "A boat leaves the harbour. Bo Example/Getty Images",
    "Workers load boxes onto a boat. [Bo Example/Steppe Wire]",
    "Editor's note: Example is the editor-in-chief of the Shore Daily.",
    "The author is a professor at the School of Transport.",
    "Ann Other said on May 3, 2024 at 4:47 p.m.",
]
OTHERS = [
    "the lake",
    "a pier, which",
    "2024",
    "|",
    "—",
    "(north)",
    "said.",
    "渡轮",
    "English",
    "https://a.example/b",
]


def _looked_at(lines: Sequence[str]) -> Suspects:
    return suspects(_columns(lines))


def _columns(lines: Sequence[str]) -> dict[str, NDArray[np.int32]]:
    return own_columns(page_of(lines))


def _overlooked(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield every line of which a rule has something to say that would not get its look, with the reason."""
    looked = _looked_at(lines)
    masks: tuple[tuple[NDArray[np.bool_], Rule], ...] = (
        (looked.advertising, by_advertising),
        (looked.site, by_site),
        (looked.languages | looked.site, by_languages),
        (looked.comment, by_comment),
        (looked.note, by_note),
        (looked.caption, by_caption),
        (looked.byline, by_byline),
    )
    for mask, rule in masks:
        for line, is_looked_at in zip(lines, mask.tolist(), strict=True):
            opinion = rule(observe(line, 0, len(line)))
            if opinion and not is_looked_at:
                yield line, opinion.reason


@pytest.mark.parametrize("lines", [SPAM, SITE, CREDITS], ids=["advertising", "site", "credits"])
def test_every_phrase_that_a_rule_knows_gets_its_look(lines: list[str]) -> None:
    assert list(_overlooked(lines)) == []


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(SPAM + SITE + CREDITS + OTHERS), min_size=1, max_size=6), st.sampled_from(" .|")
)
@example(pieces=["manage cookies", "lo más leído"], mark=" ")
def test_whatever_is_put_together_of_phrases_gets_its_look(pieces: list[str], mark: str) -> None:
    assert list(_overlooked([f"{mark} ".join(pieces).strip()])) == []


def test_a_phrase_in_the_plural_gets_its_look() -> None:
    assert list(_overlooked(["Our friends sell replica handbags of all makes."])) == []


@pytest.mark.parametrize("line", ["***", "—", "_______"])
def test_lines_without_words_get_the_look_of_the_site(line: str) -> None:
    assert _looked_at([line]).site.tolist() == [True]


@pytest.mark.parametrize(
    "line",
    [
        "Two new boats were built for rural parts of a country which had asked for them, and both paid for themselves.",
        "Critics had feared that it would never pay for itself, which it did.",
    ],
)
def test_prose_gets_no_look_at_all(line: str) -> None:
    looked = _looked_at([line])
    assert not (looked.advertising | looked.site | looked.note | looked.caption | looked.byline).any()


def test_no_blocks_are_no_suspects() -> None:
    nothing = {name: column[:0] for name, column in _columns(["word"]).items()}
    assert len(suspects(nothing).site) == len(suspects(nothing).byline) == 0
