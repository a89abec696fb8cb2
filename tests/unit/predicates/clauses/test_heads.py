"""Of which of two things a relative clause tells."""

import pytest

from claimcheck.verification.reading.analysis import analyse


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Lind and the king, who opened the fair, sang.", "the king"),
        ("Lind and Berg, who opened the fair, sang.", "Lind and Berg"),
        ("Lind is a nephew of the woman who opened the fair.", "the woman"),
        ("Lind is a nephew of the women who opened the fair.", "a nephew of the women"),
    ],
)
def test_of_two_it_is_the_nearer(sentence: str, subject: str) -> None:
    found = [
        " ".join(word.text for word in item.subject)
        for item in analyse(sentence, None).statements
        if item.verb.lemmas == ("open",)
    ]
    assert found[0] == subject
