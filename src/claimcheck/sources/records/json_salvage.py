"""What can still be read of a JSON document that is broken somewhere: the members of its array of articles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.sources.records.field_names import ARTICLE_ARRAYS
from claimcheck.sources.records.json_values import JsonError, json_value
from claimcheck.sources.records.values import folded

BROKEN_LIMIT = 100
"""Broken members after which the rest of an array is given up."""

_OPENING = re.compile(r"\[\s*(?=\{)")
_NAMED = re.compile(r'"([^"\\\n]{1,80})"\s{0,20}:\s{0,20}(?=\[\s{0,200}\{)')
_COMMA = re.compile(r"\s*,?\s*")


@dataclass(frozen=True, slots=True)
class Member:
    """A value of a document, or why it cannot be read."""

    value: object = None
    error: JsonError | None = None


def members_of_broken(text: str, start: int) -> Iterator[Member]:
    """Yield the members of the array of articles that begins at `start` or in the object there, broken ones too.

    After a broken member the next is looked for at the start of a line, indented as the first: there the file's own
    layout tells a member from what lies within one. Nothing is yielded where there is no such array.
    """
    opening = _OPENING.match(text, _array(text, start))
    if opening is None:
        return
    first = position = opening.end()
    broken = 0
    while text.startswith("{", position) and broken < BROKEN_LIMIT:
        try:
            value, end = json_value(text, position)
            yield Member(value)
        except JsonError as error:
            broken += 1
            yield Member(error=error)
            end = _next_member(text, first, position)
        position = _after_comma(text, end)


def _array(text: str, start: int) -> int:
    """An article that is broken may hold arrays too, of comments; those of articles are known by name."""
    if text.startswith("[", start):
        return start
    named = (each.end() for each in _NAMED.finditer(text, start) if folded(each[1]) in ARTICLE_ARRAYS)
    return next(named, len(text))


def _after_comma(text: str, position: int) -> int:
    comma = _COMMA.match(text, position)
    return comma.end() if comma else position


def _next_member(text: str, first: int, broken: int) -> int:
    """Return where the member after the one at `broken` begins; the end where the layout does not tell."""
    before = text[text.rfind("\n", 0, first) + 1 : first]
    indentation = "" if before.strip() else before
    following = text.find(f"\n{indentation}{{", broken)
    return len(text) if following < 0 else following + 1 + len(indentation)
