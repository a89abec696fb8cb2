"""By what words around it a figure is known, and what it counts."""

import pytest

from claimcheck.verification.conflicts.figure_surroundings import counted_noun
from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("More than 40 people died in Rosk.", "people"),
        ("Less than 10,000 of Norvia's flu patients were in hospital.", "patients"),
        ("The score was 40.", ""),
    ],
)
def test_what_a_figure_counts_stands_behind_it(text: str, noun: str) -> None:
    analysis = analyse(text)
    [figure] = analysis.quantities_in(analysis.words)
    assert counted_noun(figure, analysis) == noun
