"""Many claims on a terminal: the worst first, the rest counted; elsewhere all of them."""

import re
from dataclasses import replace

import pytest
from ferry_models import CONFLICTING, REFUTED, SUPPORTED, UNSOURCED, report

from claimcheck.model.report import ClaimResult, Finding, Report, Severity, Verdict
from claimcheck.reports import render
from claimcheck.reports.claims_table import LONG, worst_first
from claimcheck.reports.report_view import FINDINGS_SHOWN, PANELS_SHOWN


def copies(result: ClaimResult, number: int) -> list[ClaimResult]:
    return [
        replace(result, claim=replace(result.claim, id=f"{result.id}-{count:03}")) for count in range(number)
    ]


def findings(results: list[ClaimResult], severity: Severity, rule: str = "some-rule") -> list[Finding]:
    return [
        Finding("CC999", rule, severity, f"about {it.id}", "Do it.", claim=it.id, place=it.place)
        for it in results
    ]


REFUTATIONS, MISSES, IN_ORDER = copies(REFUTED, 70), copies(UNSOURCED, 30), copies(SUPPORTED, 100)


def long_report() -> Report:
    failed = REFUTATIONS + MISSES
    return report(
        (*IN_ORDER, *MISSES, *REFUTATIONS),
        findings=tuple(findings(failed, Severity.ERROR) + findings(IN_ORDER, Severity.NOTE)),
    )


def brief() -> str:
    return render(long_report(), "rich", brief=True)


def panels(page: str) -> list[str]:
    return re.findall(r"^╭─ (\w+) ─", page, re.MULTILINE)


def test_claims_that_fail_are_shown_worst_first() -> None:
    verdicts = [result.verdict for result in worst_first((SUPPORTED, UNSOURCED, CONFLICTING, REFUTED))]
    assert verdicts == [Verdict.REFUTED, Verdict.CONFLICTING, Verdict.UNSOURCED, Verdict.SUPPORTED]
    assert panels(render(long_report(), "rich")) == ["refuted"] * 70 + ["unsourced"] * 30


def test_claims_with_one_verdict_keep_the_order_of_the_file() -> None:
    assert worst_first(REFUTATIONS[::-1]) == REFUTATIONS[::-1]


def test_a_terminal_shows_the_quotes_of_the_first_claims_that_fail() -> None:
    assert panels(brief()) == ["refuted"] * PANELS_SHOWN
    assert "… and 80 claims more: `--verbose` shows them all" in brief()


def test_a_terminal_is_told_what_decided_on_the_next_claims() -> None:
    rows = re.findall(r"^(ferry-refuted-\d+) +refuted +(.*)$", brief(), re.MULTILINE)
    assert len(rows) == LONG
    assert rows[0] == ("ferry-refuted-020", "quantity: “9 million”, source “3.2 million”")


def test_claims_without_a_line_are_counted_by_verdict() -> None:
    assert "\n… and 160 claims: 30 refuted, 30 unsourced, 100 supported; `--verbose` lists\nthem\n" in brief()


def test_a_claim_that_failed_without_a_difference_names_the_rule() -> None:
    failed = findings(IN_ORDER, Severity.ERROR, "too-few-sources")
    page = render(report(tuple(IN_ORDER), findings=tuple(failed)), "rich", brief=True)
    assert re.search(r"^ferry-2023-020 +supported +too-few-sources$", page, re.MULTILINE)


def test_a_value_that_no_source_states_is_said_so() -> None:
    assert UNSOURCED.nearest is not None
    unstated = tuple(replace(it, source="") for it in UNSOURCED.nearest.comparisons)
    nearest = replace(UNSOURCED.nearest, comparisons=unstated)
    results = copies(replace(UNSOURCED, nearest=nearest), 50)
    page = render(
        report(tuple(results), findings=tuple(findings(results, Severity.ERROR))), "rich", brief=True
    )
    assert "quantity: “3.2 million” is not stated" in page


def test_findings_of_one_kind_are_counted_after_the_first() -> None:
    assert brief().count("about ferry-2023-") == FINDINGS_SHOWN
    assert "\n  … and 90 findings of this kind\n" in brief()


@pytest.mark.parametrize("format_name", ["rich", "text"])
def test_what_is_not_brief_leaves_nothing_out(format_name: str) -> None:
    page = render(long_report(), format_name, width=200)
    rows = re.findall(r"^ferry-\S+ +\w+ +\d+ of \d+", page, re.MULTILINE)
    assert (len(rows), page.count("about ferry-2023-"), "… and" in page) == (200, 100, False)


def test_a_short_report_is_the_same_on_a_terminal() -> None:
    assert render(report(), "rich", brief=True) == render(report(), "rich")


def test_a_long_report_without_a_fault_counts_its_claims() -> None:
    page = render(report(tuple(IN_ORDER), findings=()), "rich", brief=True)
    assert "\nClaims\n… and 100 claims: 100 supported; `--verbose` lists them\n" in page
