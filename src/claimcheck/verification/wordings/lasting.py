"""How long a thing went on: "the four-day strike ended" and "ended after four days" say that it lasted four days."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words

_LASTING = ("last",)
_ENDING = frozenset({"end", "finish", "conclude", "close"})
_ARTICLES = frozenset({"the", "its", "his", "her", "their", "this"})
_TIMES = (
    "hour",
    "day",
    "week",
    "month",
    "year",
    "hours",
    "days",
    "weeks",
    "months",
    "years",
    "minute",
    "minutes",
)


def as_gone_on(stated: Predication, claim: Predication) -> Predication | None:
    """Return what a source says of the end of a thing in the claim's form; None for anything else."""
    if not goings_on_instead(claim) or stated.negated or stated.verb.lemmas[0] not in _ENDING:
        return None
    subject, figure = _timed(stated)
    if not figure:
        return None
    verb = Verb(_LASTING, families_of(_LASTING), stated.verb.words)
    return replace(stated, verb=verb, subject=subject, complement=figure, adjunct=())


def goings_on_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell how long a claim's thing lasted; empty for any other claim."""
    told = claim.verb.lemmas == _LASTING and any(word.tag is Tag.NUMBER for word in claim.complement)
    return _ENDING if told else frozenset()


def _timed(stated: Predication) -> tuple[Words, Words]:
    """Return what ended, and after how long: "the *four-day* strike ended", "ended *after four days*"."""
    subject, said = stated.subject, stated.complement
    if len(said) > 1 and said[0].folded == "after" and said[1].folded.endswith(_TIMES):
        alone = said[1].tag is Tag.NUMBER and not any(word.folded == "of" for word in said[2:3])
        return (subject, said[1:2]) if alone else ((), ())
    known = len(subject) > 2 and subject[0].folded in _ARTICLES  # noqa: PLR2004  article, measure and noun
    timed = (
        known
        and subject[1].tag is Tag.NUMBER
        and subject[1].folded.endswith(tuple(f"-{one}" for one in _TIMES))
    )
    return ((subject[0], *subject[2:]), subject[1:2]) if timed and not stated.verb.passive else ((), ())
