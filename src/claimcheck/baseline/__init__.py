"""A baseline: the findings that a project had when it began to check, and that do not count until they change."""

from claimcheck.baseline.entries import entries_of
from claimcheck.baseline.file import Baseline, baseline_text, read_baseline
from claimcheck.baseline.holding import Held, hold

__all__ = ["Baseline", "Held", "baseline_text", "entries_of", "hold", "read_baseline"]
