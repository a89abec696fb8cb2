"""Which blocks are worth the slow look of the rules: told by what they measure, so that most never get it.

A rule finds something only where there is a word, a mark or a date that it asks for. These conditions are what the
rules have in common; a block that meets none of them is what its shape says.
"""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from claimcheck.cleaning.measures.pieces import Column
from claimcheck.cleaning.phrases import FAMILIES

LONGEST_CREDIT, LONGEST_CAPTION, LONGEST_HEAD, LONGEST_NAME = 40, 112, 20, 9
"""Words of the longest byline, caption, head of a comment, and of the name of a language in letters of one word."""

LONGEST_PHRASED = 60
"""Words of a line in which phrases of several families may stand, one as the beginning of another."""

FORMULAS = tuple(f"formula_{family.reason}" for family in FAMILIES)
"""Columns with the phrases of each family."""

_LIMITS = np.array([family.words for family in FAMILIES])[:, None]


class Suspects(NamedTuple):
    """For each kind of rule, which blocks it may have something to say of."""

    advertising: NDArray[np.bool_]
    site: NDArray[np.bool_]
    languages: NDArray[np.bool_]
    comment: NDArray[np.bool_]
    note: NDArray[np.bool_]
    caption: NDArray[np.bool_]
    byline: NDArray[np.bool_]


def suspects(columns: Mapping[str, Column]) -> Suspects:
    """Return which blocks the rules about advertising, site phrases, bylines, captions and notes have to look at."""
    words = _fewest_words(columns)
    dated = _may_be_dated(columns)
    ours = (words <= LONGEST_CREDIT) & (columns["cjk"] > 0)
    return Suspects(
        advertising=_any(columns, "formula_spam", "formula_half-spam", "address_words"),
        site=_speaks_of_site(columns) | (columns["rights"] > 0) | (columns["letter_share"] == 0),
        languages=_offers_languages(columns),
        comment=(words <= LONGEST_HEAD) & _any(columns, "reply_words") & (dated | (columns["cjk"] > 0)),
        note=_any(columns, "opens_credit") | ours,
        caption=((words <= LONGEST_CAPTION) & _any(columns, "picture_words", "ends_bracket"))
        | _ends_with_agency(columns)
        | ours,
        byline=((words <= LONGEST_CREDIT) & (dated | _any(columns, "opens_credit")))
        | ((words <= LONGEST_HEAD) & _any(columns, "reply_words") & (columns["numbers"] > 0))
        | _is_agency(columns)
        | _may_be_marked(columns)
        | ours,
    )


def _fewest_words(columns: Mapping[str, Column]) -> Column:
    """A rule takes words with an apostrophe for one and leaves out figures: it counts no fewer than these."""
    return columns["words"] - columns["numbers"] - columns["quote"]


def _may_be_dated(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """A line with "ago", or with figures enough for a day: with the month in words two, else three."""
    month = (columns["month_words"] > 0) & (columns["numbers"] > 1)
    year = (columns["year_words"] > 0) & (columns["numbers"] > 2)  # noqa: PLR2004
    found: NDArray[np.bool_] = month | year | (columns["clock_words"] > 0)
    return found


def _any(columns: Mapping[str, Column], *names: str) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = columns[names[0]] > 0
    for name in names[1:]:
        found |= columns[name] > 0
    return found


def _speaks_of_site(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """A line with a phrase of a site; a long one has to be no longer than lines of the phrase's family are.

    A rule takes words with an apostrophe for one and leaves out figures: it counts no fewer than these.
    """
    fewest = columns["western"] - columns["numbers"] - columns["quote"]
    spoken = np.array([columns[name] for name in FORMULAS]) > 0
    found: NDArray[np.bool_] = np.logical_or.reduce(spoken & (fewest <= _LIMITS))
    return found | ((columns["formulas"] > 0) & (fewest <= LONGEST_PHRASED))


def _is_agency(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """A line that may be an agency's name and nothing else but figures.

    Some names hold small words ("the", "of"), so that a word of a name alone says little.
    """
    others = columns["western"] - columns["numbers"] - columns["agency_words"]
    found: NDArray[np.bool_] = (columns["agency_words"] > 0) & (others <= 0)
    return found


def _ends_with_agency(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """A line that may end with an agency behind a slash ("Bo Example/Reuters")."""
    short = (columns["words"] <= LONGEST_CAPTION) & (columns["slash"] > 0)
    found: NDArray[np.bool_] = short & (columns["agency_words"] > 0)
    return found


def _may_be_marked(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """A short line of a page with markup, which sets figures and what bylines open with on lines of their own."""
    short = (columns["words"] <= LONGEST_CREDIT) & (columns["marked"] > 0)
    found: NDArray[np.bool_] = short & _any(columns, "opening_words", "numbers")
    return found


def _offers_languages(columns: Mapping[str, Column]) -> NDArray[np.bool_]:
    """A line with names of languages, or a short one in two scripts or in one that joins the names to one word."""
    short = (columns["cjk"] > 0) & (columns["words"] <= LONGEST_HEAD)
    joined = short & ((columns["western"] > 0) | (columns["words"] <= LONGEST_NAME))
    found: NDArray[np.bool_] = (columns["language_words"] > 1) | joined
    return found
