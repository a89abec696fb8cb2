"""What lives in a place: "the delta is home to 300 species" says that 300 species live in the delta."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_LIVING = frozenset({"live", "dwell"})
_HOME = ("home", "to")
_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER, Tag.DETERMINER})


def dwellers_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell what lives in a place; empty for any other claim."""
    if claim.verb.lemmas[0] in _LIVING:
        return frozenset({"be", "have"})
    return _LIVING if _at_home(claim) else frozenset()


def home_unsaid(claim: Predication) -> frozenset[str]:
    """Return the word of "is home to" that a source may leave unsaid; empty for any other claim."""
    return frozenset(_HOME[:1]) if _at_home(claim) else frozenset()


def as_dwelling(stated: Predication, claim: Predication) -> Predication | None:
    """Read "the delta is home to 300 species" as "300 species live in the delta", and the other way round."""
    if claim.verb.lemmas[0] in _LIVING:
        return _living(stated, claim, _at_home(stated))
    if _at_home(claim):
        return _housing(stated, _dwellers_in(stated))
    if claim.verb.lemmas == ("have",) and _opens_with_figure(claim.complement) and _at_home(stated):
        verb = Verb(("have",), families_of(("have",)), stated.verb.words)
        return replace(stated, verb=verb, complement=_at_home(stated))
    return None


def _living(stated: Predication, claim: Predication, dwellers: Words) -> Predication | None:
    if not dwellers or not stated.subject:
        return None
    end = next(
        (at for at, word in enumerate(dwellers) if word.tag not in _PHRASE and word.folded != "of"),
        len(dwellers),
    )
    into = replace(stated.verb.words[-1], text="in", folded="in", lemma="in", tag=Tag.PREPOSITION)
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    return replace(
        stated, verb=verb, subject=dwellers[:end], complement=(into, *stated.subject, *dwellers[end:])
    )


def _housing(stated: Predication, place: Words) -> Predication | None:
    if not place:
        return None
    home, to = (replace(stated.verb.words[-1], text=word, folded=word, lemma=word) for word in _HOME)
    home, to = replace(home, tag=Tag.NOUN), replace(to, tag=Tag.PREPOSITION)
    verb = Verb(("be",), families_of(("be",)), stated.verb.words)
    return replace(stated, verb=verb, subject=place, complement=(home, to, *stated.subject))


def _at_home(statement: Predication) -> Words:
    """Return what a place is home to; empty for any other statement."""
    if statement.verb.lemmas != ("be",):
        return ()
    said = statement.complement
    home = tuple([word.folded for word in said[:2]]) == _HOME
    return said[2:] if home and statement.verb.words and _opens_with_figure(said[2:]) else ()


def _dwellers_in(stated: Predication) -> Words:
    """Return where a figure's things live, if nothing else is said of them."""
    lives = stated.verb.lemmas[0] in _LIVING and _opens_with_figure(stated.subject)
    opened = any(word.folded == "in" for word in stated.complement[:1])
    place = stated.complement[1:]
    return place if lives and opened and all(word.tag in _PHRASE for word in place) else ()


def _opens_with_figure(words: Words) -> bool:
    return bool(words) and words[0].tag is Tag.NUMBER
