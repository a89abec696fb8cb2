"""Figures: is the same thing counted or measured, and does the source's interval lie inside the claim's?"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.model.evidence import Comparison, Outcome, RelatedKind, Slot
from claimcheck.model.quantity import Change, Comparator, Quantity, QuantityKind
from claimcheck.model.span import Span
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.lexical import DEFINITE
from claimcheck.quantities import compare_quantities
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import head_of
from claimcheck.verification.predicate_slot import exceeds
from claimcheck.verification.terms import keys_of, terms_of

Words = tuple[Word, ...]
Figure = tuple[Word, Quantity]
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.BARE})
_OTHER_LEVEL = frozenset({"from", "than", "against", "versus", "compared"})


def compare_figures(pairing: Pairing) -> tuple[tuple[Comparison, RelatedKind | None], ...]:
    """Return a comparison for each figure the claim asserts, with the kind of relation where units differ."""
    found = []
    for figure in _figures_of_claim(pairing):
        if not _identifies(pairing, figure):
            found.append(_compare(pairing, figure))
        elif (other := _other_number(pairing, figure)) is not None:
            found.append((other, None))
    return tuple(found)


def compared_figures(pairing: Pairing) -> tuple[Word, ...]:
    """Return the source's figures that the claim's are compared with."""
    asserted = (figure for figure in _figures_of_claim(pairing) if not _identifies(pairing, figure))
    return tuple(dict.fromkeys(word for figure in asserted for word, _ in _candidates(pairing, figure)))


def _other_number(pairing: Pairing, figure: Figure) -> Comparison | None:
    """ "The six chiefs" are not "the seven chiefs": another number of the same is another group, not a contradiction."""
    comparison, _ = _compare(pairing, figure)
    if comparison.outcome in (Outcome.MATCH, Outcome.MISSING):
        return None
    return replace(comparison, outcome=Outcome.NEITHER, note="another group")


def _figures_of_claim(pairing: Pairing) -> tuple[Figure, ...]:
    words = (
        *pairing.claim.adjunct,
        *pairing.claim.subject,
        *pairing.claim.complement,
        *pairing.assertion.details,
    )
    return pairing.claimed.quantities_in(tuple(dict.fromkeys(words)))


def _identifies(pairing: Pairing, figure: Figure) -> bool:
    """ "The five Central Asian countries" says which ones are meant, not how many there are."""
    word, quantity = figure
    if (
        quantity.kind is not QuantityKind.COUNT
        or word.index == 0
        or quantity.comparator is not Comparator.EQUAL
    ):
        return False
    before = pairing.claimed.words[word.index - 1]
    return before.tag is Tag.POSSESSIVE or (before.tag is Tag.DETERMINER and before.folded in DEFINITE)


def _compare(pairing: Pairing, figure: Figure) -> tuple[Comparison, RelatedKind | None]:
    word, quantity = figure
    candidates = _candidates(pairing, figure)
    shown = _show(pairing.claimed.text, quantity)
    if not candidates:
        return Comparison(Slot.QUANTITY, shown, "", Outcome.MISSING, "no such figure in the clause"), None
    results = [(_outcome(pairing, quantity, other), other) for other in candidates]
    order = {Outcome.MATCH: 0, Outcome.MISMATCH: 1, Outcome.NEITHER: 2, Outcome.MISSING: 3}
    (outcome, note, related), (place, other) = min(results, key=lambda result: order[result[0][0]])
    if outcome is Outcome.MISMATCH and len(candidates) > 1 and _is_ambiguous(candidates):
        outcome, note = Outcome.NEITHER, "several figures"
    span = Span(place.start, place.end)
    return Comparison(Slot.QUANTITY, shown, _show(pairing.analysis.text, other), outcome, note, span), related


def _outcome(pairing: Pairing, claim: Quantity, figure: Figure) -> tuple[Outcome, str, RelatedKind | None]:
    _, source = figure
    if exceeds(pairing.source) and source.comparator is Comparator.EQUAL:
        source = replace(source, low=source.value, low_included=False, high=None, comparator=Comparator.MORE)
    if exceeds(pairing.claim) and claim.comparator is Comparator.EQUAL:
        claim = replace(claim, low=claim.value, low_included=False, high=None, comparator=Comparator.MORE)
    result = compare_quantities(claim, source, tolerance=pairing.reading.claim.tolerance)
    return result.outcome, result.note, result.related


def _is_ambiguous(candidates: Sequence[Figure]) -> bool:
    return len({quantity.value for _, quantity in candidates}) > 1


def _candidates(pairing: Pairing, figure: Figure) -> list[Figure]:
    """Return the source's figures that measure or count the same thing in this clause."""
    word, quantity = figure
    found = pairing.analysis.quantities_in(_reach(pairing, word))
    same = [
        item for item in found if _is_comparable(quantity, item[1]) and not _is_other_level(pairing, item)
    ]
    if quantity.kind in _COUNTED:
        return [item for item in same if _counts_the_same(pairing, word, item[0])]
    return same or _rivals(quantity, found)


