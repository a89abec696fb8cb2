"""What a rule is made of."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimcheck.model.claim import Place
from claimcheck.model.report import Assessment, ClaimResult, Finding, Severity


@dataclass(frozen=True, slots=True)
class Observation:
    """What a rule saw: a Finding before the rule's code, name and severity are put on it."""

    message: str
    tip: str
    claim: str | None = None
    place: Place | None = None


Check = Callable[[Assessment], Iterator[Observation]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that may be wrong, with assessments it fires on and assessments it is quiet on.

    Raises:
        ValueError: an example of either kind is missing. Nobody can tell what such a rule is for.
    """

    code: str
    name: str
    severity: Severity
    text: str
    """Markdown: a summary sentence, then the five headings of a rule's text."""
    check: Check
    fires: tuple[Assessment, ...]
    quiet: tuple[Assessment, ...]
    dated: bool = False
    """It asks for today's date, so it runs only when the user gave one."""
    locked: bool = False
    """It asks for a lock, so it runs only when the user holds the run to one."""

    def __post_init__(self) -> None:
        if not self.fires or not self.quiet:
            raise ValueError(f"{self.code} needs an example that fires and one that does not")

    @property
    def summary(self) -> str:
        """The first sentence of the rule's text, without its full stop."""
        return self.text.split("\n", 1)[0].removesuffix(".")

    def findings(self, assessment: Assessment) -> Iterator[Finding]:
        """Run the rule."""
        for seen in self.check(assessment):
            yield Finding(self.code, self.name, self.severity, seen.message, seen.tip, seen.claim, seen.place)


def about(result: ClaimResult, message: str, tip: str) -> Observation:
    """Make an observation on a claim as a whole."""
    return Observation(message, tip, result.id, result.place)
