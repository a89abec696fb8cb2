"""Hidden characters are shown, not obeyed."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.reports.neutral import flowing, neutral, neutral_json

HIDDEN_CATEGORIES = {"Cc", "Cf", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "‹ESC›[31mred"),
        ("\x9b31mred", "‹CSI›31mred"),
        ("\x9d0;title\x07", "‹OSC›0;title‹BEL›"),
        ("a\x00b\x08c\x7fd", "a‹NUL›b‹BS›c‹DEL›d"),
        ("\u202ereversed\u2066", "‹U+202E›reversed‹U+2066›"),
        ("zero\u200bwidth\ufeff\u2060", "zero‹U+200B›width‹U+FEFF›‹U+2060›"),
        ("soft\u00adhyphen", "soft‹U+00AD›hyphen"),
        ("next\u2028line\x85", "next‹U+2028›line‹U+0085›"),
        ("tag\U000e0041", "tag‹U+E0041›"),
        ("half\ud800", "half‹U+D800›"),
        ("heart\ufe0f", "heart‹U+FE0F›"),
        ("one\r\ntwo\nthree\rfour\tfive", "one two three four five"),
        ("[bold]not markup[/bold]", "[bold]not markup[/bold]"),
        ("$95.2 billion, “quoted” – 950亿美元", "$95.2 billion, “quoted” – 950亿美元"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, shown: str) -> None:
    assert neutral(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“≈ $95B” – it’s 3 …", '"~ $95B" - it\'s 3 ...'),
        ("a · b", "a | b"),
        ("\x1b", "<ESC>"),
        ("950亿", "950\\u4ebf"),
        ("€", "\\u20ac"),
        ("\U0001f600", "\\U0001f600"),
    ],
)
def test_in_ascii_typography_is_folded_and_letters_are_escaped(text: str, shown: str) -> None:
    assert neutral(text, ascii_only=True) == shown


def test_every_control_and_format_character_of_unicode_is_named() -> None:
    hidden = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) in HIDDEN_CATEGORIES]
    assert [character for character in hidden if neutral(character) == character] == []


def test_runs_of_white_space_flow_together() -> None:
    assert flowing("one  \r\n\t two\u00a0three") == "one two\u00a0three"


@given(st.text(st.characters()))
def test_no_text_gets_a_hidden_character_or_a_line_end_through(text: str) -> None:
    assert not {unicodedata.category(character) for character in neutral(text)} & HIDDEN_CATEGORIES


@given(st.text(st.characters()))
def test_neutral_text_stays_as_it_is(text: str) -> None:
    assert neutral(neutral(text)) == neutral(text)


@given(st.text(st.characters()))
def test_ascii_is_ascii(text: str) -> None:
    assert neutral(text, ascii_only=True).isascii()


@given(st.text(st.characters()))
def test_json_keeps_the_text_and_hides_nothing(text: str) -> None:
    document = neutral_json(json.dumps({text: [text]}, ensure_ascii=False, indent=2))
    assert json.loads(document) == {text: [text]}
    shown = document.replace("\n", "")
    assert not {unicodedata.category(character) for character in shown} & HIDDEN_CATEGORIES


def test_json_escapes_what_lies_beyond_the_first_plane_as_a_pair() -> None:
    assert neutral_json('"\U000e0041\u202e"') == '"\\udb40\\udc41\\u202e"'


def test_json_holds_no_command_of_a_runner_and_gives_the_text_back() -> None:
    text = "##[error]x #[a] ##vso[b] # [c]"
    written = neutral_json(json.dumps(text))
    assert "#[" not in written
    assert "##vso[" not in written
    assert json.loads(written) == text
