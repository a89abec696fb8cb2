"""What makes a finding the same one in the next run, so that a service neither reopens nor doubles it.

Lines and columns are left out: they change with every claim that is written above. So is the message of a finding on a
claim, which names the evidence of the day. A claim is known by its id, and ids are unique over all claims files.
"""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from claimcheck.model.report import Finding

_LENGTH = 32
"""Hexadecimal digits: 128 bits, and as long as the MD5 that services show in their examples."""

_NUMBER = re.compile(r"\d+")


def fingerprints(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return a fingerprint for each finding. Those that are alike in everything that lasts are numbered."""
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding in findings:
        lasting = _lasting(finding)
        found.append(_digest((*lasting, str(seen[lasting]))))
        seen[lasting] += 1
    return tuple(found)


def _lasting(finding: Finding) -> tuple[str, ...]:
    if finding.claim is not None:
        return (finding.code, "claim", finding.claim)
    path = finding.place.path if finding.place else ""
    record = finding.place.record if finding.place else None
    return (finding.code, "source", path, record or "", _NUMBER.sub("", finding.message))


def _digest(lasting: tuple[str, ...]) -> str:
    """Join by a character that no path or id has, so that two findings cannot meet in one text."""
    return sha256("\0".join(lasting).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
