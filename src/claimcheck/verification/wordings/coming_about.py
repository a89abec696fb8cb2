"""Events told by a noun that happens: "the founding of the agency came in 1961" says that it was founded then."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.stated.nominalizations import NOMINALIZATIONS
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_HAPPENING = frozenset({("come",), ("occur",), ("happen",), ("take", "place"), ("follow",)})
_NO_EVENTS = frozenset({"rise", "fall", "win"})
"""Verbs of nouns that stand for an amount or a thing, too."""


def as_come_about(statement: Predication) -> Predication:
    """Read "the founding of the agency came in 1961" as "the agency was founded in 1961"; any other as it stands."""
    if statement.verb.lemmas not in _HAPPENING or statement.verb.passive or not _is_placed(statement):
        return statement
    noun, thing = _event(statement.subject)
    lemma = NOMINALIZATIONS.get(noun, "")
    if not lemma or lemma in _NO_EVENTS or not thing:
        return statement
    verb = Verb((lemma,), families_of((lemma,)), statement.verb.words, passive=True)
    return replace(statement, verb=verb, subject=thing)


def _event(subject: Words) -> tuple[str, Words]:
    """Return the event's noun, and to what it happened: "the *founding* of *the agency*"."""
    place = next((at for at, word in enumerate(subject) if word.folded == "of"), 0)
    plain = all(word.tag is Tag.DETERMINER for word in subject[: max(place - 1, 0)])
    if not place or not plain or subject[place - 1].tag is not Tag.NOUN:
        return "", ()
    return subject[place - 1].lemma, subject[place + 1 :]


def _is_placed(statement: Predication) -> bool:
    """Tell whether nothing but time and place is said of it: "came as a shock" is no news of the event."""
    said = statement.complement
    return bool(said) and all(
        word.tag in (Tag.DATE, Tag.NAME, Tag.DETERMINER) or word.folded in ("in", "on", "at") for word in said
    )
