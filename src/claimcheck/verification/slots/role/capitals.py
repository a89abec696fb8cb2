"""Capitals told by their state: "met in the Norwegian capital" for "met in Oslo", and the other way round."""

from collections.abc import Sequence

from claimcheck.names import same_name
from claimcheck.names.capitals import CAPITALS
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.reading.analysis import Analysis
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.role.fillers import RoleFillers
from claimcheck.verification.slots.role.prepositions import LOCAL, fits_role

_CAPITAL = "capital"


def is_capital_named(missing: Sequence[Term], fillers: RoleFillers) -> bool:
    """Tell whether all that is missing is a capital, which the source gives by its name, or by its state."""
    pairing = fillers.pairing
    told = next((term for term in missing if term.word.lemma == _CAPITAL), None)
    if told is None:
        return len(missing) == 1 and any(
            _is_named(missing[0], term, pairing.analysis) or _lies_in(term, missing[0])
            for term in fillers.governed_terms
        )
    state = _state_of(told.word, pairing.claimed)
    rest = [term for term in missing if term is not told and (state is None or term.name != state.name)]
    return not rest and any(_is_named(term, told, pairing.claimed) for term in fillers.governed_terms)


def _lies_in(town: Term, state: Term) -> bool:
    """Tell whether a source's town is the capital of the claim's state, and so lies in it."""
    local = {town.preposition, state.preposition} <= LOCAL
    capital = CAPITALS.get(state.name) if local and state.name else None
    return capital is not None and bool(town.name) and same_name(town.name, capital) is not None


def _is_named(town: Term, capital: Term, analysis: Analysis) -> bool:
    """Tell whether a name is that of the capital which a sentence tells by its state."""
    if not town.name or capital.word.lemma != _CAPITAL:
        return False
    state = _state_of(capital.word, analysis)
    name = CAPITALS.get(state.name) if state is not None else None
    fits = fits_role(capital.preposition, town.preposition) and bool(town.preposition)
    return fits and name is not None and same_name(town.name, name) is not None


def _state_of(noun: Word, analysis: Analysis) -> Term | None:
    """Return the state in "the *Norwegian* capital", "*Norway's* capital" and "the capital of *Norway*"."""
    words, place = analysis.words, noun.index
    behind = words[place + 1 : place + 3]
    if any(word.tag in (Tag.NOUN, Tag.NAME) for word in behind[:1]):
        # "The Norwegian capital market."
        return None
    if len(behind) > 1 and behind[0].folded == "of" and behind[1].tag is Tag.NAME:
        return _term(behind[1], analysis)
    before = words[max(place - 2, 0) : place]
    if len(before) < 2:  # noqa: PLR2004  the state, and its article or mark
        return None
    owned = before[1].tag is Tag.POSSESSIVE
    name = before[0] if owned else before[1]
    told = owned or before[0].folded in DEFINITE
    return _term(name, analysis) if told and name.tag is Tag.NAME else None


def _term(word: Word, analysis: Analysis) -> Term | None:
    return next(iter(terms_of((word,), analysis)), None)
