"""What is wrong with a file is told at its place, and all of it at once."""

from collections.abc import Callable

import pytest

from claimcheck.claims.field_words import EXPECTED

Problems = Callable[[str | bytes], list[str]]


def _shown(message: str) -> str:
    for name, words in EXPECTED.items():
        message = message.replace(f"<{name}>", words)
    return message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "1:1: found an empty file, expected a mapping with `claims:`, <claims>"),
        ("# none yet\n", "1:1: found an empty file, expected a mapping with `claims:`, <claims>"),
        ("\n- a\n", "2:1: found a list, expected a mapping with `claims:`, <claims>; put `claims:` above it"),
        ("just words", '1:1: found "just words", expected a mapping with `claims:`, <claims>'),
        ("version: 1\n", "1:1: found no `claims`, expected `claims:` with <claims>"),
        ("claims:\n", "1:8: claims: found nothing, expected <claims>"),
        ("claims: {a: b}\n", "1:9: claims: found a mapping, expected <claims>"),
        ("version: 2\nclaims: []\n", '1:10: version: found "2", expected <version>'),
        (
            "verson: 1\nclaims: []\n",
            '1:1: found the key "verson", expected one of `version`, `defaults`, `claims`; did you mean "version"?',
        ),
        (
            "min_sources: 2\nclaims: []\n",
            ('1:1: found the key "min_sources", expected one of `version`, `defaults`, `claims`; '
            "put it under `defaults`, or in a claim"),
        ),
        (
            "statements: []\nclaims: []\n",
            '1:1: found the key "statements", expected one of `version`, `defaults`, `claims`; did you mean "claims"?',
        ),
        ("defaults: 3\nclaims: []\n", '1:11: defaults: found "3", expected <defaults>'),
        (
            "defaults: {id: x}\nclaims: []\n",
            ('1:12: defaults: found the key "id", expected one of '
            "`aliases`, `min_sources`, `sources`, `tolerance`, `max_age`"),
        ),
        ("defaults:\n  max_age: 2\nclaims: []\n", '2:12: defaults.max_age: found "2", expected <max_age>'),
        (
            "claims: []\nclaims: []\n",
            '2:1: found the key "claims" again, expected it once: it stands on line 1 already',
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_frame_is_told_at_its_place(
    problems: Problems, text: str, expected: str
) -> None:
    assert problems(text) == [_shown(f"claims.yaml:{expected}")]


def test_all_problems_of_a_file_are_told_at_once_in_order_of_place(problems: Problems) -> None:
    claim = "- text: Trade was $95B\n  quantity: $59B\n  min_sources: x\n  max_age: y\n"
    text = f"vers: 1\nclaims:\n{claim}- a\n- a\n- [b]\n"
    places = [problem.split(": ")[0] for problem in problems(text)]
    assert places == [f"claims.yaml:{place}" for place in ("1:1", "4:13", "5:16", "6:12", "8:3", "9:3")]


def test_problems_before_a_syntax_error_are_told_with_it(problems: Problems) -> None:
    places = [
        problem.split(": ")[0]
        for problem in problems("claims:\n- text: a\n  max_age: x\n- text: b\n  id: 'c\n- ???\n")
    ]
    assert places == ["claims.yaml:3:12", "claims.yaml:5:7"]


@pytest.mark.parametrize("end", ["id: 'b", "text: b\n  ignore: {rule: CC103, reason: 'c"])
def test_what_may_yet_have_come_after_a_syntax_error_is_not_missed(problems: Problems, end: str) -> None:
    assert [problem.split(": ", 1)[1] for problem in problems(f"claims:\n- {end}\n")] == [
        "found a quotation mark that is never closed, expected one like it at the end of the value"
    ]


def test_a_frame_cut_short_is_told_only_of_its_syntax(problems: Problems) -> None:
    assert problems("version: 'x\n") == [
        "claims.yaml:1:10: found a quotation mark that is never closed, expected one like it at the end of the value"
    ]


def test_a_claim_cut_short_before_its_id_clashes_with_none(problems: Problems) -> None:
    assert len(problems("claims:\n- a\n- text: a\n  id: 'b\n")) == 1


def test_a_comment_that_cuts_a_value_is_told_beside_the_syntax_error_it_makes(problems: Problems) -> None:
    assert problems("claims:\n- text: Trade # rose\n    to $95B\n")[0].startswith(
        'claims.yaml:2:9: text: found " #" after an unquoted value'
    )


def test_equal_ids_are_told_with_both_places(problems: Problems) -> None:
    assert problems("claims:\n- id: a\n  text: x\n- text: y\n  id: a\n") == [
        (
            'claims.yaml:5:7: id: found "a" again, expected an id of its own: '
            "the claim at claims.yaml:2:7 has it already; give one of them another `id`"
        )
    ]


def test_equal_slugs_are_equal_ids(problems: Problems) -> None:
    assert problems("claims:\n- Trade rose\n- trade ROSE!\n") == [
        (
            'claims.yaml:3:3: id: found "trade-rose" again, expected an id of its own: '
            "the claim at claims.yaml:2:3 has it already; give one of them another `id`"
        )
    ]


def test_a_file_that_cannot_be_read_is_a_problem_like_any(problems: Problems) -> None:
    assert problems(b"claims:\n- \xff") == [
        "claims.yaml:2:3: found the byte 0xFF, expected UTF-8; save the file as UTF-8"
    ]
