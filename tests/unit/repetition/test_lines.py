"""The forms in which lines are compared."""

import pytest

from claimcheck.repetition.lines import folded, squeezed, varies, words_of


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Sign up — now!", "sign up now"),
        ("Signup\tNOW…", "  sign-up, now "),
        ("Straße", "STRASSE"),
        ("ﬁsh", "Fish"),
        ("news\u00adletter\u200b", "newsletter"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_case_marks_and_unseen_characters_do_not_matter(text: str, same: str) -> None:
    assert squeezed(text) == squeezed(same)


def test_figures_matter() -> None:
    assert squeezed("12,345 readers") != squeezed("12,346 readers")


def test_ascii_and_other_text_are_squeezed_alike() -> None:
    assert squeezed("A_b-c 1.") + "é".encode() == squeezed("A_b-c 1. É")


def test_what_is_no_character_is_left_out() -> None:
    assert (squeezed("a\ud800b"), words_of("a\ud800b")) == (b"ab", ["a", "b"])


def test_a_chinese_character_is_a_word() -> None:
    assert words_of("贸易额 grew，2024年") == ["贸", "易", "额", "grew", "2024", "年"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Join 12,345 readers", "join 0 readers"),
        ("It is Monday, November 22, 2027.", "it is 0"),
        ("the 2nd of 3 parts", "the 0nd of 0 parts"),
        ("no figure here", "no figure here"),
    ],
)
def test_a_row_of_figures_and_days_is_one_figure(text: str, expected: str) -> None:
    assert " ".join(folded(words_of(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("on Monday", True), ("at 5", True), ("٣ ships", True), ("so", False)]
)
def test_figures_and_days_vary(text: str, expected: bool) -> None:
    assert varies(words_of(text)) is expected
