"""Whether a form that can be a verb is one at its place, and in which form.

Observation: most English words that can be a noun and a verb show by the word before and the word after which of the
two they are. Where the rules err, a verb is mostly *missed*, which makes a sentence neutral, never wrong.
"""

from collections.abc import Sequence

from claimcheck.language.lexicon import Form, Part, Reading
from claimcheck.language.roles import roles
from claimcheck.predicates.clauses.agreement import agrees, agrees_anew
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import BE, DO, HAVE, MODALS, SAYING, SUBJECT_PRONOUNS
from claimcheck.predicates.tags.places import (
    Place,
    is_finite_past,
    may_be_noun,
    may_be_past,
    starts_object,
    starts_phrase,
)
from claimcheck.predicates.tags.word_forms import NEVER, WordForm, word_form
from claimcheck.predicates.words import Tag, Word

_NOUN_BEFORE = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.PREPOSITION, Tag.NUMBER})
"""Tags after which a noun stands rather than a verb."""
_MODIFIERS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE})
_GOING = frozenset({"flow", "drain", "lead", "empty", "discharge", "run", "pass", "stretch", "end", "rise"})
_WAYS = frozenset(
    {"river", "stream", "lake", "creek", "canal", "road", "line", "railway", "route", "path", "highway"}
)
_MEASURING = frozenset({"amount", "total", "reach", "average", "exceed", "surpass", "number", "stand"})
"""Say how much there is; as participles they describe nothing that is exported: "grain *exports* amounted to"."""
_GOING_ON = frozenset({"then", "also", "later", "soon", "often", "still", "always", "already"})
"""Adverbs that stand before a verb as those in "-ly" do: "the river *then* flows"."""

_OF_PEOPLE = ("ian", "ean", "ese", "ish", "can")
_FEW = 2
_DIRECTIONS = frozenset(
    {"in", "to", "into", "through", "past", "along", "towards", "toward", "at", "near", "from", "for"}
)
"""What rivers and roads do, and where: as nouns, the first seldom stand before the second."""

_CLAUSE_STARTS = frozenset({Tag.MARK, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR})
_FINITE = BE | HAVE | MODALS
_SINGULAR = frozenset({"is", "has", "does", "doesn't", "isn't", "hasn't"})

_STATES = frozenset({"missing", "willing"})
_ORDINALS = frozenset({"second", "third"})
"""Verbs only behind "to": "ranks *third*"."""

_PREFERENCE = (Form.PAST, Form.THIRD, Form.BASE, Form.PARTICIPLE, Form.GERUND)
_AFTER_AUXILIARY = (Form.PARTICIPLE, Form.GERUND, *_PREFERENCE)
_AFTER_MODAL = (Form.BASE, *_PREFERENCE)

_IN_OWNED = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.NAME})
_LONGEST_OWNED = 4
"""Words between a possessive and what is owned."""

_HELPED = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER, Tag.POSSESSIVE})
_LONGEST_HELPED = 6
"""Words for who is helped."""

_LONGEST_CLAUSE = 120
"""Words in which a clause's verb is looked for; a longer run is no clause."""


def read_verb(place: Place, form: WordForm) -> Reading | None:
    """Return the verb that a piece is at its place, or None where it is something else."""
    if not form.verbs:
        return None
    reading = likeliest_form(form.verbs, place.previous)
    return reading if _is_verb(reading, form, place) else None


def likeliest_form(verbs: Sequence[Reading], previous: Word | None) -> Reading:
    """After a form of be or have a participle, after "to" or a modal the base form, else the past."""
    if len(verbs) == 1:
        return verbs[0]
    wanted: tuple[Form, ...] = _PREFERENCE
    if previous is not None and previous.tag in (Tag.TO, Tag.MODAL):
        wanted = _AFTER_MODAL
    elif previous is not None and previous.tag is Tag.AUXILIARY and previous.folded not in DO:
        wanted = _AFTER_AUXILIARY
    return min(verbs, key=lambda reading: (wanted.index(reading.form), reading.rank))


def _is_verb(reading: Reading, form: WordForm, place: Place) -> bool:
    previous = place.previous
    if previous is None:
        return form.only_verb and reading.form in (Form.PAST, Form.PARTICIPLE, Form.GERUND)
    if previous.tag in (Tag.TO, Tag.MODAL):
        return True
    named = place.piece.folded in _ORDINALS or place.piece.text[0].isupper()
    if named or _is_title(reading, previous, form, place) or _heads_subject(reading, previous, form, place):
        return False
    if reading.form is Form.GERUND:
        return _is_verbal_gerund(previous, place)
    if reading.form in (Form.PAST, Form.PARTICIPLE):
        return _is_verbal_past(previous, form, place)
    return _is_finite_present(reading, previous, form, place)


