"""YAML of sidecars -> strings with places. Values are what was written: `no` is "no", a date is its text."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import accumulate

import yaml

from claimcheck.sources.dates import parse_date

FIELDS = ("url", "title", "publisher", "published", "updated", "author", "authority", "language", "retrieved")
"""What can be said of a source."""

_DATES = frozenset({"published", "updated", "retrieved"})

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEPTH_LIMIT = 100
"""Collections inside one another, as brackets, indentation or marks in one line.

The compiled loader ends the whole process on a million brackets, the one written in Python takes quadratic time.
"""

_BRACKET = re.compile(r"[\[{\]}]")
_NESTED = re.compile(rf"(?:^|\n)(?: {{{DEPTH_LIMIT}}}|(?:[-?:][ \t]{{1,9}}){{{DEPTH_LIMIT}}})")

Fields = dict[str, str]
Entries = dict[str, Fields]
"""Path or glob below the corpus folder -> fields."""


class SidecarError(Exception):
    """Something in a sidecar that cannot be used. Line and column count from 1."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def parse_entries(text: str) -> tuple[Entries, list[SidecarError]]:
    """Return what ``sources.yaml`` says, and what of it cannot be used.

    Raises:
        SidecarError: it is no YAML or no mapping.
    """
    errors: list[SidecarError] = []
    entries: Entries = {}
    for key, value in _pairs(_root(text), errors):
        if isinstance(value, yaml.MappingNode):
            entries[key] = dict(_fields(value, errors))
        else:
            errors.append(
                _error(value, f"{key!r} must be a mapping such as {{url: …, published: 2024-05-01}}")
            )
    return entries, errors


def parse_fields(text: str) -> tuple[Fields, list[SidecarError]]:
    """Return what a file's own sidecar says, and what of it cannot be used.

    Raises:
        SidecarError: it is no YAML or no mapping.
    """
    errors: list[SidecarError] = []
    return dict(_fields(_root(text), errors)), errors


def _root(text: str) -> yaml.MappingNode:
    if _is_too_deep(text):
        raise SidecarError(f"nested more than {DEPTH_LIMIT} deep")
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise SidecarError(f"not YAML: {error.problem or error.context}", *place) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise SidecarError(f"not YAML: {str(error).splitlines()[0]}") from error
    if not isinstance(root, yaml.MappingNode):
        raise SidecarError("expected a mapping")
    return root


def _is_too_deep(text: str) -> bool:
    depths = accumulate(1 if bracket[0] in "[{" else -1 for bracket in _BRACKET.finditer(text))
    return max(depths, default=0) > DEPTH_LIMIT or _NESTED.search(text) is not None


def _pairs(mapping: yaml.MappingNode, errors: list[SidecarError]) -> Iterator[tuple[str, yaml.Node]]:
    seen: set[str] = set()
    for key, value in mapping.value:
        if not isinstance(key, yaml.ScalarNode):
            errors.append(_error(key, "a key must be a text"))
        elif key.value in seen:
            errors.append(_error(key, f"{key.value!r} stands here twice"))
        else:
            seen.add(key.value)
            yield key.value, value


def _fields(mapping: yaml.MappingNode, errors: list[SidecarError]) -> Iterator[tuple[str, str]]:
    for key, value in _pairs(mapping, errors):
        wrong = _wrong(key, value)
        if wrong:
            errors.append(_error(value, wrong))
        elif value.value:
            yield key, value.value


def _wrong(key: str, value: yaml.Node) -> str | None:
    if key not in FIELDS:
        near = get_close_matches(key, FIELDS, 1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        return f"unknown field {key!r}; expected one of {', '.join(FIELDS)}.{meant}"
    if not isinstance(value, yaml.ScalarNode):
        return f"{key!r} must be a text"
    if key in _DATES and value.value and parse_date(value.value) is None:
        return f"{key!r} must be a day such as 2024-05-01, found {value.value!r}"
    return None


def _error(node: yaml.Node, message: str) -> SidecarError:
    return SidecarError(message, node.start_mark.line + 1, node.start_mark.column + 1)
