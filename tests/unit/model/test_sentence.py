"""A sentence and its repaired text."""

import pytest

from claimcheck.model.sentence import Sentence
from claimcheck.model.span import Span


@pytest.mark.parametrize(
    ("text", "normal", "offsets", "span", "written"),
    [
        ("same", "same", None, Span(1, 3), "am"),
        ("5 \u00e2\u201a\u00ac.", "5 \u20ac.", (0, 1, 2, 5), Span(0, 3), "5 \u00e2\u201a\u00ac"),
        ("5 \u00e2\u201a\u00ac", "5 \u20ac", (0, 1, 2), Span(2, 3), "\u00e2\u201a\u00ac"),
        ("e\ufb03x", "effix", (0, 1, 1, 1, 2), Span(1, 2), "\ufb03"),
        ("e\ufb03x", "effix", (0, 1, 1, 1, 2), Span(4, 5), "x"),
        ("a  b", "a b", (0, 1, 3), Span(2, 3), "b"),
        ("a  b", "a b", (0, 1, 3), Span(3, 3), ""),
    ],
)
def test_a_stretch_of_the_repaired_text_is_found_in_the_text(
    text: str, normal: str, offsets: tuple[int, ...] | None, span: Span, written: str
) -> None:
    sentence = Sentence(text, 0, len(text), normal=normal, offsets=offsets)

    assert sentence.unrepaired(span).of(text) == written


def test_words_of_a_header_stand_nowhere_in_a_row() -> None:
    statement = Sentence("A\t40", 0, 4, normal="A's GDP was 40", offsets=(0,) * 12 + (2, 3), headers=("GDP",))
    assert statement.written(Span(4, 7)) is None
    assert statement.written(Span(12, 14)) == Span(2, 4)
