"""Word documents (.docx): paragraphs, tables and notes in the order of the text."""

from claimcheck.sources.docx.reader import read_docx

__all__ = ["read_docx"]