def _reach(pairing: Pairing, figure: Word) -> Words:
    """A figure of the claim's infinitive or relative clause is looked for in the source's, too."""
    if figure not in pairing.assertion.details:
        return pairing.source.words
    hanging = (word for item in pairing.analysis.statements if not item.main for word in item.words)
    return tuple(dict.fromkeys((*pairing.source.words, *hanging)))


def _is_comparable(claim: Quantity, source: Quantity) -> bool:
    if claim.kind in _COUNTED and source.kind in _COUNTED:
        return True
    if claim.kind is QuantityKind.MEASURE:
        return source.kind is claim.kind and source.dimension == claim.dimension
    return claim.kind is source.kind


def _is_other_level(pairing: Pairing, figure: Figure) -> bool:
    """ "Up *from* 89" and "more *than last year's* 89" name what the figure is compared with."""
    word, quantity = figure
    before = pairing.analysis.words[word.index - 1] if word.index else None
    compared = (
        before is not None and before.folded in _OTHER_LEVEL and quantity.comparator is Comparator.EQUAL
    )
    return compared and quantity.change is Change.LEVEL


def _rivals(claim: Quantity, found: Sequence[Figure]) -> list[Figure]:
    """Money in another currency, or a percentage against points, is shown as what it is."""
    share = {QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT}
    return [item for item in found if item[1].kind in share and claim.kind in share]


def _counts_the_same(pairing: Pairing, claim: Word, source: Word) -> bool:
    ours, theirs = _counted(pairing.claimed.words, claim), _counted(_behind(pairing, source), source)
    if ours is None:
        return theirs is None or _is_complement_only(pairing)
    if theirs is None:
        theirs = _shared_noun(pairing, source)
    if theirs is None or not keys_of(ours.lemma) & keys_of(theirs.lemma):
        return False
    return _modifiers_agree(pairing, (claim, ours), (source, theirs))


def _modifiers_agree(pairing: Pairing, ours: tuple[Word, Word], theirs: tuple[Word, Word]) -> bool:
    """What qualifies the claim's count must qualify the source's: "12 *private* clinics", in the same phrase."""
    wanted = terms_of(pairing.claimed.words[ours[0].index + 1 : ours[1].index], pairing.claimed)
    begin, end = sorted((theirs[0].index, theirs[1].index))
    rest = pairing.analysis.words[begin:]
    marks = [
        word.index for word in rest if word.index > end and (word.tag in (Tag.MARK, Tag.VERB, Tag.NUMBER))
    ]
    phrase = pairing.analysis.words[begin : marks[0] if marks else len(pairing.analysis.words)]
    pool = terms_of(phrase, pairing.analysis)
    return all(pairing.matcher.find(term, pool) for term in wanted)


def _behind(pairing: Pairing, figure: Word) -> Words:
    """Return the clause's words with the figure in their own order: a noun left out was put back behind it."""
    complement = pairing.source.complement
    return complement if figure in complement else pairing.analysis.words


def _is_complement_only(pairing: Pairing) -> bool:
    return pairing.claim.verb.lemmas[0] == "be"


def _counted(words: Words, figure: Word) -> Word | None:
    """Return the head of the phrase a figure counts: "four outcome *documents*"."""
    rest = words[words.index(figure) + 1 :]
    if len(rest) > 1 and rest[0].folded == "of":
        # "112 of the 200 seats" counts seats.
        rest = tuple(word for word in rest[1:] if word.tag not in (Tag.DETERMINER, Tag.NUMBER))
    end = next((at for at, word in enumerate(rest) if word.tag not in _NOUN_PHRASE), len(rest))
    return head_of(rest[:end])


_NOUN_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.POSSESSIVE})


def _shared_noun(pairing: Pairing, source: Word) -> Word | None:
    """ "44 and 14 planes": the noun behind the last figure belongs to the first as well; "44, up from 30"."""
    words = pairing.analysis.words
    for word in words[source.index + 1 :]:
        if word.tag is Tag.NUMBER:
            return _counted(words, word)
        if word.tag not in (Tag.COORDINATOR, Tag.MARK):
            break
    return head_of(pairing.source.subject)


def _show(text: str, quantity: Quantity) -> str:
    return text[quantity.start : quantity.end]


def measures(pairing: Pairing) -> bool:
    """Tell whether the claim states an amount of money, a share or a physical measure."""
    kinds = {quantity.kind for _, quantity in _figures_of_claim(pairing)}
    return bool(
        kinds
        & {QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT, QuantityKind.MEASURE}
    )


def states_figure(pairing: Pairing) -> bool:
    """Tell whether the claim asserts a figure."""
    return any(not _identifies(pairing, figure) for figure in _figures_of_claim(pairing))
