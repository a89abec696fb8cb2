"""claims.yaml becomes Claims."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.claims import load_claims
from claimcheck.model.claim import Accept, Claim, Ignore, Place, Tolerance
from claimcheck.model.quantity import Comparator

Load = Callable[[str], tuple[Claim, ...]]

FULL = """\
version: 1
claims:
  - id: trade-2024
    text: Trade between China and the five Central Asian countries reached about $95 billion in 2024
    subject: trade between China and Central Asia   # narrows
    aliases: {Central Asia: [the five Central Asian countries, C5, C5], China: PRC}
    quantity: ≈ $95B
    period: 2024
    min_sources: 2                                  # independent origins
    sources: [customs/*.html]
    tolerance: 2%
    max_age: 2y
    ignore: [{rule: too-few-sources, reason: one ministry publishes it, until: 2027-01-31}]
    accept: {source: customs/2024.html, reason: the office of record}
"""


def test_a_bare_statement_is_a_claim(load: Load) -> None:
    assert load("claims:\n  - trade ≈ $95B in 2024\n") == (
        Claim("trade-95b-in-2024", "trade ≈ $95B in 2024", Place("claims.yaml", 2, 5, 2, 25)),
    )


def test_every_field_is_read(load: Load) -> None:
    (claim,) = load(FULL)
    assert (claim.id, claim.subject) == ("trade-2024", "trade between China and Central Asia")
    assert claim.aliases == (
        ("Central Asia", ("the five Central Asian countries", "C5")),
        ("China", ("PRC",)),
    )
    assert (claim.quantity_text, claim.period_text) == ("≈ $95B", "2024")
    assert (claim.min_sources, claim.sources) == (2, ("customs/*.html",))
    assert (claim.tolerance, claim.max_age_days) == (Tolerance(relative=0.02), 730)
    assert claim.place == Place("claims.yaml", 3, 5, 14, 70)


def test_a_quantity_field_is_a_quantity(load: Load) -> None:
    (claim,) = load(FULL)
    assert claim.quantity is not None
    assert (claim.quantity.value, claim.quantity.unit) == (95e9, "USD")
    assert claim.quantity.comparator is Comparator.ABOUT


def test_a_period_field_is_a_period(load: Load) -> None:
    (claim,) = load(FULL)
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == (date(2024, 1, 1), date(2025, 1, 1))


def test_ignore_and_accept_keep_their_places(load: Load) -> None:
    (claim,) = load(FULL)
    assert claim.ignore == (
        Ignore(
            "too-few-sources",
            "one ministry publishes it",
            date(2027, 1, 31),
            Place("claims.yaml", 13, 14, 13, 91),
        ),
    )
    assert claim.accept == (
        Accept("customs/2024.html", "the office of record", Place("claims.yaml", 14, 13, 14, 70)),
    )


def test_one_mapping_or_value_stands_for_a_list_of_one(load: Load) -> None:
    (claim,) = load(
        "claims:\n- text: a\n  sources: x/*.txt\n  ignore: {rule: CC103, reason: r}\n"
        "  accept:\n  - {source: s, reason: r}\n"
    )
    assert claim.sources == ("x/*.txt",)
    assert [ignore.rule for ignore in claim.ignore] == ["CC103"]
    assert [accept.source for accept in claim.accept] == ["s"]


@pytest.mark.parametrize("value", ["no", "007", "1:30", "2024", "null", "0x1F"])
def test_a_value_is_what_was_written(load: Load, value: str) -> None:
    (claim,) = load(f"claims:\n- id: {value}\n  text: {value}\n  subject: {value}\n")
    assert (claim.id, claim.text, claim.subject) == (value, value, value)


def test_a_statement_over_several_lines_is_one_line(load: Load) -> None:
    (claim,) = load("claims:\n- |\n  Trade rose\n  to $95B\n\n")
    assert claim.text == "Trade rose to $95B"


def test_places_count_code_points_and_survive_windows_line_ends(load: Load) -> None:
    first, second = load("\ufeffclaims:\r\n- 😀 a\r\n- {text: 貿易額, id: b}\r\n")
    assert first.place == Place("claims.yaml", 2, 3, 2, 6)
    assert second.place == Place("claims.yaml", 3, 3, 3, 21)


def test_claims_that_are_none_are_no_error(load: Load) -> None:
    assert load("claims: []\n") == ()


def test_defaults_hold_where_a_claim_does_not_say_otherwise(load: Load) -> None:
    plain, own = load(
        "defaults: {min_sources: 3, sources: [a/*], tolerance: 5%, max_age: 90d, aliases: {A: B, C: D}}\n"
        "claims:\n- one\n"
        "- {text: two, min_sources: 1, sources: b/*, tolerance: 0.5, max_age: 1d, aliases: {A: [E]}}\n"
    )
    assert (plain.min_sources, plain.sources, plain.max_age_days) == (3, ("a/*",), 90)
    assert (plain.tolerance, plain.aliases) == (Tolerance(relative=0.05), (("A", ("B",)), ("C", ("D",))))
    assert (own.min_sources, own.sources, own.max_age_days) == (1, ("b/*",), 1)
    assert (own.tolerance, own.aliases) == (Tolerance(absolute=0.5), (("A", ("E",)), ("C", ("D",))))


def test_a_default_tolerance_in_another_unit_is_none_for_a_claim(load: Load) -> None:
    money, count = load(
        "defaults: {tolerance: $1 billion}\nclaims:\n- Trade was $95 billion\n- It has ten members\n"
    )
    assert (money.tolerance, count.tolerance) == (Tolerance(absolute=1e9), None)


def test_a_claim_of_fields_gets_a_text_written_out(load: Load) -> None:
    (claim,) = load("claims:\n- subject: trade with Japan\n  quantity: ≈ $95B\n  period: 2024\n")
    assert (claim.text, claim.id) == ("trade with Japan ≈ $95B in 2024", "trade-with-japan-95b-in-2024")


def test_fields_and_text_that_agree_are_no_error(load: Load) -> None:
    (claim,) = load(
        "claims:\n- text: Trade was about $95 billion in 2024, of which $8 billion in March 2024\n"
        "  quantity: ≈ $95B\n  period: 2024\n"
    )
    assert claim.quantity_text == "≈ $95B"


def test_an_alias_of_yaml_shares_a_value(load: Load) -> None:
    first, second = load("claims:\n- text: a\n  sources: &s [x/*]\n- text: b\n  sources: *s\n")
    assert first.sources == second.sources == ("x/*",)


def test_no_file_is_no_claim() -> None:
    assert load_claims([]) == ()


def test_the_room_is_entered_without_loading_what_only_a_claims_file_needs() -> None:
    code = (
        "import sys, claimcheck.claims; print(sorted({'pydantic', 'yaml', 'rapidfuzz'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
