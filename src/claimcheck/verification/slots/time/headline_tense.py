"""The present tense of headlines: "Norvia signs the treaty" tells what it did.

Observation: what is done in a moment is not going on when it is read of, so that its present tense is that of a
headline. "Barlo leads the bank" is no such: he does so for years, and once he led it he may lead it no more.
"""

from claimcheck.predicates import Predication, Tag
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import object_of

_AT_ONCE = frozenset(
    """
    sign ink approve reject veto ratify adopt repeal overturn uphold elect appoint oust dismiss sack fire hire arrest
    detain convict acquit sentence charge indict kill die murder assassinate resign declare decline refuse announce
    unveil launch buy acquire purchase defeat beat win lose destroy demolish crash sink explode collapse capture seize
    retake storm raid invade evacuate rescue wound injure impose suspend cancel discover award grant donate nationalise
    nationalize privatise privatize legalise legalize abolish found establish reopen recall score cut slash hike
    withdraw join extradite deport expel extinguish
    """.split()
)
"""Verbs of what is done in a moment, and not for years or time and again."""

_DONE_TO_ONE = frozenset({"take", "bring", "transport", "rush", "publish", "name"})
"""Is done to somebody once and by somebody daily: "two men *are taken* to hospital", "she takes the bus"."""

_LASTING_RESULT = frozenset({"destroy", "demolish", "sink", "collapse", "lose"})
"""What is done so may be undone: "the church *is destroyed*" says how it stands."""

_USUAL = frozenset(
    "often usually always regularly never rarely sometimes generally normally every each daily".split()
)
_TELLING_WHICH = frozenset({Tag.DETERMINER, Tag.NAME, Tag.NUMBER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.DATE})


def is_headline_deed(claim: Predication, analysis: Analysis) -> bool:
    """Tell whether a claim in the present tense tells of one deed that is done; `analysis` is of all that it says."""
    lemma, passive = claim.verb.lemmas[0], claim.verb.passive
    if claim.verb.lemmas == ("be", "dead"):
        return not claim.negated
    if lemma not in _AT_ONCE and not (passive and lemma in _DONE_TO_ONE):
        return False
    if claim.negated or claim.infinitive or analysis.has_any(_USUAL):
        return False
    if passive:
        return lemma not in _LASTING_RESULT and _is_told_which(claim.subject)
    thing = object_of(claim.complement)
    named = any(word.tag in (Tag.NOUN, Tag.NAME) for word in thing)
    return _is_told_which(thing if named else claim.subject)


def _is_told_which(phrase: Words) -> bool:
    """Tell "*the* treaty" and "*two* men" from "treaties", which are signed time and again."""
    return any(word.tag in _TELLING_WHICH for word in phrase)
