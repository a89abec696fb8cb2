"""Whatever the bytes, reading gives text or a foreseen error."""

import contextlib

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.sources import source_from

TAGS = st.sampled_from(
    "<p> </p> <div> </div> <b> <a href=x> </a> <table> <tr> <td> <script> </script> <br> <!-- -->".split()
)
MARKUP = st.lists(st.one_of(TAGS, st.text(max_size=12)), max_size=30).map("".join)


@settings(max_examples=100)
@given(st.binary(max_size=200), st.sampled_from(["text/plain", "text/markdown", "text/html"]))
def test_no_bytes_break_a_reader(raw: bytes, media_type: str) -> None:
    with contextlib.suppress(UsageError):
        assert source_from(raw, media_type=media_type).text.encode("utf-8") is not None


@settings(max_examples=100)
@given(MARKUP)
def test_hints_of_a_page_are_its_lines_in_order(markup: str) -> None:
    source = source_from(markup, media_type="text/html")

    assert "\n".join(hint.span.of(source.text) for hint in source.hints) == source.text


@settings(max_examples=100)
@given(st.text(max_size=200))
def test_text_formats_keep_every_character(text: str) -> None:
    if "\ud800" <= max(text, default="") <= "\udfff":
        return
    assert source_from(text).text == text
    assert source_from(text, media_type="text/markdown").text == text
