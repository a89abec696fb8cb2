"""Births that share their place with what they are joined to."""

from claimcheck.verification.reading.analysis import analyse


def _places(sentence: str) -> list[str]:
    return [" ".join(word.text for word in item.complement) for item in analyse(sentence, None).statements]


def test_a_birth_has_the_place_of_what_it_is_joined_to() -> None:
    assert _places("Lind was born and raised in Marl.") == ["in Marl", "in Marl"]


def test_a_birth_with_a_place_keeps_it() -> None:
    assert _places("Lind was born in Velm and raised in Marl.") == ["in Velm", "in Marl"]
