"""What a thing is said to be, and in what respect alone: "blind *to the risks*", "clean *by the standards of 1960*".

Observation: what stands right behind the adjective of "is rich" says in what, for whom, or by what measure; only times
and reasons leave it as it is. So with a noun that one can be in many things: "a member *of the audience*".
"""

from claimcheck.predicates import Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.slots.commitment.segments import is_time, segments_of

_RESPECTS = frozenset("to for of in by at with on from about against as under".split())

_ADJECTIVES = frozenset({Tag.ADJECTIVE, Tag.ADVERB, Tag.NOUN})
"""A word behind "is" that could be a noun, an adjective or an adverb is read as any of them."""


def only_in_respect(pairing: Pairing) -> str:
    """Return in what respect alone the source says what the claim says of a thing without any."""
    claim, source = pairing.claim, pairing.source
    said = [word for word in claim.complement if word.tag is not Tag.MARK]
    if claim.verb.lemmas != ("be",) or claim.verb.passive or len(said) != 1 or said[0].tag not in _ADJECTIVES:
        return ""
    quality = next((word for word in source.complement if word.folded == said[0].folded), None)
    if quality is None:
        return ""
    behind = tuple(word for word in source.complement if word.index > quality.index)
    first = behind[0] if behind else None
    if first is None or first.folded not in _RESPECTS:
        return ""
    parts = segments_of(behind)[:1]
    timed = any(word.tag is Tag.DATE or is_time(word) for part in parts for word in part.words)
    return "" if timed else " ".join(word.text for word in behind[:3])
