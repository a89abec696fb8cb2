"""Times that a text is about: finding, resolving and comparing them."""

from claimcheck.periods.comparing import PeriodRelation, compare_periods
from claimcheck.periods.finding import find_periods
from claimcheck.periods.wording import period_text

__all__ = ["PeriodRelation", "compare_periods", "find_periods", "period_text"]
