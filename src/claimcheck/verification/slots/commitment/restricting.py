"""Phrases behind what the claim says that take part of it back: "cut rates *for farmers*", "closed *for a week*"."""

from itertools import pairwise, takewhile

from claimcheck.predicates import Tag
from claimcheck.predicates.tables.kinds import PERSON, PLACE, classes_of
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.terms import terms_of
from claimcheck.verification.slots.commitment.segments import Segment, is_time, segments_of

_NEARLY = frozenset({"close", "next", "nearly", "almost", "halfway", "midway", "partway"})
"""Right before a preposition they stop short of what it leads to: "moved *close to* Oslo"."""

_REVERSIBLE = frozenset(
    "open close reopen shut ban block halt stop suspend lift leave quit ground evacuate freeze".split()
)
"""Nobody says these of what he knows to have been undone with the day; who worked for a week worked."""

_RANKING = frozenset({"lead", "top", "head"})
"""Who leads *in assists* leads in nothing else."""

_RECORDS = frozenset({"record", "lead"})
"""So is who holds the record *for penalties*, and no other."""

_RULES = frozenset("ban embargo moratorium prohibition restriction curfew".split())
"""Each phrase behind what these forbid makes it less: "the ban on fishing *with nets*"."""

_LIMITING = frozenset({"with", "in", "at", "on", "by"})
"""Behind a rule they say of what it is one; what it was lifted *for* is a purpose."""

_ENDS = frozenset({Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COORDINATOR})

_CONDITIONS = frozenset({"if", "unless", "provided", "providing"})

_GENERALLY = frozenset({"if", "unless", "when", "whenever", "once", "where"})
"""With what holds in general they say when it does; with what happened, when it did."""

_CLIPPED = frozenset({"any", "possible", "necessary", "not", "only", "ever"})
"""Behind "if" these open no condition: "few, *if any*", "if *not* more"."""


def taken_back(pairing: Pairing) -> str:
    """Return what only the source says and what makes the claim too much."""
    return (
        _nearly(pairing)
        or _no_more(pairing)
        or _as_much(pairing)
        or _for_a_while(pairing)
        or _on_condition(pairing)
        or _only_when(pairing)
        or next((_shown(part) for part in _extra(pairing) if _restricts(part, pairing)), "")
        or next((_shown(part) for part in _behind_rule(pairing) if not _is_claimed(part, pairing)), "")
    )


def _nearly(pairing: Pairing) -> str:
    said = {word.folded for word in pairing.claimed.words}
    complement = pairing.source.complement
    for at, (word, behind) in enumerate(pairwise(complement)):
        if word.folded not in _NEARLY - said or behind.tag is not Tag.PREPOSITION:
            continue
        led_to = segments_of(complement[at + 1 :])[:1]
        if any(_is_claimed(part, pairing) and not _has_figure(part) for part in led_to):
            return f"{word.text} {behind.text}"
    return ""


def _no_more(pairing: Pairing) -> str:
    """Tell "exports coal *no more*", which has ended, from "no more than 30" and "no more coal"."""
    words = pairing.analysis.words
    for at, (word, behind) in enumerate(pairwise(words)):
        ends = at + 2 == len(words) or words[at + 2].tag is Tag.MARK
        if word.folded == "no" and behind.folded == "more" and ends:
            return "no more"
    return ""


def _as_much(pairing: Pairing) -> str:
    """Tell "was *as bad as* the worst" from "was the worst"."""
    theirs = [word.folded for word in pairing.source.complement]
    ours = [word.folded for word in pairing.claim.complement]
    return "as … as" if theirs[:1] == ["as"] and theirs.count("as") > 1 and "as" not in ours else ""


def _for_a_while(pairing: Pairing) -> str:
    told = any(word.folded == "for" for word in pairing.claimed.words)
    if told or pairing.claim.verb.lemmas[0] not in _REVERSIBLE:
        return ""
    return next(
        (
            _shown(part)
            for part in segments_of(pairing.source.complement)
            if part.preposition == "for" and any(is_time(word) for word in part.words)
        ),
        "",
    )


def _on_condition(pairing: Pairing) -> str:
    last = max((word.index for word in (*pairing.source.complement, *pairing.source.verb.words)), default=0)
    said = _said(pairing)
    for word, behind in pairwise(pairing.analysis.words[last : last + 3]):
        if word.folded in _CONDITIONS - said and behind.folded not in _CLIPPED and behind.tag is not Tag.MARK:
            return f"{word.text} {behind.text}"
    return ""


def _said(pairing: Pairing) -> frozenset[str]:
    """Return the claim's words; "faces ten years *if convicted*" is read as fact, and then says no less without it."""
    implied = ("if",) if pairing.source.verb.lemmas == ("face",) else ()
    return frozenset((*implied, *(word.folded for word in pairing.claimed.words)))


def _only_when(pairing: Pairing) -> str:
    """Return when alone it is so what holds in general: "pays *when profits allow*", "is safe *once boiled*"."""
    verb = pairing.source.verb.words[-1:]
    lasting = any(word.form in ("third", "base") or word.folded in ("is", "are") for word in verb)
    said = _said(pairing)
    hanging = {item.conjunction for item, _ in pairing.analysis.hanging if item is not pairing.source}
    only = hanging & _GENERALLY - said
    return min(only) if lasting and only and pairing.source.main else ""


def _extra(pairing: Pairing) -> list[Segment]:
    """Return the phrases behind the source's verb of which the claim has nothing."""
    if pairing.source.verb.nominal:
        return []
    parts = segments_of(pairing.source.complement)
    return [part for part in parts if part.preposition and not _is_claimed(part, pairing)]


def _behind_rule(pairing: Pairing) -> tuple[Segment, ...]:
    """Return what stands behind a rule, and what it rules may read as a clause: "the ban on *fishing with nets*"."""
    if not any(word.lemma in _RULES for word in pairing.claim.complement):
        return ()
    words = pairing.analysis.words
    rule = next((word.index for word in pairing.source.complement if word.lemma in _RULES), len(words))
    behind = segments_of(tuple(takewhile(lambda word: word.tag not in _ENDS, words[rule + 1 :])))
    # Behind "in March" or "after talks" it is told when the rule was lifted.
    return tuple(takewhile(lambda part: part.preposition in _LIMITING and not _has_figure(part), behind))


def _is_claimed(part: Segment, pairing: Pairing) -> bool:
    terms = terms_of(part.words, pairing.analysis)
    return any(pairing.matcher.find(term, pairing.claimed_terms) for term in terms)


def _has_figure(part: Segment) -> bool:
    return any(word.tag in (Tag.NUMBER, Tag.DATE) for word in part.words)


def _restricts(part: Segment, pairing: Pairing) -> bool:
    thing = part.thing
    if thing is None or thing.tag is not Tag.NOUN or _has_figure(part):
        return False
    plural = thing.folded != thing.lemma
    if any(word.lemma in _RECORDS for word in pairing.claim.complement) and part.preposition in ("for", "in"):
        return True
    ranked = pairing.claim.verb.lemmas[0] in _RANKING
    if part.preposition in ("for", "as"):
        return part.is_bare and plural and (part.preposition == "as" or PERSON in classes_of(thing.lemma))
    return part.preposition == "in" and ranked and PLACE not in classes_of(thing.lemma)


def _shown(part: Segment) -> str:
    return " ".join((part.preposition, *(word.text for word in part.words[:3])))
