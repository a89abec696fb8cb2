"""What becomes of each block: rules where they are sure, else the scores, and shape for the label."""

from collections.abc import Sequence

import numpy as np
import pytest

from claimcheck.cleaning.judging import NEAR, Judgement, judge
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.regions import Region
from claimcheck.cleaning.scores import Scores
from claimcheck.model.label import Label
from claimcheck.model.source import Hint
from claimcheck.model.span import Span
from tests.unit.cleaning.line_pages import page_of

TEXT, REST = 600, -600
"""Scores of what is surely text, and surely not."""

SENTENCES = (
    "The ferry carried more people than ever before, and it has paid for itself within five years.",
    "Two new boats were built for the line, and the first of them was launched in the spring.",
    "The town has paid for half of the cost, while the rest comes from a fund for rural transport.",
    "Critics had said that the line would never pay for itself, which it did within five years.",
)
ARTICLE = [(line, TEXT) for line in SENTENCES]
BYLINE = "By Bo Example"
NOTE = "The author is a professor at the School of Transport."
VIEWS = "The views expressed here are the author's own and do not necessarily reflect ours."

Line = tuple[str, int]


def _judged(
    lines: Sequence[Line],
    *,
    regions: Sequence[Region | None] = (),
    hints: Sequence[Hint | None] = (),
    title: str | None = None,
    written: bool = False,
) -> Judgement:
    """Judge lines with the scores given, whatever they measure."""
    page = page_of([line for line, _ in lines], hints=hints, regions=regions)
    among = np.array([score for _, score in lines], np.int32)
    return judge(page, Scores(own_columns(page), among, among), title, written=written)


def _fates(judgement: Judgement) -> list[tuple[str, str]]:
    return [(opinion.label.value, opinion.reason) for opinion in judgement.final]


def test_scores_decide_what_no_rule_is_sure_of() -> None:
    found = _judged([*ARTICLE, (SENTENCES[0], REST), ("North shore", REST)])
    assert _fates(found)[3:] == [
        ("body", "sentence"),
        ("teaser", "outside-main-stretch"),
        ("boilerplate", "run-of-short-lines"),
    ]


@pytest.mark.parametrize(
    ("line", "fate"),
    [
        ("slot gacor", ("spam", "spam-phrase")),
        ("Share", ("boilerplate", "share-bar")),
        ("All rights reserved.", ("boilerplate", "copyright")),
        (BYLINE, ("byline", "byline")),
        ("A boat leaves the harbour. (Photo by Bo Example)", ("caption", "picture-credit")),
        (NOTE, ("biography", "author-note")),
    ],
)
@pytest.mark.parametrize("score", [TEXT, REST])
def test_where_a_rule_is_sure_the_score_does_not_count(line: str, fate: tuple[str, str], score: int) -> None:
    assert _fates(_judged([*ARTICLE[:2], (line, score), *ARTICLE[2:]]))[2] == fate


@pytest.mark.parametrize(("distance", "label"), [(NEAR, "byline"), (NEAR + 1, "boilerplate")])
@pytest.mark.parametrize("side", [1, -1], ids=["above", "below"])
def test_bylines_are_the_articles_own_only_near_it(distance: int, label: str, side: int) -> None:
    menu = [(f"Region {'abcdefghijklmnopqrst'[place]}", REST) for place in range(distance - 1)]
    lines = [(BYLINE, REST), *menu, *ARTICLE]
    found = dict(zip([line for line, _ in lines[::side]], _fates(_judged(lines[::side])), strict=True))
    assert found[BYLINE][0] == label


def test_markup_may_name_a_caption_whatever_its_words_are() -> None:
    words = "Boats in the harbour"
    hints = [Hint(Span(0, 1), "p"), Hint(Span(0, 1), "figcaption"), *[Hint(Span(0, 1), "p")] * 3]
    lines = [ARTICLE[0], (words, REST), *ARTICLE[1:]]
    assert _fates(_judged(lines, hints=hints))[1] == ("caption", "markup-caption")
    assert _fates(_judged(lines))[1] == ("boilerplate", "run-of-short-lines")


def test_markup_names_the_label_of_what_is_kept() -> None:
    hints = [Hint(Span(0, 1), "p"), Hint(Span(0, 1), "h2", heading_level=2), *[Hint(Span(0, 1), "li")] * 3]
    lines = [ARTICLE[0], ("What comes next", TEXT), *ARTICLE[1:]]
    labels = [label for label, _ in _fates(_judged(lines, hints=hints))]
    assert labels == ["body", "heading", "list", "list", "list"]


def test_of_what_was_written_by_hand_all_is_text_but_what_its_markup_sets_apart() -> None:
    running_head: Region = (Label.BOILERPLATE, "page-header")
    lines = [("Annual report", TEXT), *((line, REST) for line in SENTENCES)]
    found = _judged(lines, regions=[running_head, None, None, None, None], written=True)
    assert _fates(found) == [("boilerplate", "page-header"), *[("body", "sentence")] * 4]


def test_of_what_was_written_by_hand_rules_still_remove_what_they_know() -> None:
    lines = [*((line, REST) for line in SENTENCES), ("All rights reserved.", TEXT)]
    assert _fates(_judged(lines, written=True))[-1] == ("boilerplate", "copyright")


def test_both_parts_of_a_divided_note_have_the_score_of_the_note() -> None:
    found = _judged([*ARTICLE, (f"{NOTE} {VIEWS}", -7), ("North shore", REST)])
    assert _fates(found)[4:6] == [("biography", "author-note"), ("disclaimer", "disclaimer")]
    assert found.scores == [TEXT] * 4 + [-7, -7, REST]
    assert found.alone == [True] * 4 + [False] * 3
    assert [one.text for one in found.seen[4:6]] == [NOTE, VIEWS]


def test_the_title_that_the_markup_names_is_found_above_the_text() -> None:
    title = "Lake ferry carries more passengers"
    found = _judged([(title, REST), *ARTICLE], title=title)
    assert found.final[0].label is Label.TITLE


def test_where_nothing_is_kept_something_still_is() -> None:
    found = _judged([("Trade 2024: 95 billion", REST), ("Boats: 12", REST)])
    assert [opinion.reason for opinion in found.final] == ["fallback", "fallback"]


def test_words_are_let_go_of_when_a_block_has_been_judged() -> None:
    found = _judged([*ARTICLE, (BYLINE, TEXT)])
    assert not any("vocabulary" in vars(one) for one in found.seen[:4])


def test_a_mark_of_another_script_has_no_words() -> None:
    found = _judged([*ARTICLE[:2], ("\u30fb", REST), *ARTICLE[2:]])
    assert _fates(found)[2] == ("boilerplate", "no-words")
