"""Deeds that have one doer: a plan that was unveiled by Ola Berg was not unveiled by Mara Lind.

Observation: who invents, proposes or unveils a thing with a name of its own is told in full, all of them where they
are several. So one person, or one country, leaves no room for another. A person and a country do: one acts for the
other. Books and films have namesakes and several authors, of whom a text tells one.
"""

from claimcheck.language.lexicon import is_common
from claimcheck.names import may_hold
from claimcheck.names.places import CANONICAL, WHOLE_PLACES
from claimcheck.names.words import ORGANISATION, TITLES
from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import conjuncts, head_of, object_of
from claimcheck.verification.reading.terms import Term, terms_of
from claimcheck.verification.slots.unclaimed import is_connecting, unclaimed

_LEADING = frozenset({("lead",), ("head",)})
_DONE_BY_ONE = _LEADING | {("unveil",), ("propose",), ("put", "forward"), ("invent",), ("discover",)}
_LED_ONCE = frozenset(
    {"delegation", "mission", "expedition", "raid", "revolt", "rebellion", "uprising", "coup"}
)
"""What has one leader; a firm or a party has one after the other."""

_FULL_NAME = 2
_IN_LIST = 3
"""The comma, the next name, and what goes on behind it."""


def is_done_by_one(claim: Predication) -> bool:
    """Tell whether a claim says who did what one does, to a thing with a name of its own."""
    if claim.verb.lemmas not in _DONE_BY_ONE:
        return False
    thing = claim.subject if claim.verb.passive else object_of(claim.complement)
    head = head_of(thing)
    if head is None or not any(word.tag is Tag.NAME for word in thing) or not doer_in(claim):
        return False
    return claim.verb.lemmas not in _LEADING or head.lemma in _LED_ONCE


def doer_in(statement: Predication) -> Words:
    """Return the words for who does it; empty where that is not said."""
    return statement.by_phrase if statement.verb.passive else statement.subject


def other_doer(pairing: Pairing) -> tuple[Term, Term] | None:
    """Return (the claim's doer, the source's) where the two exclude each other."""
    if not is_done_by_one(pairing.claim) or pairing.source.verb.lemmas not in _DONE_BY_ONE:
        return None
    ours, theirs = (
        _one_name(doer_in(pairing.claim), pairing.claimed),
        _one_name(doer_in(pairing.source), pairing.analysis),
    )
    if ours is None or theirs is None or _is_among(ours, pairing) or _is_of_another(pairing):
        return None
    places = [_is_place(term) for term in (ours, theirs)]
    if any(places):
        apart = all(places) and not may_hold(_words_of(ours), _words_of(theirs))
    else:
        apart = {*ours.name}.isdisjoint(theirs.name) and (
            _is_person(ours, pairing.claimed) and _is_person(theirs, pairing.analysis)
        )
    return (ours, theirs) if apart else None


def _is_among(doer: Term, pairing: Pairing) -> bool:
    """Tell whether the source names the claim's doer with its own: "Governor Berg of the *Bank of Norvia*"."""
    named = terms_of(doer_in(pairing.source), pairing.analysis)
    return any(pairing.matcher.same(doer, term) for term in named)


def _is_of_another(pairing: Pairing) -> bool:
    """Tell whether the source qualifies the thing, which may be another then: "designed the *second* Lund Bridge"."""
    source = pairing.source
    thing = source.subject if source.verb.passive else object_of(source.complement)
    told = (term for term in unclaimed(thing, pairing) if not is_connecting(term))
    return any(term.word.tag in (Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER) for term in told)


def _words_of(term: Term) -> tuple[str, ...]:
    """Return the canonical words of a name; "China" in "the China-proposed plan" is a name without a place in it."""
    return term.name or CANONICAL.get((term.word.folded,), (term.word.folded,))


def _is_place(term: Term) -> bool:
    return _words_of(term) in WHOLE_PLACES


def _one_name(doer: Words, analysis: Analysis) -> Term | None:
    """Return the name that heads a phrase for one doer; None for several, and for anybody else's: "*Peru's* bank"."""
    parts = conjuncts(_without_description(doer))
    head = head_of(parts[0]) if len(parts) == 1 else None
    if head is None or head.tag is not Tag.NAME:
        return None
    names = [
        term for term in terms_of(parts[0], analysis) if term.word.tag is Tag.NAME and not term.preposition
    ]
    return names[0] if len(names) == 1 and names[0].word is head else None


def _without_description(doer: Words) -> Words:
    """Leave out what a mark opens behind a name: "Mara Lind *(L), Norvia's envoy*"; a list stays whole."""
    end = next((at for at, word in enumerate(doer) if word.tag is Tag.MARK), len(doer))
    comma, named, after = (*doer[end : end + _IN_LIST], None, None, None)[:_IN_LIST]
    listed = comma is not None and comma.text == "," and named is not None and named.tag is Tag.NAME
    goes_on = after is None or after.tag in (Tag.MARK, Tag.COORDINATOR)
    return doer if listed and goes_on else doer[:end]


def _is_person(term: Term, analysis: Analysis) -> bool:
    """Tell "*President* Berg", "the *painter* Berg" and "Ola Berg", whose words mean nothing else."""
    last = _words_of(term)[-1]
    if not ORGANISATION.isdisjoint(_words_of(term)) or classes_of(last) - {PERSON}:
        return False
    before = analysis.words[max(term.word.index - 1, 0) : term.word.index]
    called = any(word.folded in TITLES or is_role(word) for word in before)
    called = called or term.word.text.split()[0].lower() in TITLES
    return called or (len(term.name) >= _FULL_NAME and not all(map(is_common, term.name)))
