"""Claims made in Python: the same fields, no file."""

from datetime import date, datetime

import pytest

from claimcheck.claims import claim_from
from claimcheck.errors import ClaimsError
from claimcheck.model.claim import Claim, Ignore, Tolerance


def _problems(value: object, number: int = 1) -> list[str]:
    with pytest.raises(ClaimsError) as caught:
        claim_from(value, number)  # type: ignore[arg-type]
    return str(caught.value).splitlines()


def test_a_text_is_a_bare_statement_without_a_place() -> None:
    assert claim_from("trade ≈ $95B in 2024") == Claim("trade-95b-in-2024", "trade ≈ $95B in 2024")


def test_a_claim_is_itself() -> None:
    claim = Claim("a", "b")
    assert claim_from(claim) is claim


def test_a_mapping_has_the_fields_of_a_file() -> None:
    claim = claim_from(
        {"id": "x", "text": "a", "tolerance": "2%", "aliases": {"A": ("B", "C")}, "max_age": "2w"}
    )
    assert (claim.id, claim.tolerance, claim.max_age_days) == ("x", Tolerance(relative=0.02), 14)
    assert claim.aliases == (("A", ("B", "C")),)


def test_numbers_and_dates_may_stand_for_texts() -> None:
    claim = claim_from(
        {
            "text": "Trade was about $95 billion in 2024",
            "period": 2024,
            "min_sources": 2,
            "tolerance": 0.5,
            "ignore": {"rule": "CC103", "reason": "r", "until": date(2027, 1, 31)},
        }
    )
    assert (claim.period_text, claim.min_sources, claim.tolerance) == ("2024", 2, Tolerance(absolute=0.5))
    assert claim.ignore == (Ignore("CC103", "r", date(2027, 1, 31)),)


def test_a_set_is_a_list_in_order() -> None:
    assert claim_from({"text": "a", "sources": {"c", "a", "b"}}).sources == ("a", "b", "c")


def test_none_is_as_if_the_field_were_not_there() -> None:
    assert claim_from({"text": "a", "quantity": None}) == Claim("a", "a")


def test_a_hash_is_a_part_of_the_text() -> None:
    assert claim_from("Trade is # 1").text == "Trade is # 1"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", "text: found nothing, expected a statement"),
        ("???", 'text: found "???", expected a statement'),
        ({}, "found a claim without `text`, expected `text`"),
        (["a"], "found a list, expected a statement"),
        ({"text": "a", "perod": 2024}, 'found the key "perod", expected one of'),
        (
            {"text": "a", "min_sources": "9" * 20},
            f'min_sources: found "{"9" * 20}", expected a whole number from 1 up, of nine',
        ),
        ({"text": "a", "min_sources": True}, 'min_sources: found "True", expected a whole number'),
        ({"text": "a", "max_age": 2}, 'max_age: found "2", expected a number of years'),
        ({"text": "a", "sources": set()}, "sources: found an empty list, expected a path"),
        (
            {"text": "a", "ignore": {"rule": "CC103", "reason": "r", "until": datetime(2027, 1, 31)}},  # noqa: DTZ001
            'ignore.until: found "2027-01-31T00:00:00", expected a date',
        ),
    ],
)
def test_what_is_wrong_is_told_with_the_number_of_the_claim(value: object, expected: str) -> None:
    (problem,) = _problems(value, 7)
    assert problem.startswith(f"<claims>:7:1: {expected}")


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert len(_problems({"text": "a", "min_sources": 0, "max_age": "x", "id": "\x1b"})) == 3


def test_a_text_that_no_file_could_hold_is_refused() -> None:
    assert _problems("a\ud800b") == [
        '<claims>:1:1: found "a\\ud800b", expected text: it has half a character (a lone surrogate)'
    ]


def test_a_mapping_inside_itself_is_refused() -> None:
    deep: dict[str, object] = {"text": "a"}
    deep["ignore"] = deep
    assert _problems(deep) == [
        "<claims>:1:1: found lists or mappings nested too deep, expected at most 16 levels"
    ]


def test_a_rule_is_looked_up_where_the_rules_are_known() -> None:
    claim = {"text": "a", "ignore": {"rule": "CC1", "reason": "r"}}
    with pytest.raises(ClaimsError, match='did you mean "CC103"'):
        claim_from(claim, known_rules={"CC103": "too-few-sources"})
