"""What opens a sentence and sets it apart from fact: "*In the novel*, …", "*Myth:* …", "*Not that* …"."""

from claimcheck.predicates import Tag
from claimcheck.predicates.clauses.unreal_sources import MAKING_WORKS
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.slots.frame.doubting import is_doubting, sets_apart
from claimcheck.verification.slots.frame.labels import label_over
from claimcheck.verification.slots.frame.mentions import QUOTES
from claimcheck.verification.slots.frame.parts import Extent, parts_of, without_claimed

_DENYING = frozenset({("not", "that"), ("far", "from"), ("what", "if"), ("for", "argument")})

_SUPPOSING = frozenset({("as", "if"), ("as", "though")})
_FOR_ARGUMENT = ("for", "the", "sake", "of", "argument")


def set_apart(pairing: Pairing, extent: Extent) -> str:
    """Return what stands before a statement, and in what alone it is so."""
    before = _outside_quotations(pairing.analysis.words[: extent.begin])
    if not before:
        return ""
    opening, acted = before, pairing.source.verb.lemmas[0] in MAKING_WORKS
    folded = tuple(word.folded for word in opening)
    if folded[:2] in _DENYING or folded[-2:] in _SUPPOSING or folded[:5] == _FOR_ARGUMENT:
        return _shown(opening)
    for part in parts_of(opening):
        words = without_claimed(_what_is_told(part.words), pairing)
        if words and ((not acted and sets_apart(words)) or is_doubting(words) or _awaits(words)):
            return _shown(part.words)
    return label_over(pairing, extent.begin)


def _outside_quotations(before: Words) -> Words:
    """Return what stands behind the last quotation that is closed: what somebody said is no opening of who he is."""
    marks = [at for at, word in enumerate(before) if word.text in QUOTES]
    return before[marks[-1] + 1 :] if marks and len(marks) % 2 == 0 else before


def _what_is_told(words: Words) -> Words:
    """Return what stands behind "said that", and opens what is told: "said that *in a dream sequence*, …"."""
    that = (at + 1 for at, word in enumerate(words) if word.folded == "that" and word.tag is Tag.SUBORDINATOR)
    return words[max(that, default=0) :]


def _awaits(words: Words) -> bool:
    """Tell "until proven otherwise"."""
    return words[0].folded in ("until", "unless", "barring") and words[-1].folded == "otherwise"


def _shown(words: Words) -> str:
    return " ".join(word.text for word in words[:6])
