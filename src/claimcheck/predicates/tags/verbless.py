"""A sentence in which no verb was seen: the noun that can best be one is taken for it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import Form, Reading
from claimcheck.predicates.clauses.agreement import agrees
from claimcheck.predicates.tables.lexical import FACTIVE, SAYING
from claimcheck.predicates.tags.verb_readings import likeliest_form
from claimcheck.predicates.tags.word_forms import word_form
from claimcheck.predicates.words import Tag, Word

_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})
_NO_VERB_BEFORE = frozenset({Tag.MARK, Tag.COORDINATOR, Tag.POSSESSIVE})
"""What does not follow a verb that has an object."""

_CLAUSE_OPENERS = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COORDINATOR})
_VERB_GROUP = _VERBAL | {Tag.ADVERB, Tag.NEGATOR}

_PHRASE_OPENERS = frozenset({Tag.DETERMINER, Tag.NOUN, Tag.NAME})

_LONGEST_SPEAKER = 10
"""Words of a clause that says who speaks."""


def supply_verb(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words with a verb where they had none, as far as one fits: "Customers *view* fresh fruit".

    A verb with an object is looked for first, then one before a preposition. Where another clause has the only verb
    that was seen ("Norvia trains nurses *because it needs them*"), the first may still lack its own.
    """
    begin, end = _behind_saying(words), _without_speaker(words)
    verb = next(
        (word for word in words[begin:end] if word.tag in _VERBAL and not _is_infinitive(words, word)), None
    )
    if verb is not None:
        end = verb.index if _goes_on(words, verb, begin) else _own_end(words, begin, verb)
    found = _with_verb(words[:end], begin, _NO_VERB_BEFORE | {Tag.PREPOSITION}) or _with_verb(
        words[:end], begin, _NO_VERB_BEFORE
    )
    if found is None and words and words[begin].tag is Tag.NUMBER:
        # "Two in five adults smoke": what is counted and nothing else states something only by a verb.
        found = _with_verb(words[:end], begin, frozenset())
    return (*found, *words[end:]) if found else words


def _goes_on(words: Sequence[Word], verb: Word, begin: int) -> bool:
    """Tell the second of two verbs, of which the first was not seen: "Chile trains teachers and *pays* them"."""
    third = verb.tag is Tag.VERB and verb.form == Form.THIRD.value
    named = len(words) > begin and words[begin].tag is Tag.NAME
    return third and named and verb.index > 1 and words[verb.index - 1].folded == "and"


def _own_end(words: Sequence[Word], begin: int, verb: Word) -> int:
    """Return where a first clause ends whose verb was not seen, though that of a clause behind was; `begin` for none.

    A clause inside, "the trains *that carry coal* stop", leaves one more verb to come.
    """
    opened = next((at for at in range(verb.index - 1, begin, -1) if _opens_clause(words[at])), begin)
    subject = any(word.is_nominal for word in words[opened + 1 : verb.index])
    if words[opened].text == ";":
        return opened
    if words[opened].tag is Tag.COORDINATOR:
        return opened if subject and words[opened - 1].text == "," else begin
    last = next((word for word in words[verb.index :] if word.tag not in _VERB_GROUP), None)
    alone = last is None or not any(word.tag in _VERBAL for word in words[last.index :])
    own = subject or words[opened].tag is Tag.RELATIVE
    return opened if alone and own else begin


def _opens_clause(word: Word) -> bool:
    return word.tag in _CLAUSE_OPENERS or word.text == ";"


def _behind_saying(words: Sequence[Word]) -> int:
    """Return where what somebody says begins, which needs a verb of its own: "it shows that | flu spreads by air"."""
    for said, opener in pairwise(words):
        if said.tag is not Tag.VERB or said.lemma not in SAYING | FACTIVE:
            continue
        if opener.folded == "that" and opener.tag is Tag.SUBORDINATOR:
            return opener.index + 1
        if said.lemma == "say" and opener.tag in _PHRASE_OPENERS:
            return opener.index
    return 0


def _without_speaker(words: Sequence[Word]) -> int:
    """Return where a last clause begins that only says who speaks: "Pupils cycle to school*, a survey found*."."""
    said = [word.index for word in words[-_LONGEST_SPEAKER:] if word.tag is Tag.VERB and word.lemma in SAYING]
    begin = next((at for at in range(said[-1] if said else 0, 0, -1) if words[at].text == ","), 0)
    if not begin or said[-1] - begin > _LONGEST_SPEAKER:
        return len(words)
    behind = words[said[-1] + 1 :]
    closed = all(word.tag in (Tag.MARK, Tag.DATE, Tag.PREPOSITION) for word in behind)
    return begin + 1 if closed and sum(word.tag in _VERBAL for word in words[begin:]) == 1 else len(words)


def _is_infinitive(words: Sequence[Word], word: Word) -> bool:
    """Tell what needs another verb beside it: "The bank *plans* to close"."""
    return word.index > 0 and words[word.index - 1].tag is Tag.TO


def _with_verb(
    words: tuple[Word, ...], begin: int, no_verb_before: frozenset[Tag]
) -> tuple[Word, ...] | None:
    for word in words[begin + 1 :]:
        if not no_verb_before.isdisjoint(_tag_behind(words, word)):
            continue
        reading = _as_verb(words, word)
        if reading is not None:
            verb = replace(word, tag=Tag.VERB, lemma=reading.lemma, form=reading.form.value)
            return (*words[: word.index], verb, *words[word.index + 1 :])
    return None


def _tag_behind(words: Sequence[Word], word: Word) -> frozenset[Tag]:
    """Return the tag of the next word; a text ends as with a stop."""
    behind = words[word.index + 1 : word.index + 2]
    return frozenset({behind[0].tag if behind else Tag.MARK})


def _as_verb(words: Sequence[Word], word: Word) -> Reading | None:
    """Return the verb a noun could be after the noun before it, where the two agree."""
    verbs = word_form(word.folded).verbs
    previous = words[word.index - 1]
    nominal = word.tag is Tag.NOUN or word.folded == "own"
    if not nominal or not verbs or previous.tag not in (Tag.NOUN, Tag.NAME):
        return None
    reading = likeliest_form(verbs, previous)
    agreeing = agrees(reading, previous, words[: word.index]) or _is_of_one(words, reading)
    return reading if agreeing and not word.text[0].isupper() else None


def _is_of_one(words: Sequence[Word], reading: Reading) -> bool:
    """Tell "*one in five* adults *smokes*"."""
    return words[0].tag is Tag.NUMBER and words[0].folded.startswith("one ") and reading.form is Form.THIRD
