"""The text of a claim that has fields only."""

from claimcheck.claims.bound_words import BOUND_WORDS
from claimcheck.model.period import Granularity, Period


def write_out(subject: str, quantity: str, period_text: str | None, period: Period | None) -> str:
    """Return "<subject> <quantity> in <period>": "trade with Japan ≈ $95B in 2024"."""
    if not period_text or period is None:
        return f"{subject} {quantity}"
    return f"{subject} {quantity} {_placed(period_text, period)}"


def _placed(text: str, period: Period) -> str:
    """A day is "on", and a period that brings its own preposition ("since 2020") gets no other."""
    if text.split(maxsplit=1)[0].lower() in BOUND_WORDS:
        return text
    return f"{'on' if period.granularity is Granularity.DAY else 'in'} {text}"
