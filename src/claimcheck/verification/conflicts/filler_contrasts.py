"""What a claim's date or name is to two sentences that differ in one.

In a sentence that two sources have word for word, another name or date mostly means that they disagree. Not always:
texts of one pattern are written on many things ("The port of Lund was opened by …"), people sing in many towns, and
lists have many members. So the role must have one filler, and the subject must not be what differs. Where so much is
said that nobody says it of two matters, any name may differ but that of the subject.
"""

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.language.lexicon import Form, readings
from claimcheck.model.evidence import Outcome, Slot
from claimcheck.model.period import Period
from claimcheck.periods import PeriodRelation, compare_periods
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.noun_families import opposites
from claimcheck.verification.conflicts.closed_classes import rivals
from claimcheck.verification.conflicts.ranks import rank_difference
from claimcheck.verification.conflicts.receptions import agreeing_receptions, reception_at, reception_of
from claimcheck.verification.conflicts.single_roles import holds_one, is_seat
from claimcheck.verification.conflicts.speaking import WITHIN
from claimcheck.verification.context.matter import Difference, Telling
from claimcheck.verification.reading.terms import Term, keys_inside, terms_of, word_is_ordinal
from claimcheck.verification.slots.time.aspect import happens_once

_ONE_FILLER = frozenset(
    "bear raise found base locate headquarter set direct compose paint design invent bury annex".split()
)
"""Verbs of claims that leave one name for what they govern: one is born in one town."""

_ONCE_IN_SAME_WORDS = frozenset(
    "release issue publish purchase buy acquire marry divorce transfer join sign close implement enact adopt become "
    "appoint graduate retire resign arrive post merge introduce convict sentence murder kill demolish destroy complete "
    "extend elect dismiss sack fire trade draft debut induct inaugurate dissolve rename relocate move emigrate annex "
    "cancel repeal ratify abolish patent invent discover crown knight earn".split()
)
"""Verbs of what two sentences in the same words tell of once: they give one wedding two dates, not one to each of two.

What is played, held or won each year may well be told in the same words each year.
"""

_DATED_NOUNS = frozenset("release birth death launch opening founding wedding premiere arrival".split())
"""What has one date: "Dorle's *release* was after 2016"."""

_GIVING_EXAMPLES = frozenset({"as", "including", "like", "among", "e.g"})
_LISTING = frozenset({",", ";", "/"})


def filler_difference(first: Telling, other: Telling, place: int) -> Difference | None:
    """Return how the claim's date or word came out with the two words at a place; None where they may both be."""
    one, another = first.frame.words[place], other.frame.words[place]
    if one.tag is Tag.DATE:
        return _date_difference(first, other, place)
    received = [reception_of(telling.frame.keys[place]) or "" for telling in (first, other)]
    if all(received):
        return _reception_difference(first, received, place)
    found = _word_difference((first, one), (other, another), place)
    if found is None:
        found = _word_difference((other, another), (first, one), place)
        return found.turned() if found else rank_difference(first, other, place)
    return found


def _reception_difference(telling: Telling, received: Sequence[str], place: int) -> Difference | None:
    """Return how a claim's word for the reception came out with two at a place: "*rave* reviews", "positive"."""
    words = telling.part.analysis.words
    for at, word in enumerate(words):
        claimed = reception_at(words, at)
        agreeing = agreeing_receptions(claimed, received) if claimed else []
        if any(agreeing):
            outcomes = (Outcome.MATCH if agrees else Outcome.MISMATCH for agrees in agreeing)
            return Difference(place, word.text, Slot.ROLES, *outcomes)
    return None


def _date_difference(first: Telling, other: Telling, place: int) -> Difference | None:
    part = first.part
    ours = part.analysis.periods_in(part.analysis.words)
    if len(ours) != 1 or part.states_figure or not (happens_once(part) or _is_told_once(part.statement)):
        return None
    claimed = ours[0][1]
    found = [compare_periods(claimed, _period_at(place, telling)) for telling in (first, other)]
    if set(found) & WITHIN and PeriodRelation.DISJOINT in found:
        outcomes = (Outcome.MATCH if item in WITHIN else Outcome.MISMATCH for item in found)
        return Difference(place, ours[0][0].text, Slot.PERIOD, *outcomes)
    return None


def _is_told_once(claim: Predication | None) -> bool:
    """Tell whether a claim speaks of what somebody named did, or had done to him, but once."""
    if claim is None:
        return False
    dated = claim.verb.lemmas == ("be",) and any(word.lemma in _DATED_NOUNS for word in claim.subject[-1:])
    if not dated and claim.verb.lemmas[0] not in _ONCE_IN_SAME_WORDS:
        return False
    return any(word.tag is Tag.NAME for word in (*claim.subject, *claim.complement))


def _period_at(place: int, telling: Telling) -> Period:
    atom = telling.frame.words[place].atom
    assert atom is not None  # noqa: S101  # dates are atoms
    return telling.analysis.periods[atom]


