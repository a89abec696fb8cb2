"""Which findings a baseline holds, and for how long."""

from dataclasses import replace

import pytest

from claimcheck.baseline import Baseline, entries_of, hold
from claimcheck.model.claim import Ignore, Place
from claimcheck.model.evidence import Outcome
from claimcheck.model.lock import Drift, Drifted
from claimcheck.model.report import Assessment, Finding, SuppressedBy, Verdict
from claimcheck.rules import judge
from claimcheck.rules.examples import (
    CLAIM,
    REFUTATION,
    SUPPORT,
    SUPPORTED,
    evidence,
    judged,
    read,
    with_claim,
)

REFUTED = judged(Verdict.REFUTED, REFUTATION)


def baseline_of(assessment: Assessment) -> Baseline:
    return Baseline("claimcheck 1", entries_of(judge(assessment), assessment.claims))


def silenced(baseline: Baseline, assessment: Assessment) -> list[bool]:
    held = hold(baseline, judge(assessment), assessment.claims)
    return [finding.suppressed is not None for finding in held.findings]


def test_what_was_there_before_does_not_count() -> None:
    held = hold(baseline_of(REFUTED), judge(REFUTED), REFUTED.claims)
    [finding] = held.findings
    assert finding.suppressed is not None
    assert finding.suppressed.by is SuppressedBy.BASELINE
    assert finding.suppressed.reason == "in the baseline made by claimcheck 1"


def test_a_claim_on_another_line_is_the_same_claim() -> None:
    moved = judged(Verdict.REFUTED, REFUTATION, claim=with_claim(place=Place("claims.yaml", 90, 1, 90, 9)))
    assert silenced(baseline_of(REFUTED), moved) == [True]


@pytest.mark.parametrize(
    "other",
    [
        judged(Verdict.REFUTED, REFUTATION, claim=with_claim(text="The ferry line carried 3.3 million")),
        judged(Verdict.REFUTED, evidence("2.1 million", Outcome.MISMATCH)),
        judged(Verdict.UNSOURCED),
        judged(Verdict.CONFLICTING, SUPPORT, REFUTATION),
        judged(Verdict.REFUTED, REFUTATION, claim=with_claim(id="other")),
    ],
    ids=["other words", "other figure", "other rule", "one more source", "other claim"],
)
def test_what_has_become_another_matter_counts(other: Assessment) -> None:
    assert not any(silenced(baseline_of(REFUTED), other))


def test_a_second_source_with_the_same_figure_changes_nothing() -> None:
    again = judged(Verdict.REFUTED, REFUTATION, evidence("2.9 million", Outcome.MISMATCH, "mirror.txt"))
    assert silenced(baseline_of(REFUTED), again) == [True]


def test_a_source_is_known_by_its_path() -> None:
    unreadable = read(sentences=0, problem="CC901", message="no PDF")
    assert silenced(baseline_of(unreadable), read(sentences=0, problem="CC901", message="a broken PDF")) == [
        True
    ]


def test_two_records_of_a_file_are_two_sources() -> None:
    first = Finding(
        "CC901", "x", judge(REFUTED)[0].severity, "", "", place=Place("a", 1, 1, 1, 1, record="1")
    )
    second = replace(first, place=Place("a", 1, 1, 1, 1, record="2"))
    assert len(entries_of([first, second], ())) == 2
    assert len(entries_of([replace(first, place=None)], ())) == 1


def test_settled_matters_are_stale() -> None:
    held = hold(baseline_of(REFUTED), judge(SUPPORTED), SUPPORTED.claims)
    assert [(entry.rule, entry.subject) for entry in held.stale] == [("CC201", CLAIM.id)]


def test_a_claims_own_ignore_comes_first_and_leaves_the_entry_alive() -> None:
    ignoring = judged(
        Verdict.REFUTED, REFUTATION, claim=with_claim(ignore=(Ignore("refuted-claim", "known"),))
    )
    held = hold(baseline_of(REFUTED), judge(ignoring), ignoring.claims)
    assert [finding.suppressed.by for finding in held.findings if finding.suppressed] == [SuppressedBy.IGNORE]
    assert held.stale == ()


def test_what_is_ignored_or_only_a_note_is_not_written_down() -> None:
    ignoring = judged(
        Verdict.REFUTED, REFUTATION, claim=with_claim(ignore=(Ignore("refuted-claim", "known"),))
    )
    assert baseline_of(ignoring).entries == ()


def test_drifted_evidence_cannot_be_lived_with() -> None:
    drifted = replace(SUPPORTED, drifted=(Drifted(CLAIM.id, Drift.UNLOCKED),))
    assert baseline_of(drifted).entries == ()


def test_a_suppression_of_no_use_is_known_by_what_it_names() -> None:
    idle = judged(Verdict.SUPPORTED, SUPPORT, claim=with_claim(ignore=(Ignore("refuted-claim", "once"),)))
    [entry] = baseline_of(idle).entries
    assert entry.rule == "CC911"
    assert "refuted-claim" in entry.values[0]
    assert silenced(baseline_of(idle), idle) == [True]
