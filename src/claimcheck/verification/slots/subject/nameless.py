"""Things and people without a name that a pronoun may mean: "Learning the words pays. *It* helps travellers".

Observation: a pronoun mostly takes up the subject of the sentence before. Where that subject agrees with the pronoun
and is no name, no name beside it or farther off is meant: behind "Tarvik's plant opened" it is the plant that employs
300 people, and behind "The new version gets an engine, yet Tarvik says it is frugal" nothing is said of Tarvik.
"""

from claimcheck.predicates import Predication, Tag
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.verification.context.surroundings import Surroundings
from claimcheck.verification.pairing import Pairing
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.phrases import COUNTRIES, NAMING, head_of, is_open, show
from claimcheck.verification.reading.terms import terms_of
from claimcheck.verification.slots.subject.going_on import is_bare_measure
from claimcheck.verification.slots.subject.page_topic import RELATIONS, is_somebody_else
from claimcheck.verification.slots.subject.pointers import is_thing_apart, points_by_kind

_SINGLE = frozenset({"it", "its"})
_SEVERAL = frozenset({"they", "their"})
_FIRMS = frozenset({"company", "firm", "group", "corporation", "business", "conglomerate"})
_PERSONS = frozenset({"he", "his", "she", "her"})


def nameless_antecedent(pairing: Pairing, side: Words, around: Surroundings) -> str:
    """Return the subject without a name that a pronoun more likely means than any name around; empty for none."""
    pronoun = side[0].folded if side else ""
    if pronoun not in _SINGLE | _SEVERAL | _PERSONS or any(word.tag in NAMING for word in side):
        return ""
    for text in pairing.surroundings.nearest_first():
        subjects = [item.subject for item in text.statements if _is_told(item)]
        for subject in subjects:
            if _may_be(pronoun, subject, text, pairing) and not _is_of_claim(subject, text, pairing):
                return show(subject)
        if text.names and text.text in around.texts:
            return ""
        if not text.names and not subjects and text.statements:
            # What was not understood may speak of anything.
            return text.text
    return ""


def _is_told(statement: Predication) -> bool:
    return statement.main and bool(statement.subject) and not statement.verb.nominal


def _may_be(pronoun: str, subject: Words, text: Analysis, pairing: Pairing) -> bool:
    """Tell whether a subject agrees with a pronoun, and does not point back itself."""
    head = head_of(subject)
    if subject[0].tag is Tag.VERB:
        # "*Learning* the words": doing so is one thing.
        return pronoun in _SINGLE
    if head is None or head.tag is not Tag.NOUN or is_bare_measure(subject):
        return False
    if is_open(subject) and not is_thing_apart(subject, text, pairing):
        return False
    told_which = any(word.tag is Tag.NAME or word.folded in DEFINITE for word in subject)
    if head.lemma in COUNTRIES or (head.lemma in _FIRMS and told_which):
        # "The Tarvik *company*" is Tarvik, "the Central Asian *countries*" are Central Asia; "a rival company" is none.
        return False
    person = PERSON in classes_of(head.lemma) or head.lemma in RELATIONS or is_somebody_else(subject)
    several = head.folded != head.lemma or any(word.tag is Tag.COORDINATOR for word in subject)
    if pronoun in _SEVERAL:
        return several
    return not several and person is (pronoun in _PERSONS)


def _is_of_claim(subject: Words, text: Analysis, pairing: Pairing) -> bool:
    """Tell whether a subject is what the claim speaks of: "a bridge" behind the name of one, or a noun of its own."""
    heads = [term for term in terms_of(subject, text) if not term.name]
    told = any(pairing.matcher.find(term, pairing.claimed_terms) for term in heads)
    return told or points_by_kind(pairing, subject, text)
