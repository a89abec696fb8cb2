"""Whether a form in the present is a verb at its place: "rents *rise*", "the Orva *rises*", "oil *exports* fell".

Observation: a present is spelled like a noun or as its plural, so that number and what follows decide. Where the clause
has a verb, or the form stands where a noun would, it is taken for a noun.
"""

from collections.abc import Sequence

from claimcheck.language.lexicon import Form, Part, Reading
from claimcheck.predicates.clauses.agreement import agrees, agrees_anew
from claimcheck.predicates.tables.lexical import (
    DISTANCING,
    DO,
    OPINION,
    SAYING,
    SUBJECT_PRONOUNS,
)
from claimcheck.predicates.tags.pieces import Piece
from claimcheck.predicates.tags.places import (
    FINITE,
    NOUN_BEFORE,
    Place,
    is_finite_past,
    may_be_noun,
    names_several,
    starts_object,
    starts_phrase,
)
from claimcheck.predicates.tags.word_forms import NEVER, WordForm
from claimcheck.predicates.words import Tag, Word

_GOING = frozenset({"flow", "drain", "lead", "empty", "discharge", "run", "pass", "stretch", "end", "rise"})

_WAYS = frozenset(
    {"river", "stream", "lake", "creek", "canal", "road", "line", "railway", "route", "path", "highway"}
)

_GOING_ON = frozenset({"then", "also", "later", "soon", "often", "still", "always", "already"})
"""Adverbs that stand before a verb as those in "-ly" do: "the river *then* flows"."""

_FEW = 2

_DIRECTIONS = frozenset(
    {"in", "to", "into", "through", "past", "along", "towards", "toward", "at", "near", "from", "for"}
)
"""What rivers and roads do, and where: as nouns, the first seldom stand before the second."""

_CLAUSE_STARTS = frozenset({Tag.MARK, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR})

_LEADING = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR})
_SINGULAR = frozenset({"is", "has", "does", "doesn't", "isn't", "hasn't"})

_SOME = frozenset({"some", "many", "most", "few", "others"})
"""Determiners that stand alone for people."""

_HELPED = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER, Tag.POSSESSIVE})

_LONGEST_HELPED = 6
"""Words for who is helped."""

_FOR_LONG = frozenset({"for", "until", "about", "around", "between", "from"})

_LONGEST_BRACKET = 30
"""Words in which the beginning of a bracket is looked for."""

_LONGEST_CLAUSE = 120
"""Words in which a clause's verb is looked for; a longer run is no clause."""


def is_finite_present(reading: Reading, previous: Word, form: WordForm, place: Place) -> bool:
    """Tell whether a form that may be a verb in the present is one behind `previous`."""
    before = _without_bracket(place) if previous.tag is Tag.MARK else ()
    if before:
        place = place._replace(before=before, previous=before[-1])
        previous = before[-1]
    if previous.tag in NOUN_BEFORE:
        return _is_said_by_some(reading, previous, place)
    if previous.tag is Tag.AUXILIARY:
        return previous.folded in DO
    if _has_other_verb(place, form) or _opens_subject(previous, place, form):
        return False
    pronoun = previous.folded in SUBJECT_PRONOUNS and previous.tag is Tag.PRONOUN
    noun = min(form.rank(Part.NOUN), form.rank(Part.ADJECTIVE))
    if pronoun or _goes_somewhere(reading, previous, place) or _goes_on(reading, noun, place):
        return True
    if reading.form is Form.BASE and noun > reading.rank and _is_helped(place.before):
        return noun == NEVER or starts_phrase(place.following)
    return _is_remaining(reading, previous, place) or _is_rather_verb(reading, noun, previous, place)


def _without_bracket(place: Place) -> Sequence[Word]:
    """Return the words up to a noun that brackets part from its verb: "Zee *(pictured)* holds"; none without any.

    "Orlo (ORL) *shares* rose" shares nothing.
    """
    before = place.before
    if before[-1].text != ")" or is_finite_past(place.following):
        return ()
    reach = range(len(before) - 2, max(len(before) - _LONGEST_BRACKET, 0), -1)
    begin = next((at for at in reach if before[at].text == "("), 0)
    return before[:begin] if begin and before[begin - 1].tag in (Tag.NOUN, Tag.NAME) else ()


def _is_said_by_some(reading: Reading, previous: Word, place: Place) -> bool:
    """Tell "*Some* say that" and "*many* believe that" from "some fears that"."""
    told = reading.form is Form.BASE and reading.lemma in SAYING | OPINION | DISTANCING
    introduces = place.following is not None and place.following.folded == "that"
    return previous.folded in _SOME and told and introduces


def _is_remaining(reading: Reading, previous: Word, place: Place) -> bool:
    """Tell "the port *remains* closed" and "a ride *lasts* an hour" from the remains of a port."""
    remains = reading.lemma in ("remain", "last") and previous.tag in (Tag.NOUN, Tag.NAME)
    lasting = reading.form is Form.THIRD or reading.lemma == "remain" or _takes_time(place.following)
    return remains and lasting and agrees(reading, previous, place.before)


def _takes_time(following: Piece | None) -> bool:
    """Tell "rides *last* for an hour" and "rides last *20 minutes*" from "results last year"."""
    return following is not None and (following.folded in _FOR_LONG or following.tag is Tag.NUMBER)


def _has_other_verb(place: Place, form: WordForm) -> bool:
    """Tell whether the verb of the clause follows at once or is left out: "*results* were"."""
    following = place.following
    gapped = form.may_be_noun and _is_gapped(place)
    return following is not None and (following.folded in FINITE or gapped)


def _opens_subject(previous: Word, place: Place, form: WordForm) -> bool:
    """Tell "said that *exports* of timber rose", which exports nothing."""
    led = form.may_be_noun and previous.tag in _LEADING
    return led and place.following is not None and place.following.folded == "of"


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
        third = reading.form is Form.THIRD
        alone = third and previous.folded in ("which", "who") and starts_phrase(place.following)
        # "A firm that *plants trees*": of two plurals side by side the first is no subject of the second.
        governs = third and names_several(place.following)
        return mostly_verb or starts_object(place.following) or alone or governs
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
