"""The tables that ship with the room: comments are no data, and what was fitted names what it was fitted on."""

from importlib.resources import files

import pytest

from claimcheck.cleaning.data_files import data_lines

FITTED = tuple(
    f"{kind}_{table}" for kind in ("plain", "marked") for table in ("alone.txt", "among.txt", "words.tsv")
)
SETS = (
    "article-extraction-benchmark (MIT)",
    "WCXB web content extraction benchmark (CC-BY-4.0",
    "Chinese web content extraction (MIT)",
)


def _head(name: str) -> str:
    """Return the comment above the table."""
    text = files("claimcheck.cleaning").joinpath("data", name).read_text("utf-8")
    lines = text.splitlines()
    size = next(at for at, line in enumerate(lines) if not line.startswith("#"))
    return " ".join(line.removeprefix("# ") for line in lines[:size])


@pytest.mark.parametrize("name", FITTED)
def test_fitted_weights_credit_the_sets_and_name_their_licences(name: str) -> None:
    assert [credit for credit in SETS if credit not in _head(name)] == []


@pytest.mark.parametrize("name", FITTED)
def test_fitted_weights_name_the_script_that_makes_them(name: str) -> None:
    assert "bench/fit_cleaning.py" in _head(name)


@pytest.mark.parametrize("name", [*FITTED, "spam_phrases.txt", "site_phrases.txt", "function_words.txt"])
def test_comments_and_blank_lines_are_no_data(name: str) -> None:
    lines = list(data_lines(name))
    assert lines
    assert not any(line.startswith("#") or not line.strip() for line in lines)


def test_phrases_of_advertising_are_folded_and_stand_there_once() -> None:
    phrases = [line.removeprefix("? ") for line in data_lines("spam_phrases.txt")]
    assert [phrase for phrase in phrases if phrase != phrase.lower().strip()] == []
    assert len(set(phrases)) == len(phrases)
