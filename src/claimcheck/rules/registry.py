"""All rules, by code and by name."""

from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck.config.suggestion import nearest
from claimcheck.errors import UsageError
from claimcheck.model.report import Severity
from claimcheck.rules import (
    conflicting_sources,
    damaged_text,
    drifted_evidence,
    expired_suppression,
    incomparable_sources,
    only_in_boilerplate,
    partly_sourced_claim,
    refuted_claim,
    source_without_text,
    stale_evidence,
    too_few_sources,
    unreadable_source,
    unsourced_claim,
    unused_suppression,
    vague_subject,
)
from claimcheck.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    unsourced_claim.RULE,
    partly_sourced_claim.RULE,
    too_few_sources.RULE,
    only_in_boilerplate.RULE,
    vague_subject.RULE,
    refuted_claim.RULE,
    conflicting_sources.RULE,
    incomparable_sources.RULE,
    drifted_evidence.RULE,
    stale_evidence.RULE,
    unreadable_source.RULE,
    source_without_text.RULE,
    damaged_text.RULE,
    unused_suppression.RULE,
    expired_suppression.RULE,
)
"""In order of code."""


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A line of the catalogue."""

    code: str
    name: str
    severity: Severity
    summary: str


def catalogue() -> tuple[RuleInfo, ...]:
    """Return what there is, in order of code."""
    return tuple(RuleInfo(rule.code, rule.name, rule.severity, rule.summary) for rule in RULES)


def known_rules() -> Mapping[str, str]:
    """Return code -> name, in order of code."""
    return {rule.code: rule.name for rule in RULES}


def rule_named(code_or_name: str) -> Rule | None:
    """Return the rule, or None where there is none; case does not matter."""
    return _BY_WORD.get(code_or_name.strip().casefold())


def find_rule(code_or_name: str) -> Rule:
    """Return the rule.

    Raises:
        UsageError: there is no such code or name.
    """
    rule = rule_named(code_or_name)
    if rule is None:
        raise UsageError(f"there is no rule “{code_or_name}”{_suggestion(code_or_name)}")
    return rule


def rule_text(code_or_name: str) -> str:
    """Return a rule's text as Markdown, under a title with its code, name and severity.

    Raises:
        UsageError: there is no such code or name.
    """
    rule = find_rule(code_or_name)
    return f"# {rule.code} {rule.name} ({rule.severity})\n\n{rule.text.strip()}\n"


def _suggestion(word: str) -> str:
    words = [spelling for rule in RULES for spelling in (rule.code, rule.name)]
    meant = nearest(word, words)
    return f"; did you mean “{meant}”?" if meant else "; `claimcheck rule` lists them"


_BY_WORD: Mapping[str, Rule] = {word.casefold(): rule for rule in RULES for word in (rule.code, rule.name)}
