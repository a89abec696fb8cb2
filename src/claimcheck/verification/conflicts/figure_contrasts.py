"""What a claim's figures are to two sentences that differ in theirs."""

from collections.abc import Iterator, Sequence

from claimcheck.model.evidence import Outcome, Slot
from claimcheck.model.quantity import Comparator, Quantity, QuantityKind
from claimcheck.quantities import compare_quantities
from claimcheck.verification.conflicts.figure_surroundings import counted_noun, in_like_words
from claimcheck.verification.conflicts.told_counts import are_people, may_be_left_out, told_as
from claimcheck.verification.context.matter import Difference, Telling
from claimcheck.verification.reading.analysis import Figure
from claimcheck.verification.reading.terms import keys_of

_COUNTS = frozenset({QuantityKind.COUNT, QuantityKind.BARE})
_UNBOUNDED = frozenset({Comparator.EQUAL, Comparator.ABOUT})
_DECIDED = frozenset({Outcome.MATCH, Outcome.MISMATCH})


def figure_differences(first: Telling, other: Telling, places: Sequence[int]) -> Iterator[Difference]:
    """Yield how each of the claim's figures came out with the two figures at its place of the frame.

    Only places at which the two exclude each other are differences; at others the claim's figure must agree with both,
    else the sentences do not say what the claim says. A figure that has no place comes out as missing.
    """
    for figure in first.part.figures:
        if first.part.identifies(figure):
            continue
        place = _place_of(figure, first)
        place = _place_of(figure, other) if place is None else place
        shown = _shown(figure, first)
        if place is None:
            yield Difference(-1, shown, Slot.QUANTITY, Outcome.MISSING, Outcome.MISSING)
            continue
        ours, theirs = _quantity_at(place, first), _quantity_at(place, other)
        contested = place in places and _exclude_each_other(ours, theirs)
        outcomes = (_outcome(figure, quantity, first) for quantity in (ours, theirs))
        yield Difference(place if contested else -1, shown, Slot.QUANTITY, *outcomes)


def _exclude_each_other(first: Quantity, other: Quantity) -> bool:
    """Tell whether two figures at one place are different ones; in the same words, another bound is another figure."""
    bounds = {first.comparator, other.comparator}
    if len(bounds) == 1 and not bounds & _UNBOUNDED:
        return first.unit == other.unit and first.value * first.scale != other.value * other.scale
    return compare_quantities(first, other).outcome is Outcome.MISMATCH


def _outcome(figure: Figure, quantity: Quantity, telling: Telling) -> Outcome:
    return compare_quantities(figure[1], quantity, tolerance=telling.reading.claim.tolerance).outcome


def _place_of(figure: Figure, telling: Telling) -> int | None:
    """Return the place of the figure that was compared with the claim's, else of the only one that could be.

    Of several that could be it is the one whose neighbouring words are most like the claim's.
    """
    compared = _compared_place(figure, telling)
    measured = [place for place in _figure_places(telling) if _measures_alike(figure[1], place, telling)]
    if compared is not None and figure[1].kind in _COUNTS:
        return compared
    for fitting in (_counting, _telling_what_was_done, _standing_beside):
        places = [place for place in measured if fitting(figure, place, telling)]
        if len(places) > 1:
            nearest = in_like_words(figure, places, telling)
            return nearest[0] if len(nearest) == 1 else compared
        if places:
            return places[0]
    return compared


def _compared_place(figure: Figure, telling: Telling) -> int | None:
    shown = _shown(figure, telling)
    for item in telling.evidence.comparisons:
        if item.slot is not Slot.QUANTITY or item.claim != shown or item.outcome not in _DECIDED:
            continue
        for place in _figure_places(telling):
            # The span is that of the sentence as it stands; a sentence that was repaired is looked at by its words.
            if item.span is not None and telling.frame.words[place].start == item.span.start:
                return place
    return None


def _figure_places(telling: Telling) -> Iterator[int]:
    figures = telling.analysis.quantities
    return (place for place, word in enumerate(telling.frame.words) if word.atom in figures)


def _quantity_at(place: int, telling: Telling) -> Quantity:
    atom = telling.frame.words[place].atom
    assert atom is not None  # noqa: S101  # figures are atoms
    return telling.analysis.quantities[atom]


def _measures_alike(claim: Quantity, place: int, telling: Telling) -> bool:
    source = _quantity_at(place, telling)
    if {claim.kind, source.kind} <= _COUNTS:
        return True
    return claim.kind is source.kind and claim.dimension == source.dimension


def _counting(figure: Figure, place: int, telling: Telling) -> bool:
    """Tell whether a figure counts the claim's noun itself: "127 *cases*, 90 in Lund"."""
    noun, source = counted_noun(figure, telling.part.analysis), _quantity_at(place, telling)
    if not noun or figure[1].kind not in _COUNTS:
        return figure[1].kind not in _COUNTS
    return bool(source.nouns) and not keys_of(noun).isdisjoint(keys_of(source.nouns[-1]))


def _telling_what_was_done(figure: Figure, place: int, telling: Telling) -> bool:
    """Tell whether a figure counts what the claim says that people did, or people: "people died", "123 *deaths*"."""
    claim, source = telling.part.statement, _quantity_at(place, telling)
    if claim is None or not source.nouns:
        return False
    noun = counted_noun(figure, telling.part.analysis)
    told = source.nouns[-1] in told_as(claim) or are_people(source.nouns[-1])
    return may_be_left_out(noun) and told


def _standing_beside(figure: Figure, place: int, telling: Telling) -> bool:
    """Tell whether the claim's noun stands between a figure and its neighbours: "recoveries reached *29*"."""
    noun = counted_noun(figure, telling.part.analysis)
    beside = (keys_of(word.lemma) for word in telling.frame.beside(place))
    return not noun or not keys_of(noun).isdisjoint(frozenset().union(*beside))


def _shown(figure: Figure, telling: Telling) -> str:
    return telling.part.analysis.text[figure[1].start : figure[1].end]
