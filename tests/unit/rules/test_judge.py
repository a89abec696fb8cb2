"""Selecting, suppressing and sorting."""

import itertools
from dataclasses import replace
from datetime import date

import pytest

from claimcheck.errors import UsageError
from claimcheck.model.claim import Accept, Claim, FileIgnore, Ignore, Place
from claimcheck.model.evidence import Outcome
from claimcheck.model.report import Assessment, Finding, PartResult, SuppressedBy, Suppression, Verdict
from claimcheck.rules import judge
from claimcheck.rules.examples import REFUTATION, SUPPORT, SUPPORTED, evidence, judged, read, with_claim

ACCEPT = Accept("harbour.txt", "the office that counts")
TODAY = date(2024, 1, 15)


def conflicting(**changes: object) -> Assessment:
    return judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, claim=with_claim(**changes))


def by_code(findings: tuple[Finding, ...]) -> dict[str, Suppression | None]:
    return {finding.code: finding.suppressed for finding in findings}


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    assert judge(SUPPORTED) == ()


def test_an_ignored_finding_stays_with_its_reason() -> None:
    ignore = Ignore("unsourced-claim", "told by phone", until=date(2024, 2, 1))
    findings = judge(judged(Verdict.UNSOURCED, claim=with_claim(ignore=(ignore,))))
    assert by_code(findings) == {"CC101": Suppression(SuppressedBy.IGNORE, "told by phone", date(2024, 2, 1))}


def test_an_ignore_may_name_the_code() -> None:
    findings = judge(judged(Verdict.UNSOURCED, claim=with_claim(ignore=(Ignore("CC101", "why"),))))
    assert [finding.suppressed is not None for finding in findings] == [True]


def test_an_ignore_concerns_its_own_claim_only() -> None:
    first = judged(Verdict.UNSOURCED, claim=with_claim(id="a", ignore=(Ignore("CC101", "why"),)))
    second = judged(Verdict.UNSOURCED, claim=with_claim(id="b"))
    both = Assessment(claims=first.claims + second.claims, sources=())
    assert {finding.claim: finding.suppressed is not None for finding in judge(both)} == {
        "a": True,
        "b": False,
    }


@pytest.mark.parametrize("as_of", [None, date(2024, 1, 14), date(2024, 1, 15)])
def test_an_ignore_counts_until_its_last_day_and_always_without_a_date(as_of: date | None) -> None:
    claim = with_claim(ignore=(Ignore("CC101", "why", until=TODAY),))
    findings = judge(replace(judged(Verdict.UNSOURCED, claim=claim), as_of=as_of))
    assert by_code(findings) == {"CC101": Suppression(SuppressedBy.IGNORE, "why", TODAY)}


def test_an_ignore_past_its_last_day_silences_nothing_and_is_reported_once() -> None:
    claim = with_claim(ignore=(Ignore("CC101", "why", until=TODAY),))
    findings = judge(replace(judged(Verdict.UNSOURCED, claim=claim), as_of=date(2024, 1, 16)))
    assert by_code(findings) == {"CC101": None, "CC912": None}


@pytest.mark.parametrize("source", ["harbour.txt", "*.txt", "harbour*", "**/harbour.txt", "**"])
def test_an_accepted_source_that_supports_the_claim_silences_the_conflict(source: str) -> None:
    findings = judge(conflicting(accept=(replace(ACCEPT, source=source),)))
    assert by_code(findings) == {"CC301": Suppression(SuppressedBy.ACCEPT, ACCEPT.reason)}


@pytest.mark.parametrize("source", ["ministry.html", "other.txt", "corpus/harbour.txt", "*/harbour.txt"])
def test_an_accepted_source_that_does_not_support_the_claim_is_unused(source: str) -> None:
    findings = judge(conflicting(accept=(replace(ACCEPT, source=source),)))
    assert by_code(findings) == {"CC301": None, "CC911": None}


