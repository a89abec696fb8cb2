"""The label that opens a line and says under what alone it holds: "*Myth:* …", "*Services:* exports rose"."""

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.doubts import calls_untrue, is_mere_talk, may_call_untrue
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.typesetting import SECTIONS
from claimcheck.verification.slots.frame.parts import without_claimed
from claimcheck.verification.slots.subject.pointers import EXAMPLE_OPENERS

_JUDGED = frozenset(
    "claim question quiz hypothesis proposal prompt statement assertion option answer".split()
)
"""What is put up only to be judged, even where the claim has the word."""

_LONGEST = 6
"""Words of a label. A longer stretch before a colon is half a sentence."""

_NARROWING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DATE, Tag.NUMBER, Tag.ADVERB, Tag.NEGATOR})


def label_over(pairing: Pairing, begin: int) -> str:
    """Return the label of the line in which a statement begins at `begin`, unless the claim says as much.

    "Services: exports rose 5 percent" tells of one part, "Sweden: …" of one country, "Lind: …" what one person says.
    """
    label = _label_of(pairing.analysis.words[:begin])
    if not label:
        return ""
    last = label[-1]
    if len(last.text) == 1 and len(label) > 1:
        # "Option *B:*".
        last = label[-2]
    doubted = is_mere_talk(last) or may_call_untrue(last) or calls_untrue(last)
    narrower = not _is_section_only(label, pairing) and any(
        word.tag in _NARROWING for word in without_claimed(label, pairing)
    )
    if last.folded in _JUDGED or doubted or narrower:
        return " ".join(word.text for word in label)
    return ""


def _label_of(before: Words) -> Words:
    """Return what stands before the colons that open a line, where it is no clause."""
    at = max((at for at, word in enumerate(before[: _LONGEST + 1]) if word.text == ":"), default=0)
    label = tuple(word for word in before[:at] if word.tag is not Tag.MARK)
    if not label or label[0].text.partition(" ")[0] in EXAMPLE_OPENERS:
        return ()
    if any(word.tag in (Tag.VERB, Tag.AUXILIARY, Tag.MODAL) for word in label):
        return ()
    return label


def _is_section_only(label: Words, pairing: Pairing) -> bool:
    """Tell "Economy: *Tarvik* exports …" from "Agriculture: *output* fell", which is that of farms."""
    named = any(word.tag is Tag.NAME for word in pairing.source.subject)
    return named and all(word.folded in SECTIONS or word.tag is Tag.COORDINATOR for word in label)
