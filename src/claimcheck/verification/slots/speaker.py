"""Speakers: a claim that names who says it is judged by that speaker's statements alone."""

from collections.abc import Sequence

from claimcheck.language.stems import fold
from claimcheck.model.evidence import Comparison, Outcome, Slot
from claimcheck.names.match import own_words_of_institution, same_institution
from claimcheck.predicates import Tag
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.verification.context.surroundings import fill_terms
from claimcheck.verification.matching import word_in
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, heads_of, is_open, show
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.screen.voices import is_institution

_DATA = frozenset(
    "data figure statistic number report statement official spokesman spokeswoman spokesperson".split()
)
"""What a speaker speaks through: "according to customs *data*"."""


_MEETING = frozenset({"at", "in"})
"""Say at which meeting somebody spoke, and where that was."""

_NO_LONGER = frozenset({"former", "ex", "retired", "onetime", "late"})


def compare_speakers(pairing: Pairing) -> Comparison | None:
    """Compare the two speakers; None where the claim names none."""
    ours, theirs = pairing.claim.speaker, pairing.source.speaker
    if not ours:
        return None
    if not theirs:
        return Comparison(Slot.SPEAKER, show(ours), "", Outcome.MISSING, "the source names no speaker")
    outcome = Outcome.MATCH if _same(pairing) else Outcome.NEITHER
    return Comparison(Slot.SPEAKER, show(ours), show(theirs), outcome)


def _same(pairing: Pairing) -> bool:
    wanted = _without_data(terms_of(pairing.claim.speaker, pairing.claimed))
    pool = terms_of(pairing.source.speaker, pairing.analysis)
    missing = [term for term in wanted if not pairing.matcher.find(term, pool)]
    meeting = _opening_meeting(pairing)
    missing = [
        term
        for term in missing
        if term.preposition not in _MEETING or not pairing.matcher.find(term, meeting)
    ]
    if not missing:
        return _head_agrees(pairing, wanted)
    if is_open(pairing.source.speaker):
        return fill_terms(missing, pairing.surroundings, pairing.matcher, plural=False)
    return _is_institution_of(wanted, pool, pairing)


def _opening_meeting(pairing: Pairing) -> Sequence[Term]:
    """Return where those who speak were, if a sentence opens with it: "*At the Lund summit*, ministers said"."""
    words = pairing.analysis.words
    opening = words[: pairing.source.speaker[0].index]
    alone = opening[:1] and opening[0].folded == "at" and not any(word.tag is Tag.VERB for word in opening)
    head = head_of(opening[1:]) if alone else None
    met = head is not None and head.folded.rpartition(" ")[2] in GATHERINGS
    return terms_of(opening, pairing.analysis) if met else ()


def _head_agrees(pairing: Pairing, wanted: Sequence[Term]) -> bool:
    """Tell whether the one who speaks is the one named, not "a critic of" him."""
    if _is_former(pairing.source.speaker) and not _is_former(pairing.claim.speaker):
        return False
    heads = heads_of(pairing.source.speaker)
    if not heads or any(head.lemma in _DATA or head.folded == "authorities" for head in heads):
        return True
    named = terms_of(heads, pairing.analysis)
    if any(_is_called(term, wanted, pairing) for term in named):
        return True
    return any(pairing.matcher.find(term, wanted) or _bears_office(term, wanted) for term in named)


def _is_called(term: Term, wanted: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether the noun that a claim gives stands before the name: "the radio *station* Orlia FM"."""
    before = pairing.analysis.words[max(term.word.index - 1, 0) : term.word.index]
    kinds = terms_of([word for word in before if word.tag is Tag.NOUN], pairing.analysis)
    closing = wanted[-1:] if term.name else ()
    return any(not item.name and pairing.matcher.find(item, kinds) for item in closing)


def _bears_office(term: Term, wanted: Sequence[Term]) -> bool:
    """Tell whether a name has the office that a claim gives alone: "City Manager Ola Berg", "Orsk Coast Guard"."""
    office = tuple(word for item in wanted for word in (item.name or (item.word.folded,)))
    if not office or wanted[-1].name or len(term.name) <= len(office):
        return False
    return term.name[: len(office)] == office or (len(office) > 1 and term.name[-len(office) :] == office)


def _is_former(speaker: Words) -> bool:
    """Tell a *former* official, who speaks for nobody."""
    return any(word.folded in _NO_LONGER for word in speaker)


def _without_data(terms: Sequence[Term]) -> Sequence[Term]:
    return [term for term in terms if term.word.lemma not in _DATA] or terms


def _is_institution_of(wanted: Sequence[Term], pool: Sequence[Term], pairing: Pairing) -> bool:
    """Tell whether country and field agree.

    "China's customs authority" is the General Administration of Customs of China, the "Lund Customs Office" is not.
    """
    if not same_institution(_words(wanted), _words(pool)):
        return False
    places = [term for term in wanted if term.name and not is_institution(term.name)]
    offices = [term for term in wanted if term.name and is_institution(term.name)]
    return all(pairing.matcher.find(term, pool) for term in places) and all(
        word_in(word, pool) for term in offices for word in own_words_of_institution(term.name)
    )


def _words(terms: Sequence[Term]) -> frozenset[str]:
    own = (term.name or (fold(term.word.folded), term.word.lemma) for term in terms)
    return frozenset(word for words in own for word in words)
