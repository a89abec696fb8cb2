"""The versions of our code as a ledger knows them, so that it need not be read to be told."""

import sqlite3
from hashlib import sha256

from claimcheck.pipeline.stored.versions import Versions, digested, signature
from claimcheck.store.ledger.answers import forget_dimensions, read_fact, write_fact
from claimcheck.store.ledger.codec import with_checksum, without_checksum
from claimcheck.store.ledger.connection import writing

_VERSIONS = "versions"
"""What the files of our code look like, and their digests."""

_DIGEST = sha256().digest_size


def known_versions(database: sqlite3.Connection, *, keep: bool) -> Versions:
    """Return the versions of our code, which is read only where it looks changed; `keep` them where that is so."""
    now = signature()
    fact = read_fact(database, _VERSIONS)
    if fact is not None:
        seen, *known = _digests(without_checksum(fact))
        if seen == now:
            return Versions(*known)
    versions = digested()
    if keep:
        all_digests = (now, versions.extracting, versions.judging, versions.whole)
        with writing(database):
            write_fact(database, _VERSIONS, with_checksum(b"".join(all_digests)))
            forget_dimensions(database)
    return versions


def _digests(joined: bytes) -> list[bytes]:
    return [joined[at : at + _DIGEST] for at in range(0, len(joined), _DIGEST)]
