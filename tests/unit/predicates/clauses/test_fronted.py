"""Participles that open a sentence."""

from claimcheck.predicates import Modality, Predication, read_predications, tag_words


def _first(sentence: str) -> Predication:
    return read_predications(tag_words(sentence))[0]


def test_has_the_subject_of_the_verb_that_follows() -> None:
    statement = _first("Founded in 2003, the club plays in Lund.")
    assert statement.verb.passive
    assert [word.text for word in statement.subject] == ["the", "club"]


def test_what_was_done_instead_was_not_done() -> None:
    assert _first("Instead of selling the mill, Lund mended it.").modality is Modality.UNREAL
