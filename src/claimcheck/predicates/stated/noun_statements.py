"""Statements made by nouns: "the signing of the treaty in 2001", "a rise of 6 percent"."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.language.lexicon import verb_lemma
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.stated.change_nouns import CHANGES, what_changed
from claimcheck.predicates.stated.event_standing import (
    change_modality,
    event_modality,
    governed_nouns,
    owns_its_date,
)
from claimcheck.predicates.stated.measured_phrases import find_measured, phrase_before
from claimcheck.predicates.stated.movements import STATING, date_of
from claimcheck.predicates.stated.nominalizations import NOMINALIZATIONS
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_PHRASE_ENDS = frozenset(
    {Tag.VERB, Tag.AUXILIARY, Tag.MODAL, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.TO, Tag.MARK}
)
_OBJECT_PREPOSITIONS = frozenset({"of", "on", "for", "between", "with"})
"""Prepositions inside the name of what is signed or founded: "the treaty *on* trade *between* the two"."""

_HAVING = STATING - {"see", "announce", "make"}
"""Verbs of whose growth it is: "Lestia *recorded* export growth"; a bank may *see* or announce that of others."""

_SEATED = frozenset({"based", "headquartered"})
_NAMED = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE})

_BEFORE_CHANGE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NUMBER})

_OWNERS = frozenset({"his", "her", "its", "their"})

_LONGEST_PHRASE = 120
"""Words that a noun can govern. Nouns share what follows, so that an endless phrase would be read for each of them."""


def find_noun_statements(words: Words, statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements that nouns make; `statements` are the sentence's verbs, whose subject a noun may share."""
    shared = statements[-1] if statements else None
    nouns = [word for word in words if word.lemma in NOMINALIZATIONS]
    hosts = governed_nouns(statements) if nouns else {}
    found = (
        _standing(words, noun, _statement(words, noun, shared, hosts.get(noun.index)), hosts)
        for noun in nouns
    )
    done = (_compound(words, word) for word in words if "-" in word.folded)
    measured = find_measured(words, statements)
    return tuple(statement for statement in (*found, *done, *measured) if statement is not None)


def _standing(
    words: Words, noun: Word, statement: Predication | None, hosts: Mapping[int, Predication]
) -> Predication | None:
    """Return an event, or a change by a figure, with how it stands to fact."""
    if statement is None:
        return None
    if NOMINALIZATIONS[noun.lemma] in CHANGES:
        return replace(statement, modality=change_modality(words, noun, hosts.get(noun.index)))
    modality = event_modality(words, noun, hosts.get(noun.index))
    said = statement.complement if owns_its_date(words, noun) else _without_dates(statement.complement)
    return replace(statement, complement=said, modality=modality)


def _without_dates(words: Words) -> Words:
    return tuple(word for word in words if word.tag is not Tag.DATE)


def _compound(words: Words, word: Word) -> Predication | None:
    """Read "the China-proposed initiative" as: China proposed it."""
    doer, _, participle = word.text.rpartition("-")
    lemma = verb_lemma(participle)
    if lemma is None or not doer[:1].isupper() or not participle.endswith("ed"):
        return None
    subject = replace(word, text=doer, folded=doer.casefold(), lemma=doer.casefold(), tag=Tag.NAME)
    if participle.casefold() in _SEATED:
        return _seated(words, word, subject)
    verb = Verb((lemma,), families_of((lemma,)), (word,), nominal=True)
    return Predication(verb, (subject,), _phrase(words, word.index + 1), main=False)


def _seated(words: Words, word: Word, place: Word) -> Predication | None:
    """Read "the Lund-based firm" as: the firm is based in Lund."""
    phrase = _phrase(words, word.index + 1)
    end = next((at for at, other in enumerate(phrase) if other.tag not in _NAMED), len(phrase))
    article = words[word.index - 1 : word.index] if word.index else ()
    opened = article if any(other.tag is Tag.DETERMINER for other in article) else ()
    if not end:
        return None
    lemmas = ("be", word.text.rpartition("-")[2].casefold(), "in")
    verb = Verb(lemmas, families_of(lemmas), (word,), nominal=True)
    return Predication(verb, (*opened, *phrase[:end]), (place,), main=False)


def _statement(
    words: Words, noun: Word, shared: Predication | None, host: Predication | None
) -> Predication | None:
    if noun.tag not in _THINGS or _is_modifier(words, noun):
        return None
    return (
        _change(words, noun, shared, host) if NOMINALIZATIONS[noun.lemma] in CHANGES else _event(words, noun)
    )


def _is_modifier(words: Words, noun: Word) -> bool:
    """Tell whether the noun only qualifies the one after it: "growth rate", "founding meeting"."""
    return any(word.tag in _THINGS for word in words[noun.index + 1 : noun.index + 2])


