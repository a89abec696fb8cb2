"""Populations told by those who live there: "Lund's population is 90,000", "Lund has 90,000 inhabitants"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_POPULATION = "population"
_DWELLERS = frozenset({"inhabitant", "resident"})
_FIGURE_AND_NOUN = 2


def as_inhabited(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Lund has a population of 90,000" as "Lund has 90,000 inhabitants" where the claim tells it so."""
    dwellers = claim.complement[1:_FIGURE_AND_NOUN]
    if claim.verb.lemmas != ("have",) or not dwellers or dwellers[0].lemma not in _DWELLERS:
        return None
    if stated.verb.lemmas == ("have",):
        owner, said = stated.subject, _behind_population(stated.complement)
    else:
        dates = tuple(word for word in stated.subject if word.tag is Tag.DATE)
        owner, said = _owner(stated), (*stated.complement, *dates)
    if not owner or not said or said[0].tag is not Tag.NUMBER:
        return None
    people = next(word for word in stated.words if word.lemma == _POPULATION)
    noun = replace(people, text=dwellers[0].text, folded=dwellers[0].folded, lemma=dwellers[0].lemma)
    verb = Verb(("have",), families_of(("have",)), stated.verb.words)
    return replace(stated, verb=verb, subject=owner, complement=(said[0], noun, *said[1:]))


def as_population(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Lund has 90,000 inhabitants" as what its population is where the claim tells that."""
    if stated.verb.lemmas != ("have",):
        return None
    said = stated.complement
    counted = [word.tag for word in said[:_FIGURE_AND_NOUN]] == [Tag.NUMBER, Tag.NOUN]
    if not counted or said[1].lemma not in _DWELLERS:
        return None
    people = replace(said[1], text=_POPULATION, folded=_POPULATION, lemma=_POPULATION)
    rest = (said[0], *said[_FIGURE_AND_NOUN:])
    if claim.verb.lemmas == ("have",) and any(word.lemma == _POPULATION for word in claim.complement):
        of = replace(people, text="of", folded="of", lemma="of", tag=Tag.PREPOSITION)
        return replace(stated, complement=(people, of, *rest))
    if claim.verb.lemmas == ("be",) and any(word.lemma == _POPULATION for word in claim.subject):
        verb = Verb(("be",), families_of(("be",)), stated.verb.words)
        return replace(stated, verb=verb, subject=(*stated.subject, people), complement=rest)
    return None


def _behind_population(said: Words) -> Words:
    """Return what stands behind "a population of"."""
    begin = int(any(word.folded == "a" for word in said[:1]))
    opened = [word.folded for word in said[begin : begin + 2]] == [_POPULATION, "of"]
    return said[begin + 2 :] if opened else ()


def _owner(stated: Predication) -> Words:
    """Return whose population a statement with "is" is about: "*Lund*'s population", "the population of *Lund*"."""
    amounts = any(name == "be" for name, _ in stated.verb.families) and not stated.verb.passive
    # "The *2011* population of Lund" is its population of a year.
    subject = tuple(word for word in stated.subject if word.tag is not Tag.DATE)
    if not amounts or not any(word.lemma == _POPULATION for word in subject):
        return ()
    if (
        len(subject) > _FIGURE_AND_NOUN
        and subject[-1].lemma == _POPULATION
        and subject[-2].tag is Tag.POSSESSIVE
    ):
        return subject[:-2]
    opened = [word.folded for word in subject[:3]] == ["the", _POPULATION, "of"]
    return subject[3:] if opened else ()
