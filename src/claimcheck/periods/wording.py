"""Periods as a person reads them."""

from claimcheck.model.period import Period


def period_text(period: Period) -> str:
    """Return the period in words, the same for the same period: "15 June 2001", "early 2022"."""
    return " ".join(period.text.split())