def _is_title(reading: Reading, previous: Word, form: WordForm, place: Place) -> bool:
    """Tell "Hage and finance *minister* Lena Brask", who do not minister to her."""
    following = place.following
    titled = following is not None and following.text[:1].isupper() and place.piece.folded in roles()
    return titled and previous.tag is Tag.NOUN and form.rank(Part.NOUN) < reading.rank


def _heads_subject(reading: Reading, previous: Word, form: WordForm, place: Place) -> bool:
    """Tell whether a noun goes on, or is followed by its verb: "oil *exports* between", "Chile's *exports* fell"."""
    noun = form.rank(Part.NOUN)
    if noun == NEVER or not previous.is_nominal or place.following is None:
        return False
    if place.following.folded == "of" or _stands_before_verb(previous, place):
        return True
    if place.following.folded == "between":
        return reading.form is Form.THIRD and _is_bare(place.before)
    if not may_be_past(place.following) or reading.lemma == "remain":
        # "The port remains closed" has no remains.
        return False
    owned = (
        _is_owned(place.before)
        or _is_of_people(previous)
        or is_finite_past(place.following)
        or _moves(place.following.folded)
    )
    if reading.form is Form.THIRD and owned:
        return True
    return noun < reading.rank


def _stands_before_verb(previous: Word, place: Place) -> bool:
    """Tell "the total *cost* was" from "what it *cost* was": two finite verbs do not meet behind one noun."""
    following = place.following
    return following is not None and following.folded in _FINITE and previous.tag is not Tag.PRONOUN


def _moves(folded: str) -> bool:
    """Tell "Orlo *shares* jumped", which shares nothing, from "Orlo *exports* refined oil"."""
    lemmas = {reading.lemma for reading in word_form(folded).verbs if reading.form is Form.PAST}
    risen = any(name == "rise" for lemma in lemmas for name, _ in families_of((lemma,)))
    return risen or not lemmas.isdisjoint(_MEASURING)


def _is_bare(before: Sequence[Word]) -> bool:
    """Tell whether a single noun without an article stands there: "oil", which exports nothing."""
    return len(before) == 1 or before[-2].tag in (Tag.MARK, Tag.SUBORDINATOR, Tag.COORDINATOR)


def _is_of_people(previous: Word) -> bool:
    """Tell "Norvian *guards* held a strike": a people's adjective before a noun does nothing by itself."""
    return previous.tag is Tag.NAME and previous.folded.endswith(_OF_PEOPLE)


def _is_owned(before: Sequence[Word]) -> bool:
    """Tell whether the words before are a phrase that a possessive opens: "Chile's wheat | exports"."""
    for word in reversed(before[-_LONGEST_OWNED:]):
        if word.tag is Tag.POSSESSIVE:
            return True
        if word.tag not in _IN_OWNED:
            return False
    return False


def _is_verbal_gerund(previous: Word, place: Place) -> bool:
    if place.piece.folded in ("missing", "willing") and not starts_object(place.following):
        # Who "is missing" misses nothing.
        return False
    if previous.tag in _MODIFIERS or (place.following is not None and place.following.folded == "of"):
        return False
    if previous.tag in (Tag.NOUN, Tag.NAME, Tag.DATE):
        return starts_phrase(place.following)
    return previous.tag is not Tag.NUMBER


def _is_verbal_past(previous: Word, form: WordForm, place: Place) -> bool:
    if previous.tag is Tag.AUXILIARY:
        return True
    noun_follows = may_be_noun(place.following)
    if previous.tag in _NOUN_BEFORE and noun_follows and not starts_phrase(place.following):
        return False
    if previous.tag in _MODIFIERS:
        return form.only_verb and not noun_follows
    joined = previous.is_nominal or previous.tag in (Tag.COORDINATOR, Tag.RELATIVE, Tag.MARK)
    return form.only_verb or joined


def _is_finite_present(reading: Reading, previous: Word, form: WordForm, place: Place) -> bool:
    if previous.tag in _NOUN_BEFORE:
        return False
    if previous.tag is Tag.AUXILIARY:
        return previous.folded in DO
    if _has_other_verb(place, form):
        return False
    pronoun = previous.folded in SUBJECT_PRONOUNS and previous.tag is Tag.PRONOUN
    noun = min(form.rank(Part.NOUN), form.rank(Part.ADJECTIVE))
    if pronoun or _goes_somewhere(reading, previous, place) or _goes_on(reading, noun, place):
        return True
    if reading.form is Form.BASE and noun > reading.rank and _is_helped(place.before):
        return noun == NEVER or starts_phrase(place.following)
    return _is_remaining(reading, previous, place) or _is_rather_verb(reading, noun, previous, place)


def _is_remaining(reading: Reading, previous: Word, place: Place) -> bool:
    """Tell "the port *remains* closed" from the remains of a port."""
    remains = reading.lemma == "remain" and previous.tag in (Tag.NOUN, Tag.NAME)
    return remains and agrees(reading, previous, place.before)