def test_accept_silences_no_other_rule() -> None:
    findings = judge(conflicting(accept=(ACCEPT,), min_sources=2))
    assert [finding.code for finding in findings if finding.suppressed is None] == ["CC103"]


def compound(*supported: int) -> Assessment:
    found = [replace(SUPPORT, part=part) for part in supported]
    parts = (PartResult("A", Verdict.CONFLICTING), PartResult("B", Verdict.CONFLICTING))
    return judged(Verdict.CONFLICTING, *found, REFUTATION, parts=parts, claim=with_claim(accept=(ACCEPT,)))


def test_an_accepted_source_settles_a_compound_claim_in_all_parts_or_not_at_all() -> None:
    assert by_code(judge(compound(0, 1)))["CC301"] is not None
    assert by_code(judge(compound(0))) == {"CC301": None, "CC911": None}


def test_an_accepted_source_need_not_support_parts_without_a_conflict() -> None:
    parts = (PartResult("A", Verdict.CONFLICTING), PartResult("B", Verdict.UNSOURCED))
    result = replace(compound(0).claims[0], parts=parts)
    assert by_code(judge(Assessment((result,), ())))["CC301"] is not None


def test_accept_on_a_claim_without_a_conflict_is_unused() -> None:
    findings = judge(judged(Verdict.SUPPORTED, SUPPORT, claim=with_claim(accept=(ACCEPT,))))
    assert [finding.message for finding in findings] == [
        "claim “ferry-passengers” accepts “harbour.txt”, but there is no conflict in which such a source supports it"
    ]


def unused_ignore(rule: str) -> Assessment:
    return judged(Verdict.SUPPORTED, SUPPORT, claim=with_claim(ignore=(Ignore(rule, "why"),)))


@pytest.mark.parametrize("rule", ["CC103", "too-few-sources", "no-such-rule"])
def test_an_ignore_that_silences_nothing_is_reported(rule: str) -> None:
    assert [finding.code for finding in judge(unused_ignore(rule))] == ["CC911"]


def test_an_unused_suppression_is_reported_where_it_stands() -> None:
    place = Place("claims.yaml", 9, 7, 9, 40)
    claim = with_claim(ignore=(Ignore("CC103", "why", place=place),))
    (finding,) = judge(judged(Verdict.SUPPORTED, SUPPORT, claim=claim))
    assert (finding.claim, finding.place) == (claim.id, place)


def test_a_suppression_of_a_rule_that_was_not_selected_is_left_alone() -> None:
    assert judge(unused_ignore("CC103"), select=["CC101", "CC911"]) == ()
    assert judge(conflicting(accept=(Accept("nowhere", "why"),)), select=["CC911"]) == ()


def test_a_suppression_of_a_rule_that_asks_for_a_date_is_left_alone_without_one() -> None:
    assert judge(unused_ignore("CC402")) == ()
    assert [finding.code for finding in judge(replace(unused_ignore("CC402"), as_of=TODAY))] == ["CC911"]


def test_the_report_of_an_unused_suppression_can_be_ignored_itself() -> None:
    claim = with_claim(ignore=(Ignore("CC103", "soon needed"), Ignore("CC911", "I know")))
    (finding,) = judge(judged(Verdict.SUPPORTED, SUPPORT, claim=claim))
    assert finding.suppressed == Suppression(SuppressedBy.IGNORE, "I know")


def test_selected_rules_run_alone() -> None:
    assessment = conflicting(min_sources=2)
    assert [finding.code for finding in judge(assessment, select=["too-few-sources"])] == ["CC103"]


def test_a_rule_ignored_for_the_run_still_shows_its_findings_as_suppressed() -> None:
    (finding,) = judge(conflicting(), ignore=["CC301"])
    assert finding.suppressed is not None
    assert finding.suppressed.by is SuppressedBy.CONFIG