def _change(
    words: Words, noun: Word, shared: Predication | None, host: Predication | None
) -> Predication | None:
    """Read a rise or fall by a figure; of what it does not say itself it says of the last verb's subject."""
    after = _phrase(words, noun.index + 1)
    before = words[max(0, noun.index - 1) : noun.index]
    number = next((word for word in (*after, *before) if word.tag is Tag.NUMBER), None)
    if number is None:
        return None
    moved = _moved_behind(after)
    complement = after[: len(after) - len(moved)]
    if number not in complement:
        complement = (number, *complement)
    subject = moved or _moved_before(words, noun, host)
    if subject or shared is None:
        return Predication(_verb(noun), subject, complement, main=False)
    dated = (*complement, *_date_beside(words, noun, shared))
    return Predication(_verb(noun), shared.subject, dated, main=False)


def _date_beside(words: Words, noun: Word, level: Predication) -> Words:
    """Return the date of the level beside which a change stands: "was $4 million *in May*, a rise of 6 percent"."""
    begin = next((at for at in range(noun.index - 1, -1, -1) if words[at].text == ","), 0)
    opened = all(word.tag in _BEFORE_CHANGE for word in words[begin + 1 : noun.index])
    own = level.complement[
        : next((at for at, word in enumerate(level.complement) if word.index >= begin), None)
    ]
    figured = any(word.tag is Tag.NUMBER for word in own)
    return date_of(own) if opened and figured else ()


def _moved_behind(after: Words) -> Words:
    """Return what rose or fell where it stands behind the noun: "a rise *in exports*", "in third-quarter *exports*"."""
    for place, word in enumerate(after[:-1]):
        if word.folded not in ("in", "for"):
            continue
        dated = after[place + 1].tag is Tag.DATE
        moved = after[place + 1 + dated :]
        if not dated or (moved and moved[0].tag in _NAMED):
            return moved
    return ()


def _moved_before(words: Words, noun: Word, host: Predication | None) -> Words:
    """Return what changed where it stands before the noun: "*trade* growth", "*Lestia* recorded *trade* growth"."""
    phrase = what_changed(phrase_before(words, noun.index))
    if not any(word.tag in _THINGS for word in phrase):
        return ()
    owner = _owner_before(words, phrase[0].index)
    if not owner and host is not None and host.verb.lemmas[0] in _HAVING and not host.verb.passive:
        owner = host.subject
    return (*owner, *phrase)


def _owner_before(words: Words, place: int) -> Words:
    """Return whose the thing at a place is, with the mark: "*Lestia's* trade"."""
    if not place or words[place - 1].tag is not Tag.POSSESSIVE:
        return ()
    return (*phrase_before(words, place - 1), words[place - 1])


def _event(words: Words, noun: Word) -> Predication | None:
    """Read "China's signing of the treaty", "the signing of the treaty", "the treaty's signing" and "his death"."""
    owner = _owner(words, noun)
    owned = bool(owner)
    phrase = _phrase(words, noun.index + 1)
    if phrase and phrase[0].folded == "of":
        return _event_of(noun, owner, phrase[1:], owned=owned)
    return Predication(_verb(noun, passive=True), owner, phrase, main=False) if owned else None


def _owner(words: Words, noun: Word) -> Words:
    """Return whose event it is; a pronoun points back."""
    before = words[noun.index - 1] if noun.index else None
    if before is None:
        return ()
    if before.tag is Tag.POSSESSIVE:
        return phrase_before(words, before.index)
    return (before,) if before.folded in _OWNERS else ()


def _event_of(noun: Word, owner: Words, phrase: Words, *, owned: bool) -> Predication:
    if owned:
        return Predication(_verb(noun), owner, phrase, main=False)
    cut = next((at for at, word in enumerate(phrase) if _ends_object(word)), len(phrase))
    return Predication(_verb(noun, passive=True), phrase[:cut], phrase[cut:], main=False)


def _ends_object(word: Word) -> bool:
    return word.tag is Tag.PREPOSITION and word.folded not in _OBJECT_PREPOSITIONS


def _phrase(words: Words, begin: int) -> Words:
    """Return the words from `begin` up to a mark or the next clause."""
    end = begin
    last = min(len(words), begin + _LONGEST_PHRASE)
    while end < last and words[end].tag not in _PHRASE_ENDS:
        end += 1
    return words[begin:end]


def _verb(noun: Word, *, passive: bool = False) -> Verb:
    lemma = NOMINALIZATIONS[noun.lemma]
    return Verb((lemma,), families_of((lemma,)), (noun,), passive=passive, nominal=True)
