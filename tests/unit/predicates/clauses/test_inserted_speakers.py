"""Who says so between a subject and its verb."""

import pytest

from claimcheck.predicates import Modality, Predication, read_predications, tag_words


def _statement(sentence: str, verb: str) -> Predication:
    return next(item for item in read_predications(tag_words(sentence)) if item.verb.lemmas[0] == verb)


def _texts(statement: Predication) -> tuple[str, str]:
    subject, speaker = statement.subject, statement.speaker
    return " ".join(word.text for word in subject), " ".join(word.text for word in speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill, the bank said, employed clerks.",
        "Prices rose, but the mill, the bank said, employed clerks.",
    ],
)
def test_gives_each_verb_its_own_subject(sentence: str) -> None:
    assert [text.lower() for text in _texts(_statement(sentence, "employ"))] == ["the mill", "the bank"]
    assert _texts(_statement(sentence, "say"))[0] == "the bank"


@pytest.mark.parametrize(
    "sentence",
    ["The mill, rumour has it, employed clerks.", "The mill, critics claim, employed clerks."],
)
def test_believes_no_rumour(sentence: str) -> None:
    assert _statement(sentence, "employ").modality is Modality.HEARSAY


def test_takes_a_source_out_of_the_subject() -> None:
    assert _texts(_statement("The mill, according to the report, employed clerks.", "employ")) == (
        "The mill",
        "the report",
    )


def test_leaves_lists_and_appositions() -> None:
    assert _texts(_statement("The mill, the bank and the port said so.", "say"))[0].endswith("the port")
    assert _texts(_statement("The mayor, a clerk, said so.", "say"))[0].startswith("The mayor")


def test_gives_an_object_back_that_no_verb_takes_up() -> None:
    statement = _statement("The crew found the leak, Lund said.", "find")
    assert [word.text for word in statement.complement] == ["the", "leak"]
