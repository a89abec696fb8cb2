"""What a typesetter adds, taken back."""

import pytest

from claimcheck.verification.reading.typesetting import as_plainly_set


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
    assert as_plainly_set(text) == straight


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\u2022 Suppose it fell.", "Suppose it fell."),
        ("1. Suppose it fell.", "Suppose it fell."),
        ("(a) Suppose it fell.", "Suppose it fell."),
        ("1. FC Tarvik fell.", "1. FC Tarvik fell."),
        ("1.5 percent fell.", "1.5 percent fell."),
        ("BREAKING: It fell.", "It fell."),
        ("UPDATE 2: However, it fell.", "it fell."),
        ("(CNN) \u2014 It fell.", "It fell."),
        ("Economy: The bank fell.", "The bank fell."),
        ("Economy: Exports fell.", "Economy: Exports fell."),
        ("Kelmar: The bank fell.", "Kelmar: The bank fell."),
        ("In short: it fell.", "it fell."),
        ("But it fell.", "it fell."),
        ("But for the storm, it fell.", "But for the storm, it fell."),
        ("Still waters fell.", "Still waters fell."),
        ("However it fell, it broke.", "However it fell, it broke."),
        ("(It fell.)", "It fell."),
        ('"It fell."', "It fell."),
        ('"It fell.', "It fell."),
        ('"It fell," he said.', '"It fell," he said.'),
        ('"The House That Fell"', '"The House That Fell"'),
        ("It fell.[12]", "It fell."),
        ("It fell [a], then rose [3].", "It fell    , then rose    ."),
        ("It fell [sic].", "It fell [sic]."),
    ],
)
def test_what_only_sets_a_sentence_is_taken_back(text: str, plain: str) -> None:
    found = as_plainly_set(text)
    assert len(found) == len(text)
    assert found.strip(" .") == plain.strip(" .")
