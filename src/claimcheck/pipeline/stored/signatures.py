"""All that settling must know of a document to compare it with the others, written once, when it is read."""

from typing import NamedTuple

from claimcheck.origins import Fingerprint, issuer_of
from claimcheck.pipeline.preparation import Prepared
from claimcheck.repetition import LinePrints
from claimcheck.repetition.batches import host_of
from claimcheck.store.ledger.codec import seal, unseal


class Signature(NamedTuple):
    """One document. Where it lies is no part of it."""

    shingles: bytes
    """In the byte order of the machine; no packing makes them smaller."""
    lines: bytes
    kept: int
    record: str | None
    """The name of the record in its file."""
    issuer: str | None
    host: str

    def fingerprint(self, source_id: str) -> Fingerprint:
        """Return the fingerprint of the document as the source of that id."""
        return Fingerprint(source_id, self.issuer, shingles_from(self.shingles))

    def prints(self) -> LinePrints:
        """Return the prints of its lines."""
        return LinePrints(self.lines, self.kept)


def seal_signature(prepared: Prepared) -> bytes:
    """Write the signature of a document."""
    document, lines = prepared.document, prepared.lines
    signature = Signature(
        prepared.fingerprint.shingles.tobytes(),
        lines.rows,
        lines.kept,
        document.source.record,
        issuer_of(document.metadata),
        host_of(document.metadata.url),
    )
    return seal(tuple(signature), packed=False)


def unseal_signature(sealed: bytes) -> Signature:
    """Read what `seal_signature` wrote. Raises DamagedError."""
    found: Signature = unseal(sealed, Signature)
    return found


def shingles_from(written: bytes) -> "memoryview[int]":
    """Return shingles as a fingerprint has them, which are not copied."""
    return memoryview(written).cast("I")
