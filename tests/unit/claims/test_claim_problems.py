"""What is wrong with a claim is told at its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.claims import load_claims
from claimcheck.claims.field_words import EXPECTED
from claimcheck.errors import ClaimsError

Problems = Callable[[str | bytes], list[str]]

CLAIM_KEYS = (
    "`id`, `text`, `subject`, `aliases`, `quantity`, `period`, "
    "`min_sources`, `sources`, `tolerance`, `max_age`, `ignore`, `accept`"
)
CUT = (
    'found " #" after an unquoted value, which cuts off the rest as a comment; '
    "put the value in quotes, or the comment on a line of its own"
)


def _shown(message: str) -> str:
    for name, words in EXPECTED.items():
        message = message.replace(f"<{name}>", words)
    return message.replace("<keys>", CLAIM_KEYS).replace("<cut>", CUT)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("- [a]", "2:3: found a list, expected <claim>"),
        ("-", "2:2: text: found nothing, expected <text>"),
        ("- '???'", '2:3: text: found "???", expected <text>'),
        ("- {text: [a]}", "2:10: text: found a list, expected <text>"),
        ("- {text: {a: b}}", "2:10: text: found a mapping, expected <text>"),
        ("- trade ≈ $95B # in 2024", "2:3: text: <cut>"),
        ("- #1 of all exporters", "2:2: text: <cut>"),
        ("- text: trade # of 2024", "2:9: text: <cut>"),
        ("- text: trade\n  quantity: ≈ $95B # of 2024", "3:13: quantity: <cut>"),
        ("- id: x", "2:3: found a claim without `text`, expected `text`, <text>, or `subject` and `quantity`"),
        (
            "- {subject: x, period: 2024}",
            "2:3: found a claim without `text`, expected `text`, <text>, or `subject` and `quantity`",
        ),
        ("- {text: a, qantity: $5}", '2:13: found the key "qantity", expected one of <keys>; did you mean "quantity"?'),
        ("- {text: a, year: 2024}", '2:13: found the key "year", expected one of <keys>; did you mean "period"?'),
        ("- {statement: a}", '2:4: found the key "statement", expected one of <keys>; did you mean "text"?'),
        ("- {text: a, zzz: b}", '2:13: found the key "zzz", expected one of <keys>'),
        (
            "- {text: Trade was 95,200 million}",
            ('2:23: found the key "200 million", expected one of <keys>; '
            "a comma ends a value within { }, so put a value with a comma in quotes"),
        ),
        (
            "- customs office: trade rose",
            ('2:3: found the key "customs office", expected one of <keys>; '
            'put a statement that has ": " in it in quotes'),
        ),
        (
            "- text: a\n  <<: {id: b}",
            '3:3: found the key "<<", expected one of <keys>; merge keys are not supported, use `defaults`',
        ),
        ("- text: a\n  text: b", '3:3: found the key "text" again, expected it once: it stands on line 2 already'),
        ("- text: a\n  quantity: plenty", '3:13: quantity: found "plenty", expected <quantity>'),
        ("- text: a\n  quantity: '%5'", '3:13: quantity: found "%5", expected <quantity>; did you mean "5%"?'),
        (
            "- text: a\n  quantity: $95B and $4M",
            '3:13: quantity: found "$95B and $4M", expected <quantity>; these are 2 quantities',
        ),
        ("- text: a\n  period: soon", '3:11: period: found "soon", expected <period>'),
        ("- text: a\n  period:", "3:10: period: found nothing, expected <period>"),
        ("- text: a\n  min_sources: 0", '3:16: min_sources: found "0", expected <min_sources>'),
        ("- text: a\n  min_sources: two", '3:16: min_sources: found "two", expected <min_sources>'),
        ("- text: a\n  sources: []", "3:12: sources: found an empty list, expected <sources>"),
        ("- text: a\n  sources: {b: c}", "3:12: sources: found a mapping, expected <sources>"),
        (
            "- text: a\n  sources: [b, /c]",
            ('3:16: sources: found "/c", expected <sources>; '
            "it is matched below the corpus folder, so this can match nothing"),
        ),
        ("- text: a\n  tolerance: some", '3:14: tolerance: found "some", expected <tolerance>'),
        ("- text: a\n  tolerance: 0,5%", '3:14: tolerance: found "0,5%", expected <tolerance>; did you mean "0.5%"?'),
        (
            "- text: Trade was €95 billion\n  tolerance: $1 billion",
            ('3:14: tolerance: found "$1 billion", expected <tolerance>; '
            'the claim has "EUR", which "USD" cannot be added to'),
        ),
        ("- text: a\n  max_age: 2 years", '3:12: max_age: found "2 years", expected <max_age>; did you mean "2y"?'),
        ("- text: a\n  aliases: [b]", "3:12: aliases: found a list, expected <aliases>"),
        ("- text: a\n  aliases: {b: []}", "3:16: aliases: found an empty list, expected <aliases>"),
        ("- text: a\n  aliases: {b: {c: d}}", "3:16: aliases: found a mapping, expected <aliases>"),
        ("- text: a\n  aliases: {text: ['']}", "3:20: aliases: found nothing, expected <aliases>"),
        ("- text: a\n  aliases: {'': b}", "3:13: aliases: found nothing, expected <aliases>"),
        ("- text: a\n  ignore: CC103", '3:11: ignore: found "CC103", expected <ignore>'),
        ("- text: a\n  ignore: [CC103]", '3:12: ignore: found "CC103", expected <ignore>'),
        ("- text: a\n  ignore: {rule: CC103}", "3:11: ignore: found no `reason`, expected <reason>"),
        ("- text: a\n  ignore: {rule: CC103, reason: ' '}", "3:33: ignore.reason: found nothing, expected <reason>"),
        ("- text: a\n  ignore: {rule: few, reason: b}", '3:18: ignore.rule: found "few", expected <rule>'),
        (
            "- text: a\n  ignore:\n  - {rule: CC103, reason: b, until: 2027-02-30}",
            '4:37: ignore.until: found "2027-02-30", expected <until>; there is no such day',
        ),
        (
            "- text: a\n  ignore: {rule: CC103, why: b, reason: c}",
            '3:25: ignore: found the key "why", expected one of `rule`, `reason`, `until`; did you mean "reason"?',
        ),
        ("- text: a\n  accept: {source: b}", "3:11: accept: found no `reason`, expected <reason>"),
        (
            "- text: a\n  accept: {path: b, source: c, reason: d}",
            '3:12: accept: found the key "path", expected one of `reason`, `source`; did you mean "source"?',
        ),
        (
            '- {text: a, id: "b\\ec"}',
            '2:17: id: found "b\\x1bc", expected <id>; write it on one line without control characters',
        ),
        (
            "- text: Trade was about $95 billion\n  quantity: ≈ $59B",
            '3:13: quantity: found "≈ $59B", expected what the text says, "about $95 billion"; make the two agree',
        ),
        (
            "- text: It was $1 million. It was $2 million. It was $3 million. It was $4 million\n  quantity: $59B",
            ('3:13: quantity: found "$59B", expected what the text says, '
            '"$1 million" or "$2 million" or "$3 million"; make the two agree'),
        ),
        (
            "- text: Trade rose in 2024\n  period: 2023",
            '3:11: period: found "2023", expected what the text says, "2024"; make the two agree',
        ),
        (f"- {'x' * 5001}", f"2:3: text: found 5,001 characters, expected {EXPECTED['text']}, of at most 5,000"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_claim_is_told_at_its_place(
    problems: Problems, claim: str, expected: str
) -> None:
    assert problems(f"claims:\n{claim}\n") == [_shown(f"claims.yaml:{expected}")]


def test_a_bad_rule_is_refused_with_the_nearest_of_the_known(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text("claims:\n- text: a\n  ignore: {rule: too-few-source, reason: b}\n", encoding="utf-8")
    with pytest.raises(ClaimsError) as caught:
        load_claims([path], known_rules={"CC103": "too-few-sources"})
    expected = 'ignore.rule: found "too-few-source", expected <rule>; did you mean "too-few-sources"?'
    assert str(caught.value) == _shown(f"claims.yaml:3:18: {expected}")
