"""Periods: is it said of the same time?"""

from enum import StrEnum

from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot
from claimcheck.model.period import Bound, Period
from claimcheck.model.quantity import Change, QuantityKind
from claimcheck.model.span import Span
from claimcheck.periods import PeriodRelation, compare_periods, period_text
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.lexical import DEFINITE
from claimcheck.verification.analysis import Analysis
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import object_of
from claimcheck.verification.terms import word_is_ordinal

Words = tuple[Word, ...]
Dated = tuple[Word, Period]
_FLOWING = frozenset(
    "sell buy purchase export import handle carry transport produce manufacture ship deliver receive attract visit earn "
    "spend raise lose gain win score kill die injure treat serve process generate consume emit hire "
    "record register report make provide train welcome".split()
)
"""Verbs whose count adds up over time, so that part of the period has only part of the count."""

_ONCE = frozenset(
    """
    found open unveil launch adopt sign begin build complete publish collapse die gain-independence discover enter-force
    """.split()
)
"""Families of what happens once to one definite thing."""


class Aspect(StrEnum):
    """How a statement is bound to time."""

    FLOW = "flow"
    """An amount over a period: needs the same period."""
    STOCK = "stock"
    """A state at a date: needs the same date or period."""
    EVENT = "event"
    """Something that happened: needs to lie inside the claim's period."""


def compare_times(pairing: Pairing) -> tuple[Comparison, RelatedKind | None]:
    """Compare the claim's period with the one that the source's clause, sentence or context binds to it."""
    ours = _own(pairing.claim.words, pairing.claimed) or _own(pairing.assertion.details, pairing.claimed)
    theirs, note = _stated(pairing)
    if not ours:
        text = period_text(theirs[0][1]) if theirs else ""
        return Comparison(
            Slot.PERIOD, "", text, Outcome.MATCH, "the claim names no period" if text else ""
        ), None
    claim = ours[0][1]
    if not theirs:
        return Comparison(Slot.PERIOD, period_text(claim), "", Outcome.MISSING, "no period stated"), None
    return _compare(pairing, claim, theirs, note)


def _compare(
    pairing: Pairing, claim: Period, theirs: tuple[Dated, ...], note: str
) -> tuple[Comparison, RelatedKind | None]:
    aspect = _aspect(pairing)
    results = [
        (_outcome(aspect, claim, period, pairing), dated) for dated in theirs for period in (dated[1],)
    ]
    order = {Outcome.MATCH: 0, Outcome.MISMATCH: 1, Outcome.NEITHER: 2, Outcome.MISSING: 3}
    outcome, (word, period) = min(results, key=lambda result: order[result[0]])
    span = Span(word.start, word.end) if word in pairing.analysis.words and not note else None
    related = RelatedKind.PERIOD if outcome is Outcome.NEITHER else None
    return Comparison(Slot.PERIOD, period_text(claim), period_text(period), outcome, note, span), related


def _outcome(aspect: Aspect, claim: Period, source: Period, pairing: Pairing) -> Outcome:
    relation = compare_periods(claim, source)
    if relation is PeriodRelation.EQUAL and _bounds_agree(claim, source):
        return Outcome.MATCH
    if relation is PeriodRelation.INSIDE and aspect is Aspect.EVENT:
        return Outcome.MATCH
    if relation is PeriodRelation.COVERS and aspect is Aspect.EVENT and source.bound is Bound.LASTING:
        return Outcome.MATCH
    if relation is PeriodRelation.DISJOINT and _happens_once(pairing):
        return Outcome.MISMATCH
    return Outcome.NEITHER


def _bounds_agree(claim: Period, source: Period) -> bool:
    plain = {Bound.IN, Bound.AS_OF, Bound.LASTING}
    return claim.bound is source.bound or {claim.bound, source.bound} <= plain


def _aspect(pairing: Pairing) -> Aspect:
    quantities = [quantity for _, quantity in pairing.claimed.quantities_in(pairing.claim.complement)]
    family = {name for name, _ in pairing.claim.verb.families}
    flows = {QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT, QuantityKind.MEASURE}
    if family & {"be", "rise", "raise"} and any(
        quantity.kind in flows or quantity.change is not Change.LEVEL for quantity in quantities
    ):
        return Aspect.FLOW
    if quantities and pairing.claim.verb.lemmas[0] in _FLOWING:
        return Aspect.FLOW
    if family & {"be", "have"} and quantities:
        return Aspect.STOCK
    return Aspect.EVENT


def _happens_once(pairing: Pairing) -> bool:
    """Tell whether the claim speaks of one definite thing that is founded, opened, unveiled or signed only once."""
    families = {name for name, sign in pairing.claim.verb.families if sign > 0}
    numbered = "hold" in families and any(word_is_ordinal(word) for word in pairing.claim.subject)
    if not (families & _ONCE or numbered or pairing.claim.verb.lemmas == ("bear",)):
        return False
    claim = pairing.claim
    thing = claim.subject if claim.verb.passive else object_of(claim.complement)
    nouns = [word for word in thing if word.tag in (Tag.NOUN, Tag.NAME)]
    if not nouns:
        thing = claim.subject
        nouns = [word for word in thing if word.tag in (Tag.NOUN, Tag.NAME)]
    indefinite = any(word.folded in ("a", "an", "some", "several", "many", "no") for word in thing)
    plural = bool(nouns) and nouns[-1].tag is Tag.NOUN and nouns[-1].folded != nouns[-1].lemma
    definite = any(word.folded in DEFINITE or word.tag in (Tag.NAME, Tag.POSSESSIVE) for word in thing)
    return definite and not indefinite and not (plural and "gain-independence" not in families)


def _stated(pairing: Pairing) -> tuple[tuple[Dated, ...], str]:
    """Return the periods bound to the source's statement, and where they come from if not from its clause."""
    own = _own(pairing.source.words, pairing.analysis)
    if own:
        return own, ""
    sentence = _sentence_level(pairing)
    if sentence:
        return sentence, "from the same sentence"
    for context in reversed(pairing.surroundings.analyses):
        found = context.periods_in(context.words)
        if len(found) == 1:
            return found, "from context"
        if found:
            return (), ""
    return (), ""


def _own(words: Words, analysis: Analysis) -> tuple[Dated, ...]:
    """Return the periods among `words`; one that only qualifies a noun ("the 2022 plan") counts if it is alone."""
    found = analysis.periods_in(words)
    adverbial = tuple(item for item in found if not _qualifies(item[0], analysis))
    return adverbial or found


def _qualifies(word: Word, analysis: Analysis) -> bool:
    after = analysis.words[word.index + 1] if word.index + 1 < len(analysis.words) else None
    before = analysis.words[word.index - 1] if word.index else None
    noun = after is not None and after.tag in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.POSSESSIVE)
    return noun and before is not None and before.tag in (Tag.DETERMINER, Tag.ADJECTIVE)


def _sentence_level(pairing: Pairing) -> tuple[Dated, ...]:
    """Return the one period that an opening phrase or adverbial clause of the sentence gives to all of it."""
    opening = [word for statement in pairing.analysis.statements for word in statement.adjunct]
    found = pairing.analysis.periods_in(tuple(dict.fromkeys(opening)))
    if found:
        return found if len(found) == 1 else ()
    hanging = [
        word for statement in pairing.analysis.statements if not statement.main for word in statement.words
    ]
    found = pairing.analysis.periods_in(tuple(dict.fromkeys(hanging)))
    return found if len(found) == 1 and len(pairing.analysis.periods) == 1 else ()
