"""One finding as a SARIF result: the claim's lines, and its evidence as related locations."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from claimcheck.model.evidence import Evidence, RelatedKind, Stance
from claimcheck.model.report import ClaimResult, Finding, SuppressedBy, Suppression
from claimcheck.reports.clipping import clipped
from claimcheck.reports.neutral import flowing, neutral
from claimcheck.reports.sarif_rules import MOST_CHARACTERS
from claimcheck.reports.spots import as_uri, from_top, line_of_evidence, spot_of_finding
from claimcheck.rules.evidence_order import in_order
from claimcheck.rules.wording import location

ROOT = "%SRCROOT%"
"""The name that code scanning knows for the top level of the repository."""

_MOST_LOCATIONS = 100
"""GitHub includes this many of a result."""

_LINKED = 3
"""Quotes that the message itself leads to; code scanning shows no other related locations."""

_MESSAGE = 640
_LABEL = 96
"""What leaves room for three links within a message of 1,024 characters."""

_QUOTE = 1000

_SYNTAX = re.compile(r"\](?=\()|\{(?=\d+\})")
"""How a link or a placeholder begins in a SARIF message (3.11.5, 3.11.6)."""

_IN_SOURCE = frozenset({SuppressedBy.IGNORE, SuppressedBy.ACCEPT})
"""Silenced in the claims file itself, which is what is scanned."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a finding alone does not say."""

    base: str
    """The folder where report paths begin, as seen from the top level."""
    claims: Mapping[str, ClaimResult]
    rules: Mapping[str, int]


def result_of(finding: Finding, fingerprint: str, surroundings: Surroundings) -> dict[str, Any]:
    """Return a finding as a result; the fingerprint is named as the one that code scanning compares."""
    claim = surroundings.claims.get(finding.claim or "")
    evidence = _evidence(claim) if claim else ()
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "level": str(finding.severity),
        "message": {"text": _message(finding, evidence)},
        "locations": list(_locations(finding, surroundings.base)),
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
        "relatedLocations": [
            _related(number, item, surroundings.base)
            for number, item in enumerate(evidence[:_MOST_LOCATIONS], start=1)
        ],
    }
    if finding.code in surroundings.rules:
        result["ruleIndex"] = surroundings.rules[finding.code]
    if finding.suppressed:
        result["suppressions"] = [_suppression(finding.suppressed)]
    return result


def _evidence(claim: ClaimResult) -> tuple[Evidence, ...]:
    """What the verdict rests on and what conflicts; for an unsourced claim the sentence that came closest."""
    conflicting = (item for item in claim.related if item.related is RelatedKind.VALUE)
    return in_order((*claim.evidence, *conflicting)) or ((claim.nearest,) if claim.nearest else ())


def _message(finding: Finding, evidence: tuple[Evidence, ...]) -> str:
    said = clipped(_plain(finding.message), _MESSAGE)
    links = [f"[{_label(item)}]({number})" for number, item in enumerate(evidence[:_LINKED], start=1)]
    more = f" and {len(evidence) - _LINKED:,} more" if len(evidence) > _LINKED else ""
    return clipped(f"{said}. See {', '.join(links)}{more}." if links else f"{said}.", MOST_CHARACTERS)


def _label(item: Evidence) -> str:
    return clipped(_bracketless(f"{_plain(location(item))} ({_stance(item)})"), _LABEL)


def _bracketless(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def _stance(item: Evidence) -> str:
    if item.related is RelatedKind.VALUE:
        return "in conflict"
    return "nearest miss" if item.stance is Stance.NEUTRAL else str(item.stance)


def _plain(text: str) -> str:
    """Make text harmless in a SARIF message: what would begin a link or a placeholder gets a blank behind it."""
    return _SYNTAX.sub(lambda found: f"{found.group()} ", neutral(flowing(text)))


def _locations(finding: Finding, base: str) -> Iterator[dict[str, Any]]:
    spot = spot_of_finding(finding, base)
    if spot:
        region = {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
        }
        yield {"physicalLocation": {"artifactLocation": _artifact(spot.path), "region": region}}


def _related(number: int, item: Evidence, base: str) -> dict[str, Any]:
    where = f"{_plain(location(item))} {_stance(item)}"
    quote = clipped(_plain(item.sentence.text), _QUOTE)
    related: dict[str, Any] = {"id": number, "message": {"text": f"{where}: “{quote}”"}}
    if item.source:
        physical: dict[str, Any] = {"artifactLocation": _artifact(from_top(base, item.source.path))}
        line = line_of_evidence(item)
        related["physicalLocation"] = physical | ({"region": {"startLine": line}} if line else {})
    return related


def _artifact(path: str) -> dict[str, str]:
    return {"uri": as_uri(path), "uriBaseId": ROOT}


def _suppression(suppression: Suppression) -> dict[str, str]:
    kind = "inSource" if suppression.by in _IN_SOURCE else "external"
    until = f" (until {suppression.until.isoformat()})" if suppression.until else ""
    why = f"{suppression.by}: {_plain(suppression.reason)}{until}"
    return {"kind": kind, "status": "accepted", "justification": clipped(why, MOST_CHARACTERS)}
