"""As what somebody acts."""

import pytest

from claimcheck.verification.reading.analysis import analyse


def _called(sentence: str) -> list[str]:
    statements = analyse(sentence, None).statements
    return [
        " ".join((item.verb.words[0].folded, *(word.text for word in item.complement)))
        for item in statements
        if item.verb.lemmas == ("be",)
    ]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("As mayor of Marl, Lind opens fairs.", ["is mayor of Marl"]),
        ("As a member of the board, Lind voted.", ["was a member of the board"]),
        ("As mayor of Marl, Lind would open fairs.", []),
        ("As a precaution, Lind closed the fair.", []),
        ("As a possible mayor of Marl, Lind opens fairs.", []),
    ],
)
def test_who_acts_in_an_office_holds_it(sentence: str, stated: list[str]) -> None:
    assert _called(sentence) == stated
