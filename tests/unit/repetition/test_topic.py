"""Whether a line speaks of what a text speaks of."""

from fractions import Fraction

import pytest

from claimcheck.repetition.topic import Topic


def share(text: str, line: str) -> Fraction:
    topic = Topic()
    topic.add(text)
    return topic.share(line)


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("The plant built cars.", "The plant employs people.", Fraction(1, 3)),
        ("Two countries met.", "A country", Fraction(1)),
        ("It employed many.", "Employees", Fraction(1)),
        ("An important report.", "The port", Fraction(0)),
        ("It has 5 million in 2024.", "5 million in 2024", Fraction(0)),
        ("Trade grew in May.", "On Monday, May 5", Fraction(0)),
        ("渡轮重新开航。", "渡轮开航", Fraction(2, 3)),
        ("Anything", "…", Fraction(0)),
    ],
)
def test_the_share_of_content_that_the_text_has_too(text: str, line: str, expected: Fraction) -> None:
    assert share(text, line) == expected


def test_what_is_added_counts() -> None:
    topic = Topic()
    topic.add("The ferry")
    topic.add("sails at night.")
    assert topic.share("Night ferries") == 1


def test_only_whole_words_count() -> None:
    assert share("sea and son", "The season") == 0
