"""Files that hold other files: compressed data, archives and collections of records, one inside the other."""

from claimcheck.sources.containers.streams import on_disk
from claimcheck.sources.containers.unfolding import unfold

__all__ = ["on_disk", "unfold"]
