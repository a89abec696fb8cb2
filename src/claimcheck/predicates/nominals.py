"""Statements made by nouns: "the signing of the treaty in 2001", "a rise of 6 percent"."""

from collections.abc import Sequence

from claimcheck.predicates.families import families_of
from claimcheck.predicates.nominal import NOMINALS
from claimcheck.predicates.predication import Predication, Verb
from claimcheck.predicates.words import Tag, Word

_CHANGES = frozenset({"rise", "fall"})
_STOPS = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.TO})


def find_nominals(words: Sequence[Word], statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return the statements that nouns make; `statements` are the sentence's verbs, whose subject a noun may share."""
    found = []
    for word in words:
        verb = NOMINALS.get(word.lemma) if word.tag in (Tag.NOUN, Tag.NAME) else None
        if verb is not None and not _is_modifier(words, word):
            statement = (
                _change(words, word, verb, statements) if verb in _CHANGES else _event(words, word, verb)
            )
            if statement is not None:
                found.append(statement)
    return tuple(found)


def _is_modifier(words: Sequence[Word], word: Word) -> bool:
    """Tell whether the noun only qualifies the one after it: "growth rate", "founding meeting"."""
    after = words[word.index + 1] if word.index + 1 < len(words) else None
    return after is not None and after.tag in (Tag.NOUN, Tag.NAME)


def _change(
    words: Sequence[Word], noun: Word, verb: str, statements: Sequence[Predication]
) -> Predication | None:
    after = _phrase(words, noun.index + 1)
    number = next((word for word in after if word.tag is Tag.NUMBER), None)
    before = words[noun.index - 1] if noun.index else None
    if number is None and before is not None and before.tag is Tag.NUMBER:
        number = before
    if number is None:
        return None
    own = _moved(words, noun, after)
    shared = statements[-1].subject if statements and not own else own
    complement = tuple(word for word in after if word not in own)
    if number not in complement:
        complement = (number, *complement)
    return Predication(_verb(noun, verb), shared, complement, main=False)


def _moved(words: Sequence[Word], noun: Word, after: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return what rose or fell: "trade growth", "a rise *in exports*", "its rise"."""
    for place, word in enumerate(after):
        if word.folded in ("in", "for") and place + 1 < len(after) and after[place + 1].tag is not Tag.DATE:
            return after[place + 1 :]
    begin = noun.index
    while begin and words[begin - 1].tag in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE):
        begin -= 1
    before = tuple(words[begin : noun.index])
    return before if any(word.tag in (Tag.NOUN, Tag.NAME) for word in before) else ()


def _event(words: Sequence[Word], noun: Word, verb: str) -> Predication | None:
    if noun.index + 1 < len(words) and words[noun.index + 1].folded == "of":
        phrase = _phrase(words, noun.index + 2)
        if noun.index > 1 and words[noun.index - 1].tag is Tag.POSSESSIVE:
            return Predication(_verb(noun, verb), _owner(words, noun.index - 1), phrase, main=False)
        cut = next((at for at, word in enumerate(phrase) if _ends_object(word)), len(phrase))
        return Predication(_verb(noun, verb, passive=True), phrase[:cut], phrase[cut:], main=False)
    if noun.index > 1 and words[noun.index - 1].tag is Tag.POSSESSIVE:
        owner = _owner(words, noun.index - 1)
        return Predication(_verb(noun, verb, passive=True), owner, _phrase(words, noun.index + 1), main=False)
    return None


def _ends_object(word: Word) -> bool:
    return word.tag is Tag.PREPOSITION and word.folded not in ("of", "on", "for", "between", "with")


def _owner(words: Sequence[Word], possessive: int) -> tuple[Word, ...]:
    begin = possessive
    while begin and words[begin - 1].tag in (Tag.NOUN, Tag.NAME, Tag.ADJECTIVE):
        begin -= 1
    return tuple(words[begin:possessive])


def _phrase(words: Sequence[Word], begin: int) -> tuple[Word, ...]:
    """Return the words up to a mark or the next clause."""
    end = begin
    while end < len(words) and words[end].tag not in _STOPS and words[end].tag is not Tag.MARK:
        end += 1
    return tuple(words[begin:end])


def _verb(noun: Word, verb: str, *, passive: bool = False) -> Verb:
    return Verb((verb,), families_of((verb,)), (noun,), passive=passive, nominal=True)
