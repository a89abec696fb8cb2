"""A lock as text: YAML in a fixed order, a line a fact, so that a diff of it can be read."""

from collections.abc import Iterator

from claimcheck.model.lock import Lock, LockedClaim, Pin, Review

_HEADER = """\
# The evidence that each claim rests on, pinned by `claimcheck lock`. Keep it under version control.
# `claimcheck verify --locked` needs all of it to be still there. Add `reviewed: {by: NAME, on: YYYY-MM-DD, note: TEXT}`
# to a claim that you have read against its evidence; it falls away when the evidence changes.
version: 1
"""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(lock: Lock) -> str:
    """Return the text of a lock file; reading it back gives `lock`."""
    lines = [f"tool: {quoted(lock.tool)}", *(["claims:"] if lock.claims else ["claims: {}"])]
    for claim in lock.claims:
        lines += _claim(claim)
    return _HEADER + "\n".join(lines) + "\n"


def _claim(claim: LockedClaim) -> Iterator[str]:
    yield f"  {quoted(claim.id)}:"
    yield f"    text: {quoted(claim.text)}"
    yield f"    verdict: {claim.verdict}"
    if claim.reviewed:
        yield f"    reviewed: {_review(claim.reviewed)}"
    yield "    evidence:"
    for pin in claim.pins:
        yield from _pin(pin)


def _review(review: Review) -> str:
    note = f", note: {quoted(review.note)}" if review.note else ""
    return f"{{by: {quoted(review.by)}, on: {review.on.isoformat()}{note}}}"


def _pin(pin: Pin) -> Iterator[str]:
    yield f"      - stance: {pin.stance}"
    if pin.part is not None:
        yield f"        part: {pin.part}"
    yield f"        source: {quoted(pin.source)}"
    yield f"        sha256: {quoted(pin.sha256)}"
    yield f"        extractor: {quoted(pin.extractor)}"
    yield f"        exact: {quoted(pin.quote.exact)}"
    yield f"        prefix: {quoted(pin.quote.prefix)}"
    yield f"        suffix: {quoted(pin.quote.suffix)}"
    yield f"        start: {pin.span.start}"
    yield f"        end: {pin.span.end}"


def quoted(text: str) -> str:
    """Return `text` as a double-quoted scalar of YAML, with everything escaped that an editor would not show.

    A source's bidirectional marks or terminal escapes would otherwise make a diff look other than it is.
    """
    return f'"{"".join(map(_character, text))}"'


def _character(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if not character.isprintable():
        code = ord(character)
        return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - what four digits can say
    return character
