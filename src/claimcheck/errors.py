"""Everything that can go wrong in a way we foresee.

    ClaimcheckError            anything below; has the exit code the command line ends with
    ├── UsageError             2: an option, a path or an id that does not exist
    ├── ConfigurationError     2: a settings file or environment value that cannot be used
    ├── ClaimsError            2: one or more problems in claims files, all of them at once
    ├── NothingCheckedError    3: no claims, or no source with text
    ├── WorkersDiedError       4: worker processes die again and again
    └── EngineError            4: a distributed engine cannot be started, or fails again and again

A problem inside a *source* is never an exception: it is a Finding (CC901, CC902, CC903), so that one bad file
cannot end a run.
"""

from dataclasses import dataclass
from typing import ClassVar


class ClaimcheckError(Exception):
    """Base of all foreseen errors. ``str(error)`` is what the user reads."""

    exit_code: ClassVar[int] = 4


class UsageError(ClaimcheckError):
    """The command was called with something that does not exist or does not fit."""

    exit_code: ClassVar[int] = 2


class ConfigurationError(ClaimcheckError):
    """Settings that cannot be read or hold a value that cannot be used."""

    exit_code: ClassVar[int] = 2


class NothingCheckedError(ClaimcheckError):
    """There was nothing to check, so there is nothing to be green about."""

    exit_code: ClassVar[int] = 3


class WorkersDiedError(ClaimcheckError):
    """Worker processes were killed again and again over the same work."""

    def __init__(self) -> None:
        super().__init__(
            "worker processes were killed three times over the same sources or claims, perhaps for want of memory; "
            "`-j 1` works without them"
        )


class EngineError(ClaimcheckError):
    """A distributed engine cannot be started, fails again and again, or work on it does."""


@dataclass(frozen=True, slots=True, order=True)
class ClaimsProblem:
    """One thing wrong in a claims file. Line and column count from 1, in code points."""

    path: str
    line: int
    column: int
    message: str
    """What was found, what was expected, and where it helps a "did you mean"."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class ClaimsError(ClaimcheckError):
    """All problems of all claims files, in order of place."""

    exit_code: ClassVar[int] = 2

    def __init__(self, problems: tuple[ClaimsProblem, ...]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
