"""Tags of verbs, nouns, adjectives and adverbs, and their lemmas."""

from claimcheck.language.lexicon import Part
from claimcheck.language.singular import singular
from claimcheck.predicates.tags.places import Place, may_be_noun, may_be_past
from claimcheck.predicates.tags.verb_readings import read_verb
from claimcheck.predicates.tags.word_forms import NEVER, WordForm, word_form
from claimcheck.predicates.words import Tag

Tagged = tuple[Tag, str, str]
"""Tag, lemma, and for a verb its form."""

_ADJECTIVE_ENDINGS = ("ous", "ful", "ible", "able", "ive", "less", "-led", "-wide")
_PARTICIPLE_ENDINGS = ("ed", "ing")

_QUALITIES = frozenset("small fast free long straight short slow wide cheap big loud tight".split())
"""Adjectives that dictionaries list as nouns or adverbs first: "*small* firms", "*fast* trains"."""


def tag_content_word(place: Place) -> Tagged:
    """Return what a word of an open class is at its place; a word the lexicon does not know is a noun."""
    form = word_form(place.piece.folded)
    verb = read_verb(place, form)
    return (Tag.VERB, verb.lemma, verb.form.value) if verb else _tag_nominal(place, form)


def _tag_nominal(place: Place, form: WordForm) -> Tagged:
    word = place.piece.folded
    if _is_adjective(word, form, place):
        return Tag.ADJECTIVE, form.lemma(Part.ADJECTIVE) or word, ""
    if _is_adverb(word, form, place):
        return Tag.ADVERB, word, ""
    return Tag.NOUN, form.lemma(Part.NOUN) or singular(word), ""


def _is_adjective(word: str, form: WordForm, place: Place) -> bool:
    adjective, noun = form.rank(Part.ADJECTIVE), form.rank(Part.NOUN)
    noun_follows = may_be_noun(place.following)
    if form.rank(Part.ADVERB) != NEVER and _stands_before_past(place):
        return False
    if adjective != NEVER:
        alone = noun == NEVER and form.rank(Part.ADVERB) == NEVER
        before_noun = adjective <= noun or word in _QUALITIES or _is_of_doing(word, place)
        return alone or (noun_follows and before_noun)
    if noun == NEVER and noun_follows and word.endswith(_PARTICIPLE_ENDINGS):
        return True
    return not form.readings and word.endswith(_ADJECTIVE_ENDINGS)


def _stands_before_past(place: Place) -> bool:
    """Tell "the mine *later* closed" from "a *later* closed mine": behind a noun stands no adjective."""
    behind = place.previous is not None and place.previous.tag in (Tag.NOUN, Tag.NAME, Tag.PRONOUN)
    return behind and may_be_past(place.following)


def _is_of_doing(word: str, place: Place) -> bool:
    """Tell "banned *commercial* fishing": before what is done, such a word is rather an adjective than a noun."""
    following = place.following
    return word.endswith(("al", "ic")) and following is not None and following.folded.endswith("ing")


def _is_adverb(word: str, form: WordForm, place: Place) -> bool:
    if not form.readings:
        return word.endswith("ly")
    before = place.previous.tag if place.previous is not None else None
    if word == "firm":
        # "Hold *firm*" is rare beside "the old *firm*" and "a Norvian *firm*".
        return before in (Tag.VERB, Tag.AUXILIARY)
    determined = before in (Tag.DETERMINER, Tag.POSSESSIVE)
    return form.rank(Part.ADVERB) != NEVER and not determined
