"""How far a clause stands for what it introduces."""

import pytest

from claimcheck.predicates import Modality, read_predications, tag_words


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("The bank said that the mine closed.", Modality.FACT),
        ("Some say that the mine closed.", Modality.HEARSAY),
        ("Those who say that the mine closed are few.", Modality.HEARSAY),
        ("It is said that the mine closed.", Modality.HEARSAY),
        ("It turned out that the mine closed.", Modality.FACT),
        ("It is clear that the mine closed.", Modality.FACT),
        ("It is not clear that the mine closed.", Modality.HEARSAY),
        ("The fact is that the mine closed.", Modality.FACT),
        ("The fact that the mine closed is known.", Modality.FACT),
        ("The fact that the mine closed is disputed.", Modality.HEARSAY),
    ],
)
def test_goes_by_who_says_so(sentence: str, modality: Modality) -> None:
    statements = read_predications(tag_words(sentence))
    assert [item.modality for item in statements if item.verb.lemmas == ("close",)] == [modality]
