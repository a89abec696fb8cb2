"""Values that need no knowledge of quantities or periods."""

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.claims import plain_values
from claimcheck.claims.misreading import MisreadError

RULES = {"CC103": "too-few-sources", "CC301": "conflicting-sources"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1y", 365),
        ("2y", 730),
        ("4y", 1461),
        ("12m", 365),
        ("18m", 547),
        ("1m", 30),
        ("90d", 90),
        ("2w", 14),
        ("1D", 1),
    ],
)
def test_an_age_is_a_number_of_days(text: str, days: int) -> None:
    assert plain_values.read_days(text) == days


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("2 years", 'did you mean "2y"?'),
        ("2 y", 'did you mean "2y"?'),
        ("18 months", 'did you mean "18m"?'),
        ("2", ""),
        ("y", ""),
        ("0d", ""),
        ("-2y", ""),
        ("2q", ""),
        ("1.5y", ""),
        ("999999y", ""),
        ("٢y", ""),
    ],
)
def test_what_is_no_age_is_refused(text: str, hint: str) -> None:
    assert _hint(plain_values.read_days, text) == hint


def _hint(read: Callable[[str], object], text: str) -> str:
    with pytest.raises(MisreadError) as caught:
        read(text)
    return str(caught.value)


@pytest.mark.parametrize(("text", "expected"), [("1", 1), ("007", 7), ("12", 12)])
def test_a_count_is_a_whole_number(text: str, expected: int) -> None:
    assert plain_values.read_count(text) == expected


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "two", "1e3", "²", "٢", "1" * 5000, "1_000"])
def test_what_is_no_count_is_refused(text: str) -> None:
    assert _hint(plain_values.read_count, text) == ""


def test_a_date_is_year_month_day() -> None:
    assert plain_values.read_date("2027-01-31") == date(2027, 1, 31)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("2027-02-30", "there is no such day"),
        ("31.01.2027", ""),
        ("20270131", ""),
        ("2027-W01-1", ""),
        ("today", ""),
    ],
)
def test_what_is_no_date_is_refused(text: str, hint: str) -> None:
    assert _hint(plain_values.read_date, text) == hint


def test_a_pattern_loses_a_leading_dot() -> None:
    assert plain_values.read_pattern("./customs/*.html") == "customs/*.html"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("a\\b", 'did you mean "a/b"?'),
        ("/a", "it is matched below the corpus folder, so this can match nothing"),
        ("a/../b", "it is matched below the corpus folder, so this can match nothing"),
    ],
)
def test_a_pattern_that_can_match_nothing_is_refused(text: str, hint: str) -> None:
    assert _hint(plain_values.read_pattern, text) == hint


def test_two_dots_in_a_name_are_no_way_up() -> None:
    assert plain_values.read_pattern("a..b/c") == "a..b/c"


@pytest.mark.parametrize("rule", ["CC103", "too-few-sources"])
def test_a_rule_is_known_by_code_and_by_name(rule: str) -> None:
    assert plain_values.read_rule(rule, RULES) == rule


@pytest.mark.parametrize(
    ("rule", "hint"),
    [
        ("CC130", 'did you mean "CC103"?'),
        ("cc301", 'did you mean "CC301"?'),
        ("to-few-sources", 'did you mean "too-few-sources"?'),
        ("nonsense", ""),
    ],
)
def test_an_unknown_rule_is_refused_with_the_nearest(rule: str, hint: str) -> None:
    assert _hint(lambda text: plain_values.read_rule(text, RULES), rule) == hint


@pytest.mark.parametrize("rule", ["CC999", "some-rule", "a-b-c-d-e-f"])
def test_where_the_rules_are_not_known_all_that_is_written_like_one_will_do(rule: str) -> None:
    assert plain_values.read_rule(rule, None) == rule


@pytest.mark.parametrize("rule", ["CC1", "cc103", "nonsense", "Some-rule", "a-b-c-d-e-f-g"])
def test_where_the_rules_are_not_known_all_else_is_refused(rule: str) -> None:
    assert _hint(lambda text: plain_values.read_rule(text, None), rule) == ""


def test_the_lines_of_a_statement_are_joined() -> None:
    assert plain_values.read_statement("Trade rose \n\n  to $95B") == "Trade rose to $95B"


@pytest.mark.parametrize("text", ["???", "-", "_ _", "≈"])
def test_a_statement_without_a_word_or_number_is_refused(text: str) -> None:
    assert _hint(plain_values.read_statement, text) == ""


def test_a_chinese_statement_has_words() -> None:
    assert plain_values.read_statement("上海合作") == "上海合作"


@pytest.mark.parametrize("text", ["a\nb", "a\x1b[31m", "a\x9b"])
def test_an_id_has_no_control_characters(text: str) -> None:
    assert _hint(plain_values.read_id, text) == "write it on one line without control characters"


def test_an_id_may_have_spaces() -> None:
    assert plain_values.read_id("Trade 2024") == "Trade 2024"


def test_the_version_is_one() -> None:
    assert plain_values.read_version("1") == 1


@pytest.mark.parametrize("text", ["2", "1.0", "one"])
def test_another_version_is_refused(text: str) -> None:
    assert _hint(plain_values.read_version, text) == ""
