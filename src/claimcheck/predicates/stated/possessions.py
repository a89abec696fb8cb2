"""What a possessive counts: "the town's *12 ports*" says that the town has 12 ports.

Observation: who plans, doubts or denies something about "the town's 12 ports" takes for granted that it has them. What
is only on offer or in doubt is told by money or by another word before the figure ("its first 12 ports"), so money
counts only where "in" says of what it consists ("the bank's $2 billion in reserves").
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.words import Tag, Word

_OWNER = frozenset({Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER})
_COUNTED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_LONGEST_OWNER = 6


def find_possessions(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what is counted behind a possessive mark as what its owner has."""
    if any(item.modality is Modality.HEARSAY for item in statements):
        return
    for mark in words[1:-2]:
        figure = words[mark.index + 1]
        if mark.tag is Tag.POSSESSIVE and figure.tag is Tag.NUMBER and "-" not in figure.text:
            thing = _thing(words, figure.index + 1)
            owner = _owner(words, mark.index)
            if thing and owner:
                have = replace(mark, folded="has", lemma="have", tag=Tag.VERB)
                verb = Verb(("have",), families_of(("have",)), (have,))
                yield Predication(verb, owner, (figure, *thing), main=False)


def _owner(words: Words, end: int) -> Words:
    begin = end
    while begin and end - begin < _LONGEST_OWNER and words[begin - 1].tag in _OWNER:
        begin -= 1
    return words[begin:end]


def _thing(words: Words, begin: int) -> Words:
    """Return what is counted, in the plural, or what a sum consists of."""
    if words[begin].folded == "in" and words[begin - 1].text[0] in "$€£¥":
        end = _end(words, begin + 1)
        return words[begin:end] if end > begin + 1 else ()
    end = _end(words, begin)
    chosen = words[begin].folded.endswith("est") or words[begin].folded in ("most", "least")
    # "Its 12 *largest* ports" are some of its ports.
    return words[begin:end] if end > begin and _is_plural(words[end - 1]) and not chosen else ()


def _end(words: Words, begin: int) -> int:
    return next((at for at in range(begin, len(words)) if words[at].tag not in _COUNTED), len(words))


def _is_plural(word: Word) -> bool:
    return word.tag is Tag.NOUN and word.folded != word.lemma
