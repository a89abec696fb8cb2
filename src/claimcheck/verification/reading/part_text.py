"""One part of a compound claim as a person reads it.

Observation: "he was fined in 1998 and was legally barred from driving" was shown as "He fined in 1998 was and was
legally" and "He barred from driving". Auxiliaries belong to no phrase of a statement, and what stands between two
statements to none of them.
"""

from claimcheck.predicates import Predication, Tag, Word
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import show

_BEFORE_VERB = frozenset({Tag.AUXILIARY, Tag.MODAL, Tag.NEGATOR, Tag.ADVERB})
"""What stands before a verb and is said of it."""

_BETWEEN = frozenset({Tag.MARK, Tag.COORDINATOR})
"""What joins two words, and says nothing where one of them is left out."""


def show_part(statement: Predication, details: Words, sentence: Words) -> str:
    """Return the words of a statement and its details in the order of their sentence, with the verb's auxiliaries.

    What stands in place of a pronoun, "led *Orlo*", is shown behind the verb, and not where it was named.
    """
    verb = min((word.index for word in statement.verb.words), default=0)
    if any(word.index < verb for word in statement.complement if word not in statement.adjunct):
        said = (*_of_verb(statement, sentence)[::-1], *statement.verb.words, *statement.complement)
        return show((*statement.subject, *said, *details))
    shown = {word.index for word in (*statement.words, *_of_verb(statement, sentence))}
    whole = shown | {word.index for word in details}
    kept = [word for word in sentence if word.index in whole]
    # Behind the last word of the statement there may stand the beginning of the next one.
    while kept and kept[-1].index not in shown and kept[-1].tag in _BEFORE_VERB | _BETWEEN:
        kept.pop()
    places = {word.index for word in kept if word.tag not in _BETWEEN}
    return show(tuple(word for word in kept if word.tag not in _BETWEEN or _joins(word, places, sentence)))


def _of_verb(statement: Predication, sentence: Words) -> list[Word]:
    """Return the words right before the verb that are said of it."""
    found: list[Word] = []
    first = min((word.index for word in statement.verb.words), default=0)
    for word in reversed(sentence[:first]):
        if word.tag not in _BEFORE_VERB:
            break
        found.append(word)
    return found


def _joins(word: Word, places: set[int], sentence: Words) -> bool:
    """Tell whether the words that a mark or coordinator joins, past others of its kind, are both said."""
    before = next((other for other in reversed(sentence[: word.index]) if other.tag not in _BETWEEN), None)
    behind = next((other for other in sentence[word.index + 1 :] if other.tag not in _BETWEEN), None)
    return before is not None and behind is not None and {before.index, behind.index} <= places
