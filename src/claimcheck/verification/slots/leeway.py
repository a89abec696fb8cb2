"""What leaves room for both: a source that differs, and speaks of a stage, a part or another one of a kind.

Observation: "two people were *seriously* hurt", "lost the *first* battle", "rejected the plan *at first*", "fell 3
percent *in volume*" and "Ola Berg *Jr.* was born in 1980" differ from a claim without these words and contradict
nothing. The same words take nothing from what they support: who asks whether people were hurt learns that some were.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from claimcheck.model.evidence import Slot
from claimcheck.model.quantity import Quantity
from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, object_of
from claimcheck.verification.reading.terms import Term, terms_of, word_is_ordinal
from claimcheck.verification.slots.leeway_words import (
    ANIMALS,
    ANOTHER,
    BADLY,
    BASES,
    EVERYBODY,
    FORMAL,
    FRESH,
    INDEFINITE,
    LARGE,
    NOBODY,
    OF_OTHER_TIME,
    OF_STAGE,
    PARTS,
    SO_FAR,
    SPANS,
    SUFFIXES,
    TELLING,
    TREATIES,
    VERSIONS,
)
from claimcheck.verification.slots.time.other_times import is_of_other_time, is_of_part_of_time
from claimcheck.verification.slots.unclaimed import unclaimed

_WAYS = frozenset({Slot.DIRECTION, Slot.POLARITY})
_APART = frozenset({"of", "in", "among", "at", "from", "to", "for", "on"})
_FOR_WHOM = frozenset({"for", "to"})
_OF_LIVES = frozenset({"bear", "born", "die", "marry", "married"})
_HOLDING = frozenset({"after", "before", "without"})
_STATES = frozenset({"be", "have"})
_REPEATED = frozenset({"each", "every"})
_OVER = frozenset({"for", "in", "over", "during"})
_WHOLE = frozenset({"any", "all", "every", "no"})
_LONGEST_PHRASE = 3
_BESIDE_VERB = 2
"""Words before and behind a verb among which its adverbs stand."""


def leaves_room(pairing: Pairing, slot: Slot) -> bool:
    """Tell whether the claim may be true beside what the source says, though they differ in one slot."""
    if slot is Slot.QUOTATION:
        return False
    if _is_of_another_kind(pairing) or _bears_suffix(pairing):
        return True
    if slot is Slot.PERIOD:
        return _says_any(FORMAL, pairing) or _is_signed_by_one(pairing) or _is_done_for_some(pairing)
    if _says_any(OF_STAGE, pairing) or _is_of_parts(pairing) or _is_of_open_time(pairing):
        return True
    if slot in _WAYS:
        moved = slot is Slot.DIRECTION and _moves_otherwise(pairing)
        return moved or is_of_other_time(pairing) or _is_of_no_person(pairing) or _is_done_to_part(pairing)
    return slot is Slot.QUANTITY and _counts_less(pairing)


def _is_done_for_some(pairing: Pairing) -> bool:
    """Tell "took effect *for small firms*" and "was opened *to lorries*": for others it may have been another day.

    Who was born *to a Danish father* was born on one day for everybody.
    """
    source = pairing.source
    if not _OF_LIVES.isdisjoint(source.verb.lemmas):
        return False
    beside = {word.index for word in (*source.subject, *source.by_phrase)}
    told = unclaimed(pairing.source_words, pairing)
    return any(
        term.preposition in _FOR_WHOM
        and term.word.tag in (Tag.NOUN, Tag.NAME)
        and term.word.index not in beside
        and term.word.lemma not in EVERYBODY
        for term in told
    )


def _is_of_open_time(pairing: Pairing) -> bool:
    """Tell "for *the quarter*" and "in *the first half*" without a year: each report has its own."""
    words = pairing.claimed.words
    if pairing.claimed.periods_in(words) or pairing.claimed.has_any(_REPEATED):
        return False
    for at, word in enumerate(words):
        if word.lemma not in SPANS or at == 0:
            continue
        ranked = word_is_ordinal(words[at - 1])
        pointer, before = words[at - 1 - ranked], words[max(at - 2 - ranked, 0)]
        if pointer.folded == "that" or (pointer.folded == "the" and before.folded in _OVER):
            return True
    return False


def _counts_less(pairing: Pairing) -> bool:
    """Tell whether the source's figure is of fewer, of another measure, or of one place of many."""
    told = _says_any(BASES, pairing) or (_says_any(SO_FAR, pairing) and _is_lower(pairing))
    placed = pairing.reading.vague and any(term.name for term in _parted_subject(pairing))
    some = _tells_how(pairing) or _counts_large(pairing) or bool(_behind_what(pairing))
    return told or placed or some or is_of_part_of_time(pairing)


