"""The last line of every run: what it was that was checked."""

from claimcheck.model.report import Summary, Verdict
from claimcheck.rules.wording import counted


def summary_line(summary: Summary) -> str:
    """Name the denominators, also those that are zero: a green run on nothing must not look like one on something."""
    verdicts = ", ".join(f"{getattr(summary, verdict):,} {verdict}" for verdict in Verdict)
    return (
        f"{counted(summary.claims, 'claim')} ({verdicts}); {counted(summary.sentences, 'sentence')} from "
        f"{counted(summary.sources, 'source')} of {counted(summary.origins, 'origin')}; "
        f"{counted(summary.removed_blocks, 'removed block')}, {counted(summary.suppressed, 'suppression')}"
    )
