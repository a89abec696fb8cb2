"""Quantifiers: all, most, some, only, no, first, the largest refute only where they exclude each other."""

from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import is_open
from claimcheck.verification.slots.outcome_order import WORST_FIRST
from claimcheck.verification.slots.quantifier_words import CLASSES, EXCLUSIVE, GRANTED, TOO_MUCH

_NOTHING_TO_COMPARE = ({""}, {"", "none"})
"""No quantifier on either side; "no" against nothing is a matter of polarity."""

_NONE = (("", ""),) * 3
"""No quantifier on either subject, on what either verb governs, or on either statement."""

_NEARLY = frozenset({"nearly", "almost", "virtually", "practically"})
_HARDLY = frozenset({"hardly", "scarcely", "barely"})

_TWO = len(("Peru", "Chile"))

_EXCEPTING = frozenset({"except", "but", "save", "barring"})
_WHOLLY = frozenset({"completely", "fully", "entirely", "wholly", "totally"})
_OF_ALL = frozenset({"resolve", "complete", "destroy", "repeal", "dissolve", "demolish", "set-free"})
"""Families of verbs that, done completely, are done to all: "completely settled the issues"."""

_SOME = frozenset({"some", "most", "nearly all", "many", "few", "half"})

_KEPT = 20_000
"""Phrases of which the quantifiers are kept: those of a claim are asked for with each of its candidates."""


def compare_quantifiers(pairing: Pairing) -> Comparison | None:
    """Compare the quantifiers on the two subjects, and on what the two verbs govern; None where there are none."""
    sides = (
        (
            _quantifier(pairing.claim.subject, pairing.claimed),
            "" if _is_both_meant(pairing) else _quantifier(pairing.subject_side, pairing.analysis),
        ),
        (
            _quantifier(pairing.claim.complement, pairing.claimed),
            _quantifier(pairing.complement_side, pairing.analysis),
        ),
        _limits(pairing),
    )
    if sides == _NONE:
        # As in most pairs.
        return None
    found = [
        Comparison(Slot.QUANTIFIER, claim, source, _outcome(claim, source))
        for claim, source in _denied(_otherwise_told(sides, pairing), pairing)
        if {claim, source} not in _NOTHING_TO_COMPARE
    ]
    return min(found, key=lambda comparison: WORST_FIRST[comparison.outcome], default=None)


def _is_a_number(words: Words) -> bool:
    """Tell "*a number of* exercises", which are several."""
    return [word.folded for word in words[:3]] == ["a", "number", "of"]


def _is_both_meant(pairing: Pairing) -> bool:
    """Tell whether "both sides" are the two that the claim names: "*Peru and Chile* agreed"."""
    both = any(word.folded == "both" for word in pairing.subject_side[:1])
    return both and is_open(pairing.subject_side) and len(pairing.assertion.heads) == _TWO


def _otherwise_told(sides: Iterable[tuple[str, str]], pairing: Pairing) -> Iterator[tuple[str, str]]:
    """Take "*completely* settled the disputes" for "settled all disputes", and "*a number of* disputes" for several."""
    source = pairing.source
    words = pairing.analysis.words
    begin = min((word.index for word in source.verb.words), default=0)
    near = words[max(begin - 1, 0) : begin + 2]
    wholly = any(word.folded in _WHOLLY for word in near) and any(
        name in _OF_ALL for name, _ in source.verb.families
    )
    several = _is_a_number(source.complement)
    for ours, theirs in sides:
        told = "all" if wholly and not source.negated else "some" if several else ""
        yield ours, told if not theirs and told == ours else theirs


def _denied(sides: Iterable[tuple[str, str]], pairing: Pairing) -> Iterator[tuple[str, str]]:
    """Take "some were *not* freed" for "not all were freed" where the claim says that all were."""
    denies = pairing.source.negated and not pairing.claim.negated
    for claim, source in sides:
        yield claim, "not all" if denies and claim == "all" and source in _SOME else source


@lru_cache(maxsize=_KEPT)
def _quantifier(words: Words, analysis: Analysis) -> str:
    """Return the class of the first quantifier of a phrase's head: "most of the members", "all members"."""
    for place, word in enumerate(words):
        if word.tag is Tag.NUMBER and word.folded != "one":
            continue
        if word.folded == "any" and _is_after(_HARDLY, word, analysis):
            return "nearly none"
        if _ends_phrase(word, place) or _opens_clause(word, analysis):
            break
        if word.folded in ("one", "among") and _is_partitive(words[place + 1 : place + 2]):
            return "one of several"
        found = _class_of(word)
        if found:
            return _narrowed(found, place, words, analysis)
    return ""


