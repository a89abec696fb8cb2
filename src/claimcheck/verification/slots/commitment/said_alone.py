"""A verb that the claim says alone: who "stood down *the guard*" did not stand down.

Observation: what stands right behind a verb makes it another one more often than any list of particles knows: "passed
*to a committee*", "flooded *the market*", "stepped down *from the carriage*", "crashed *through a fence*". Times,
places, reasons and company leave it as it is. So, where the claim has nothing behind its verb, only these may stand
there.
"""

from itertools import dropwhile, pairwise

from claimcheck.language.lexicon import Form, readings
from claimcheck.predicates import Predication, Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.slots.commitment.segments import is_time
from claimcheck.verification.slots.role.acted_on import FOR_ALL

_HARMLESS = frozenset(
    """
    in at on near during after before amid amidst despite following since because due by with without under within over
    across throughout along around beside alongside until till for between among outside inside about against like as
    than according
    """.split()
)
"""Say when, where, why and with whom."""

_REASONS = frozenset("reason lack want fear good sake purpose while time joy".split())
"""Behind "for" these tell why or how long; else an active verb with "for" is another: "fell *for the trick*"."""

_LEADING = frozenset({"from", "to", "for"})
"""Before a name they say where somebody came from or went: "took off *from Lund*"."""

_WITHOUT_OBJECT = frozenset(
    "win lose vote eat drink write read sing study paint testify resign play leave visit lead march protest".split()
)
"""Say the same without what they are done to: who wins a match wins."""

_CALLING = frozenset({"elect", "name", "appoint", "call", "declare", "make", "crown", "vote"})
"""Whoever is elected captain of a team was not elected in the sense that needs no noun."""

_OFFICES = frozenset(
    "post office position job role duty board council party government cabinet leadership".split()
)
"""Who steps down steps down from one of these."""

_LEAVING = frozenset({"resign", "retire", "step", "stand", "quit", "withdraw", "abdicate", "depart"})
"""Who leaves as mayor leaves."""

_CONVERTED = frozenset(
    {"clear", "bind", "set", "poise", "suppose", "believe", "think", "say", "know", "lead", "drive"}
)
"""Passives that mean another thing before an infinitive: "was cleared *to land*"."""


def changed_behind(pairing: Pairing) -> str:
    """Return what stands behind the source's verb and may make it another than the claim's, which stands alone."""
    claim, source = pairing.claim, pairing.source
    if not _stands_alone(claim) or claim.verb.lemmas != source.verb.lemmas or not source.verb.words:
        return ""
    if claim.verb.passive is not source.verb.passive or source.verb.nominal or _goes_on(pairing):
        return ""
    begin = source.verb.words[-1].index
    if _converts(source, pairing.analysis.words[begin + 1 : begin + 2]):
        return "to"
    particles = _particles(claim.complement)
    behind = (word for word in source.complement if word.index > begin)
    rest = tuple(dropwhile(lambda word: word.folded in particles or word.tag is Tag.ADVERB, behind))
    return _other(rest, source)


def _converts(source: Predication, behind: Words) -> bool:
    to = any(word.tag is Tag.TO for word in behind)
    return to and source.verb.passive and source.verb.lemmas[0] in _CONVERTED


def _particles(complement: Words) -> frozenset[str]:
    """Return "down" of "stepped *down* in 1990", not the "in" that governs."""
    governing = {word.folded for word, after in pairwise(complement) if after.tag is Tag.DATE}
    return frozenset(word.folded for word in complement) - governing


def _goes_on(pairing: Pairing) -> bool:
    return any(word.tag not in (Tag.AUXILIARY, Tag.MARK) for word in pairing.assertion.details)


def _stands_alone(claim: Predication) -> bool:
    verbal = bool(claim.verb.words) and not claim.verb.nominal and claim.verb.lemmas != ("be",)
    return verbal and all(
        word.tag in (Tag.PREPOSITION, Tag.ADVERB, Tag.MARK, Tag.DATE) for word in claim.complement
    )


def _other(rest: Words, source: Predication) -> str:
    if not rest:
        return ""
    first, rest = rest[0], _undated(rest)
    if first.tag is Tag.PREPOSITION:
        figures = any(word.tag in (Tag.NUMBER, Tag.DATE) for word in rest[1:3])
        named = any(word.lemma in _OFFICES | FOR_ALL for word in rest[1:4])
        named = named or (first.folded in _LEADING and any(word.tag is Tag.NAME for word in rest[1:2]))
        harmless = first.folded in _HARMLESS and not _is_turned(rest, source)
        return "" if harmless or figures or named else _shown(rest)
    if first.tag is Tag.NOUN and any(reading.form is Form.THIRD for reading in readings(first.folded)):
        # What looks like a bare object may be the verb of the sentence around: "that it leaked *worries* doctors".
        return ""
    if first.tag in (Tag.DETERMINER, Tag.NOUN, Tag.NAME, Tag.PRONOUN):
        timed = any(word.tag is Tag.DATE or is_time(word) for word in rest[:3])
        free = source.verb.lemmas[0] in _WITHOUT_OBJECT and first.tag is not Tag.PRONOUN
        told = source.verb.passive and (first.tag is not Tag.NOUN or source.verb.lemmas[0] not in _CALLING)
        return "" if timed or free or told else _shown(rest)
    return ""


def _undated(rest: Words) -> Words:
    """Return the words up to a date that is that of the whole: "the guard *on Tuesday*", not "the *next day*"."""
    dated = (at for at, word in enumerate(rest) if at and word.tag is Tag.DATE and rest[at - 1].is_nominal)
    return rest[: next(dated, len(rest))]


def _is_turned(rest: Words, source: Predication) -> bool:
    """Tell "froze at *its* edges", which is a part of it, "fell *for* the trick" and "doubled *as* a test"."""
    if any(word.folded == "its" for word in rest[1:2]):
        return True
    plain = any(word.lemma in _REASONS or is_time(word) or word.form == "gerund" for word in rest[1:5])
    leaves = rest[0].folded == "as" and source.verb.lemmas[0] in _LEAVING
    return rest[0].folded in ("for", "as") and not source.verb.passive and not plain and not leaves


def _shown(rest: Words) -> str:
    return " ".join(word.text for word in rest[:3])
