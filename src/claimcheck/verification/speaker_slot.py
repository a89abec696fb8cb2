"""Speakers: a claim that names who says it is judged by that speaker's statements alone."""

from claimcheck.language.stems import fold
from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.names.match import same_institution
from claimcheck.predicates import Tag
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.phrases import is_open, show
from claimcheck.verification.surroundings import fill_terms
from claimcheck.verification.terms import Term, keys_of, terms_of

_DATA = frozenset(
    "data figure statistic number report statement official spokesman spokeswoman spokesperson".split()
)


def compare_speakers(pairing: Pairing) -> Comparison | None:
    """Compare the two speakers; None where the claim names none."""
    ours = pairing.claim.speaker
    if not ours:
        return None
    theirs = pairing.source.speaker
    outcome = Outcome.MISSING if not theirs else Outcome.MATCH if _same(pairing) else Outcome.NEITHER
    note = "" if theirs else "the source names no speaker"
    return Comparison(Slot.SPEAKER, show(ours), show(theirs), outcome, note)


def _same(pairing: Pairing) -> bool:
    wanted = _content(terms_of(pairing.claim.speaker, pairing.claimed))
    pool = terms_of(pairing.source.speaker, pairing.analysis)
    missing = [term for term in wanted if not pairing.matcher.find(term, pool)]
    if not missing:
        return True
    if is_open(pairing.source.speaker):
        return fill_terms(missing, pairing.surroundings.analyses, pairing.matcher, plural=False)
    return _is_institution_of(wanted, pool, pairing)


def _content(terms: tuple[Term, ...]) -> list[Term]:
    kept = [term for term in terms if term.word.lemma not in _DATA]
    return kept or list(terms)


def _is_institution_of(wanted: list[Term], pool: tuple[Term, ...], pairing: Pairing) -> bool:
    """ "China's customs authority" is the General Administration of Customs of China."""
    if not same_institution(_words(wanted), _words(pool)):
        return False
    places = [term for term in wanted if term.name and not _is_office(term)]
    return all(pairing.matcher.find(term, pool) for term in places)


def _is_office(term: Term) -> bool:
    return bool(same_institution(frozenset(term.name), frozenset(term.name)))


def _words(terms: list[Term] | tuple[Term, ...]) -> frozenset[str]:
    found: set[str] = set()
    for term in terms:
        found |= set(term.name) or {fold(term.word.folded), term.word.lemma}
    return frozenset(found)


def has_name(pairing: Pairing) -> bool:
    """Tell whether the claim's speaker is named, not only described."""
    return any(word.tag is Tag.NAME for word in pairing.claim.speaker) or bool(keys_of(""))
