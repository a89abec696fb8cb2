"""When things began: "the fund dates from 1961", "has existed since 1961" say that it was founded then.

Observation: who retells a founding, a signing or a launch says of the thing since when it is there.
"""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

DATING = "date"
"""The verb under which all of them are read."""

_TELLING = {
    "date": ("from", "back to"),
    "go": ("back to",),
    "exist": ("since",),
    "be": ("around since", "in existence since"),
}
"""Verb -> what stands between it and the date."""

_BEGINNINGS = frozenset({"found", "launch", "unveil", "propose", "sign", "build", "issue"})
"""Families of what brings a thing about."""

_BRINGING_ABOUT = frozenset(
    """
    found establish set create form institute come launch introduce roll initiate unveil present announce propose put
    sign ink conclude build construct erect issue publish release
    """.split()
)
"""First lemmas of their verbs."""


def as_dated(statement: Predication) -> Predication:
    """Read "goes back to 1961" and "has existed since 1961" as "dates from 1961"; any other as it stands."""
    verb, said = statement.verb, statement.complement
    told = _TELLING.get(verb.lemmas[0], ())
    if not told or len(verb.lemmas) > 1 or verb.passive or not _is_date(said[-1:]):
        return statement
    if " ".join(word.folded for word in said[:-1]) not in told:
        return statement
    dates = Verb((DATING,), families_of((DATING,)), verb.words)
    return replace(statement, verb=dates, complement=said[-2:])


def is_dating(claim: Predication) -> bool:
    """Tell a claim on since when something is there."""
    return claim.verb.lemmas == (DATING,) and not claim.negated and _is_date(claim.complement[-1:])


def as_dating(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Orsk set up the fund in 1961" as "the fund dates in 1961" where the claim says since when it is there."""
    thing = _brought_about(stated)
    if not thing or stated.negated or not is_dating(claim):
        return None
    rest = tuple(word for word in stated.complement if word not in thing)
    verb = Verb(claim.verb.lemmas, claim.verb.families, stated.verb.words)
    return replace(stated, verb=verb, subject=_with_owner(thing, stated), complement=rest, inherited=False)


def beginnings_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell when a claim's thing began; empty for a claim of another kind."""
    return _BRINGING_ABOUT | _TELLING.keys() if is_dating(claim) else frozenset()


def _brought_about(stated: Predication) -> Words:
    """Return what a statement says was founded, launched, signed or built; empty for any other statement."""
    if not any(name in _BEGINNINGS and sign > 0 for name, sign in stated.verb.families):
        return ()
    is_subject = stated.verb.passive or stated.verb.lemmas[0] == "come"
    thing = stated.subject if is_subject else _until_date(stated.complement)
    return thing if any(word.tag in (Tag.NOUN, Tag.NAME) for word in thing) else ()


def _until_date(said: Words) -> Words:
    """Return what is governed before its date: "signed *a declaration on trade* in 1961"."""
    dates = (at for at, word in enumerate(said) if word.tag is Tag.DATE)
    end = next(dates, len(said))
    closing = end and said[end - 1].tag is Tag.PREPOSITION
    return said[: end - 1] if closing else said[:end]


def _with_owner(thing: Words, stated: Predication) -> Words:
    """Return a thing with who brought it about, whose it is: "Orsk signed a pact", "a pact *of Orsk*"."""
    if (
        stated.verb.passive
        or not any(word.tag is Tag.NAME for word in stated.subject)
        or thing == stated.subject
    ):
        return thing
    at = stated.verb.words[-1]
    of = replace(at, text="of", folded="of", lemma="of", tag=Tag.PREPOSITION, form="", atom=None)
    return (*thing, of, *stated.subject)


def _is_date(words: Words) -> bool:
    return [word.tag for word in words] == [Tag.DATE]
