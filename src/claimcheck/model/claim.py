"""What the user says, with its place in the claims file."""

from dataclasses import dataclass
from datetime import date

from claimcheck.model.period import Period
from claimcheck.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a claims file or source. Lines and columns count from 1 in code points; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    record: str | None = None
    """Which record of a file that holds many; then lines are those of the record's text."""

    def __str__(self) -> str:
        """Return ``path:line:column``, with ``#record`` behind the path where there is one."""
        record = "" if self.record is None else f"#{self.record}"
        return f"{self.path}{record}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Ignore:
    """A finding the user has silenced for one claim."""

    rule: str
    """Code or name of the rule."""
    reason: str
    until: date | None = None
    """The last day on which it counts."""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class FileIgnore:
    """A rule that the settings silence for some files, of claims or of sources."""

    files: str
    """A glob of paths as reports write them."""
    rule: str
    """Code or name."""
    reason: str
    until: date | None = None
    """The last day on which it counts."""


@dataclass(frozen=True, slots=True)
class Accept:
    """One side of a conflict the user stands by. Silences CC301 if that source supports the claim."""

    source: str
    """A path or glob below the corpus folder."""
    reason: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a source's figure may lie from the claim's: exactly one of the two is set."""

    relative: float | None = None
    """A share: 0.02 for "2%"."""
    absolute: float | None = None
    """In the unit of the claim's quantity."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable statement. `text` is never empty: typed fields without a text are written out as one."""

    id: str
    text: str
    place: Place | None = None
    subject: str | None = None
    """Narrows what must be named."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(name, other names), sorted by name."""
    quantity: Quantity | None = None
    """The typed field; `start` and `end` index into the field's own text."""
    quantity_text: str | None = None
    period: Period | None = None
    period_text: str | None = None
    min_sources: int = 1
    sources: tuple[str, ...] = ()
    """Globs below the corpus folder; only these may support or refute."""
    tolerance: Tolerance | None = None
    max_age_days: int | None = None
    ignore: tuple[Ignore, ...] = ()
    accept: tuple[Accept, ...] = ()
