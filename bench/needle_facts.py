"""Facts that are hidden in a corpus, said in several ways, and the ways a claim can be off.

The sentence in the corpus is never worded as the claim is, and for each claim there are others that have most of it:
its figure with another subject, its subject with another measure, its words in another year, its figure as a plan.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

YEARS = range(1995, 2025)


class Slip(StrEnum):
    """In what a claim differs from the fact."""

    NONE = "none"
    FIGURE = "figure"
    YEAR = "year"
    UNIT = "unit"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Kind:
    """A sort of fact. Patterns have fields {subject}, {measure}, {figure}, {unit} and {year}."""

    measures: tuple[str, ...]
    units: tuple[str, ...]
    """Any two of them exclude each other."""
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    plans: tuple[str, ...]
    """The same, but not as a fact."""
    doubles: tuple[str, ...]
    """Two subjects ({subject}, {other}) with a figure each ({figure}, {another})."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What a sentence states."""

    kind: Kind
    subject: str
    measure: str
    figure: int
    unit: str
    year: int

    def written(self, pattern: str, **others: object) -> str:
        """Return the fact as a sentence by one of the patterns."""
        fields = {field: getattr(self, field) for field in ("subject", "measure", "figure", "unit", "year")}
        sentence = pattern.format(**fields, **others)
        return sentence[0].upper() + sentence[1:]


MONEY = Kind(
    ("exports", "imports", "public debt", "farm income", "tourism revenue", "bank lending"),
    ("million dollars", "billion dollars", "million euros", "million yuan"),
    (
        "{subject}'s {measure} reached {figure} {unit} in {year}",
        "The {measure} of {subject} amounted to {figure} {unit} in {year}",
        "In {year}, {subject}'s {measure} totaled {figure} {unit}",
    ),
    (
        "In {year}, the {measure} of {subject} came to {figure} {unit}.",
        "{subject}'s {measure} stood at {figure} {unit} in {year}, according to the finance ministry.",
        "{measure} of {subject} totalled {figure} {unit} in {year}, the port authority said.",
    ),
    (
        "{subject} hopes that its {measure} will reach {figure} {unit} in {year}.",
        "Under the plan, {subject}'s {measure} were to reach {figure} {unit} in {year}.",
    ),
    (
        "In {year}, {subject}'s {measure} were {figure} {unit} and {other}'s {another} {unit}.",
        "{subject}'s {measure} reached {figure} {unit} in {year}, while those of {other} came to {another} {unit}.",
    ),
)
GROWTH = Kind(
    ("wheat output", "steel output", "car sales", "gas production", "freight traffic"),
    ("percent", "percentage points"),
    (
        "{subject}'s {measure} grew by {figure} {unit} in {year}",
        "In {year}, the {measure} of {subject} increased by {figure} {unit}",
    ),
    (
        "In {year}, {measure} in {subject} rose by {figure} {unit}.",
        "{subject}'s {measure} increased {figure} {unit} in {year}, the statistics bureau said.",
        "{measure} of {subject} went up by {figure} {unit} in {year}.",
    ),
    (
        "{subject}'s {measure} may grow by {figure} {unit} in {year}, the bank warned.",
        "Had the rain held, {subject}'s {measure} would have grown by {figure} {unit} in {year}.",
    ),
    ("{subject}'s {measure} grew by {figure} {unit} in {year} and {other}'s by {another} {unit}.",),
)
BUILT = Kind(
    ("built",),
    ("hospitals", "schools", "bridges", "reservoirs", "libraries", "greenhouses"),
    (
        "{subject} built {figure} {unit} in {year}",
        "In {year}, {figure} {unit} were built by {subject}",
    ),
    (
        "In {year}, {subject} constructed {figure} {unit}.",
        "{figure} {unit} were built by {subject} in {year}, the mayor recalled.",
        "{subject} built {figure} {unit} in {year}, with help from several partners.",
    ),
    (
        "{subject} plans to build {figure} {unit} in {year}.",
        "{subject} was expected to build {figure} {unit} in {year}, but money ran out.",
    ),
    ("{subject} built {figure} {unit} in {year}, and {other} built {another}.",),
)
PRODUCED = Kind(
    ("wheat", "cotton", "coal", "cement", "rice"),
    ("tonnes", "million tonnes", "kilograms"),
    (
        "{subject} produced {figure} {unit} of {measure} in {year}",
        "In {year}, {figure} {unit} of {measure} were produced by {subject}",
    ),
    (
        "In {year}, {subject} produced {figure} {unit} of {measure}.",
        "{figure} {unit} of {measure} were produced by {subject} in {year}.",
        "{subject} produced {figure} {unit} of {measure} in {year}, less than had been feared.",
    ),
    ("{subject} aims to produce {figure} {unit} of {measure} in {year}.",),
    ("{subject} produced {figure} {unit} of {measure} in {year} and {other} {another} {unit}.",),
)
KINDS = (MONEY, GROWTH, BUILT, PRODUCED)

Choice = TypeVar("Choice")


def fact(chance: random.Random, kind: Kind, subject: str) -> Fact:
    """Draw a fact about `subject`."""
    return Fact(
        kind,
        subject,
        chance.choice(kind.measures),
        chance.randint(12, 94),
        chance.choice(kind.units),
        chance.choice(YEARS),
    )


def off(chance: random.Random, true: Fact, slip: Slip, names: Sequence[str]) -> Fact:
    """Return the fact that a claim states which is off by `slip`."""
    if slip is Slip.FIGURE:
        return replace(true, figure=another_figure(chance, true.figure))
    if slip is Slip.YEAR:
        return replace(true, year=_another(chance, YEARS, true.year))
    if slip is Slip.UNIT:
        return replace(true, unit=_another(chance, true.kind.units, true.unit))
    return replace(true, subject=_another(chance, names, true.subject)) if slip is Slip.SUBJECT else true


def another_figure(chance: random.Random, figure: int) -> int:
    """Return the next whole number, one with the digits changed round, or ten times as many."""
    turned = int(str(figure)[::-1])
    return chance.choice([number for number in (figure + 1, turned, figure * 10) if number != figure])


def distractors(chance: random.Random, claimed: Fact, names: Sequence[str]) -> Iterator[str]:
    """Yield sentences that have much of a claim and say nothing of it."""
    kind = claimed.kind
    elsewhere = replace(claimed, subject=_another(chance, names, claimed.subject))
    neighbour = _another(chance, names, claimed.subject)
    yield elsewhere.written(chance.choice(kind.sources))
    yield _of_another_year(chance, claimed).written(chance.choice(kind.sources))
    yield _of_another_matter(chance, claimed)
    yield claimed.written(chance.choice(kind.plans))
    yield _of_another_year(chance, elsewhere).written(
        chance.choice(kind.doubles), other=neighbour, another=claimed.figure
    )


def _of_another_year(chance: random.Random, claimed: Fact) -> Fact:
    return replace(
        claimed,
        year=_another(chance, YEARS, claimed.year),
        figure=_another(chance, range(12, 95), claimed.figure),
    )


def _of_another_matter(chance: random.Random, claimed: Fact) -> str:
    """Return the claim's figure, year and subject in a sentence on something else."""
    kind = _another(chance, KINDS, claimed.kind)
    other = replace(fact(chance, kind, claimed.subject), figure=claimed.figure, year=claimed.year)
    return other.written(chance.choice(kind.sources))


def _another(chance: random.Random, choices: Sequence[Choice], than: Choice) -> Choice:
    return chance.choice([choice for choice in choices if choice != than])
