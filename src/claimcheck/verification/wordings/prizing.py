"""Prizes, told by who won them or to whom they went: "the prize went to Lind" says that Lind won it."""

from dataclasses import replace

from claimcheck.predicates import Predication, Tag, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of

_PRIZES = frozenset({"prize", "award", "medal", "trophy", "championship"})
_WINNING = frozenset({"win", "receive"})
_NAMING = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER})


def prizes_instead(claim: Predication) -> frozenset[str]:
    """Return the verbs by which a source may tell who got a claim's prize; empty for any other claim."""
    if _went(claim):
        return _WINNING
    return frozenset({"go"}) if _won(claim) else frozenset()


def as_prize(stated: Predication, claim: Predication) -> Predication | None:
    """Read "Lind won the prize" as "the prize went to Lind", and the other way round, as the claim has it."""
    if _went(claim) and _won(stated):
        end = _end_of_prize(stated.complement)
        subject, said = stated.complement[:end], stated.complement[end:]
        complement = (claim.complement[0], *stated.subject, *said)
    elif _won(claim) and _went(stated):
        end = _end_of_name(stated.complement, 1)
        subject = stated.complement[1:end]
        complement = (*stated.subject, *stated.complement[end:])
    else:
        return None
    verb = Verb(claim.verb.lemmas, families_of(claim.verb.lemmas), stated.verb.words)
    return replace(stated, verb=verb, subject=subject, complement=complement, inherited=False)


def _went(statement: Predication) -> bool:
    """Tell "the prize went to Lind", and no "the prize goes to a museum": who gets it has a name."""
    said = statement.complement
    head = head_of(statement.subject)
    to_whom = len(said) > 1 and said[0].folded == "to"
    going = statement.verb.lemmas == ("go",) and not statement.verb.passive
    named = any(word.tag is Tag.NAME for word in said[1 : _end_of_name(said, 1)])
    return going and to_whom and named and head is not None and _is_prize(head.folded)


def _won(statement: Predication) -> bool:
    """Tell "Lind won the prize"."""
    verb = statement.verb
    winning = verb.lemmas[0] in _WINNING and len(verb.lemmas) == 1 and not verb.passive
    named = any(word.tag is Tag.NAME for word in statement.subject)
    return winning and named and bool(_end_of_prize(statement.complement))


def _end_of_prize(said: Words) -> int:
    """Return where the phrase ends that says which prize; 0 where a complement opens with another thing."""
    end = next(
        (at for at, word in enumerate(said) if word.tag not in _NAMING | {Tag.NUMBER, Tag.DATE}), len(said)
    )
    head = head_of(said[:end])
    several = any(word.tag is Tag.COORDINATOR or word.text == "," for word in said[end : end + 1])
    return end if head is not None and _is_prize(head.folded) and not several else 0


def _end_of_name(said: Words, begin: int) -> int:
    return next((at for at in range(begin, len(said)) if said[at].tag not in _NAMING), len(said))


def _is_prize(folded: str) -> bool:
    """Tell "prize" and a name that ends with it: "Nobel Prize"."""
    return folded.rsplit(maxsplit=1)[-1] in _PRIZES
