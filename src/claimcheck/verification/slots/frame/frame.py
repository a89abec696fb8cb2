"""What stands around the statement of a source, which has to be known for harmless.

Observation: a statement may stand word for word in a sentence that takes it back, and the ways to do so have no end. So
it is asked of each place around it whether what stands there is of a kind that leaves it standing.
"""

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag
from claimcheck.predicates.tables.lexical import NEGATIVE_SUBJECTS
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import show
from claimcheck.verification.slots.frame.comments import is_harmless
from claimcheck.verification.slots.frame.doubting import is_doubting, is_in_mind
from claimcheck.verification.slots.frame.matrix import unvouched
from claimcheck.verification.slots.frame.mentions import QUOTES, only_mentioned
from claimcheck.verification.slots.frame.openings import set_apart
from claimcheck.verification.slots.frame.parts import (
    Extent,
    Part,
    extent_of,
    is_pause,
    parts_of,
    without_claimed,
)

_MOST_WORDS = 40
"""Behind a statement; what comes later speaks of something else."""


def compare_frame(pairing: Pairing) -> Comparison | None:
    """Return what stands around the source's statement and may take it back; None where nothing does."""
    note = framed(pairing)
    if not note:
        return None
    ours, theirs = show(pairing.claim.words), show(pairing.source_words)
    return Comparison(Slot.SCOPE, ours, theirs, Outcome.NEITHER, f"taken back: {note}")


def framed(pairing: Pairing) -> str:
    """Return what stands around the source's statement and may take it back; empty where nothing does."""
    if pairing.source.verb.nominal or _is_denied_by_frame(pairing):
        return ""
    extent = extent_of(pairing)
    words = pairing.analysis.words
    return (
        set_apart(pairing, extent)
        or only_mentioned(words, extent)
        or unvouched(pairing, extent)
        or _inserted(pairing, extent)
        or _behind(pairing, extent)
    )


def _is_denied_by_frame(pairing: Pairing) -> bool:
    """Tell "the claim that Norvia signed is *false*", which has been read for the denial that it is."""
    source = pairing.source
    return source.negated and not any(
        word.tag is Tag.NEGATOR or word.folded in NEGATIVE_SUBJECTS for word in pairing.source_words
    )


def _inserted(pairing: Pairing, extent: Extent) -> str:
    """Return a comment between subject and verb: "Norvia, *critics falsely claim*, signed"."""
    parts = list(parts_of(pairing.analysis.words[extent.begin : extent.verb]))
    # What no pause closes belongs to the verb: "*best* known for".
    closed = parts[1:] if parts and is_pause(pairing.analysis.words, extent.verb - 1) else parts[1:-1]
    return next((_shown(part.words) for part in closed if _may_take_back(part, pairing, inside=False)), "")


def _behind(pairing: Pairing, extent: Extent) -> str:
    """Return a comment behind what the claim says."""
    behind = pairing.analysis.words[extent.end : extent.end + _MOST_WORDS]
    source = pairing.source
    inside = bool(source.conjunction) or not source.main or not source.verb.words
    for part in parts_of(behind):
        if not part.mark:
            if _takes_back_at_once(part.words, pairing):
                return _shown(part.words)
            continue
        if part.mark in (";", "]") or _opens_quotation(part, pairing.analysis.words):
            break
        if _may_take_back(part, pairing, inside=inside or part.mark == ")"):
            return _shown(part.words)
    return ""


def _opens_quotation(part: Part, words: Words) -> bool:
    """Tell a new quotation behind a comma from the end of the one that the statement stands in."""
    first = part.words[0]
    return first.text in QUOTES and first.index > 0 and words[first.index - 1].end < first.start


def _may_take_back(part: Part, pairing: Pairing, *, inside: bool) -> bool:
    plain = without_claimed(part.words, pairing)
    return bool(plain) and (is_doubting(plain) or not is_harmless(part, inside=inside))


def _takes_back_at_once(words: Words, pairing: Pairing) -> bool:
    plain = without_claimed(words, pairing)
    return is_doubting(plain) or is_in_mind(plain)


def _shown(words: Words) -> str:
    return " ".join(word.text for word in words[:6])