def test_the_claims_own_suppression_comes_before_that_of_the_settings() -> None:
    (finding,) = judge(conflicting(accept=(ACCEPT,)), ignore=["CC301"])
    assert finding.suppressed == Suppression(SuppressedBy.ACCEPT, ACCEPT.reason)


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_code_is_a_usage_error(option: str) -> None:
    with pytest.raises(UsageError, match="there is no rule “CC999”"):
        judge(SUPPORTED, **{option: ["CC999"]})


def test_a_rule_that_asks_for_a_date_does_not_run_without_one() -> None:
    claim = with_claim(max_age_days=1)
    old = judged(
        Verdict.SUPPORTED, evidence("3.2 million", Outcome.MATCH, published=date(2001, 1, 1)), claim=claim
    )
    assert [judge(old), [finding.code for finding in judge(replace(old, as_of=TODAY))]] == [(), ["CC402"]]


def at(path: str, line: int, column: int, claim: str) -> Claim:
    return with_claim(id=claim, place=Place(path, line, column, line, column + 1), min_sources=2)


def test_findings_stand_in_order_of_place_then_code_whatever_the_order_of_claims_and_sources() -> None:
    claims = [
        at("b.yaml", 1, 1, "d"),
        at("a.yaml", 10, 1, "c"),
        at("a.yaml", 2, 5, "b"),
        at("a.yaml", 2, 1, "a"),
    ]
    results = [judged(Verdict.CONFLICTING, SUPPORT, REFUTATION, claim=claim).claims[0] for claim in claims]
    results.append(judged(Verdict.UNSOURCED, claim=with_claim(id="python", place=None)).claims[0])
    source = read(sentences=0, problem="CC902").sources
    expected = [
        ("a.yaml", "a", "CC103"),
        ("a.yaml", "a", "CC301"),
        ("a.yaml", "b", "CC103"),
        ("a.yaml", "b", "CC301"),
        ("a.yaml", "c", "CC103"),
        ("a.yaml", "c", "CC301"),
        ("b.yaml", "d", "CC103"),
        ("b.yaml", "d", "CC301"),
        ("corpus/harbour.txt", None, "CC902"),
        (None, "python", "CC101"),
    ]
    for order in itertools.islice(itertools.permutations(results), 0, None, 17):
        findings = judge(Assessment(order, source))
        assert [(item.place and item.place.path, item.claim, item.code) for item in findings] == expected


DRAFTS = FileIgnore("drafts/**", "refuted-claim", "nobody prints a draft", until=date(2024, 1, 31))


def drafted(path: str, *, as_of: date | None = None, partial: bool = False) -> Assessment:
    refuted = judged(Verdict.REFUTED, REFUTATION, claim=with_claim(place=Place(path, 3, 1, 3, 9)))
    return replace(refuted, file_ignores=(DRAFTS,), as_of=as_of, partial=partial)


def test_the_settings_silence_a_rule_for_files_with_a_reason() -> None:
    [finding] = judge(drafted("drafts/2024/trade.yaml"))
    assert finding.suppressed == Suppression(SuppressedBy.CONFIG, DRAFTS.reason, DRAFTS.until)


def test_other_files_and_what_stands_nowhere_are_not_silenced() -> None:
    assert by_code(judge(drafted("claims.yaml")))["CC201"] is None
    nowhere = judged(Verdict.REFUTED, REFUTATION, claim=with_claim(place=None))
    assert by_code(judge(replace(nowhere, file_ignores=(DRAFTS,))))["CC201"] is None


def test_an_entry_for_files_that_has_run_out_silences_nothing_and_is_told() -> None:
    found = by_code(judge(drafted("drafts/a.yaml", as_of=date(2024, 2, 1))))
    assert found == {"CC201": None, "CC912": None}


def test_an_entry_for_files_that_fits_nothing_is_told() -> None:
    assert set(by_code(judge(drafted("claims.yaml")))) == {"CC201", "CC911"}


def test_a_run_over_some_claims_calls_no_entry_for_files_unused() -> None:
    assert set(by_code(judge(drafted("claims.yaml", partial=True)))) == {"CC201"}