def _word_difference(
    agreeing: tuple[Telling, Word], rival: tuple[Telling, Word], place: int
) -> Difference | None:
    """Return the difference where the claim has the one word, and the other excludes it."""
    telling = agreeing[0]
    ours, theirs = _term(*agreeing), _term(*rival)
    if ours is None or theirs is None:
        return None
    claimed = telling.matcher.find(ours, telling.wanted) or _claimed_otherwise(ours, telling)
    if claimed is None or telling.matcher.find(theirs, telling.wanted):
        return None
    if not (
        _are_ordinals(ours, theirs) or _are_opposites(ours, theirs) or _is_one_filler(telling, ours, theirs)
    ):
        return None
    return Difference(place, claimed.text, Slot.ROLES, Outcome.MATCH, Outcome.MISMATCH)


def _term(telling: Telling, word: Word) -> Term | None:
    return next(iter(terms_of((word,), telling.analysis)), None)


def _are_ordinals(ours: Term, theirs: Term) -> bool:
    return word_is_ordinal(ours.word) and word_is_ordinal(theirs.word)


def _are_opposites(ours: Term, theirs: Term) -> bool:
    excluded = opposites(ours.word.lemma) | rivals(ours.word.lemma) | rivals(ours.word.folded)
    return bool(excluded & {theirs.word.lemma, theirs.word.folded})


def _claimed_otherwise(ours: Term, telling: Telling) -> Term | None:
    """Return the claim's name that begins a longer one: "the Rosk Rovers of the Northern League" are those."""
    for term in telling.wanted:
        if term.name and ours.name[: len(term.name) + 1] == (*term.name, "of"):
            return term
    return None


def _is_one_filler(telling: Telling, ours: Term, theirs: Term) -> bool:
    """Tell whether two names stand where there is room for one."""
    claim = telling.part.statement
    if not (claim and ours.name and theirs.name) or _may_be_one(ours.name, theirs.name):
        return False
    words = telling.analysis.words
    if telling.at_length and not (_is_of_main_subject(telling, ours.word) or _is_example(ours.word, words)):
        return True
    if _is_listed(ours.word, words):
        return False
    if _is_of_one_rank(telling) or holds_one(ours, theirs, words, claim):
        return True
    lemmas = {*claim.verb.lemmas, *(word.lemma for word in claim.verb.words)}
    single = lemmas & _ONE_FILLER or any(name == "locate" for name, _ in claim.verb.families)
    return (bool(single) or is_seat(claim)) and not _is_in_subject(telling, ours.word)


def _may_be_one(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Tell two forms of one name, "Lund City" and "Lund", "Ola B. Vik" and "Ola Berg Vik", from "Club Vik"."""
    left, right = set(ours) - set(theirs), set(theirs) - set(ours)
    if not left or not right:
        return True
    initials = (1 in (len(one), len(other)) and one[0] == other[0] for one in left for other in right)
    return any(initials) or bool(keys_inside(tuple(left)) & keys_inside(tuple(right)))


def _is_of_one_rank(telling: Telling) -> bool:
    """Tell whether claim and sentence speak of the first, or of the youngest: there is but one."""
    claimed = {word.folded for word in telling.part.analysis.words if _ranks(word)}
    return any(word.folded in claimed for word in telling.analysis.words)


def _ranks(word: Word) -> bool:
    if word.tag not in (Tag.ADJECTIVE, Tag.ADVERB, Tag.NUMBER, Tag.NOUN):
        return False
    return word_is_ordinal(word) or any(item.form is Form.SUPERLATIVE for item in readings(word.folded))


def _is_of_main_subject(telling: Telling, word: Word) -> bool:
    """Tell whether a name is what the sentence is about: pages of one pattern differ in that, at any length."""
    return any(word in item.subject for item in telling.analysis.statements[:1])


def _is_in_subject(telling: Telling, word: Word) -> bool:
    return any(word in item.subject for item in telling.analysis.statements)


def _is_listed(word: Word, words: Sequence[Word]) -> bool:
    """Tell whether a word is a member of a list, "Lund, *Oslo* and Bergen", not the end of an opening phrase.

    Nor is it one where the place around it follows: "in *Lund*, Norvia, where he lived".
    """
    before, behind = words[: word.index][-1:], words[word.index + 1 : word.index + 5]
    if any(_joins(other) for other in before):
        return True
    joined = [_joins(other) for other in behind]
    named = [other.tag is Tag.NAME for other in behind]
    if joined[:1] == [True] and behind[0].tag is Tag.COORDINATOR:
        return named[1:2] == [True]
    return joined[:3] == [True, False, True] and (named[3:] == [True] or not named[1])


def _is_example(word: Word, words: Sequence[Word]) -> bool:
    """Tell a member of a list that leaves out others: "towns *such as* Lund, *Oslo* and Bergen"."""
    before = takewhile(lambda other: other.tag is Tag.NAME or _joins(other), reversed(words[: word.index]))
    opening = words[: word.index - len(list(before))][-1:]
    return any(other.folded in _GIVING_EXAMPLES for other in opening)


def _joins(word: Word) -> bool:
    return word.tag is Tag.COORDINATOR or word.text in _LISTING
