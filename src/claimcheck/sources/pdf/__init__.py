"""PDF: the text layer in reading order, with the page of every paragraph."""

from claimcheck.sources.pdf.reader import read_pdf

__all__ = ["read_pdf"]
