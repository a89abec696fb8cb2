"""A syntax error is told in words a writer of claims can act on."""

import pytest

from claimcheck.claims.composing import compose
from claimcheck.claims.positions import Positions
from claimcheck.claims.reading import Reading

QUOTE = "expected a value; put it in quotes"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("q: > 5", f'1:4: found an unquoted ">", which starts a block of text in YAML, {QUOTE}: "> 5"'),
        ("q: >= 5\n", f'1:4: found an unquoted ">", which starts a block of text in YAML, {QUOTE}: ">= 5"'),
        (
            "q: %5 of all\r\n",
            f'1:4: found an unquoted "%", which no value can begin with in YAML, {QUOTE}: "%5 of all"',
        ),
        ("q: @x", f'1:4: found an unquoted "@", which no value can begin with in YAML, {QUOTE}: "@x"'),
        ("q: `x`", f'1:4: found an unquoted "`", which no value can begin with in YAML, {QUOTE}: "`x`"'),
        ("q:\n\tx: y", "2:1: found a tab, expected spaces: YAML does not indent with tabs"),
        (
            "q: a: b",
            (
                '1:5: found ": " inside an unquoted value, or an indentation that does not fit; '
                "put the value in quotes, or line the keys up"
            ),
        ),
        (
            "q: - 5",
            f'1:4: found "- " at the start of a value, {QUOTE}, or begin the list on a line of its own',
        ),
        (
            "q: 'x' y",
            "1:8: found text where a key was expected; put the whole value in quotes, or line the keys up",
        ),
        ("- a\nb: c", '2:1: found text where "- " was expected; line the items up'),
        ("q: [a, b\n", '1:4: found "[" that is never closed, expected "]"'),
        ("q: {a: b\n", '1:4: found "{" that is never closed, expected "}"'),
        ("q: r\nstray\n", '2:1: found a line without a colon, expected "key: value"'),
        (
            "q: 'x\n",
            "1:4: found a quotation mark that is never closed, expected one like it at the end of the value",
        ),
        (
            'q: "a\\qb"',
            '1:6: found a "\\" that starts no escape, expected "\\\\"; or put the value in single quotes',
        ),
        ("q: *\n", f'1:4: found an unquoted "*", which names a part of the file in YAML, {QUOTE}: "*"'),
        ("q: & x\n", f'1:4: found an unquoted "&", which names a part of the file in YAML, {QUOTE}: "& x"'),
        ("a: b\n...\nc", "3:1: found text after the end of the document, expected nothing"),
        (
            "q: ]",
            '1:4: found "]" where a value was expected; put the value in quotes, or close the bracket before it',
        ),
        (
            "q: [\n",
            "2:1: found nothing where a value was expected; put the value in quotes, or close the bracket before it",
        ),
        (
            "%YAML x\n---\na",
            "1:7: did not find expected version number; expected YAML, check quotes and indentation",
        ),
    ],
)
def test_a_syntax_error_says_what_was_found_and_what_to_do(text: str, expected: str) -> None:
    reading = Reading("claims.yaml", Positions.of(text))
    compose(text, reading)
    assert [str(problem) for problem in reading.problems] == [f"claims.yaml:{expected}"]
