"""Phrases between a subject and its verb that only link."""

import pytest

from claimcheck.predicates import read_predications, tag_words


def _subject(sentence: str) -> str:
    statement = next(iter(read_predications(tag_words(sentence))))
    return " ".join(word.text for word in statement.subject)


@pytest.mark.parametrize(
    "phrase",
    [
        "by contrast",
        "in turn",
        "for example",
        "as already noted",
        "like many others",
    ],
)
def test_is_no_part_of_the_subject(phrase: str) -> None:
    assert _subject(f"The mill, {phrase}, employed clerks.") == "The mill"


@pytest.mark.parametrize("phrase", ["without its barns", "like the school", "of course work alone"])
def test_what_narrows_stays(phrase: str) -> None:
    assert phrase in _subject(f"The mill, {phrase}, employed clerks.")
