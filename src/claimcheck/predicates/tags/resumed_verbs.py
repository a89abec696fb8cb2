"""The verb of a main clause that an inserted one keeps apart from its subject: "The law, adopted in 2016, *bans* bags".

Observation: "bans", "supplies" and "covers" are nouns as well, and behind a comma a noun is the better guess, for lists
have many. But where the words before are a subject and a clause or an apposition between commas, and no verb has come
for the subject, the list has no place, and a form that agrees with the subject is its verb.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.language.lexicon import Form, Reading
from claimcheck.predicates.clauses.agreement import agrees
from claimcheck.predicates.tables.lexical import DEFINITE, SAYING
from claimcheck.predicates.tags.verb_readings import likeliest_form
from claimcheck.predicates.tags.word_forms import word_form
from claimcheck.predicates.words import Tag, Word

_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})
_OBJECTS = frozenset(
    {Tag.DETERMINER, Tag.NUMBER, Tag.NAME, Tag.ADJECTIVE, Tag.NOUN, Tag.PREPOSITION, Tag.PRONOUN}
)
_CLAUSE_STARTS = frozenset({Tag.MARK, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.TO})
_CLAUSE_ENDS = frozenset({Tag.MARK, Tag.COORDINATOR, Tag.SUBORDINATOR})
_ARTICLES = frozenset({"a", "an", "the"})
"""Open what a name's bearer is called: "Mara Lind, *a judge*, lives in Orvid"."""
_PRESENT = frozenset({Form.THIRD, Form.BASE})
_PARTICIPLES = frozenset({Form.PAST.value, Form.PARTICIPLE.value, Form.GERUND.value})
_LINKING = frozenset({"however", "meanwhile", "too", "though", "therefore", "instead", "also"})
_MEANING_TO = frozenset(
    {"plan", "hope", "need", "aim", "vow", "promise", "attempt", "fight", "struggle", "seek"}
)
_LONGEST_INSERTED = 30
_LONGEST_SPEAKER = 10
"""Words between two commas that only say who says so."""


def resume_verbs(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words, with the verb of a main clause that goes on behind an inserted one."""
    begin = 0
    for word in words:
        if word.text == "," and _opens_inserted(words, begin, word.index):
            return _resumed_behind(words, word.index)
        if word.tag in _CLAUSE_ENDS:
            begin = word.index + 1
    return words


def _resumed_behind(words: tuple[Word, ...], opened: int) -> tuple[Word, ...]:
    for place in range(opened + 2, min(opened + _LONGEST_INSERTED, len(words) - 2)):
        if words[place].text == ",":
            reading = _resumed(words, opened, place + 1)
            return _with_verb(words, place + 1, reading) if reading is not None else words
    return words


def _opens_inserted(words: Sequence[Word], begin: int, comma: int) -> bool:
    """Tell whether a subject without a verb stands before a comma, and what says more of it behind."""
    before, behind = words[begin:comma], words[comma + 1 : comma + 2]
    named = before != () and before[-1].tag in (Tag.NOUN, Tag.NAME)
    if not named or before[0].tag is Tag.PREPOSITION or any(word.tag in _VERBAL for word in before):
        return False
    if not behind:
        return False
    called = before[-1].tag is Tag.NAME or before[0].folded in DEFINITE
    if called and (behind[0].folded in _ARTICLES or _closes_at_once(words, comma)):
        return True
    if _tells_who_says_so(words, comma):
        return True
    return behind[0].tag is Tag.RELATIVE or behind[0].form in _PARTICIPLES


def _closes_at_once(words: Sequence[Word], comma: int) -> bool:
    """Tell an age and a linking adverb between commas: "Lind*, 55,* faces", "the bank*, however,* plans"."""
    said = words[comma + 1]
    closed = words[comma + 2 : comma + 3] != () and words[comma + 2].text == ","
    return closed and (said.tag is Tag.NUMBER or said.folded in _LINKING)


def _tells_who_says_so(words: Sequence[Word], comma: int) -> bool:
    """Tell "Norvia*, officials said,* trains nurses" and "Norvia*, according to the bank,* trains nurses"."""
    behind = words[comma + 1 : comma + _LONGEST_SPEAKER]
    closed = next((at for at, word in enumerate(behind) if word.text == ","), 0)
    said = behind[:closed]
    if not said or said[0].folded == "according":
        return bool(said)
    verbs = [word for word in said if word.tag in _VERBAL]
    return len(verbs) == 1 and verbs[0].lemma in SAYING and said[0] is not verbs[0]


def _resumed(words: Sequence[Word], comma: int, place: int) -> Reading | None:
    """Return the verb that the word behind the second comma can be, or None."""
    word = words[place]
    verbs = word_form(word.folded).verbs
    if word.tag is not Tag.NOUN or not verbs or word.text[0].isupper():
        return None
    reading = likeliest_form(verbs, words[comma - 1])
    if not _goes_on(reading, words[place + 1 :]):
        return None
    fits = reading.form in _PRESENT and agrees(reading, words[comma - 1], words[:comma])
    return reading if fits else None


def _goes_on(reading: Reading, behind: Sequence[Word]) -> bool:
    """Tell whether what follows can be the verb's: an object, "that", or what somebody plans to do."""
    after = behind[0]
    if after.folded == "that":
        # "The bank, an insurer, *reports that* …" tells of no reports, for no verb has come for the bank.
        return True
    if after.tag is Tag.TO:
        return reading.lemma in _MEANING_TO and not _has_own_verb(behind[2:])
    return after.tag in _OBJECTS and not _has_own_verb(behind)


def _has_own_verb(behind: Sequence[Word]) -> bool:
    """Tell whether a verb follows in the same clause: "*bans* on nets were discussed"."""
    for before, word in pairwise(behind):
        if word.tag in _CLAUSE_STARTS:
            return False
        if word.tag in _VERBAL:
            return before.tag not in (Tag.COORDINATOR, Tag.TO)
    return False


def _with_verb(words: tuple[Word, ...], place: int, reading: Reading) -> tuple[Word, ...]:
    verb = replace(words[place], tag=Tag.VERB, lemma=reading.lemma, form=reading.form.value)
    behind = words[place + 1]
    if behind.folded == "that":
        behind = replace(behind, tag=Tag.SUBORDINATOR)
    return (*words[:place], verb, behind, *words[place + 2 :])
