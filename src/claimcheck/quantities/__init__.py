"""Numbers in texts: finding them with unit, precision and hedge, and comparing two of them."""

from claimcheck.quantities.comparison import QuantityComparison, compare_quantities
from claimcheck.quantities.finding import find_quantities

__all__ = ["QuantityComparison", "compare_quantities", "find_quantities"]
