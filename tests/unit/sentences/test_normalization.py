"""Repairs for comparison, and the way back to the text."""

import pytest

from claimcheck.sentences.normalization import normalized


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("plain text", "plain text"),
        ("two  spaces\nand a\u00a0line", "two spaces and a line"),
        ("\u201cquoted\u201d \u2018so\u2019 «and» so", '"quoted" \'so\' "and" so'),
        ("2020\u20132021, co\u2011operation, \u22125", "2020-2021, co-operation, -5"),
        ("one -- two \u2015 three --- four", "one \u2014 two \u2014 three --- four"),
        ("co\u00adoper\u200bation", "cooperation"),
        ("co-\noperation and well-known", "cooperation and well-known"),
        ("Central-\nAsia", "Central- Asia"),
        ("\uff19\uff15\uff05 \uff21", "95% A"),
        ("e\ufb03cient", "efficient"),
    ],
)
def test_typography_is_folded(text: str, normal: str) -> None:
    assert normalized(text)[0] == normal


def test_offsets_lead_back_to_the_text() -> None:
    normal, offsets = normalized("an e\ufb03cient  co-\noperation")

    assert normal == "an efficient cooperation"
    assert offsets is not None
    assert [offsets[normal.index(word)] for word in ("an", "efficient", "cient", "cooperation", "operation")] == [
        0, 3, 5, 12, 16,
    ]  # fmt: skip


def test_equal_offsets_are_left_out() -> None:
    assert normalized("it\u2019s")[1] is None
