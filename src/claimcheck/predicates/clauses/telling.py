"""Where telling ends and what is told begins: "said *on Monday* | it would", "told *reporters* | the bank would"."""

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.clauses.gaps import split_adjunct
from claimcheck.predicates.tables.lexical import HEARSAY_ADVERBS, TELLING
from claimcheck.predicates.words import Tag

_SUBJECT_OPENERS = frozenset({Tag.DETERMINER, Tag.PRONOUN, Tag.NAME})


def introduces_speech(between: Words) -> bool:
    """Tell whether nothing but marks, or words before a colon, stand before what is said: "told reporters *:*"."""
    return all(word.tag is Tag.MARK for word in between) or any(word.text == ":" for word in between)


def split_telling(lemma: str, gap: Words) -> tuple[Words, Words]:
    """Split what stands behind a verb of telling into when and whom, and the subject of what is told.

    "Said *perhaps* the bank had" doubts what is told and not the telling: it stays with the subject.
    """
    begin = 0
    if lemma in TELLING:
        told = (at for at in range(1, len(gap)) if gap[at].tag in _SUBJECT_OPENERS and gap[at - 1].is_nominal)
        begin = next(told, 0)
    when, subject = split_adjunct(gap[begin:])
    while when and when[-1].folded in HEARSAY_ADVERBS:
        when, subject = when[:-1], (when[-1], *subject)
    return (*gap[:begin], *when), subject
