"""Text read in the wrong encoding is read again, and sound text never."""

import json
from collections.abc import Callable
from pathlib import Path

import ftfy
import pytest

from claimcheck.language.aligned import Aligned
from claimcheck.language.mojibake import find_mojibake, repair_mojibake
from claimcheck.model.span import Span

SAMPLES = json.loads((Path(__file__).parents[2] / "data" / "old_encodings.json").read_text(encoding="utf-8"))
WESTERN = ("latin-1", "sloppy-windows-1252")
LANGUAGES = ("fr", "de", "es", "pt", "sv", "pl", "cs", "hu", "tr", "lt")


def repaired(text: str) -> str:
    return repair_mojibake(Aligned(text)).text


def widths(text: str) -> list[int]:
    """Return where each character of `text` begins in its UTF-8."""
    return [len(text[:index].encode()) for index in range(len(text))]


@pytest.mark.parametrize("read_as", WESTERN)
@pytest.mark.parametrize("language", SAMPLES)
def test_every_character_is_found_at_its_place(language: str, read_as: str) -> None:
    text = SAMPLES[language]["text"]
    read = repair_mojibake(Aligned(text.encode().decode(read_as)))

    assert read.text == text
    assert list(read.offsets or ()) == widths(text)


@pytest.mark.parametrize("read_as", ["sloppy-windows-1250", "macroman", "cp437"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_other_wrong_encodings_are_seen_through(language: str, read_as: str) -> None:
    text = SAMPLES[language]["text"]

    assert repaired(text.encode().decode(read_as)) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_latin_letters_read_as_cyrillic_are_seen_through(language: str) -> None:
    text = SAMPLES[language]["text"].replace("¿", "")

    assert repaired(text.encode().decode("sloppy-windows-1251")) == text


@pytest.mark.parametrize("language", ["ru", "uk", "bg"])
def test_cyrillic_read_as_cyrillic_is_seen_through(language: str) -> None:
    text = SAMPLES[language]["text"]

    assert repaired(text.encode().decode("sloppy-windows-1251")) == text


@pytest.mark.parametrize("language", SAMPLES)
def test_what_was_misread_twice_is_read_twice(language: str) -> None:
    text = SAMPLES[language]["text"]
    twice = text.encode().decode("latin-1").encode().decode("latin-1")
    read = repair_mojibake(Aligned(twice))

    assert read.text == text
    assert list(read.offsets or ()) == [
        len(text[:index].encode().decode("latin-1").encode()) for index in range(len(text))
    ]


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("It cost 5 million â‚¬, said the “café”.", "It cost 5 million €, said the “café”."),
        ("voilÃ le travail", "voilà le travail"),
        ("It\x92s 5 \x80", "It’s 5 €"),
        ("he said â€œyesâ€\ufffd", "he said “yes\ufffd"),
        ("Schöne Grüße from KÃ¶ln", "Schöne Grüße from Köln"),
        ("franГ§ais et Г©tГ©", "français et été"),
        ("ðŸ˜ž 5 Â£", "😞 5 £"),
        ("\u00ed\u00a0\u00bd\u00ed\u00b8\u00b9 so", "\U0001f639 so"),
    ],
)
def test_mojibake_amid_sound_text_is_repaired(text: str, normal: str) -> None:
    assert repaired(text) == normal


@pytest.mark.parametrize("language", SAMPLES)
@pytest.mark.parametrize("change", [str, str.upper, str.title])
def test_sound_text_is_never_touched(language: str, change: Callable[[str], str]) -> None:
    text = change(SAMPLES[language]["text"])

    assert repaired(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "NÃO",
        "São João e a AVIAÇÃO – 3 voos",
        "“NÃO”, disse",
        "«CAFÉ»",
        "l’été à Évian",
        "À LA CARTE © 2024",
        "GARÇÃO® — 5 €",
        "ÂNGELO",
        "Å er en bokstav",
        "20 °C – 30 °C",
        "план «В», її",
        "сектор B и лист А4",
        "½ × ¾ ± 5 µm²",
        "Œuvre d’Œdipe",
    ],
)
def test_signs_and_accents_that_belong_there_stay(text: str) -> None:
    assert repaired(text) == text
    assert find_mojibake(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a cafÃ© in KÃ¶ln", Span(5, 7)),
        ("it’s itâ€™s", Span(7, 10)),
        ("it\x92s", Span(2, 3)),
        ("5 â‚¬", Span(2, 5)),
        ("voilÃ  ", Span(4, 6)),
    ],
)
def test_the_first_character_of_mojibake_is_pointed_at(text: str, place: Span) -> None:
    assert find_mojibake(text) == place


def test_a_plan_that_we_cannot_follow_is_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ftfy, "fix_encoding_and_explain", lambda *_: ("something else", [("apply", "magic")]))

    assert repaired("a cafÃ©") == "a cafÃ©"
