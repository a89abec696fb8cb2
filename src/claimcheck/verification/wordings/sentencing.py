"""Sentences of courts: who was "jailed for six years" was "sentenced to six years in prison".

Not the other way round: of a sentence to prison it may be said behind it that it is suspended.
"""

from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_JAILING = frozenset({"jail", "imprison"})
_SENTENCING = "sentence"
_GIVING = frozenset({"give", "hand", "be"})
_GETTING = frozenset({"receive", "get"})
_PRISON = frozenset({"prison", "jail", "imprisonment", "custody"})


def as_sentenced(stated: Predication, claim: Predication) -> Predication | None:
    """Read "jailed for six years" as "sentenced to six years in prison"; None for anything else."""
    if claim.verb.passive and not stated.negated and _sentence_term(stated):
        return _as_given(stated, claim)
    jailed = stated.verb.lemmas[0] in _JAILING and stated.verb.passive is claim.verb.passive
    place = _term_behind(stated.complement) if jailed and not stated.negated else None
    if place is None:
        return None
    said = stated.complement
    opening = replace(said[place], folded="to", lemma="to", tag=Tag.PREPOSITION)
    prison = (_placed(word, said[place]) for word in _prison_of(claim.complement))
    told = (*said[:place], opening, said[place + 1], *prison, *said[place + 2 :])
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words, claim.verb.passive)
    return replace(stated, verb=verb, complement=told)


def _placed(word: Word, beside: Word) -> Word:
    """Return a word of the claim in the place of a word of the source, among whose words it is looked at."""
    return replace(word, index=beside.index, start=beside.start, end=beside.end)


def sentencing_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell of a claim's sentence to prison."""
    if claim.verb.lemmas != (_SENTENCING,):
        return frozenset()
    given = _GIVING | _GETTING if claim.verb.passive else frozenset()
    return given | (_JAILING if _prison_of(claim.complement) else frozenset())


def prison_unsaid(claim: Predication) -> frozenset[str]:
    """Return the words of a claim that "jailed" says by itself."""
    return _PRISON if sentencing_instead(claim) & _JAILING else frozenset()


def _as_given(stated: Predication, claim: Predication) -> Predication:
    """Read "was given a sentence of six years in prison" as "was sentenced to six years in prison"."""
    said = stated.complement
    place = _sentence_term(stated)
    opening = replace(said[place - 1], text="to", folded="to", lemma="to", tag=Tag.PREPOSITION)
    verb = replace(claim.verb, words=(*stated.verb.words, *said[: place - 1]))
    return replace(stated, verb=verb, complement=(opening, *said[place:]))


def _sentence_term(stated: Predication) -> int:
    """Return the place of the term in "was given a sentence of *six years*"; 0 where none is told."""
    gets = stated.verb.lemmas[0] in _GETTING and not stated.verb.passive
    given = stated.verb.lemmas == ("be", "given") or (
        stated.verb.lemmas[0] in _GIVING and stated.verb.passive
    )
    said = stated.complement
    place = next((at for at, word in enumerate(said) if word.lemma == _SENTENCING), None)
    if place is None or not (gets or given) or any(word.tag is not Tag.DETERMINER for word in said[:place]):
        return 0
    behind = said[place + 1 : place + 3]
    told = len(behind) > 1 and behind[0].folded == "of" and behind[1].tag is Tag.NUMBER
    return place + 2 if told else 0


def _term_behind(words: Words) -> int | None:
    """Return the place of the "for" before a term of so many years."""
    opened = (
        at
        for at, (word, term) in enumerate(pairwise(words))
        if word.folded == "for" and term.tag is Tag.NUMBER
    )
    return next(opened, None)


def _prison_of(words: Words) -> Words:
    """Return "in prison", "in jail" or "imprisonment" with its preposition."""
    place = next((at for at, word in enumerate(words) if word.lemma in _PRISON), None)
    if place is None:
        return ()
    opened = bool(place) and words[place - 1].tag is Tag.PREPOSITION
    return words[place - opened : place + 1]
