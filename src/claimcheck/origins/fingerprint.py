"""What two documents are compared by: their 5-word shingles, as numbers."""

import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from claimcheck.language.script import CJK_RANGES
from claimcheck.model.document import Document
from claimcheck.model.source import Metadata

SHINGLE_WORDS = 5

_TOKEN = re.compile(rf"[{CJK_RANGES}]|[^\W_{CJK_RANGES}]+")
_PRIME = (1 << 61) - 1
_BASE = 1_000_003


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One document as the comparison sees it."""

    id: str
    """The source's id."""
    wire: str | None
    """The agency, or else the issuer, whom the document names as the source of its text."""
    shingles: "array[int]"
    """Distinct, in ascending order; the same on every machine."""


def fingerprint(document: Document) -> Fingerprint:
    """Return the fingerprint of the kept text of `document`; a CJK character is a word."""
    return Fingerprint(
        document.source.id,
        _issuer(document.metadata),
        array("Q", sorted(_shingles(document.text.casefold()))),
    )


def _issuer(metadata: Metadata) -> str | None:
    """Return whose release a document says it carries: "Source: Ministry of Ports" as well as an agency's credit."""
    named = metadata.wire or metadata.attribution
    return " ".join(named.casefold().split()) if named else None


def _shingles(text: str) -> set[int]:
    """Return a polynomial hash (modulo a Mersenne prime) of each run of five words; of all words of a shorter text.

    Python's own hash differs from run to run, so words go in by their CRC.
    """
    words = list(map(_number, _TOKEN.findall(text)))
    if 0 < len(words) < SHINGLE_WORDS:
        words = [0] * (SHINGLE_WORDS - len(words)) + words
    runs = zip(*(words[shift:] for shift in range(SHINGLE_WORDS)), strict=False)
    return {((((a * _BASE + b) * _BASE + c) * _BASE + d) * _BASE + e) % _PRIME for a, b, c, d, e in runs}


@lru_cache(maxsize=65536)
def _number(word: str) -> int:
    return crc32(word.encode("utf-8", "replace")) + 1
