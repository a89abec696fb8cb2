"""How long, deep and high a thing is: "the lake is 87 metres deep", "its depth is 87 metres", "a depth of 87 metres".

Each function returns a source's statement in the form of the claim's, or None where it has no such form.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.wordings.owning import owner_and_thing, verb_of

_ADJECTIVES = {
    "length": frozenset({"long"}),
    "depth": frozenset({"deep"}),
    "height": frozenset({"high", "tall"}),
    "width": frozenset({"wide", "broad"}),
    "breadth": frozenset({"wide", "broad"}),
    "thickness": frozenset({"thick"}),
}
"""Noun -> adjectives behind a measure that say the same."""

_GREATEST = frozenset({"maximum", "greatest"})
_WHOLE = frozenset({"total", "overall", "full"})
_TO_THE_END = frozenset({"depth", "height"})
"""What goes by its greatest value: a lake 87 metres deep is not so everywhere."""


def as_dimension(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the depth of X is 87 metres" and "X has a depth of 87 metres" as "X is 87 metres deep"."""
    adjective = _adjective_of(claim)
    if adjective is None or stated.negated:
        return None
    owner, thing, figure = _owned(stated)
    noun = _dimension(thing)
    if noun is None or adjective.folded not in _ADJECTIVES[noun.lemma] or not figure:
        return None
    told = replace(noun, folded=adjective.folded, lemma=adjective.lemma, tag=Tag.ADJECTIVE)
    return replace(
        stated, verb=verb_of("be", stated), subject=owner, complement=(figure[0], told, *figure[1:])
    )


def as_measured(stated: Predication, claim: Predication) -> Predication | None:
    """Read "X is 87 metres deep" as "X has a depth of 87 metres", or as "X's depth is 87 metres"."""
    adjective = _adjective_of(stated)
    if adjective is None:
        return None
    noun = next((word for word in claim.words if word.lemma in _ADJECTIVES), None)
    if noun is None or adjective.folded not in _ADJECTIVES[noun.lemma]:
        return None
    told = replace(adjective, folded=noun.lemma, lemma=noun.lemma, tag=Tag.NOUN)
    figure, rest = stated.complement[:1], stated.complement[2:]
    if claim.verb.lemmas == ("have",):
        of = replace(adjective, folded="of", lemma="of", tag=Tag.PREPOSITION)
        return replace(stated, verb=verb_of("have", stated), complement=(told, of, *figure, *rest))
    return replace(stated, subject=(*stated.subject, told), complement=(*figure, *rest))


def is_greatest_depth(word: Word, words: Words) -> bool:
    """Tell "a *maximum* depth", which is the depth that is meant; `words` are the sentence's."""
    behind = words[word.index + 1 : word.index + 2]
    return word.folded in _GREATEST and any(noun.lemma in _TO_THE_END for noun in behind)


def _adjective_of(statement: Predication) -> Word | None:
    """Return the adjective of "is 87 metres *deep*"."""
    said = statement.complement
    plain = statement.verb.lemmas == ("be",) and len(said) > 1 and said[0].tag is Tag.NUMBER
    known = plain and any(said[1].folded in words for words in _ADJECTIVES.values())
    return said[1] if known else None


def _owned(stated: Predication) -> tuple[Words, Words, Words]:
    """Return what has a measure, the measure, and its figure with what follows; empty where nothing is said so."""
    said = stated.complement
    if stated.verb.lemmas == ("be",) and said and said[0].tag is Tag.NUMBER:
        return *owner_and_thing(stated.subject), said
    place = next((at for at, word in enumerate(said) if word.folded == "of"), 0)
    if (
        stated.verb.lemmas != ("have",)
        or not place
        or not said[place + 1 :]
        or said[place + 1].tag is not Tag.NUMBER
    ):
        return (), (), ()
    return stated.subject, said[:place], said[place + 1 :]


def _dimension(thing: Words) -> Word | None:
    """Return the noun of a phrase that is a measure of the whole: "its *total* length", not "its average depth"."""
    noun = thing[-1] if thing else None
    if noun is None or noun.lemma not in _ADJECTIVES:
        return None
    before = {word.folded for word in thing[:-1] if word.tag is not Tag.DETERMINER}
    return noun if before <= (_WHOLE | (_GREATEST if noun.lemma in _TO_THE_END else set())) else None
