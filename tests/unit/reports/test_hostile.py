"""Nothing from a corpus or a claims file can steer a terminal or hide from a reader."""

import dataclasses
import json
import re
import unicodedata
from datetime import date
from enum import Enum
from typing import Any

import pytest
from ferry_models import CLAIMS, EXPLANATION, INSPECTION, report

from claimcheck.model.document import Document
from claimcheck.model.source import Source
from claimcheck.model.span import Span
from claimcheck.reports import FORMATS, render, render_explanation, render_ingest, render_inspection

PAYLOAD = (
    "\x1b[31mRED\x1b]0;title\x07\x9b2J\x9d8;;http://evil\x9c\u202egnorw\u2066\u200b\ufeff\u00ad\U000e0041\x00\x08\r\n"
    "[bold red]MARKUP[/bold red] [link=http://evil]x[/link] :bomb: ::error::x \u2028\x85\ufe0f"
)
HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
OWN_ANSI = re.compile(r"\x1b\[(?:0|[12](?:;3[0-7])?|3[0-7])m")


def poisoned(value: Any) -> Any:
    """Return a copy of a model with the payload in every string; spans still fit, for it is appended."""
    if isinstance(value, Enum | Span | date) or value is None:
        return value
    if isinstance(value, str):
        return value + PAYLOAD
    if isinstance(value, tuple):
        return tuple(poisoned(item) for item in value)
    if isinstance(value, Document):
        return dataclasses.replace(
            value,
            metadata=poisoned(value.metadata),
            blocks=tuple(block._replace(reason=block.reason + PAYLOAD) for block in value.blocks),
            source=Source(
                value.source.path, value.source.text.replace("Share this", "Share" + PAYLOAD[:5]), ""
            ),
        )
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {
            field.name: poisoned(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if field.init
        }
        return dataclasses.replace(value, **fields)
    return value


def pages(format_name: str, *, color: bool) -> list[str]:
    options: Any = {"color": color, "width": 100}
    inspection = poisoned(INSPECTION)
    return [
        render(poisoned(report()), format_name, **options),
        render(poisoned(report(tuple(CLAIMS))), format_name, **options, ascii_only=True),
        render_explanation(poisoned(EXPLANATION), format_name, **options),
        render_inspection(inspection, format_name, dropped=True, detailed=True, **options),
        render_ingest(inspection, format_name, **options),
        *(
            render_inspection(inspection, format_name, show=source.reference.id, **options)
            for source in inspection.sources
        ),
    ]


def hidden_in(page: str) -> set[str]:
    return {character for character in page.replace("\n", "") if unicodedata.category(character) in HIDDEN}


@pytest.mark.parametrize("format_name", FORMATS)
def test_no_hidden_character_reaches_a_page(format_name: str) -> None:
    assert [hidden_in(page) for page in pages(format_name, color=False)] == [set()] * 7


def test_in_colour_the_only_escapes_are_our_own() -> None:
    assert [hidden_in(OWN_ANSI.sub("", page)) for page in pages("rich", color=True)] == [set()] * 7


@pytest.mark.parametrize("format_name", ["rich", "text"])
def test_the_payload_is_shown_and_not_obeyed(format_name: str) -> None:
    shown = re.sub(r"[\s│]+", "", pages(format_name, color=False)[0])
    assert "‹ESC›[31mRED‹ESC›]0;title‹BEL›‹CSI›2J‹OSC›8;;http://evil" in shown
    assert "[boldred]MARKUP[/boldred]" in shown
    assert ":bomb:" in shown


def test_json_gives_the_payload_back_as_it_was() -> None:
    claim = json.loads(pages("json", color=False)[0])["claims"][0]
    assert claim["id"] == "ferry-2023" + PAYLOAD


def test_no_line_of_a_page_begins_with_what_a_source_says() -> None:
    newline = dataclasses.replace(report(), notes=("note\n::error::fake\r\n6 claims (6 supported)",))
    assert "\n::error" not in render(newline, "text")