def _narrowed(found: str, place: int, words: Words, analysis: Analysis) -> str:
    """Return what is left of a class by the words around it: "*nearly* all", "all *but* two", "*not* all"."""
    if found in ("all", "none") and _is_after(_NEARLY, words[place], analysis):
        return f"nearly {found}"
    if found in ("all", "none") and _leaves_out(words[place + 1 :]):
        return "most" if found == "all" else "few"
    return "not all" if found == "all" and place and words[place - 1].tag is Tag.NEGATOR else found


def _is_after(adverbs: frozenset[str], word: Word, analysis: Analysis) -> bool:
    """Tell "*nearly* all" and "*hardly* any", whose adverb stands outside the phrase."""
    return any(other.folded in adverbs for other in analysis.words[: word.index][-1:])


def _leaves_out(behind: Words) -> bool:
    return any(other.folded in _EXCEPTING for other in behind)


def _ends_phrase(word: Word, place: int) -> bool:
    """Tell whether no quantifier of the head can follow: behind a preposition, "any", or "most" of a comparison."""
    if word.tag is Tag.PREPOSITION:
        return place > 0 and word.folded != "of"
    return word.folded == "any" or (word.folded == "most" and word.tag is Tag.ADVERB)


def _opens_clause(quantifier: Word, analysis: Analysis) -> bool:
    """Tell "500 people, *most of whom* live by the sea" and "*most of them* Danes", which is another statement."""
    behind = [word.folded for word in analysis.words[quantifier.index + 1 : quantifier.index + 3]]
    if len(behind) < 2 or behind[0] != "of":  # noqa: PLR2004  "of" and the pronoun
        return False
    before = analysis.words[quantifier.index - 1].text if quantifier.index else ""
    return behind[1] in ("whom", "which") or (behind[1] == "them" and before == ",")


def _is_partitive(after: Words) -> bool:
    return bool(after) and after[0].folded in ("of", "the")


def _class_of(word: Word) -> str:
    if word.folded == "no" and word.tag is Tag.DETERMINER:
        return "none"
    found = CLASSES.get(word.folded, "")
    return "" if found == "only" else found


def _limits(pairing: Pairing) -> tuple[str, str]:
    """Return the limits of both statements; "only" before a figure that the other lacks limits nothing but it."""
    ours, theirs = pairing.claim.words, pairing.source_words
    if _limit(ours) == _limit(theirs):
        return _limit(ours), _limit(theirs)
    mine = {quantity.value for _, quantity in pairing.claimed.quantities_in(ours)}
    other = {quantity.value for _, quantity in pairing.analysis.quantities_in(theirs)}
    return (
        _limit(_without_limited(ours, pairing.claimed, other)),
        _limit(_without_limited(theirs, pairing.analysis, mine)),
    )


def _without_limited(words: Words, analysis: Analysis, others: Container[float]) -> Words:
    """Leave out what finds a figure small: against the 95 that the other side has, "*only* 9" is 9."""
    figures = {word.index for word, quantity in analysis.quantities_in(words) if quantity.value not in others}
    return tuple(word for word in words if word.folded != "only" or word.index + 1 not in figures)


@lru_cache(maxsize=_KEPT)
def _limit(words: Words) -> str:
    """Return "only" where an adverb limits the statement."""
    limiting = (word for word in words if CLASSES.get(word.folded) == "only" and not _is_fair(word, words))
    return "only" if any(not _follows_not(word, words) for word in limiting) or _acts_alone(words) else ""


def _acts_alone(words: Words) -> bool:
    """Tell "Norvia *alone* voted", which no other did; "in Norvia alone, 90 voted" is another matter."""
    return any(
        before.tag in (Tag.NAME, Tag.NOUN)
        and word.folded == "alone"
        and after.tag in (Tag.VERB, Tag.AUXILIARY)
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
        if after.index - before.index == _TWO
    )


def _is_fair(word: Word, words: Words) -> bool:
    """Tell "a *just* peace" and "*just* 15 minutes", which limit nothing: the latter only finds them few."""
    before = any(other.index == word.index - 1 and other.tag is Tag.DETERMINER for other in words)
    counts = any(other.index == word.index + 1 and other.tag is Tag.NUMBER for other in words)
    return word.folded == "just" and (before or counts)


def _follows_not(word: Word, words: Words) -> bool:
    """Tell whether the limit is lifted: "not only" limits nothing."""
    return any(other.index == word.index - 1 and other.folded == "not" for other in words)


def _outcome(claim: str, source: str) -> Outcome:
    if claim == source or (claim, source) in GRANTED:
        return Outcome.MATCH
    excluded = frozenset({claim, source}) in EXCLUSIVE or (claim, source) in TOO_MUCH
    return Outcome.MISMATCH if excluded else Outcome.NEITHER
