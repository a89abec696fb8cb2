"""Whatever the layout: no word is lost, none is there twice, and every hint is in its place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.sources.pdf.geometry import Page, Word
from claimcheck.sources.pdf.items import document_items
from claimcheck.sources.pdf.running import running_rows
from claimcheck.sources.pdf.segments import segments
from claimcheck.sources.pdf.writing import written

_WIDTH = 5.0

words = st.builds(
    lambda text, left, baseline, size, bold: Word(
        text, left, left + _WIDTH * len(text), baseline, size, bold
    ),
    st.sampled_from("trade rose 95 billion. Norland said 2024 • (a) Report 12 两国 贸易额。 סחר".split()),
    st.integers(40, 540).map(float),
    st.integers(10, 780).map(float),
    st.sampled_from([6.0, 9.0, 10.0, 10.0, 10.0, 18.0]),
    st.booleans(),
)
pages = st.lists(st.lists(words, max_size=40), min_size=1, max_size=4)


def made(layout: list[list[Word]]) -> list[Page]:
    """Return pages of these words."""
    return [Page(number, 0, 792, segments(page)) for number, page in enumerate(layout, 1)]


def characters(text: str) -> list[str]:
    """Return the characters but for blanks; a raised digit is a digit."""
    plain = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    return sorted("".join(text.translate(plain).split()))


@settings(max_examples=100, deadline=None)
@given(pages)
def test_every_character_stands_in_the_text_once(layout: list[list[Word]]) -> None:
    found = made(layout)
    text, _ = written(document_items(found, running_rows(found)))
    assert characters(text) == characters("".join(word.text for page in layout for word in page))


@settings(max_examples=100, deadline=None)
@given(pages)
def test_hints_cover_all_but_the_joints(layout: list[list[Word]]) -> None:
    found = made(layout)
    text, hints = written(document_items(found, running_rows(found)))
    ends = [0, *(place for hint in hints for place in (hint.span.start, hint.span.end)), len(text)]
    assert ends == sorted(ends)
    between = [text[end:start] for end, start in zip(ends[::2], ends[1::2], strict=True)]
    assert not "".join(between).strip()


@settings(max_examples=60, deadline=None)
@given(pages)
def test_hints_name_pages_that_are_there(layout: list[list[Word]]) -> None:
    found = made(layout)
    _, hints = written(document_items(found, running_rows(found)))
    assert {hint.page for hint in hints} <= {number for number, page in enumerate(layout, 1) if page}


@settings(max_examples=60, deadline=None)
@given(st.lists(words, max_size=25), st.randoms(use_true_random=False))
def test_the_order_in_which_lines_were_written_does_not_matter(page: list[Word], chance: object) -> None:
    lines = list(
        {(round(word.baseline / 30), word.size): word for word in page if word.size == 10.0}.values()
    )
    apart = [Word(one.text, one.left, one.right, 30.0 * round(one.baseline / 30), 10.0) for one in lines]
    shuffled = list(apart)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert segments(shuffled) == segments(apart)
