"""A figure with what it measures, on its way to becoming a quantity."""

from claimcheck.language.records import record
from claimcheck.model.quantity import QuantityKind
from claimcheck.quantities.hedges import Hedge
from claimcheck.quantities.measures.measured import Measured
from claimcheck.quantities.written.figure import Figure


@record(frozen=True, slots=True)
class Reading:
    """What is known of a number before the words further around it are read."""

    figure: Figure
    measured: Measured
    hedge: Hedge | None = None
    """A hedge between number and unit: "50+ states", "10 or more people"."""
    upper: Figure | None = None
    """The other end of a range."""
    error: Figure | None = None
    """What stands after "±"."""

    @property
    def last(self) -> Figure:
        """The figure that stands last."""
        return self.upper or self.error or self.figure


def is_open(reading: Reading) -> bool:
    """Tell whether the number has no unit of its own yet."""
    return reading.measured.kind is QuantityKind.BARE and not reading.figure.share
