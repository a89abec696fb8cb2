"""Roles that another preposition, or none, gives as well: "met *online*", "gathered *for* a summit"."""

from itertools import takewhile

from claimcheck.language.roles import roles
from claimcheck.predicates import Tag, Word
from claimcheck.predicates.stated.gatherings import GATHERINGS
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.done_by import doer_and_deed
from claimcheck.verification.reading.terms import Term, is_owner

_INSIDE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.POSSESSIVE, Tag.COORDINATOR})
_MOVING = frozenset(
    """
    remove withdraw pull evacuate expel deport recall rescue free release take send return transfer fly bring move drive
    extradite repatriate save separate protect keep bar exclude ban receive
    """.split()
)
"""Verbs behind which "from" says whence: who withdrew troops *from Peru* withdrew perhaps their own."""

_MAKING = frozenset(
    {"propose", "initiate", "launch", "found", "create", "develop", "design", "build", "make", "own", "run"}
)
"""Deeds by which a thing is one's own; what one leads or backs may be another's."""

_PERSONS = frozenset(
    "personnel staff troop soldier officer worker official people citizen national tourist".split()
)

_CONTESTS = {
    "won": frozenset({"win", "victory", "triumph"}),
    "lost": frozenset({"defeat", "loss"}),
    "drawn": frozenset({"draw", "tie"}),
}
_RIVALS = {
    "won": frozenset({"over", "against"}),
    "lost": frozenset({"to", "against", "by"}),
    "drawn": frozenset({"with", "against"}),
}
"""How a contest came out -> the prepositions behind which the rival stands."""

_EMPLOYING = frozenset({"for", "at", "with"})

_AGAINST_OR_ON = frozenset(
    "critic opponent rival expert specialist scholar fan enemy analyst observer".split()
)
"""Who is so called stands against what is named before, or looks on: "*Orlo critic* Tim Lind" is nobody's of Orlo."""

_RIVAL_REACH = 4
"""Words from the preposition to a rival's name: "over the host nation *Peru*"."""


def is_loosely_stated(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether a term is stated by another preposition that gives the same role."""
    return (
        says_how_met(term, found, pairing)
        or is_what_for(term, found, pairing)
        or is_where_from(term, found, pairing)
        or is_maker(term, found, pairing)
        or is_beaten(term, found, pairing)
        or is_employer(term, found, pairing)
    )


def is_employer(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whose office a title tells: "*Orlo spokesman* Tim Lind" is a spokesman *for Orlo*."""
    if not (term.name and found.name and term.preposition in _EMPLOYING and not found.preposition):
        return False
    calls = pairing.claim.verb.lemmas == pairing.source.verb.lemmas == ("be",)
    behind = pairing.analysis.words[found.word.index + 1 :]
    title = tuple(takewhile(lambda word: word.tag in (Tag.NOUN, Tag.ADJECTIVE), behind))
    office = title[-1] if title and is_role(title[-1]) else None
    before = pairing.claimed.words[: term.word.index]
    serves = office is not None and office.lemma not in _AGAINST_OR_ON
    return calls and serves and any(word.lemma == title[-1].lemma for word in before)


def is_beaten(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "a win *over* Peru" and "a defeat *by* Peru" from what else is over and by it: one played *against* Peru."""
    source = _contest_before(found, pairing.analysis.words)
    rival = bool(term.name) and found.preposition in _RIVALS.get(source, ())
    return rival and (term.preposition == "against" or _contest_before(term, pairing.claimed.words) == source)


def is_no_rival(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether a claim names the rival of a contest, and the source another side: "a win *for* Peru"."""
    contest = _contest_before(term, pairing.claimed.words)
    names_rival = bool(term.name) and term.preposition in _RIVALS.get(contest, ())
    return names_rival and not is_beaten(term, found, pairing)


def _contest_before(rival: Term, words: tuple[Word, ...]) -> str:
    """Return how the contest came out of which a phrase names the rival: "a 4-0 *win* over Peru"; empty for none."""
    opening = next((at for at in range(rival.word.index - 1, 0, -1) if words[at].tag is Tag.PREPOSITION), 0)
    noun = words[opening - 1].lemma if opening and rival.word.index - opening <= _RIVAL_REACH else ""
    return next((outcome for outcome, nouns in _CONTESTS.items() if noun in nouns), "")


def is_maker(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "*Norvia's* fund" from other things behind "by": it is "the *Norvia-proposed* fund"."""
    owns = is_owner(term, pairing.claimed.words)
    told = doer_and_deed(pairing.analysis.words[found.word.index])
    return owns and found.preposition == "by" and any(word.lemma in _MAKING for word, _ in told)


def is_where_from(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "hired *Peruvian* nurses" from what else one does "from Peru": "hired nurses *from Peru*"."""
    if term.preposition or found.preposition != "from" or not term.name:
        return False
    if pairing.source.verb.lemmas[0] in _MOVING:
        return False
    words = pairing.analysis.words
    opening = next((at for at in range(found.word.index, 0, -1) if words[at].folded == "from"), 0)
    behind = pairing.claimed.words[term.word.index + 1 :]
    return opening > 0 and _is_person(words[opening - 1]) and _names_persons(behind)


def _names_persons(behind: tuple[Word, ...]) -> bool:
    """Tell whether the phrase that a name opens is on persons: "Peruvian *law enforcement officers*"."""
    end = next((at for at, word in enumerate(behind) if word.tag not in _INSIDE), len(behind))
    return end > 0 and _is_person(behind[end - 1])


def _is_person(word: Word) -> bool:
    return word.lemma in _PERSONS or word.lemma in roles() or PERSON in classes_of(word.lemma)


def says_how_met(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell whether "met *online*" and "gathered for a *virtual* meeting" say how a meeting was held."""
    behind = pairing.analysis.words[found.word.index + 1 : found.word.index + 2]
    adverb = not term.preposition and not term.name and term.word.tag in (Tag.ADVERB, Tag.ADJECTIVE)
    return adverb and any(word.lemma in GATHERINGS for word in behind)


def is_what_for(term: Term, found: Term, pairing: Pairing) -> bool:
    """Tell "met *for* a summit" from what else one meets for: it is the meeting that was met at."""
    meets = any(name == "meet" for name, _ in pairing.claim.verb.families)
    return meets and {term.preposition, found.preposition} == {"for", "at"}
