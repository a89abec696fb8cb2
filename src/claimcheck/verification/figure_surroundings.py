"""By what words around it a figure is known in a sentence of many figures, and what it counts."""

from collections.abc import Iterable, Sequence

from claimcheck.predicates import Tag, Word
from claimcheck.verification.analysis import Analysis, Figure
from claimcheck.verification.matter import Telling
from claimcheck.verification.terms import keys_of

_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.POSSESSIVE})
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
    """Return those of several places whose words have most in common with those around the claim's figure."""
    claim, analysis = telling.part.statement, telling.part.analysis
    known = {word.index for word in (*claim.subject, *claim.verb.words)} if claim else set()
    claimed = _keys(word for word in _around(figure[0], analysis.words) if word.index not in known)
    shared = [(len(claimed & _keys(telling.frame.beside(place))), place) for place in places]
    most = max(count for count, _ in shared)
    return [place for count, place in shared if most and count == most]


def _around(figure: Word, words: Sequence[Word]) -> Iterable[Word]:
    """Return the words between a figure and those before and behind it."""
    numbers = [word.index for word in words if word.tag is Tag.NUMBER and word is not figure]
    begin = max((at for at in numbers if at < figure.index), default=-1)
    end = min((at for at in numbers if at > figure.index), default=len(words))
    return (*words[begin + 1 : figure.index], *words[figure.index + 1 : end])


def _keys(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(key for word in words if word.tag in _CONTENT for key in keys_of(word.lemma))
