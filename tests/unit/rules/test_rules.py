"""What holds of every rule."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.model.report import Assessment, Severity
from claimcheck.rules import catalogue, judge, known_rules, registry, rule_text
from claimcheck.rules.registry import RULES
from claimcheck.rules.rule import Rule

HEADINGS = ["What it does", "Why it matters", "Known problems", "Example", "What to do"]

DESIGNED = {
    "CC101": ("unsourced-claim", "error"),
    "CC102": ("partly-sourced-claim", "error"),
    "CC103": ("too-few-sources", "error"),
    "CC104": ("only-in-boilerplate", "warning"),
    "CC105": ("vague-subject", "warning"),
    "CC201": ("refuted-claim", "error"),
    "CC301": ("conflicting-sources", "error"),
    "CC302": ("incomparable-sources", "note"),
    "CC401": ("drifted-evidence", "error"),
    "CC402": ("stale-evidence", "warning"),
    "CC901": ("unreadable-source", "error"),
    "CC902": ("source-without-text", "error"),
    "CC903": ("damaged-text", "warning"),
    "CC911": ("unused-suppression", "warning"),
    "CC912": ("expired-suppression", "error"),
}

FIRING = [
    pytest.param(rule, example, id=f"{rule.code}-{index}")
    for rule in RULES
    for index, example in enumerate(rule.fires)
]
QUIET = [
    pytest.param(rule, example, id=f"{rule.code}-{index}")
    for rule in RULES
    for index, example in enumerate(rule.quiet)
]


def codes(assessment: Assessment) -> list[str]:
    return [finding.code for finding in judge(assessment) if finding.suppressed is None]


@pytest.mark.parametrize(("rule", "example"), FIRING)
def test_a_rule_fires_on_its_example(rule: Rule, example: Assessment) -> None:
    assert list(rule.findings(example))


@pytest.mark.parametrize(("rule", "example"), FIRING)
def test_an_example_that_fires_does_so_through_the_judge(rule: Rule, example: Assessment) -> None:
    assert rule.code in codes(replace(example, unused=()))


@pytest.mark.parametrize(("rule", "example"), QUIET)
def test_a_rule_is_quiet_on_its_other_example(rule: Rule, example: Assessment) -> None:
    assert rule.code not in codes(example)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.dated], ids=lambda rule: rule.code)
def test_a_rule_that_asks_for_a_date_sees_nothing_without_one(rule: Rule) -> None:
    assert [list(rule.findings(replace(example, as_of=None))) for example in rule.fires] == [[]] * len(
        rule.fires
    )


def test_codes_names_and_severities_are_those_of_the_design() -> None:
    assert {info.code: (info.name, info.severity) for info in catalogue()} == DESIGNED


def test_rules_stand_in_order_of_code() -> None:
    assert [rule.code for rule in RULES] == sorted(DESIGNED)


def test_known_rules_maps_codes_to_names() -> None:
    assert known_rules() == {code: name for code, (name, _) in DESIGNED.items()}


def test_every_rule_file_is_registered() -> None:
    folder = Path(registry.__file__).parent
    files = {path.stem for path in folder.glob("*.py") if "RULE = Rule(" in path.read_text("utf-8")}
    assert files == {rule.name.replace("-", "_") for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_text_is_the_docstring_of_the_file_of_its_name(rule: Rule) -> None:
    path = Path(registry.__file__).with_name(f"{rule.name.replace('-', '_')}.py")
    assert rule.text == ast.get_docstring(ast.parse(path.read_text("utf-8")), clean=False)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rules_text_has_the_five_headings_each_with_something_under_it(rule: Rule) -> None:
    parts = re.split(r"^## (.+)$", rule.text, flags=re.MULTILINE)[1:]
    assert parts[::2] == HEADINGS
    assert all(body.strip() for body in parts[1::2])


@pytest.mark.parametrize("keep", ["fires", "quiet"])
def test_a_rule_without_both_examples_cannot_be_made(keep: str) -> None:
    examples: dict[str, tuple[Assessment, ...]] = {"fires": (), "quiet": (), keep: RULES[0].fires}
    with pytest.raises(ValueError, match="CC999 needs an example that fires and one that does not"):
        Rule("CC999", "none", Severity.NOTE, "None.", RULES[0].check, **examples)


@pytest.mark.parametrize("word", ["CC201", "cc201", "refuted-claim", " Refuted-Claim "])
def test_a_rules_text_is_found_by_code_and_by_name(word: str) -> None:
    text = rule_text(word)
    assert text.startswith("# CC201 refuted-claim (error)\n\nThe sources say otherwise.\n\n## What it does\n")
    assert text.endswith("stand by.\n")


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("refuted-clam", "there is no rule “refuted-clam”; did you mean “refuted-claim”?"),
        ("cc2011", "there is no rule “cc2011”; did you mean “CC201”?"),
        ("weather", "there is no rule “weather”; `claimcheck rule` lists them"),
    ],
)
def test_an_unknown_rule_gets_a_suggestion(word: str, said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)):
        rule_text(word)


def test_the_catalogue_has_each_rules_first_sentence() -> None:
    assert catalogue()[0].summary == "No source states the claim"
