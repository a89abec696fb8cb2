"""Sentences as data. Atoms are marked: ``{China}`` is a name, ``[6 percent]`` a figure, ``<2001>`` a date.

A statement is written ``subject | verb lemmas | complement | what else holds``, with ``-`` for no words. What else:
not, future, unreal, hearsay, passive, noun, "by" and the speaker.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from claimcheck.predicates import Atom, Modality, Predication, Tag, Word, read_predications, tag_words

_MARKED = re.compile(r"\{([^{}]+)\}|\[([^\[\]]+)\]|<([^<>]+)>")
_TAGS = (Tag.NAME, Tag.NUMBER, Tag.DATE)

Reader = Callable[[str], tuple[Predication, ...]]
Tagger = Callable[[str], tuple[Word, ...]]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for a `case` once for each case of the YAML file of its module's name."""
    if "case" in metafunc.fixturenames:
        file = Path(str(metafunc.module.__file__)).with_suffix(".yaml")
        groups = yaml.safe_load(file.with_name(file.name.removeprefix("test_")).read_text(encoding="utf-8"))
        cases = [(group, case) for group, listed in groups.items() for case in listed]
        metafunc.parametrize("case", [case for _, case in cases], ids=[_name(*pair) for pair in cases])


def _name(group: str, case: Any) -> str:
    return f"{group}: {case[0]}"


def tag_marked(marked: str) -> tuple[Word, ...]:
    """Tag a sentence whose atoms are marked."""
    text, atoms, at = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        surface = match[match.lastindex or 0]
        atoms.append(Atom(len(text), len(text) + len(surface), _TAGS[(match.lastindex or 1) - 1]))
        text += surface
        at = match.end()
    return tag_words(text + marked[at:], atoms)


@pytest.fixture
def tagged() -> Tagger:
    """Return the function that tags a marked sentence."""
    return tag_marked


@pytest.fixture
def said() -> Reader:
    """Return the function that reads the statements of a marked sentence."""
    return lambda marked: read_predications(tag_marked(marked))


@pytest.fixture
def written() -> Callable[[str], list[str]]:
    """Return the function that reads a marked sentence and writes its statements down."""
    return lambda marked: [_write(statement) for statement in read_predications(tag_marked(marked))]


def _write(statement: Predication) -> str:
    parts = (_show(statement.subject), " ".join(statement.verb.lemmas), _show(statement.complement))
    return " | ".join((*parts, *filter(None, [_else(statement)])))


def _else(statement: Predication) -> str:
    marks = {
        "not": statement.negated,
        statement.modality.value: statement.modality is not Modality.FACT,
        "passive": statement.verb.passive,
        "noun": statement.verb.nominal,
        f"by {_show(statement.speaker)}": bool(statement.speaker),
    }
    return ", ".join(mark for mark, holds in marks.items() if holds)


def _show(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words) or "-"