def _has_other_verb(place: Place, form: WordForm) -> bool:
    """Tell whether the verb of the clause follows at once or is left out: "*results* were"."""
    following = place.following
    gapped = form.may_be_noun and _is_gapped(place)
    return following is not None and (following.folded in _FINITE or gapped)


def _is_gapped(place: Place) -> bool:
    """Tell whether a word stands between two figures: "were $60 billion and *imports* $35 billion"."""
    before, following = place.before, place.following
    joined = len(before) > 1 and before[-1].tag is Tag.COORDINATOR
    figures = joined and before[-2].tag in (Tag.NUMBER, Tag.DATE)
    return figures and following is not None and following.tag is Tag.NUMBER


def _is_helped(before: Sequence[Word]) -> bool:
    """Tell "helped Peru *build* the dam", where nothing but who is helped stands behind "help"."""
    verb = next((at for at, word in enumerate(reversed(before)) if word.tag not in _HELPED), None)
    return verb is not None and 0 < verb < _LONGEST_HELPED and before[-1 - verb].lemma == "help"


def _is_rather_verb(reading: Reading, noun: int, previous: Word, place: Place) -> bool:
    """Weigh a finite verb against a noun or adjective of rank `noun`."""
    mostly_verb = noun > reading.rank
    if previous.tag is Tag.RELATIVE:
        # "A river, which *rises* in Chad": the pronoun needs a verb, and a noun before "in" is none.
        alone = reading.form is Form.THIRD and previous.folded in ("which", "who")
        return mostly_verb or starts_object(place.following) or (alone and starts_phrase(place.following))
    if mostly_verb and previous.tag in (Tag.NOUN, Tag.NAME):
        if _is_compound_object(place):
            return False
        fits = agrees(reading, previous, place.before)
        return fits or (starts_object(place.following) and agrees_anew(reading, previous, place.before))
    if previous.tag not in (Tag.NOUN, Tag.NAME, Tag.DATE, Tag.COORDINATOR):
        return noun == NEVER
    if _follows_manner(previous, place):
        return agrees(reading, previous, place.before) and not _has_verb(place.before)
    # A word that is mostly a noun and stands before a preposition is one: "ferry tickets in Oslo".
    object_follows = starts_phrase(place.following) if mostly_verb else starts_object(place.following)
    return object_follows and agrees(reading, previous, place.before) and not _has_verb(place.before)


def _goes_on(reading: Reading, noun: int, place: Place) -> bool:
    """Tell "and *provides* tours" and, behind another such verb, "sells timber and *offers* boat tours"."""
    if place.previous is None or place.previous.tag is not Tag.COORDINATOR or noun <= reading.rank:
        return False
    verbs = [word for word in place.before[-_LONGEST_CLAUSE:] if word.tag in (Tag.VERB, Tag.AUXILIARY)]
    third = any(word.form == Form.THIRD.value or word.folded in _SINGULAR for word in verbs[-1:])
    return noun == NEVER or (reading.form is Form.THIRD and third and may_be_noun(place.following))


def _goes_somewhere(reading: Reading, previous: Word, place: Place) -> bool:
    """Tell "the Orva *rises* in the hills and *flows* to the sea" from "gas *flows* to Chad fell"."""
    following = place.following
    leads = following is not None and following.folded in _DIRECTIONS
    if not leads or reading.form is not Form.THIRD or reading.lemma not in _GOING:
        return False
    if previous.tag is Tag.COORDINATOR:
        before = place.before[-_LONGEST_CLAUSE:]
        return any(word.form == Form.THIRD.value or word.folded == "is" for word in before)
    goer = previous.tag is Tag.NAME or previous.lemma in _WAYS
    opened = len(place.before) < _FEW or place.before[-2].tag is Tag.DETERMINER
    return goer and opened and not _has_verb(place.before)


def _follows_manner(previous: Word, place: Place) -> bool:
    """Tell "agencies typically *charge*": an adverb between noun and noun has no place."""
    last = place.last
    told = last is not None and (last.folded.endswith("ly") or last.folded in _GOING_ON)
    manner = told and last is not None and last.tag is Tag.ADVERB
    return manner and previous.tag in (Tag.NOUN, Tag.NAME)


def _is_compound_object(place: Place) -> bool:
    """Tell "to freeze bus *fares* until", a compound behind its verb, from "said oil *fares* well"."""
    verb = place.before[-2] if len(place.before) > 1 else None
    governed = verb is not None and verb.tag is Tag.VERB and verb.lemma not in SAYING
    return governed and not starts_object(place.following)


def _has_verb(before: Sequence[Word]) -> bool:
    """Tell whether this clause has its verb already: then a word that could be a noun is one."""
    for word in reversed(before[-_LONGEST_CLAUSE:]):
        if word.tag in _CLAUSE_STARTS:
            return False
        if word.tag in (Tag.VERB, Tag.AUXILIARY) and word.form != Form.GERUND.value:
            return True
    return False
