"""What "it" and "its" mean inside their own sentence: "was elected to the Lund Academy and served as *its* president".

Only one thing may be named before the pointer, beside who the sentence is about; of two it may be either.
"""

from collections.abc import Sequence

from claimcheck.predicates import Tag, Word
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.own_pointers import is_object_pointer
from claimcheck.verification.reading.phrases import heads_of, object_of
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.subject.page_topic import is_whom_page_is_about

_PERSONAL = frozenset({"him", "her"})
_PURPOSE = 3
"""Words of "to receive it"."""

_POINTING = frozenset({"it", "its"})


def is_named_before(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether "it" among the governed words stands for the one thing that its sentence names before, as wanted."""
    pairing = fillers.pairing
    pointer = next((word for word in _said(fillers) if word.folded in _POINTING), None)
    if pointer is None or not all(term.name for term in missing):
        return False
    before = pairing.analysis.words[: pointer.index]
    named = [term for term in terms_of(before, pairing.analysis) if term.name]
    things = [term for term in named if not _is_subject(term, fillers)]
    one = len({term.name for term in things}) == 1 and not _is_inside_object(things[0], pointer, pairing)
    return one and all(pairing.matcher.find(term, things) for term in missing)


def _is_inside_object(thing: Term, pointer: Word, pairing: Pairing) -> bool:
    """Tell "bought a stake in *Orlo* and sold it", where the stake was sold."""
    if not is_object_pointer(pointer) or pointer not in pairing.source.complement:
        return False
    return any(
        thing.word in item.complement and thing.word not in heads_of(object_of(item.complement))
        for item in pairing.analysis.statements
        if item.main and not item.verb.nominal and item.subject == pairing.source.subject
    )


def is_person_of_page(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether "her" among the governed words is whom the page is about: "the asteroid is named after *her*"."""
    behind = (word for word in fillers.governed if word.folded in _PERSONAL)
    named = all(term.name for term in missing)
    return named and any(is_whom_page_is_about(fillers.pairing, missing, (word,)) for word in behind)


def _said(fillers: RoleFillers) -> Words:
    """Return what the verb governs, and the purpose that closes it: "the first woman *to receive it*"."""
    governed = fillers.governed
    end = governed[-1].index + 1 if governed else 0
    behind = fillers.pairing.analysis.words[end : end + _PURPOSE]
    return (*governed, *behind) if behind and behind[0].tag is Tag.TO else governed


def _is_subject(term: Term, fillers: RoleFillers) -> bool:
    """Tell the doer, and a place or a time, which nobody calls "it" in the same breath."""
    pairing = fillers.pairing
    doer = term.word in pairing.source.subject
    return doer or pairing.matcher.find(term, pairing.assertion.subject_terms) is not None
