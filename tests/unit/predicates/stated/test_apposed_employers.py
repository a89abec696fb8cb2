"""What a firm is called behind who works there."""

import pytest

from claimcheck.predicates import Atom, Tag, read_predications, tag_words


def _called(sentence: str, *names: str) -> list[tuple[str, str]]:
    atoms = [Atom(sentence.index(name), sentence.index(name) + len(name), Tag.NAME) for name in names]
    statements = read_predications(tag_words(sentence, atoms))
    stated = [item for item in statements if item.verb.lemmas == ("be",) and item.verb.words[0].text == ","]
    return [
        (" ".join(word.text for word in item.subject), " ".join(word.text for word in item.complement))
        for item in stated
    ]


@pytest.mark.parametrize(
    "sentence",
    ["Lund is the head of Orlo, a bank in Marl.", "Lund works for Orlo, a bank in Marl."],
)
def test_a_body_behind_an_office_or_a_verb(sentence: str) -> None:
    assert ("Orlo", "a bank in Marl") in _called(sentence, "Lund", "Orlo", "Marl")


@pytest.mark.parametrize(
    "sentence",
    [
        "Brenn is a rival of Orlo, a bank in Marl.",
        "Lund works for Orlo, a bank, and Marl, a mill.",
        "Lund works for Orlo, a friend of Marl.",
    ],
)
def test_what_may_be_said_of_another_is_not_read(sentence: str) -> None:
    assert _called(sentence, "Orlo", "Marl") == []
