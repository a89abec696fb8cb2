"""What claimcheck itself wrote or reads as claims: it must never become a source, for it would prove itself."""

import re

START = 8192
"""Bytes of a file that tell."""

_REPORT = re.compile(rb'"tool"\s{0,20}:\s{0,20}\{\s{0,200}"name"\s{0,20}:\s{0,20}"claimcheck"')
_SARIF = re.compile(rb'"driver"\s{0,20}:\s{0,20}\{\s{0,200}"name"\s{0,20}:\s{0,20}"claimcheck"')
_CLAIMS = re.compile(rb"^claims[ \t]{0,20}:[ \t]{0,20}(?:#.{0,200})?\r?$", re.MULTILINE)
_VERSION = re.compile(rb"^version[ \t]{0,20}:[ \t]{0,20}1\b", re.MULTILINE)


def is_own_report(start: bytes) -> bool:
    """Whether a file that begins with `start` is a JSON or SARIF report of claimcheck."""
    return bool(_REPORT.search(start[:START]) or _SARIF.search(start[:START]))


def is_claims_file(start: bytes) -> bool:
    """Whether a YAML file that begins with `start` is a claims file."""
    return bool(_CLAIMS.search(start[:START]) and _VERSION.search(start[:START]))
