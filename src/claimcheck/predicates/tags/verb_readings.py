"""Whether a form that can be a verb is one at its place, and in which form.

Observation: most English words that can be a noun and a verb show by the word before and the word after which of the
two they are. Where the rules err, a verb is mostly *missed*, which makes a sentence neutral, never wrong.
"""

from collections.abc import Sequence

from claimcheck.language.lexicon import Form, Part, Reading
from claimcheck.language.roles import roles
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import (
    DO,
)
from claimcheck.predicates.tags.finite_presents import is_finite_present
from claimcheck.predicates.tags.places import (
    FINITE,
    NOUN_BEFORE,
    Place,
    is_finite_past,
    may_be_noun,
    may_be_past,
    starts_object,
    starts_phrase,
)
from claimcheck.predicates.tags.word_forms import NEVER, WordForm, word_form
from claimcheck.predicates.words import Tag, Word

_MODIFIERS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE})
_MEASURING = frozenset({"amount", "total", "reach", "average", "exceed", "surpass", "number", "stand"})
"""Say how much there is; as participles they describe nothing that is exported: "grain *exports* amounted to"."""
_OF_PEOPLE = ("ian", "ean", "ese", "ish", "can")
OPENING = frozenset({"according", "based", "compared", "due", "thanks", "aged", "given"})
"""Words that open a phrase like a preposition, whatever verbs they come from."""
_PLACING = frozenset({"in", "at", "to", "into", "on", "near", "as", "from", "with"})

_ORDINALS = frozenset({"second", "third"})
"""Verbs only behind "to": "ranks *third*"."""

_OCCASIONS = frozenset({"opening", "closing", "founding"})
_GATHERINGS = frozenset({"meeting", "hearing", "briefing", "sitting"})
"""Behind the former these are nouns: "the *closing meeting* in Oslo", where nothing meets."""

_PREFERENCE = (Form.PAST, Form.THIRD, Form.BASE, Form.PARTICIPLE, Form.GERUND)
_AFTER_AUXILIARY = (Form.PARTICIPLE, Form.GERUND, *_PREFERENCE)
_AFTER_MODAL = (Form.BASE, *_PREFERENCE)

_IN_OWNED = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.NAME})
_LONGEST_OWNED = 4
"""Words between a possessive and what is owned."""


def read_verb(place: Place, form: WordForm) -> Reading | None:
    """Return the verb that a piece is at its place, or None where it is something else."""
    if not form.verbs:
        return None
    done = _done_by(form, place)
    if done is not None:
        return done
    reading = likeliest_form(form.verbs, place.previous)
    return reading if _is_verb(reading, form, place) else None


def _done_by(form: WordForm, place: Place) -> Reading | None:
    """Return the participle of "a school *run by* nuns", which is spelled like the base and unlike the past."""
    last = place.last
    if place.following is None or place.following.folded != "by" or last is None:
        return None
    if not last.is_nominal and last.text != ",":
        return None
    forms = {reading.form: reading for reading in form.verbs}
    return forms.get(Form.PARTICIPLE) if Form.BASE in forms and Form.PAST not in forms else None


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
        return _opens_sentence(reading, form, place)
    if previous.tag in (Tag.TO, Tag.MODAL):
        return True
    named = place.piece.folded in _ORDINALS or place.piece.text[0].isupper()
    if named or _is_title(reading, previous, form, place) or _heads_subject(reading, previous, form, place):
        return False
    if reading.form is Form.GERUND:
        return _is_verbal_gerund(previous, place)
    if reading.form in (Form.PAST, Form.PARTICIPLE):
        return _is_verbal_past(previous, form, place)
    return is_finite_present(reading, previous, form, place)


def _opens_sentence(reading: Reading, form: WordForm, place: Place) -> bool:
    """Tell "*Born* in Lund, Moe" and "*Educated* at home, she", whose first words are known as adjectives, too."""
    if form.only_verb:
        return reading.form in (Form.PAST, Form.PARTICIPLE, Form.GERUND)
    if reading.form not in (Form.PAST, Form.PARTICIPLE):
        return False
    following = place.following
    open_ = form.rank(Part.NOUN) == NEVER and place.piece.folded not in OPENING
    placed = following is not None and (following.tag is Tag.DATE or following.folded in _PLACING)
    return open_ and placed


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
    return following is not None and following.folded in FINITE and previous.tag is not Tag.PRONOUN


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
    if previous.folded in _OCCASIONS and place.piece.folded in _GATHERINGS:
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
    if previous.tag in NOUN_BEFORE and noun_follows and not starts_phrase(place.following):
        return False
    if previous.tag in _MODIFIERS:
        return form.only_verb and not noun_follows
    joined = previous.is_nominal or previous.tag in (Tag.COORDINATOR, Tag.RELATIVE, Tag.MARK)
    return form.only_verb or joined
