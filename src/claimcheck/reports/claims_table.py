"""The claims of a report on a line each, and how many of them a terminal is spared."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model.evidence import Comparison, Evidence, Stance
from claimcheck.model.report import ClaimResult, Verdict
from claimcheck.reports.claim_panel import VERDICT_MARKS, disputed
from claimcheck.reports.neutral import flowing
from claimcheck.reports.view import Line, Table, line
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.wording import counted, location, of_stance

LONG = 40
"""Claims above which a table on a terminal pushes out of sight what stands above it."""

_WORST_FIRST = (
    Verdict.REFUTED,
    Verdict.CONFLICTING,
    Verdict.PARTIAL,
    Verdict.UNSOURCED,
    Verdict.SUPPORTED,
)


def worst_first(results: Sequence[ClaimResult]) -> list[ClaimResult]:
    """Order by verdict, what sources deny before what they do not say; equal ones as they stand in the file."""
    return sorted(results, key=lambda result: _WORST_FIRST.index(result.verdict))


def claims_table(results: Sequence[ClaimResult]) -> Iterator[Table]:
    """Show all of the claims in their order; nothing where there are none."""
    if results:
        rows = tuple(_row(result) for result in results)
        yield Table(("Claim", "Verdict", "Origins", "First source"), rows, tight=frozenset({1, 2}))


def short_table(results: Sequence[ClaimResult], failed: Mapping[str, str]) -> Iterator[Table | Line]:
    """Show the first of the claims that failed, each with what decided, and count the others.

    `failed` names for the id of each of them the rule that failed it.
    """
    shown = [result for result in worst_first(results) if result.id in failed][:LONG]
    if shown:
        rows = tuple(_short_row(result, failed[result.id]) for result in shown)
        yield Table(("Claim", "Verdict", "Why"), rows, tight=frozenset({1}))
    left_out = Counter(result.verdict for result in results)
    left_out.subtract(result.verdict for result in shown)
    verdicts = ", ".join(f"{left_out[verdict]:,} {verdict}" for verdict in _WORST_FIRST if left_out[verdict])
    if verdicts:
        yield line(f"… and {counted(left_out.total(), 'claim')}: {verdicts}; `--verbose` lists them")


def _short_row(result: ClaimResult, rule: str) -> tuple[Line, ...]:
    why = disputed(result)
    return (line(result.id), _verdict(result), line(_in_short(why) if why else rule))


def _in_short(comparison: Comparison) -> str:
    """Say in what a sentence differs, shorter than below a quote: most fit a line of 80."""
    source = f", source “{comparison.source}”" if comparison.source else " is not stated"
    return flowing(f"{comparison.slot}: “{comparison.claim}”{source}")


def _row(result: ClaimResult) -> tuple[Line, ...]:
    first = next(iter(_best(result)), None)
    return (
        line(result.id),
        _verdict(result),
        line(f"{result.origins} of {result.claim.min_sources}"),
        line(location(first) if first else "–"),
    )


def _verdict(result: ClaimResult) -> Line:
    return line(result.verdict, VERDICT_MARKS[result.verdict])


def _best(result: ClaimResult) -> tuple[Evidence, ...]:
    return of_stance(result, Stance.SUPPORTS) or in_order(result.evidence)
