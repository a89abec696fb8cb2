"""What "a company" behind a name says of it, wherever it stands: "the head of Tarvik, *a company* that makes pumps".

Observation: news explain a firm or a town right behind its name, in the middle of a sentence on somebody else. A head
is no company and a house no town, so that the phrase can be said of nothing but the name. What a clause adds ("*based
in Lund*, announced a plan") has the name's bearer as its subject too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.language.lexicon import Form
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.stated.appositions import called
from claimcheck.predicates.tables.kinds import PERSON, PLACE, classes_of
from claimcheck.predicates.tables.lexical import SAYING
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_ORGANISATION = "organisation"
_IN_PHRASE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NUMBER, Tag.ADVERB})
_BEHIND = frozenset(
    {Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.POSSESSIVE, Tag.PREPOSITION, Tag.NUMBER}
)
_BEFORE = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NAME, Tag.POSSESSIVE})
_LOCAL = frozenset({"in", "at", "near", "from", "to"})
_FRONTING = frozenset({"near", "like", "unlike", "outside", "inside", "behind", "beside", "opposite"})
"""Capitalised by their place, these are read into the name: "*Near Lund*, a company …"."""

_CLAUSE_OPENERS = frozenset({"which", "that", "who"})
_BESIDE = frozenset({Form.PAST.value, Form.PARTICIPLE.value, Form.GERUND.value})
_TO_VERB = frozenset({Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.NEGATOR, Tag.RELATIVE})
_LONGEST_PHRASE = 14
_MOST = 6
"""Names of one sentence that are looked at."""


def find_named_kinds(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what phrases with "a" behind names say of them, and what the clauses on these phrases do."""
    if any(item.modality is Modality.HEARSAY for item in statements):
        return
    names = [word for word in words if word.tag is Tag.NAME][:_MOST]
    for name in names:
        phrase = _phrase(words, name)
        if not phrase:
            continue
        end = phrase[-1].index + 1
        opens = _opens_clause(words, name)
        if (opens or _is_said_of(words, name, phrase)) and _closes(words, end, opens=opens):
            if not any(item.subject == (name,) and item.complement[:1] == phrase[:1] for item in statements):
                yield called(words, name, phrase, statements)
            yield from _said_too(words, name, phrase, statements, opens=opens)


def _phrase(words: Words, name: Word) -> Words:
    """Return "a marketing company" with what belongs to it, behind a name and a comma."""
    begin = name.index + 2
    if begin >= len(words) or words[begin - 1].text != "," or words[begin].folded not in ("a", "an"):
        return ()
    end = begin + 1
    while end < len(words) and end - begin < _LONGEST_PHRASE and words[end].tag in _IN_PHRASE:
        end += 1
    head = words[end - 1]
    kinds = classes_of(head.lemma)
    if head.tag is not Tag.NOUN or head.folded != head.lemma or not kinds & {_ORGANISATION, PLACE, PERSON}:
        return ()
    while end < len(words) and end - begin < _LONGEST_PHRASE and words[end].tag in _BEHIND:
        end += 1
    return words[begin:end]


def _head(phrase: Words) -> Word:
    end = next((at for at, word in enumerate(phrase) if word.tag is Tag.PREPOSITION), len(phrase))
    return phrase[end - 1]


def _opens_clause(words: Words, name: Word) -> bool:
    """Tell whether a name begins its clause: nothing else in it can be meant."""
    before = words[name.index - 1] if name.index else None
    if name.folded.partition(" ")[0] in _FRONTING:
        return False
    if before is None or before.folded == "that" or before.lemma in SAYING:
        return True
    # "In Lund, Norvia, a company …" goes on about Lund.
    return before.tag is Tag.MARK and before.text in '"\u201c,:' and words[name.index - 2].tag is not Tag.NAME


