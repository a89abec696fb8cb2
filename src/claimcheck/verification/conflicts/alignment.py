"""Two versions of a sentence laid over one another, without the few words that only one of them has.

"The film *now* has 257 reviews" and "the film has 259 reviews" are one sentence in two versions; "*goods* exports" are
not all exports.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from typing import NamedTuple

from claimcheck.predicates import Tag
from claimcheck.verification.conflicts.frames import Frame
from claimcheck.verification.slots.unclaimed import FREE

_MOST_INSERTED = 5
"""Words that one version of a sentence may have and the other not."""

_MOST_OF = 4
"""All but one in so many words are shared by two versions of one sentence."""

_CONTENT = frozenset(
    {Tag.NUMBER, Tag.DATE, Tag.NEGATOR, Tag.MODAL, Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.VERB}
)
"""Words that change what a sentence says wherever they stand."""

_MEMBER = frozenset({Tag.NAME, Tag.PREPOSITION, Tag.DATE, Tag.POSSESSIVE})
"""What a member of a list is made of: "and *Oslo in May 2015*"."""

_Spans = tuple[Sequence[int], Sequence[int]]
"""Places in one frame and in the other."""


class _Stretch(NamedTuple):
    """What stands in either frame between two stretches that both have, or such a stretch."""

    kept: _Spans
    passed: _Spans
    """Places that may be left out, whatever stands there."""


def aligned(first: Frame, other: Frame) -> tuple[Frame, Frame] | None:
    """Return two frames without the few words that only one of the sentences has; None where more differs."""
    if abs(len(first.keys) - len(other.keys)) > _MOST_INSERTED or not _are_alike(first, other):
        return None
    stretches = list(_stretches((first, other)))
    if any(len(item.kept[0]) != len(item.kept[1]) for item in stretches):
        return None
    one, another = (_trimmed(side, frame, stretches) for side, frame in enumerate((first, other)))
    return (one, another) if one and another else None


def _are_alike(first: Frame, other: Frame) -> bool:
    """Tell whether two frames have most of their words in common; far quicker than to lay them side by side."""
    ours, theirs = (_keys_but_adverbs(frame) for frame in (first, other))
    return len(ours & theirs) * _MOST_OF >= len(ours) * (_MOST_OF - 1)


def _keys_but_adverbs(frame: Frame) -> frozenset[str]:
    return frozenset(
        key for key, word in zip(frame.keys, frame.words, strict=True) if word.tag is not Tag.ADVERB
    )


def _stretches(frames: tuple[Frame, Frame]) -> Iterator[_Stretch]:
    changed = False
    first, other = frames
    for kind, begin, end, start, stop in SequenceMatcher(
        None, first.keys, other.keys, autojunk=False
    ).get_opcodes():
        spans = range(begin, end), range(start, stop)
        if _are_one_text(spans, frames) or (changed and _adds_member(spans, frames)):
            yield _Stretch(((), ()), spans)
        else:
            yield _fitted(kind, spans, frames)
        changed = changed or kind == "replace"


def _fitted(kind: str, spans: _Spans, frames: tuple[Frame, Frame]) -> _Stretch:
    """Leave out of two stretches what only one has, until they have equally many words; else their figures or names."""
    if len(spans[0]) != len(spans[1]) and kind == "replace":
        spans = _but_adverbs(spans[0], frames[0]), _but_adverbs(spans[1], frames[1])
    if len(spans[0]) == len(spans[1]):
        return _Stretch(spans, ((), ()))
    kept = _telling(spans[0], frames[0]), _telling(spans[1], frames[1])
    return _Stretch(kept, (_of_name(spans[0], frames[0]), _of_name(spans[1], frames[1])))


def _are_one_text(spans: _Spans, frames: tuple[Frame, Frame]) -> bool:
    """Tell whether the same words were taken for other names: "in Norvia, Rosk has", "in Norvia Rosk has"."""
    if len(spans[0]) == len(spans[1]):
        return False
    texts = [" ".join(frame.keys[at] for at in span) for span, frame in zip(spans, frames, strict=True)]
    return texts[0] == texts[1]


def _adds_member(spans: _Spans, frames: tuple[Frame, Frame]) -> bool:
    """Tell whether only one sentence has the end of a list, or the "and" before it: "Lund, Oslo *and Bergen*"."""
    ours, theirs = ([frame.words[at] for at in span] for span, frame in zip(spans, frames, strict=True))
    if (ours and theirs) or (ours or theirs)[0].tag is not Tag.COORDINATOR:
        return False
    members = (ours or theirs)[1:]
    return not members or (members[0].tag is Tag.NAME and all(word.tag in _MEMBER for word in members))


def _but_adverbs(places: Sequence[int], frame: Frame) -> list[int]:
    """Leave out what only says how far a word holds: "*generally* poor"."""
    return [place for place in places if frame.words[place].tag is not Tag.ADVERB]


def _telling(places: Sequence[int], frame: Frame) -> list[int]:
    """Return the figures among words that only one of two sentences has; the names where there are none."""
    return _tagged(Tag.NUMBER, places, frame) or _tagged(Tag.NAME, places, frame)


def _of_name(places: Sequence[int], frame: Frame) -> list[int]:
    """Return the nouns of a stretch with one name: "the Norvian *government*" is said as a whole for "Norvia"."""
    return _tagged(Tag.NOUN, places, frame) if len(_tagged(Tag.NAME, places, frame)) == 1 else []


def _tagged(tag: Tag, places: Sequence[int], frame: Frame) -> list[int]:
    return [place for place in places if frame.words[place].tag is tag]


def _trimmed(side: int, frame: Frame, stretches: Sequence[_Stretch]) -> Frame | None:
    """Return a frame without what is left out of it; None where that changes what is said."""
    kept = [at for item in stretches for at in item.kept[side]]
    passed = {at for item in stretches for at in item.passed[side]}
    return None if _loses_much(frame, passed.union(kept)) else frame.only(kept)


def _loses_much(frame: Frame, left: AbstractSet[int]) -> bool:
    """Tell whether more than a few words would be left out, or one that changes what is said."""
    lost = [word for place, word in enumerate(frame.words) if place not in left]
    telling = (word for word in lost if word.tag in _CONTENT and word.lemma not in FREE)
    return len(lost) > _MOST_INSERTED or any(telling)
