"""By what words around it a figure is known in a sentence of many figures, and what it counts."""

from collections.abc import Sequence

from claimcheck.predicates import Tag, Word
from claimcheck.verification.conflicts.frames import Frame
from claimcheck.verification.context.matter import Telling
from claimcheck.verification.reading.analysis import Analysis, Figure
from claimcheck.verification.reading.terms import keys_of

_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.POSSESSIVE})
_FAR = 5040
"""The weight of a word next to a figure; it falls with the distance, and is whole for small ones."""

_CONTENT = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.ADVERB, Tag.VERB})


def counted_noun(figure: Figure, analysis: Analysis) -> str:
    """Return the noun that a figure counts, read from the words behind it where it was read without one; else ""."""
    word, quantity = figure
    if quantity.nouns:
        return quantity.nouns[-1]
    rest = analysis.words[word.index + 1 :]
    if rest[:1] and rest[0].folded == "of":
        # "2,000 of Norvia's patients" counts patients.
        rest = rest[1:]
    end = next((at for at, other in enumerate(rest) if other.tag not in _PHRASE), len(rest))
    nouns = [other for other in rest[:end] if other.tag is Tag.NOUN]
    return nouns[-1].folded if nouns else ""


def in_like_words(figure: Figure, places: Sequence[int], telling: Telling) -> list[int]:
    """Return those of several places whose neighbouring words are most like those of the claim's figure.

    A word counts by how near it stands to the figure on either side.
    """
    claim, analysis = telling.part.statement, telling.part.analysis
    known = {word.index for word in (*claim.subject, *claim.verb.words)} if claim else set()
    around = [word for word in _around(figure[0], analysis.words) if word.index not in known]
    nearness = [(_nearness(figure[0], around, place, telling.frame), place) for place in places]
    nearest = max(near for near, _ in nearness)
    return [place for near, place in nearness if nearest and near == nearest]


def _nearness(figure: Word, around: Sequence[Word], place: int, frame: Frame) -> int:
    """Return how much of the words around the claim's figure stands near a figure of the frame."""
    beside = [
        (abs(at - place), keys_of(word.lemma))
        for at, word in enumerate(frame.words)
        if word.tag in _CONTENT and word in frame.beside(place)
    ]
    near = 0
    for word in around:
        keys = keys_of(word.lemma) if word.tag in _CONTENT else frozenset[str]()
        distances = [distance for distance, others in beside if not keys.isdisjoint(others)]
        near += _FAR // (min(distances) * abs(word.index - figure.index)) if distances else 0
    return near


def _around(figure: Word, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words between a figure and those before and behind it."""
    numbers = [word.index for word in words if word.tag is Tag.NUMBER and word is not figure]
    begin = max((at for at in numbers if at < figure.index), default=-1)
    end = min((at for at in numbers if at > figure.index), default=len(words))
    return (*words[begin + 1 : figure.index], *words[figure.index + 1 : end])
