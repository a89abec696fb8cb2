"""The section on needles of docs/benchmarks.md."""

from collections.abc import Sequence

from benchmarks_page import table
from needles import Outcome, run

SIZES = (120_000, 1_000_000)
CLAIMS, TRUE, SEED = 300, 24, 1


def section(sizes: Sequence[int]) -> str:
    """Hide the needles in corpora of these sizes and return the section."""
    lines = [line(size, run(size, CLAIMS, TRUE, SEED)) for size in sizes]
    return TEXT.format(
        claims=CLAIMS, true=TRUE, figures=table(("sentences", "supported", "falsely supported"), lines)
    )


def line(size: int, outcome: Outcome) -> list[str]:
    """Return the line of a corpus."""
    supported = f"{outcome.true - len(outcome.missed)} of {outcome.true}"
    return [f"{size:,}", supported, f"{len(outcome.passed)} of {outcome.off}"]


TEXT = """\
## Needles

```sh
make bench-matching
```

{claims} claims on a made-up corpus, of which {true} are true; the others are off by figure, year, unit or subject,
by turns. The fact that a claim is about stands in the corpus once, in other words than the claim's. Around it stand
sentences with the same words: the figure with another subject, the subject with another measure or in another year,
the figure as a plan, and two subjects with a figure each. `python bench/needles.py` lists what went wrong.

{figures}"""