def _is_said_of(words: Words, name: Word, phrase: Words) -> bool:
    """Tell whether nothing of the phrase that the name ends can be such a thing but the name: "*head of* Tarvik"."""
    begin = name.index
    opening = words[begin - 1] if begin else None
    if opening is None or opening.tag in (Tag.VERB, Tag.COORDINATOR):
        # "Bought *Tarvik, a company* that": what is called so stands nearest.
        return opening is not None
    if opening.tag is not Tag.PREPOSITION:
        return False
    head = _head(phrase)
    kinds = classes_of(head.lemma)
    while begin and words[begin - 1].tag in _BEFORE | {Tag.PREPOSITION}:
        begin -= 1
    outer = words[begin : name.index]
    nouns = [word for word in outer if word.tag is Tag.NOUN]
    others = [
        word for word in outer if word.tag is Tag.NAME and words[word.index + 1].tag is not Tag.POSSESSIVE
    ]
    # "*In Lund,* a town …" may open what is said of another town.
    fronted = words[begin].tag is Tag.PREPOSITION and (not begin or words[begin - 1].tag is Tag.MARK)
    if others or fronted:
        return False
    if _ORGANISATION in kinds:
        return opening.folded in ("of", "at") and bool(nouns) and is_role(nouns[-1])
    alike = any(kinds & classes_of(noun.lemma) for noun in nouns)
    return PLACE in kinds and opening.folded in _LOCAL and not alike


def _closes(words: Words, end: int, *, opens: bool) -> bool:
    """Tell whether the phrase ends with its sentence, at a comma or before a clause on it."""
    after = words[end] if end < len(words) else None
    if after is None or after.folded in _CLAUSE_OPENERS or (after.text == "." and end == len(words) - 1):
        return True
    if after.tag is Tag.VERB:
        return after.form in _BESIDE and (opens or after.form != Form.GERUND.value)
    behind = words[end + 1] if end + 1 < len(words) else None
    listed = behind is not None and behind.tag in (Tag.COORDINATOR, Tag.NAME)
    return after.text == "," and not listed


def _said_too(
    words: Words, name: Word, phrase: Words, statements: Sequence[Predication], *, opens: bool
) -> Iterator[Predication]:
    """Yield what is stated of the phrase, once more of its name."""
    for item in statements:
        told = item.subject[-len(phrase) :]
        if item.subject == (name,):
            continue
        same = bool(told) and told[0] is phrase[0] and told == phrase[: len(told)]
        if not same or item.verb.nominal or not item.verb.words:
            continue
        verb = item.verb.words[-1]
        if _is_beside(words, phrase, verb):
            yield replace(
                _as_done(item, words), subject=(name,), complement=_up_to_comma(item.complement), main=False
            )
        elif opens and item.main and item.subject == phrase and _resumes(words, verb):
            yield replace(item, subject=(name,))


def _is_beside(words: Words, phrase: Words, verb: Word) -> bool:
    """Tell the verb of the clause right behind the phrase: "a company *based* in", "a company that *makes*"."""
    between = words[phrase[-1].index + 1 : verb.index]
    return len(between) < _MOST and all(word.tag in _TO_VERB for word in between)


def _as_done(statement: Predication, words: Words) -> Predication:
    """Read "a provider *focused on* trade", which says what it is, as done to it."""
    verb = statement.verb.words[-1]
    behind = words[verb.index + 1 : verb.index + 2]
    bare = words[verb.index - 1].tag not in _TO_VERB and verb.form in (Form.PAST.value, Form.PARTICIPLE.value)
    done = bare and bool(behind) and behind[0].tag is Tag.PREPOSITION
    return replace(statement, verb=replace(statement.verb, passive=True)) if done else statement


def _up_to_comma(words: Words) -> Words:
    """Leave to the sentence what stands behind the clause's comma: "a company that makes pumps*, in 2019*"."""
    return words[: next((at for at, word in enumerate(words) if word.text == ","), len(words))]


def _resumes(words: Words, verb: Word) -> bool:
    """Tell whether a verb takes up what stands before an insertion: a comma, and at most auxiliaries, go before."""
    begin = verb.index
    while begin and words[begin - 1].tag in (Tag.AUXILIARY, Tag.MODAL, Tag.ADVERB, Tag.NEGATOR):
        begin -= 1
    return begin > 0 and words[begin - 1].text == ","
