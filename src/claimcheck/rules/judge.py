"""From an Assessment to Findings: run the rules, apply what the user silenced, sort."""

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.model.report import Assessment, Finding
from claimcheck.rules import unused_suppression
from claimcheck.rules.registry import RULES, find_rule
from claimcheck.rules.rule import Rule
from claimcheck.rules.suppressions import suppress, unused


def judge(
    assessment: Assessment, *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Finding, ...]:
    """Return all findings, the suppressed ones among them, in order of place, code and message.

    `select` and `ignore` are codes or names. Where any are selected, the other rules do not run at all; an ignored
    one runs, and its findings are marked as suppressed by the settings.

    Raises:
        UsageError: `select` or `ignore` names a rule that does not exist.
    """
    running = _running(assessment, tuple(map(find_rule, select)))
    ignored = tuple(map(find_rule, ignore))
    first = suppress(_run(running, assessment), assessment, ignored)
    if unused_suppression.RULE not in running:
        return tuple(sorted(first, key=_order))
    known = replace(assessment, unused=unused(first, assessment, running))
    second = suppress(tuple(unused_suppression.RULE.findings(known)), assessment, ignored)
    return tuple(sorted(first + second, key=_order))


def _running(assessment: Assessment, selected: tuple[Rule, ...]) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if (not selected or rule in selected) and _can_run(rule, assessment))


def _can_run(rule: Rule, assessment: Assessment) -> bool:
    """Tell whether the run has what the rule asks for: a date, a lock."""
    dated = assessment.as_of is not None or not rule.dated
    return dated and (assessment.drifted is not None or not rule.locked)


def _run(rules: tuple[Rule, ...], assessment: Assessment) -> tuple[Finding, ...]:
    """Run all but the rule on unused suppressions, which waits for what the others find."""
    return tuple(
        finding
        for rule in rules
        if rule is not unused_suppression.RULE
        for finding in rule.findings(assessment)
    )


def _order(finding: Finding) -> tuple[object, ...]:
    """Findings without a place come last; a path is compared by code points."""
    place = finding.place
    start = (1, "", 0, 0) if place is None else (0, place.path, place.line, place.column)
    return (*start, finding.code, finding.claim or "", finding.message)
