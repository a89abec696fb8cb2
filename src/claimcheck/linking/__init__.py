"""What a claim is looked up by, and which sentences speak of it; says nothing of truth."""

from claimcheck.linking.query import query_for
from claimcheck.linking.ranking import rank

__all__ = ["query_for", "rank"]
