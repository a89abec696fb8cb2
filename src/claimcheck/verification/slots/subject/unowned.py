"""Whose a thing is that names no owner: "the total cost" in a text about one dam."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.kinds import general_noun
from claimcheck.verification.context.antecedents import Description
from claimcheck.verification.context.name_kinds import is_called
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, is_open
from claimcheck.verification.reading.terms import Term


def kind_of_owner(pairing: Pairing, side: Words) -> Word | None:
    """Return the noun by which the claim says of what kind the owner is: "the total cost of the Tarvik *dam*".

    None where it does not say so, or where the source's phrase points back itself.
    """
    kind = _owner(pairing.claim.subject)
    tells = kind is not None and kind.tag is Tag.NOUN and bool(general_noun(kind.lemma))
    return kind if tells and not is_open(side) else None


def is_of_topic(pairing: Pairing, wanted: Sequence[Term], side: Words, kind: Word) -> bool:
    """Tell whether a phrase without an owner speaks of the one such thing that the text names."""
    names = [term for term in wanted if term.name]
    texts = tuple(pairing.surroundings.nearest_first())
    if not names or any(term.word is not kind for term in wanted if not term.name):
        return False
    if not all(is_called(kind.lemma, term, texts) for term in names):
        return False
    noun = general_noun(kind.lemma)
    pointer = replace(kind, lemma=noun, folded=noun)
    return Description(pointer, pairing.analysis, side[0].index, texts, pairing.matcher).means(names)


def _owner(subject: Words) -> Word | None:
    """Return the noun behind the "of" of a claim's subject, or before its possessive mark."""
    mark = next((at for at, word in enumerate(subject) if word.tag is Tag.POSSESSIVE), None)
    if mark is not None:
        return head_of(subject[:mark])
    of = next((at for at, word in enumerate(subject) if word.folded == "of"), None)
    return head_of(subject[of + 1 :]) if of is not None else None
