"""A sentence in which no verb was seen: the noun that can best be one is taken for it."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.language.lexicon import Reading
from claimcheck.predicates.agreement import agrees
from claimcheck.predicates.verb_readings import likeliest_form
from claimcheck.predicates.word_forms import word_form
from claimcheck.predicates.words import Tag, Word

_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})
_NO_VERB_BEFORE = frozenset({Tag.MARK, Tag.COORDINATOR, Tag.POSSESSIVE})
"""What does not follow a verb that has an object."""


def supply_verb(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words with a verb where they had none, as far as one fits: "Customers *view* fresh fruit".

    A verb with an object is looked for first, then one before a preposition.
    """
    if any(word.tag in _VERBAL for word in words):
        return words
    return (
        _with_verb(words, _NO_VERB_BEFORE | {Tag.PREPOSITION}) or _with_verb(words, _NO_VERB_BEFORE) or words
    )


def _with_verb(words: tuple[Word, ...], no_verb_before: frozenset[Tag]) -> tuple[Word, ...] | None:
    for word in words[1:-1]:
        if words[word.index + 1].tag in no_verb_before:
            continue
        reading = _as_verb(words, word)
        if reading is not None:
            verb = replace(word, tag=Tag.VERB, lemma=reading.lemma, form=reading.form.value)
            return (*words[: word.index], verb, *words[word.index + 1 :])
    return None


def _as_verb(words: Sequence[Word], word: Word) -> Reading | None:
    """Return the verb a noun could be after the noun before it, where the two agree."""
    verbs = word_form(word.folded).verbs
    previous = words[word.index - 1]
    if word.tag is not Tag.NOUN or not verbs or previous.tag not in (Tag.NOUN, Tag.NAME):
        return None
    reading = likeliest_form(verbs, previous)
    fits = not word.text[0].isupper() and agrees(reading, previous, words[: word.index])
    return reading if fits else None
