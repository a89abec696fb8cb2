"""What a user may set, after every layer has been heard."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimcheck.model.article_field import FieldName
from claimcheck.model.claim import FileIgnore


class Format(StrEnum):
    """How a report is written."""

    RICH = "rich"
    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    MARKDOWN = "markdown"
    CSV = "csv"
    HTML = "html"


COMMON_FORMATS = (Format.RICH, Format.TEXT, Format.JSON)
"""What every command that reports can write; the others are for the outcome of `verify`."""


class FailOn(StrEnum):
    """From which severity on a finding closes the gate."""

    ERROR = "error"
    WARNING = "warning"
    NEVER = "never"


class Engine(StrEnum):
    """What does the work."""

    LOCAL = "local"
    NATIVE = "native"
    """The same stages on one machine, for data larger than its memory."""
    RAY = "ray"
    """On many machines."""


class Color(StrEnum):
    """Whether a report is coloured."""

    AUTO = "auto"
    """On a terminal, unless NO_COLOR is set; FORCE_COLOR says yes."""
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A report that is written to a file besides the one that is shown."""

    format: Format
    path: str

    def __str__(self) -> str:
        return f"{self.format}={self.path}"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of a run. Names are the long flags with ``_``; paths are ready to be opened."""

    corpus: tuple[str, ...] = ()
    """Folders and files to check against; none means ``corpus/`` beside the first claims file."""
    fields: tuple[FieldName, ...] = ()
    """What the user's files of data call the fields of an article; none means the names that are common."""
    format: Format | None = None
    """None means rich on a terminal and text elsewhere, with annotations in GitHub Actions."""
    output: str | None = None
    """The file that gets the report instead of standard output."""
    report: tuple[ReportFile, ...] = ()
    sarif_include_suppressed: bool = False
    """Findings that are silenced stand in SARIF too, with `suppressions`."""
    fail_on: FailOn = FailOn.ERROR
    select: tuple[str, ...] = ()
    """Codes or names of the only rules that run; none means all."""
    ignore: tuple[str, ...] = ()
    """Codes or names of rules whose findings are suppressed."""
    suppress: tuple[FileIgnore, ...] = ()
    """Rules that are silenced for some files of claims or sources, with the reason."""
    as_of: date | None = None
    """The day by which rules that depend on a date judge; None means that they do not run."""
    locked: bool = False
    """Hold the run to the evidence that claims.lock pins."""
    baseline: str | None = None
    """The file of findings that do not count."""
    write_baseline: str | None = None
    """The file that gets all findings of the run as a baseline."""
    diff: str | None = None
    """The git revision since which claims or sources must have changed to be looked at."""
    store: str | None = None
    """The folder that keeps what was read for the next run; None means that nothing is kept."""
    no_cache: bool = False
    """Read nothing from the store and write nothing to it."""
    engine: Engine = Engine.LOCAL
    """Never changes a result."""
    jobs: int = 0
    """Worker processes for large corpora; 0 means one for each core. Never changes a result."""
    color: Color = Color.AUTO
    quiet: bool = False
    """Show the last line of the report only."""
    verbose: bool = False
    """Say on standard error what is read and how much of it there is."""
