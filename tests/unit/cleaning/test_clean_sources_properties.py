"""Pages that are cleaned together come out as they do one by one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.cleaning import clean_source, clean_sources
from claimcheck.cleaning.measures.pages import MOST_TOGETHER
from claimcheck.sources import source_from

LINES = st.sampled_from(
    [
        "Home | News | Sport",
        "By Jane Doe | 5 May 2024",
        "The port said on Monday that it had handled 4.2 million tonnes of grain, more than ever before.",
        "Posted by",
        "Posted by the editor",
        "Ends here.",
        "The",
        "Share this",
        "",
        "    ",
        "港口星期一说，它处理了420万吨粮食。",
        "\U00020001 \U0001f600",
        "10:45",
        "Copyright 2024. All rights reserved.",
    ]
)
TEXTS = st.lists(LINES, max_size=12).map("\n".join)
SOURCES = st.builds(
    source_from, TEXTS, media_type=st.sampled_from(["text/plain", "text/html", "text/markdown"])
)


@settings(max_examples=60)
@given(st.lists(SOURCES, max_size=2 * MOST_TOGETHER))
def test_documents_do_not_depend_on_those_that_are_cleaned_with_them(sources: list[object]) -> None:
    assert clean_sources(sources) == list(map(clean_source, sources))  # type: ignore[arg-type]
