"""Places in a row as figures: "the *fourth* busiest" is number four, and a "*third* prize" makes three prizes."""

from collections.abc import Iterator, Sequence

from claimcheck.model.evidence import Outcome, Slot
from claimcheck.predicates import Word
from claimcheck.quantities import compare_quantities, find_quantities
from claimcheck.verification.conflicts.figure_surroundings import counted_noun
from claimcheck.verification.context.matter import Difference, Telling
from claimcheck.verification.reading.analysis import Figure
from claimcheck.verification.reading.terms import keys_of

_NUMBERED = frozenset({"#", "number", "no", "nr"})
"""Stand before the number of a place: "ranked *#* 4", "*number* four"."""

_MARK = "."


def rank_difference(first: Telling, other: Telling, place: int) -> Difference | None:
    """Return how a claim's rank or count came out with the two ordinals at a place; None where it has neither."""
    ranks = [rank_of(telling.frame.words[place]) for telling in (first, other)]
    if not all(ranks):
        return None
    for word, rank in _claimed_ranks(first):
        outcomes = (Outcome.MATCH if found == rank else Outcome.MISMATCH for found in ranks)
        return Difference(place, word.text, Slot.QUANTITY, *outcomes)
    for figure in first.part.figures:
        if _is_counted(figure, first, first.frame.words[place]):
            return _count_difference(figure, first, place, ranks)
    return None


def rank_of(word: Word) -> str:
    """Return the digits that an ordinal stands for; empty where the word is none."""
    [key, *others] = keys_of(word.folded) or {""}
    return key.removeprefix("#") if not others and key.startswith("#") else ""


def _claimed_ranks(telling: Telling) -> Iterator[tuple[Word, str]]:
    """Yield the places in a row that a claim gives, whether by an ordinal or as a number: "ranked fourth", "# 4"."""
    words = [word for word in telling.part.analysis.words if word.text != _MARK]
    for before, word in zip([None, *words], words, strict=False):
        if rank_of(word):
            yield word, rank_of(word)
        elif before and before.folded in _NUMBERED and (number := _number_of(word)):
            yield word, number


def _number_of(word: Word) -> str:
    return next((key for key in keys_of(word.folded) if key.isdecimal()), "")


def _is_counted(figure: Figure, telling: Telling, ordinal: Word) -> bool:
    """Tell whether a claim counts what a sentence has the ordinal before: "won three *prizes*", "her third *prize*"."""
    noun = counted_noun(figure, telling.part.analysis)
    if not noun:
        return False
    return any(not keys_of(noun).isdisjoint(keys_of(word.lemma)) for word in telling.counted(ordinal))


def _count_difference(figure: Figure, telling: Telling, place: int, ranks: Sequence[str]) -> Difference:
    counted = [find_quantities(f"{rank} {counted_noun(figure, telling.part.analysis)}")[0] for rank in ranks]
    outcomes = (compare_quantities(figure[1], quantity).outcome for quantity in counted)
    shown = telling.part.analysis.text[figure[1].start : figure[1].end]
    return Difference(place, shown, Slot.QUANTITY, *outcomes)
