"""What holds for every text: blocks tile it, and cleaning is a function of the text alone."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.cleaning import REASONS, clean_source
from claimcheck.model.document import Document
from claimcheck.model.label import KEPT, Label
from claimcheck.sources import source_from

LINES = st.sampled_from(
    [
        "Home", "Loading...", "By Bo Example | Shore Daily | 2024-05-01", "• an item of a list", "1. one", "| a | 1 |",
        "The ferry carried more people than ever before in its history, the office said.", "A heading", "© 2024 X",
        "slot gacor", "казино", "渡轮去年运送的乘客比以往任何一年都多，港务局表示。", "", "\u00a0", "\ufeff", "\u200b",
        "it goes on in lower case after a line that was long enough to be wrapped and", "[url=x]", "a\tb\t3",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300), st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=20).map("\n".join)
)
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(["<p>", "</p>", "<nav>", "</nav>", "<h1>", "<li>", "<td>", "<br>", "<aside>"]), LINES
    ),
    max_size=20,
).map(" ".join)


def cleaned(text: str, media_type: str = "text/plain") -> Document:
    return clean_source(source_from(text, media_type=media_type))


def assert_tiled(document: Document) -> None:
    text = document.source.text
    assert "".join(text[block.start : block.end] for block in document.blocks) == text
    assert all(block.start < block.end and block.reason in REASONS for block in document.blocks)
    assert all(
        block.label is not Label.LAYOUT or block.reason in {"white-space", "byte-order-mark"}
        for block in document.blocks
    )


@settings(max_examples=150)
@given(TEXTS)
def test_blocks_tile_every_text(text: str) -> None:
    assert_tiled(cleaned(text))


@settings(max_examples=100)
@given(MARKUP, st.sampled_from(["text/html", "text/markdown"]))
def test_blocks_tile_every_page(markup: str, media_type: str) -> None:
    assert_tiled(cleaned(markup, media_type))


@settings(max_examples=100)
@given(TEXTS)
def test_the_same_text_is_judged_the_same(text: str) -> None:
    assert cleaned(text) == cleaned(text)


@settings(max_examples=100)
@given(TEXTS)
def test_damage_and_kept_text_lie_in_the_source(text: str) -> None:
    document = cleaned(text)

    assert all(0 <= damage.start <= damage.end <= len(document.source.text) for damage in document.damage)
    assert all(
        document.source.text[block.start : block.end] in document.text
        for block in document.blocks
        if block.label in KEPT
    )
