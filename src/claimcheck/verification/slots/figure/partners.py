"""Which figures of the source a figure of the claim is compared with: those that count or measure the same thing."""

from collections.abc import Sequence

from claimcheck.model.quantity import Change, Comparator, Quantity, QuantityKind
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Figure, Words
from claimcheck.verification.reading.terms import Term, sentence_terms, terms_of
from claimcheck.verification.slots.figure.counted import counts_the_same
from claimcheck.verification.slots.figure.differences import is_only_difference

_COUNTS = frozenset({QuantityKind.COUNT, QuantityKind.BARE})
_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.PERCENTAGE_POINT})
_WHOLE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME})
_WHOLE_REACH = 5
"""Words behind a share in which its whole is named."""

_PARTS = frozenset(
    "half third quarter fifth sixth seventh eighth ninth tenth hundredth thousandth many some most several few part "
    "share majority fraction none each any".split()
)
"""Before "of" they say how much of a figure is meant."""

_BASE_REACH = 6
"""Words between that "of" and the figure."""

_BEFORE_BASE = _WHOLE | {Tag.POSSESSIVE}

_OTHER_LEVEL = frozenset({"from", "than", "against", "versus", "compared"})


def partners_of(pairing: Pairing, figures: Sequence[Figure]) -> list[list[Figure]]:
    """Return for each figure of a claim the source's figures that it may be compared with.

    A figure said of the subject ("his first *four* rounds") is looked for in the subject first, and a figure that is
    the very one another of the claim's figures states is that one's: in "five to three" against "seven to three" the
    three is no rival of the five.
    """
    found = [_in_same_part(pairing, figure, _candidates(pairing, figure)) for figure in figures]
    return [_left_for(figure, figures, found) for figure in zip(figures, found, strict=True)]


def _in_same_part(pairing: Pairing, figure: Figure, candidates: list[Figure]) -> list[Figure]:
    """Prefer the figures of the source's subject for one in the claim's, and those behind the verb for the others."""
    of_subject = figure[0] in pairing.claim.subject
    same = [item for item in candidates if (item[0] in pairing.subject_side) is of_subject]
    return same or candidates


def _left_for(
    asked: tuple[Figure, list[Figure]], figures: Sequence[Figure], found: Sequence[Sequence[Figure]]
) -> list[Figure]:
    """Leave out the figures that others of the claim's figures state exactly."""
    figure, candidates = asked
    return [
        item
        for item in candidates
        if _states(figure, item)
        or not any(
            _states(other, item) and item in theirs for other, theirs in zip(figures, found, strict=True)
        )
    ]


def _states(claim: Figure, source: Figure) -> bool:
    ours, theirs = claim[1], source[1]
    return (ours.value, ours.unit, ours.comparator) == (theirs.value, theirs.unit, theirs.comparator)


def _candidates(pairing: Pairing, figure: Figure) -> list[Figure]:
    """Return the source's figures that measure or count the same thing in this clause."""
    word, quantity = figure
    stated = pairing.analysis.quantities_in(_reach(pairing, word))
    found = [
        item
        for item in stated
        if not _is_difference(pairing, word, item)
        and not _is_other_level(pairing, word, item)
        and not _is_share_of_other(pairing, word, item[0])
    ]
    same = [item for item in found if _is_comparable(quantity, item[1])]
    if quantity.kind in _COUNTS:
        counted = (
            item for item in same if not _is_base(pairing, item[0]) or _is_base_of_claim(pairing, word)
        )
        return [item for item in counted if counts_the_same(pairing, word, item[0])]
    return same or _rivals(quantity, found)


def _is_base(pairing: Pairing, figure: Word) -> bool:
    """Tell whether a figure is only what another is a part of: "12 of *80* patients"."""
    # "92% of 165 critics" is also read as a statement on 165 reviews by themselves.
    by_itself = pairing.source.complement[:1] == (figure,)
    return not by_itself and _follows_partitive(pairing.analysis.words, figure)


def _is_base_of_claim(pairing: Pairing, figure: Word) -> bool:
    return _follows_partitive(pairing.claimed.words, figure)


def _follows_partitive(words: Words, figure: Word) -> bool:
    """Tell "12 *of* 80 patients" and "half *of the old town of Lund's* 2,400 people"."""
    begin = figure.index
    while begin and figure.index - begin < _BASE_REACH and words[begin - 1].tag in _BEFORE_BASE:
        begin -= 1
    before = [word for word in words[max(begin - 3, 0) : begin] if word.folded != "out"]
    share = before[-2] if len(before) > 1 and before[-1].folded == "of" else None
    return share is not None and (share.tag is Tag.NUMBER or share.lemma in _PARTS)


def _is_share_of_other(pairing: Pairing, claim: Word, figure: Word) -> bool:
    """Tell whether a share is one of what the claim has elsewhere: "half of the *land* is owned by farmers"."""
    whole = _whole_behind(claim, pairing.claimed)
    other = _whole_behind(figure, pairing.analysis)
    if not whole or not other or pairing.matcher.find(whole[0], other):
        return False
    rest = [term for term in sentence_terms(pairing.claimed) if term.word.index > whole[-1].word.index]
    return pairing.matcher.find(other[0], rest) is not None


def _whole_behind(share: Word, text: Analysis) -> tuple[Term, ...]:
    """Return of what a figure is a share: "half *of the farmers*"."""
    behind = text.words[share.index + 1 : share.index + _WHOLE_REACH]
    if len(behind) < 2 or behind[0].folded != "of":  # noqa: PLR2004  "of" and the whole
        return ()
    end = next((at for at, word in enumerate(behind[1:], 1) if word.tag not in _WHOLE), len(behind))
    return terms_of(behind[1:end], text)


def _reach(pairing: Pairing, figure: Word) -> Words:
    """Return where a figure is looked for; one of an infinitive or relative clause in the source's, too."""
    if figure not in pairing.assertion.details:
        return pairing.source_words
    hanging = (word for _, words in pairing.analysis.hanging for word in words)
    return tuple(dict.fromkeys((*pairing.source_words, *hanging)))


def _is_comparable(claim: Quantity, source: Quantity) -> bool:
    if claim.kind in _COUNTS and source.kind in _COUNTS:
        return True
    same = claim.kind is source.kind
    return same and (claim.kind is not QuantityKind.MEASURE or claim.dimension == source.dimension)


def _is_other_level(pairing: Pairing, claim: Word, figure: Figure) -> bool:
    """Tell whether a figure is only what another is compared with: "up *from* 89", "more *than* 89"."""
    word, quantity = figure
    if (word,) in (pairing.source.complement[:1], pairing.source.subject[:1]):
        # "Was 5 percent, up *from 3 in 2019*" is also read as a statement on 2019 by itself, and "won support *from ten
        # mayors*" as one on the mayors.
        return False
    before = pairing.analysis.words[word.index - 1].folded if word.index else ""
    plain = quantity.comparator is Comparator.EQUAL and quantity.change is Change.LEVEL
    asked = pairing.claimed.words[claim.index - 1].folded if claim.index else ""
    return plain and before in _OTHER_LEVEL and before != asked


def _is_difference(pairing: Pairing, claim: Word, figure: Figure) -> bool:
    ours = claim, pairing.claim, pairing.claimed.words
    return is_only_difference((figure, pairing.source, pairing.analysis.words), ours)


def _rivals(claim: Quantity, found: Sequence[Figure]) -> list[Figure]:
    """A percentage against points is shown as what it is."""
    return [item for item in found if claim.kind in _SHARES and item[1].kind in _SHARES]
