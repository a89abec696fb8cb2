"""Tense: what was so once says nothing of what is so now.

Observation: "had 73 dollars" and "has 128 dollars now" stand in one story without contradiction, and the sentence that
tells the old figure often goes on to tell what changed it.
"""

from itertools import pairwise

from claimcheck.model.period import Bound
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.lexical import HAVE, SAYING
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.slots.time.headline_tense import is_headline_deed

_PAST = frozenset({"was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"})
_PRESENT = frozenset({"now", "nowadays", "currently", "presently", "today"})
_BEFORE_VERB = frozenset({Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.NEGATOR})
_GIVEN_UP = frozenset({"once", "formerly", "previously", "originally", "initially"})
"""Say that it is no longer so, where what is so is asked: "was *once* home to 40 species"."""
_ENDING = frozenset({Tag.MARK, Tag.DATE, Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.COORDINATOR})
"""What may stand behind "no more" where it means "no longer"."""

_LEAST_BEFORE = 2
"""Words of "used to"."""

_OVER = frozenset({Bound.IN, Bound.LASTING, Bound.BEFORE})
_ARRIVING = frozenset({"reach", "hit", "climb", "rise", "fall", "grow", "pass"})
"""Verbs of coming to a level. "Reached 5 million *last year*" was written while that was the news."""
_STATES = frozenset({"be", "have"})
_STANDING = frozenset(
    "own run lead head chair control manage operate edit base locate situate border surround inhabit populate".split()
)
"""Verbs whose participle tells how things stand: "owned by", "based in", "bordered by"."""


def speaks_of_now(statement: Predication, analysis: Analysis) -> bool:
    """Tell whether a statement says of itself that it holds now."""
    return any(word.folded in _PRESENT for word in (*statement.words, *_verb_group(statement, analysis)))


def is_past(statement: Predication, analysis: Analysis) -> bool:
    """Tell whether the verb group begins with a past form: "had", "were running", "led"."""
    finite = _finite(statement, analysis)
    if finite is None:
        return False
    if is_given_up(statement, analysis):
        return True
    if _lasts_with_host(statement, analysis):
        return False
    return finite.folded in _PAST or (finite.tag is Tag.VERB and finite.form == "past")


def _lasts_with_host(statement: Predication, analysis: Analysis) -> bool:
    """Tell "Orlo, *owned by Brenn*, makes boats", which is owned as long as it makes them.

    A participle has no tense. That of a state is told by the verb of its sentence, unless it has a time of its own.
    """
    verb = statement.verb.words
    if (
        statement.main
        or statement.verb.lemmas[0] not in _STANDING
        or _verb_group(statement, analysis) != verb
    ):
        return False
    if analysis.periods_in(statement.words):
        return False
    hosts = [item for item in analysis.statements if item.main and item.verb.words and not item.verb.nominal]
    return bool(hosts) and all(is_present(host, analysis) for host in hosts)


def is_given_up(statement: Predication, analysis: Analysis) -> bool:
    """Tell "*used to* employ", "*once* employed" and "employs *no more*": it did so then."""
    verb = statement.verb.words
    if not verb:
        return False
    if _is_no_more(statement.complement):
        return True
    begin = _verb_group(statement, analysis)[0].index
    around = (*analysis.words[begin : verb[-1].index + 1], *statement.complement[:1])
    if any(word.folded in _GIVEN_UP for word in around):
        return True
    if begin < _LEAST_BEFORE:
        return False
    # "Used to | be owned": an auxiliary stands before the verb.
    used, to = analysis.words[begin - 2 : begin]
    return used.folded == "used" and to.tag is Tag.TO


def _is_no_more(complement: Words) -> bool:
    """Tell "exports coal *no more* since 2019" from "has *no more* coal" and "no more than"."""
    for at, (first, second) in enumerate(pairwise(complement)):
        if (first.folded, second.folded) == ("no", "more"):
            behind = complement[at + 2 : at + 3]
            return not behind or (behind[0].tag in _ENDING and behind[0].folded != "than")
    return False


def is_present(statement: Predication, analysis: Analysis) -> bool:
    """Tell whether it says what is so; "has held" says what happened."""
    finite = _finite(statement, analysis)
    if finite is None or statement.infinitive or is_past(statement, analysis):
        return False
    return finite.folded not in HAVE or finite in statement.verb.words


def _finite(statement: Predication, analysis: Analysis) -> Word | None:
    group = _verb_group(statement, analysis)
    return next((word for word in group if word.tag in (Tag.AUXILIARY, Tag.VERB)), None)


def opens_with(forms: frozenset[str], statement: Predication, analysis: Analysis) -> bool:
    """Tell whether the verb group begins with one of some auxiliaries: "*has* been closed"."""
    finite = _finite(statement, analysis)
    return finite is not None and finite.folded in forms


def _verb_group(statement: Predication, analysis: Analysis) -> Words:
    """Return the verb's words with what stands before them in their group: "*were now* sitting"."""
    verb = statement.verb.words
    if not verb:
        return ()
    begin = verb[0].index
    while begin and analysis.words[begin - 1].tag in _BEFORE_VERB:
        begin -= 1
    return (*analysis.words[begin : verb[0].index], *verb)


def is_former_state(pairing: Pairing) -> bool:
    """Tell whether the claim speaks of what is so and the source of what was."""
    return is_present(pairing.claim, pairing.claimed) and is_past(pairing.source, pairing.analysis)


def may_have_changed(pairing: Pairing) -> bool:
    """Tell whether a claim about now stands against what the sentence gives as past, or goes on from.

    "Leads" says so by itself, and "signs" says what was done. A figure is given in either tense as the writer likes: a
    yearbook "had 12 ports".
    """
    deed = is_headline_deed(pairing.claim, pairing.claimed)
    same = pairing.claim.negated is pairing.source.negated and not deed
    if same and not pairing.assertion.states_figure and is_former_state(pairing):
        return True
    if same and is_former_state(pairing) and _is_over(pairing):
        return True
    if not speaks_of_now(pairing.claim, pairing.claimed):
        return False
    if speaks_of_now(pairing.source, pairing.analysis):
        return False
    return is_former_state(pairing) or _goes_on(pairing)


def _is_over(pairing: Pairing) -> bool:
    """Tell whether the source says that it no longer is so, or when it was: "had 120 clinics *in 1998*"."""
    if is_given_up(pairing.source, pairing.analysis):
        return True
    if any(word.folded == "before" and word.tag is Tag.PREPOSITION for word in pairing.source.complement):
        return True
    own = pairing.analysis.periods_in(pairing.source_words)
    arrives = any(word.lemma in _ARRIVING for word in pairing.source.verb.words)
    if arrives and any(period.relative for _, period in own):
        return False
    return bool(own) and all(period.bound in _OVER for _, period in own)


def _goes_on(pairing: Pairing) -> bool:
    """Tell whether another main clause follows: "has 25 tins, *and Kirsten gave her 11 more*"."""
    last = max((word.index for word in pairing.source.verb.words), default=0)
    return any(
        item.main
        and item.verb.words
        and not item.verb.nominal
        and item.verb.lemmas[0] not in SAYING | _STATES
        and item.verb.words[0].index > last
        for item in pairing.analysis.statements
    )
