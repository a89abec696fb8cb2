"""Document -> the statements that its tables make: a figure under a heading beside a heading."""

from claimcheck.sentences.tables.reading import STATEMENTS_LIMIT, read_tables

__all__ = ["STATEMENTS_LIMIT", "read_tables"]
