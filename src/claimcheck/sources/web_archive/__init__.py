"""Archives of the web: WARC with its captured pages, WET with their text."""

from claimcheck.sources.web_archive.captures import unpack_warc

__all__ = ["unpack_warc"]
