"""Numbers of things: "the number of clinics in Norvia was 919", "there were 919 clinics in Norvia", "it had 919"."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.noun_families import NARROWING_FREE
from claimcheck.verification.reading.analysis import Words

_KNOWN = frozenset({"confirmed", "known", "reported", "recorded", "registered"})
"""Say of things that they were counted, which those have been that are numbered."""

_IN_PHRASE = frozenset({Tag.ADJECTIVE, Tag.NOUN})
_PLACE = frozenset({Tag.NAME, Tag.DETERMINER})
_REACHING = frozenset({"reach", "total", "number", "hit", "rise", "climb", "grow", "increase", "jump"})
"""Verbs by which things come to a number that nobody calls one: "cases in Norvia *reached* 919"."""

_HAVING = frozenset({"have", "report", "record", "register", "confirm"})


def as_number(stated: Predication, claim: Predication) -> Predication | None:
    """Read the number of things in a place as what the place has or what there is in it, and the other way round."""
    if stated.negated or claim.negated or stated.verb.passive or claim.verb.passive:
        return None
    if _is_number_of(claim.subject) and _amounts(claim):
        return _as_number_of(stated, claim)
    return _as_counted(stated, claim)


def numbers_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which the number of what a claim counts may be told."""
    if _is_number_of(claim.subject):
        return frozenset({"be", "have"})
    return _REACHING | {"be", "stand"} if claim.verb.lemmas[0] in _HAVING | {"be"} else frozenset()


def _as_counted(stated: Predication, claim: Predication) -> Predication | None:
    """Return a number of things as what a place has, or as what there is."""
    figure, rest = _figure(stated.complement)
    if figure is None or not _amounts(stated):
        return None
    toll = _toll_as_number(stated.subject)
    stated = replace(stated, subject=toll) if toll else stated
    named = _is_number_of(stated.subject)
    reached = stated.verb.lemmas[0] in _REACHING
    if not (named or reached):
        return None
    things, place = _things_and_place(stated.subject, named=named)
    if not things or _narrows(things, claim):
        return None
    verb = Verb(claim.verb.lemmas, claim.verb.families, stated.verb.words)
    if place and claim.verb.lemmas[0] in _HAVING:
        return replace(stated, verb=verb, subject=place, complement=(figure, *things, *rest))
    there = claim.verb.lemmas == ("be",) and [word.folded for word in claim.subject] == ["there"]
    # "The confirmed cases reached 919": where they are, the context says.
    where = (_small("in", Tag.PREPOSITION, stated), *place) if place else ()
    said = (figure, *things, *where, *rest)
    return replace(stated, verb=verb, subject=(), complement=said) if there else None


def _as_number_of(stated: Predication, claim: Predication) -> Predication | None:
    """Return what there is in a place as the number of it there."""
    said = stated.complement
    there = stated.verb.lemmas == ("be",) and [word.folded for word in stated.subject] == ["there"]
    end = next((at for at, word in enumerate(said) if at and word.tag not in _IN_PHRASE), len(said))
    placed = said[end : end + 1] != () and said[end].folded == "in"
    if not there or not said or said[0].tag is not Tag.NUMBER or end == 1 or not placed:
        return None
    if _narrows(said[1:end], claim):
        return None
    last = next((at for at in range(end + 1, len(said)) if said[at].tag not in _PLACE), len(said))
    # "Of" stands where the figure does, behind its noun.
    of = replace(_small("of", Tag.PREPOSITION, stated), index=said[0].index)
    number = (_small("number", Tag.NOUN, stated), of)
    verb = replace(claim.verb, words=stated.verb.words)
    subject = (*number, *said[1:last])
    return replace(stated, verb=verb, subject=subject, complement=(said[0], *said[last:]))


def _narrows(things: Words, claim: Predication) -> bool:
    """Tell whether things are narrower than a claim's: 919 *private* clinics are not all clinics."""
    claimed = {form for word in claim.words for form in (word.lemma, word.folded)}
    return any(word.folded not in claimed | NARROWING_FREE | _KNOWN for word in things[:-1])


def _amounts(statement: Predication) -> bool:
    families = {name for name, _ in statement.verb.families}
    return bool(families & {"be", "rise"}) or statement.verb.lemmas[0] in _REACHING


def _toll_as_number(subject: Words) -> Words:
    """Return "the death toll in Norvia" as "the number of deaths in Norvia"; empty for any other phrase."""
    at = next((at for at, word in enumerate(subject) if word.lemma == "toll"), 0)
    if not at or subject[at - 1].folded != "death":
        return ()
    toll, death = subject[at], subject[at - 1]
    number = replace(death, text="number", folded="number", lemma="number")
    of = replace(death, text="of", folded="of", lemma="of", tag=Tag.PREPOSITION)
    deaths = replace(toll, text="deaths", folded="deaths", lemma="death")
    opened = int(subject[0].tag is Tag.DETERMINER)
    return (*subject[:opened], number, of, *subject[opened : at - 1], deaths, *subject[at + 1 :])


def _is_number_of(subject: Words) -> bool:
    """Tell "the (total) number of clinics in Norvia"."""
    place = next((at for at, word in enumerate(subject) if word.folded == "number"), None)
    if place is None or any(
        word.tag not in (Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN) for word in subject[:place]
    ):
        return False
    return any(word.folded == "of" for word in subject[place + 1 : place + 2])


def _figure(complement: Words) -> tuple[Word | None, Words]:
    """Return the figure that opens a complement, behind "to" or "at" too, and what follows it."""
    rest = complement[1:] if complement and complement[0].folded in ("to", "at") else complement
    return (rest[0], rest[1:]) if rest and rest[0].tag is Tag.NUMBER else (None, ())


def _things_and_place(subject: Words, *, named: bool) -> tuple[Words, Words]:
    """Split "(the number of) measles cases (in Norvia)"; nothing where it has another form."""
    begin = next((at + 1 for at, word in enumerate(subject) if word.folded == "of"), 0) if named else 0
    if not named and subject and subject[0].folded == "the":
        begin = 1
    end = next((at for at in range(begin, len(subject)) if subject[at].tag not in _IN_PHRASE), len(subject))
    things, place = subject[begin:end], subject[end + 1 :]
    plural = bool(things) and things[-1].folded != things[-1].lemma
    placed = subject[end : end + 1] != () and subject[end].folded == "in" and place != ()
    plain = placed and place[-1].tag is Tag.NAME and all(word.tag in _PLACE for word in place)
    return (things, place) if plural and (plain or end == len(subject)) else ((), ())


def _small(folded: str, tag: Tag, stated: Predication) -> Word:
    word = stated.verb.words[0]
    return replace(word, text=folded, folded=folded, lemma=folded, tag=tag, form="", atom=None)
