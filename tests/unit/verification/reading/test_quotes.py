"""Quotation marks as one."""

import pytest

from claimcheck.verification.reading.quotes import with_one_quote


@pytest.mark.parametrize(
    ("text", "straight"),
    [
        ("\u201cWe won,\u201d he said", '"We won," he said'),
        ("\u2018We won,\u2019 he said", '"We won," he said'),
        ("He said 'it isn't true' and left", 'He said "it isn\'t true" and left'),
        ("The workers' union and the miners' strike", "The workers' union and the miners' strike"),
        ("The '90s and the workers' rights", "The '90s and the workers' rights"),
        ("O'Brien's book 'The King's Men' sold", "O'Brien's book \"The King's Men\" sold"),
        ("rock 'n' roll", "rock 'n' roll"),
    ],
)
def test_marks_are_straight_and_double(text: str, straight: str) -> None:
    assert with_one_quote(text) == straight
