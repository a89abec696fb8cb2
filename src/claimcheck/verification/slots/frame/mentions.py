"""Statements that are only mentioned: 'the word "the mill closed" made him laugh'.

Observation: what stands in quotation marks is said by whom the sentence around names with a verb of saying, or is a
sentence quoted as a whole. Anything else speaks of the words.
"""

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.lexical import DISTANCING, OPINION, SAYING
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.slots.frame.parts import Extent

QUOTES = frozenset({'"', "\u201c", "\u201d", "\u00ab", "\u00bb"})

_QUOTING = (
    SAYING
    | OPINION
    | DISTANCING
    | frozenset("describe call reply answer shout cry respond continue put".split())
)


def only_mentioned(words: Words, extent: Extent) -> str:
    """Return the words around a statement in quotation marks that nobody says there; empty for none."""
    before = [word.index for word in words[: extent.begin] if word.text in QUOTES]
    behind = [word.index for word in words[extent.end :] if word.text in QUOTES]
    if len(before) % 2 == 0 or not behind:
        return ""
    around = (*words[: before[-1]], *words[behind[0] + 1 :])
    plain = [word for word in around if word.tag is not Tag.MARK]
    led = any(word.text == ":" for word in words[max(before[-1] - 1, 0) : before[-1]])
    said = any(word.lemma in _QUOTING and word.tag in (Tag.VERB, Tag.NOUN) for word in plain)
    # 'Painted "the mill closed" on a wall, officials said': they say that it was painted.
    opener = words[before[-1] - 1] if before[-1] else None
    said = said and (opener is None or opener.tag is not Tag.VERB or opener.lemma in _QUOTING)
    return "" if not plain or led or said else " ".join(word.text for word in plain[:6])
