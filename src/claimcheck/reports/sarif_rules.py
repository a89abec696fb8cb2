"""The rules as SARIF describes them, with their text from the rules' own docstrings."""

from collections.abc import Mapping
from typing import Any

from claimcheck.reports.clipping import clipped
from claimcheck.rules.registry import RULES
from claimcheck.rules.rule import Rule

MOST_CHARACTERS = 1024
"""Of a description or message, which GitHub shows."""

_TAGS = ("claims", "sources")
"""Few of the 20 that a rule may have: what a rule is about besides is said by its name."""


def rule_descriptors() -> list[dict[str, Any]]:
    """Return a descriptor for every rule, in order of code."""
    return [_descriptor(rule) for rule in RULES]


def rule_indices() -> Mapping[str, int]:
    """Return the place of each code in the descriptors."""
    return {rule.code: index for index, rule in enumerate(RULES)}


def _descriptor(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": clipped(f"{rule.summary}.", MOST_CHARACTERS)},
        "fullDescription": {"text": clipped(_section(rule, "What it does"), MOST_CHARACTERS)},
        "help": {"text": rule.text.strip(), "markdown": rule.text.strip()},
        "defaultConfiguration": {"level": str(rule.severity)},
        "properties": {"tags": list(_TAGS)},
    }


def _section(rule: Rule, heading: str) -> str:
    """Return one section of a rule's text as running text."""
    _, _, behind = rule.text.partition(f"## {heading}\n")
    return " ".join(behind.partition("\n## ")[0].split()) or f"{rule.summary}."
