"""What stands in a place: "the museum is in Lund" says that Lund is home to the museum."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb, Word
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.kinds import classes_of
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of

_HOME = ("home", "to")
_BEING = frozenset({"be", "have", "lie", "stand", "sit"})
_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE})
"""Of what a place has nothing else may be said: "has an embassy *in Peru*"."""

_HOUSED = frozenset({"organisation", "built", "landform"})
_LOCATED = "locate"


def is_home(claim: Predication) -> bool:
    """Tell "Lund is home to the museum"; how many live there is another matter."""
    said = claim.complement
    home = tuple(word.folded for word in said[:2]) == _HOME and claim.verb.lemmas == ("be",)
    return home and len(said) > len(_HOME) and said[len(_HOME)].tag is not Tag.NUMBER


def housed_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell what a place is home to; empty for any other claim."""
    return _BEING if is_home(claim) else frozenset()


def homes_unsaid(claim: Predication) -> frozenset[str]:
    """Return the word of "is home to" that a source may leave unsaid; empty for any other claim."""
    return frozenset(_HOME[:1]) if is_home(claim) else frozenset()


def as_home(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the museum is in Lund" and "Lund has a museum" as "Lund is home to"; None for anything else."""
    if stated.verb.passive or not stated.verb.words or not stated.subject:
        return None
    if stated.verb.lemmas == ("have",):
        has = bool(stated.complement) and all(
            word.tag in _PHRASE or word.folded == "of" for word in stated.complement
        )
        return _home_of(stated, claim, stated.subject, stated.complement) if has else None
    place = _place(stated)
    return _home_of(stated, claim, place, stated.subject) if place else None


def _place(stated: Predication) -> Words:
    """Return the named place where something is, if nothing else is said of it."""
    said = stated.complement
    located = any(name == _LOCATED for name, _ in stated.verb.families)
    if stated.verb.lemmas == ("be",) and said and said[0].folded == "in":
        said = said[1:]
    elif not located:
        return ()
    return said if len(said) == 1 and said[0].tag is Tag.NAME else ()


def _home_of(stated: Predication, claim: Predication, place: Words, thing: Words) -> Predication | None:
    """Return what a place is home to, if that is a body or a building; the president is no such, nor an account."""
    head = head_of(thing)
    if head is None or classes_of(head.folded.rpartition(" ")[2]).isdisjoint(_HOUSED):
        return None
    home, to = (_word(stated.verb.words[-1], word) for word in _HOME)
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    said = (replace(home, tag=Tag.NOUN), replace(to, tag=Tag.PREPOSITION), *thing)
    return replace(stated, verb=verb, subject=place, complement=said, inherited=False)


def _word(word: Word, text: str) -> Word:
    return replace(word, text=text, folded=text, lemma=text)
