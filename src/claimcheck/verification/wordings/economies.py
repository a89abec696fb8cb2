"""Countries and their economies: "Norvia added 9,000 jobs" and "Norvia's economy added 9,000 jobs" are one news."""

from dataclasses import replace

from claimcheck.names.words import NAMESAKES
from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import Words

_MOVING = frozenset({"grow", "expand", "shrink", "contract", "rebound"})
_EMPLOYING = frozenset({"add", "lose", "gain", "create", "shed", "generate"})
_JOBS = frozenset({"job", "post", "position", "payroll"})
_ECONOMY = ([Tag.NAME, Tag.NOUN], [Tag.NAME, Tag.POSSESSIVE, Tag.NOUN])


def as_country(stated: Predication, claim: Predication) -> Predication | None:
    """Return what an economy does as what its country does, and the other way round, as the claim has it."""
    if not _is_of_economy(stated):
        return None
    ours, theirs = _without_article(claim.subject), _without_article(stated.subject)
    if _is_economy(theirs) and _is_country(ours):
        return replace(stated, subject=theirs[:1])
    if _is_economy(ours) and _is_country(theirs):
        economy = replace(
            theirs[0], text="economy", folded="economy", lemma="economy", tag=Tag.NOUN, atom=None
        )
        return replace(stated, subject=(*theirs, economy))
    return None


def is_of_country(claim: Predication) -> bool:
    """Tell whether a claim is on a country or its economy, either of which may be told as the other."""
    subject = _without_article(claim.subject)
    return _is_economy(subject) or _is_country(subject)


def _without_article(subject: Words) -> Words:
    return subject[1:] if subject and subject[0].tag is Tag.DETERMINER else subject


def _is_economy(subject: Words) -> bool:
    return [word.tag for word in subject] in _ECONOMY and subject[-1].lemma == "economy"


def _is_country(subject: Words) -> bool:
    return [word.tag for word in subject] == [Tag.NAME] and subject[0].folded not in NAMESAKES


def _is_of_economy(statement: Predication) -> bool:
    lemma = statement.verb.lemmas[0]
    if lemma not in _EMPLOYING:
        return lemma in _MOVING
    return lemma in _MOVING or any(word.lemma in _JOBS for word in statement.complement)