def _moves_otherwise(pairing: Pairing) -> bool:
    """Tell "rose *among women*", "rose *year on year*", "prices *of bread*" and "the number of *new* cases"."""
    claimed = {word.folded for word in pairing.claimed.words}
    fresh = any(word.folded in FRESH - claimed for word in pairing.source.subject)
    behind = pairing.source.complement
    among = any(word.folded == "among" for word in behind[:1]) and bool(unclaimed(behind, pairing))
    return fresh or among or _says_any(BASES, pairing) or bool(_parted_subject(pairing))


def _behind_what(pairing: Pairing) -> list[Term]:
    """Return what tells when or without what a figure holds: "60 percent *after one dose*"."""
    if pairing.claim.verb.lemmas[0] not in _STATES:
        return []
    return [term for term in unclaimed(pairing.source.complement, pairing) if term.preposition in _HOLDING]


def _is_done_to_part(pairing: Pairing) -> bool:
    """Tell "do not hold *the port of* the town" from "do not hold the town"."""
    thing = object_of(pairing.claim.complement)
    head = head_of(thing)
    wanted = terms_of((head,), pairing.claimed) if head is not None else ()
    if not wanted or any(word.folded == "of" for word in thing):
        return False
    theirs = object_of(pairing.source.complement)
    if any(word.folded in _WHOLE for word in theirs[:1]):
        # "Any form of free trade" is all of it.
        return False
    told = terms_of(theirs, pairing.analysis)
    found = pairing.matcher.find(wanted[0], told)
    return found is not None and found.preposition == "of"


def _said(pairing: Pairing) -> Words:
    """Return the words of the source's statement, what stands right beside it, and the adverbs beside its verb.

    "*So* far the fair has drawn" has its first word outside, since "so" mostly links.
    """
    inside, words = pairing.source_words, pairing.analysis.words
    first = min((word.index for word in inside), default=0)
    last = max((word.index for word in inside), default=len(words))
    verb = pairing.source.verb.words
    begin, end = (verb[0].index, verb[-1].index + 1) if verb else (0, 0)
    around = (*words[max(begin - _BESIDE_VERB, 0) : begin], *words[end : end + _BESIDE_VERB])
    adverbs = [word for word in around if word.tag is Tag.ADVERB]
    beside = (*words[max(first - 1, 0) : first], *words[last + 1 : last + 1 + _LONGEST_PHRASE])
    said = dict.fromkeys((*inside, *adverbs, *beside))
    return tuple(sorted(said, key=lambda word: word.index))


def _says_any(phrases: frozenset[tuple[str, ...]], pairing: Pairing) -> bool:
    """Tell whether only the source has one of some phrases."""
    ours = _phrases(pairing.claimed.words) & phrases
    return not ours and bool(_phrases(_said(pairing)) & phrases)


@lru_cache(maxsize=4096)
def _phrases(words: Words) -> frozenset[tuple[str, ...]]:
    folded = [word.folded for word in words]
    runs = (
        tuple(folded[at : at + size]) for at in range(len(folded)) for size in range(1, _LONGEST_PHRASE + 1)
    )
    return frozenset(runs)


def _is_of_another_kind(pairing: Pairing) -> bool:
    """Tell "the *second* match" from "the match", and "in *another* crash" from any."""
    ranked = any(map(word_is_ordinal, pairing.claimed.words))
    claimed = {form for word in pairing.claimed.words for form in (word.folded, word.lemma)}
    said = pairing.source_words
    for word, after in pairwise(said):
        rank = word_is_ordinal(word) and not ranked
        if after.tag is not Tag.NOUN or word.folded in claimed or not (rank or word.folded in ANOTHER):
            continue
        if after.lemma in claimed or _is_introduced(word, pairing):
            return True
    return _is_of_another_version(pairing) or any(
        word.folded in INDEFINITE - claimed and after.tag is Tag.NOUN for word, after in pairwise(said)
    )


