"""Whether locked evidence is still there, and what became of it where it is not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimcheck.lockfile.occurrences import Occurrence, nearest_text, occurrences
from claimcheck.model.lock import Drift, Drifted, Lock, LockedClaim, Pin
from claimcheck.model.report import ClaimResult

_MOST_LINES = 5
"""Places that an ambiguous quote is shown at; all are counted."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The sources of a run, as far as a lock asks for them."""

    texts: Mapping[str, str]
    """Canonical text by source id; may read it only when asked."""
    digests: Mapping[str, str]
    """SHA-256 by source id."""

    def elsewhere(self, digest: str) -> str | None:
        """Return the first source that holds the same bytes under another id."""
        return min((name for name, known in self.digests.items() if known == digest), default=None)


def drifted(lock: Lock, result: ClaimResult, shelf: Shelf) -> Iterator[Drifted]:
    """Yield what of a claim's locked evidence is not as it was; nothing where all of it holds.

    A claim that has evidence but no lock, or another text than when it was locked, is told once, as unlocked.
    """
    locked = lock.claim(result.id)
    if locked is None:
        if result.evidence:
            yield Drifted(result.id, Drift.UNLOCKED, found="it has evidence that nobody has locked")
        return
    if locked.text != result.text:
        told = f"it read “{locked.text}” when it was locked"
        yield Drifted(result.id, Drift.UNLOCKED, found=told, review=locked.reviewed)
        return
    yield from _drifted_pins(locked, result, shelf)


def _drifted_pins(locked: LockedClaim, result: ClaimResult, shelf: Shelf) -> Iterator[Drifted]:
    for pin in locked.pins:
        found = _drift(pin, shelf) or _reading(pin, result)
        if found is not None:
            drift, told = found
            yield Drifted(result.id, drift, pin, told, locked.reviewed)


def _drift(pin: Pin, shelf: Shelf) -> tuple[Drift, str] | None:
    if pin.source not in shelf.digests:
        return _without_source(pin, shelf)
    text = shelf.texts[pin.source]
    if text[pin.span.start : pin.span.end] == pin.quote.exact:
        return None
    return _displaced(pin, text)


def _without_source(pin: Pin, shelf: Shelf) -> tuple[Drift, str]:
    other = shelf.elsewhere(pin.sha256)
    if other is None:
        return Drift.GONE, "no source of the corpus has this path or these bytes"
    return Drift.MOVED, f"the same file is now {other}"


def _displaced(pin: Pin, text: str) -> tuple[Drift, str]:
    found = occurrences(text, pin.quote.exact)
    if not found:
        nearest = nearest_text(text, pin.quote.exact)
        return Drift.CHANGED, f"nearest now: “{nearest}”" if nearest else "nothing like it is left"
    known = [place for place in found if place.stands_between(pin.quote)]
    candidates = known or list(found)
    if len(candidates) == 1:
        return Drift.MOVED, f"it now stands at line {candidates[0].line}"
    return Drift.AMBIGUOUS, f"it stands {len(candidates)} times: {_lines(candidates)}"


def _lines(found: list[Occurrence]) -> str:
    shown = ", ".join(str(place.line) for place in found[:_MOST_LINES])
    return f"lines {shown}{', …' if len(found) > _MOST_LINES else ''}"


def _reading(pin: Pin, result: ClaimResult) -> tuple[Drift, str] | None:
    """Tell whether the words are still there but do something else to the claim, as after a change of the tool."""
    for item in result.evidence:
        if item.source is None or (item.stance, item.part) != (pin.stance, pin.part):
            continue
        if item.source.sha256 == pin.sha256 or item.sentence.text == pin.quote.exact:
            return None
        if item.source.id == pin.source and item.sentence.span.overlaps(pin.span):
            return None
    return (
        Drift.CHANGED,
        f"the words are there, but nothing in the source {_VERB[str(pin.stance)]} the claim now",
    )


_VERB = {"supports": "supports", "refutes": "refutes", "neutral": "speaks of"}
