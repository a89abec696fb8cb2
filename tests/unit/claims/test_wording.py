"""What was found is shown in a way that no terminal can be harmed by."""

import pytest

from claimcheck.claims.nodes import ListNode, MappingNode, Node, Scalar
from claimcheck.claims.wording import did_you_mean, found, nearest, sentence, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no", '"no"'),
        ("≈ $95B 上海", '"≈ $95B 上海"'),
        ("a\x1b[31mb", '"a\\x1b[31mb"'),
        ("a\u202eb\u200b", '"a\\u202eb\\u200b"'),
        ("a\nb", '"a\\nb"'),
    ],
)
def test_a_text_is_shown_in_quotes_with_what_is_invisible_escaped(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_a_long_text_is_cut_to_sixty_characters() -> None:
    assert shown("x" * 100) == '"' + "x" * 59 + '…"'


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (Scalar("a"), '"a"'),
        (Scalar(" "), "nothing"),
        (ListNode((Scalar("a"),)), "a list"),
        (ListNode(()), "an empty list"),
        (MappingNode({"a": (Scalar("a"), Scalar("b"))}), "a mapping"),
        (MappingNode({}), "an empty mapping"),
    ],
)
def test_every_kind_of_node_has_a_name(node: Node, expected: str) -> None:
    assert found(node) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("txt", "text"), ("TEXT", "text"), ("perod", "period"), ("q", None)]
)
def test_the_nearest_word_is_a_likely_slip_or_none(word: str, expected: str | None) -> None:
    assert nearest(word, ["period", "text", "id"]) == expected


def test_of_two_words_as_near_the_first_in_order_is_meant() -> None:
    assert nearest("abx", ["abz", "aby"]) == "aby"


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert nearest("text", []) is None


def test_a_message_ends_with_its_hint() -> None:
    assert sentence('"x"', "a y", did_you_mean("z")) == 'found "x", expected a y; did you mean "z"?'


def test_a_message_without_a_hint_has_no_loose_end() -> None:
    assert sentence('"x"', "a y", did_you_mean(None)) == 'found "x", expected a y'
