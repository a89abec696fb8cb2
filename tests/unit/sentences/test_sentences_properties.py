"""What holds for every text."""

from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.language.datelines import find_dateline
from claimcheck.sentences import split_sentences
from claimcheck.sentences.boundaries import sentence_bounds

PIECES = st.sampled_from(
    [
        "Mr. ",
        "No. 5 ",
        "U.S. ",
        "1. ",
        "The end. ",
        "。",
        "“So?” ",
        "(Yes.) ",
        "\n",
        "\n\n",
        "• ",
        "i.e. ",
        "A.B. ",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=20).map("".join)
)


@settings(max_examples=150)
@given(TEXTS)
def test_sentences_are_slices_in_order(text: str) -> None:
    found = split_sentences(text)

    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@settings(max_examples=150)
@given(TEXTS)
def test_spans_cover_the_text(text: str) -> None:
    assert "".join(text[start:end] for start, end in sentence_bounds(text)) == text


@settings(max_examples=100)
@given(TEXTS)
def test_every_word_is_in_a_sentence(text: str) -> None:
    words = "".join(sentence.text for sentence in split_sentences(text))

    assume(find_dateline(text) is None)
    assert [letter for letter in words if letter.isalnum()] == [letter for letter in text if letter.isalnum()]


@settings(max_examples=100)
@given(TEXTS)
def test_offsets_point_into_the_text_in_order(text: str) -> None:
    for sentence in split_sentences(text):
        offsets = sentence.offsets or tuple(range(len(sentence.text)))

        assert len(offsets) == len(sentence.normal)
        assert list(offsets) == sorted(offsets)
        assert not offsets or offsets[-1] < len(sentence.text)
