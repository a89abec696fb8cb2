"""CC104: a claim's figure that stands only in what cleaning has removed."""

import json
from pathlib import Path

import pytest

from tests.functional.conftest import Command

PAGE = """\
The night ferry returns to the lake

The night ferry will sail again from May, the harbour office said on Tuesday.
Its cabins were painted over the winter, and a new kitchen was built in below the bridge.
Tickets cost the same as two years ago, when the last night ferry left the eastern shore.

{removed}
"""

HTML = """\
<html><head><title>The night ferry returns</title></head><body>
<article><h1>The night ferry returns</h1>
<p>The night ferry will sail again from May, the harbour office said on Tuesday.</p>
<p>Its cabins were painted over the winter, and a new kitchen was built in below the bridge.</p></article>
<nav class="related"><h3>Related stories</h3><ul>
<li><a href="/1">Two cranes for the east quay</a></li>
<li><a href="/2">A museum moves into the old mill</a></li></ul>
{removed}</nav></body></html>
"""

CLAIM = "Exports of Norland reached 27 billion dollars"


def messages(claimcheck: Command, project: Path, claim: str, **pages: str) -> list[str]:
    """Return what CC104 says of a claim over some pages; names have ``_`` for the dot."""
    (project / "corpus" / "river.txt").unlink()
    for name, text in pages.items():
        (project / "corpus" / name.replace("_", ".")).write_text(text, encoding="utf-8")
    (project / "claims.yaml").write_text(json.dumps({"version": 1, "claims": [{"id": "it", "text": claim}]}))
    findings = json.loads(claimcheck("verify", "--format", "json").out)["findings"]
    return [it["message"] for it in findings if it["code"] == "CC104"]


def test_the_message_says_where_why_and_what_was_removed(claimcheck: Command, project: Path) -> None:
    page = PAGE.format(
        removed="Copyright 2025. Exports of Norland reach 27 billion dollars. All rights reserved."
    )
    [message] = messages(claimcheck, project, CLAIM, ferry_txt=page)
    assert message == (
        "the figure of claim “it” stands only in removed text, “Copyright 2025. Exports of Norland reach 27 billion "
        "dollars. All rights reserved.”: corpus/ferry.txt:7:42 (boilerplate, copyright)"
    )


def test_a_record_is_named(claimcheck: Command, project: Path) -> None:
    page = PAGE.format(
        removed="Copyright 2025. Exports of Norland reach 27 billion dollars. All rights reserved."
    )
    dump = "".join(json.dumps({"text": text}) + "\n" for text in (PAGE.format(removed=""), page))
    [message] = messages(claimcheck, project, CLAIM, dump_jsonl=dump)
    assert "corpus/dump.jsonl#2:7:42 (boilerplate, copyright)" in message


@pytest.mark.parametrize(
    "removed",
    [
        '<ul><li><a href="/3">Exports of Norland reach 27 billion dollars</a></li></ul>',
        "<table><tr><th>Exports of Norland</th><td>27 billion dollars</td></tr></table>",
    ],
)
def test_a_teaser_or_table_beside_the_text_is_seen(claimcheck: Command, project: Path, removed: str) -> None:
    [message] = messages(claimcheck, project, CLAIM, ferry_html=HTML.format(removed=removed))
    assert "corpus/ferry.html:" in message


@pytest.mark.parametrize(
    ("claim", "removed"),
    [
        ("Norland opened the harbour in 2025", "Copyright 2025 Norland harbour. All rights reserved."),
        ("Norland has 12 harbours", "Copyright Norland harbour, page 12. All rights reserved."),
        ("Norland has 3 harbours", "Share this: 3 | Norland harbour | Print"),
    ],
)
def test_a_year_or_small_number_that_stands_anywhere_is_no_figure(
    claimcheck: Command, project: Path, claim: str, removed: str
) -> None:
    assert messages(claimcheck, project, claim, ferry_txt=PAGE.format(removed=removed)) == []
