"""Which cells hold one figure and nothing else."""

import pytest

from claimcheck.sentences.tables.figures import read_figure


@pytest.mark.parametrize("cell", ["40", "1,234.5", "1 234", "-3.4", "\u22123.4", "2024", "0"])
def test_bare_number_is_a_figure_without_a_unit(cell: str) -> None:
    figure = read_figure(cell)
    assert figure is not None
    assert not figure.has_unit


@pytest.mark.parametrize("cell", ["40%", "$40", "US$40bn", "12 km\u00b2", "4.1 million", "\u20ac12 million"])
def test_figure_may_name_its_unit_itself(cell: str) -> None:
    figure = read_figure(cell)
    assert figure is not None
    assert figure.has_unit


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "",
            "n/a",
            "\u2013",
            "..",
            "(3.4)",
            "12\u201314",
            "12-14",
            "12 (2019)",
            "40 p",
            "~40",
            "c. 40",
            ">40",
        ),
        *("12,5", "1.234.567", "3rd", "10:30", "12 people", "high", "about 40%", "1" * 60),
    ],
)
def test_anything_else_is_none(cell: str) -> None:
    assert read_figure(cell) is None