def _is_of_another_version(pairing: Pairing) -> bool:
    """Tell "the *rebuilt* Lund Bridge" and "the *present* bridge" from the Lund Bridge."""
    claimed = {word.folded for word in pairing.claimed.words}
    named = {word.folded for word in pairing.claimed.words if word.tag is Tag.NAME}
    named |= {name.split()[-1] for name in named}
    return any(
        word.folded in VERSIONS - claimed and after.folded in named
        for word, after in pairwise(pairing.source_words)
    )


def _is_introduced(qualifier: Word, pairing: Pairing) -> bool:
    """Tell "in *an* earlier accident", of which the claim knows nothing."""
    before = pairing.analysis.words[max(qualifier.index - 1, 0) : qualifier.index]
    return qualifier.folded in OF_OTHER_TIME and any(word.folded in ("a", "an") for word in before)


def _bears_suffix(pairing: Pairing) -> bool:
    """Tell "Ola Berg *Jr.*" from Ola Berg, who may be his father."""
    said = {part for word in pairing.source.subject if word.tag is Tag.NAME for part in word.folded.split()}
    ours = {part for word in pairing.claim.subject for part in word.folded.split()}
    return bool((said - ours) & SUFFIXES)


def _is_signed_by_one(pairing: Pairing) -> bool:
    """Tell whether one party joined a treaty then: "*Norvia* signed the treaty in 1655", others did before."""
    claim, source = pairing.claim, pairing.source
    if not claim.verb.passive or claim.by_phrase or source.verb.passive:
        return False
    treaty = head_of(object_of(source.complement))
    doer = head_of(source.subject)
    words = treaty.folded.split() if treaty is not None else []
    return bool(set(words) & TREATIES) and doer is not None and doer.tag is Tag.NAME


def _is_of_parts(pairing: Pairing) -> bool:
    """Tell "in *parts of* Lund" from "in Lund"."""
    claimed = {word.lemma for word in pairing.claimed.words}
    return any(
        word.lemma in PARTS - claimed and after.folded == "of"
        for word, after in pairwise(pairing.source_words)
    )


def _parted_subject(pairing: Pairing) -> list[Term]:
    """Return what stands behind the head of the source's subject alone: "prices *of bread*", "sales *in Asia*".

    What stands behind a treaty says on what it is, and tells no part of it.
    """
    side = pairing.subject_side
    head = head_of(side)
    if head is not None and head.lemma in TREATIES:
        return []
    named = terms_of((head,), pairing.analysis) if head is not None else ()
    if head is None or not any(pairing.matcher.find(term, pairing.assertion.head_terms) for term in named):
        return []
    behind = tuple(word for word in side if word.index > head.index)
    return [term for term in unclaimed(behind, pairing) if term.preposition in _APART]


def _is_lower(pairing: Pairing) -> bool:
    ours = list(_values(quantity for _, quantity in pairing.assertion.figures))
    found = pairing.analysis.quantities_in(pairing.source_words)
    return bool(ours) and all(value < min(ours) for value in _values(item for _, item in found))


def _values(quantities: Iterable[Quantity]) -> Iterator[float]:
    return (quantity.value for quantity in quantities)


def _tells_how(pairing: Pairing) -> bool:
    """Tell "were *seriously* hurt": of those who were hurt these are some."""
    verb = pairing.source.verb
    if not verb.words:
        return False
    claimed = {word.folded for word in pairing.claimed.words}
    before = pairing.analysis.words[max(verb.words[-1].index - 1, 0) : verb.words[-1].index]
    adverbs = {word.folded for word in before if word.tag is Tag.ADVERB} - claimed - TELLING
    counted = verb.passive and bool(pairing.analysis.quantities_in(pairing.source.subject))
    return any(adverb in BADLY or (counted and adverb.endswith("ly")) for adverb in adverbs)


def _counts_large(pairing: Pairing) -> bool:
    """Tell "two *big* cinemas" from two cinemas."""
    claimed = {word.folded for word in pairing.claimed.words}
    return any(
        word.tag is Tag.NUMBER and after.folded in LARGE - claimed
        for word, after in pairwise(pairing.source_words)
    )


def _is_of_no_person(pairing: Pairing) -> bool:
    """Tell whether the claim denies it of people, and the source tells it of an animal: "killed *nobody*", "a dog"."""
    if not any(word.folded in NOBODY for word in (*pairing.claim.complement, *pairing.claim.subject)):
        return False
    side = pairing.source.subject if pairing.source.verb.passive else object_of(pairing.source.complement)
    head = head_of(side)
    return head is not None and head.lemma in ANIMALS
