"""Gatherings that are named in passing: "*at the Lakes Council summit in Oslo in July 2024*, ministers agreed on …".

Who tells what was done at a definite meeting says that it was held, and when and where, as a subordinate clause would.
Only behind "at", "during", "after" and the like: "ahead of the summit" and "plans for a summit" hold none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.language.roles import roles
from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.stated.measured_phrases import phrase_before
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import DEFINITE
from claimcheck.predicates.words import Tag, Word

HOLDING = "hold"
"""The verb that a gathering states."""

GATHERINGS = frozenset(
    """
    summit meeting conference congress forum session assembly convention ceremony concert festival tournament
    championship exhibition fair symposium seminar workshop
    """.split()
)
_MEETING = frozenset({"delegate", "official", "member", "participant", "expert"})
"""Those who meet, beside the holders of offices."""

_OPENINGS = frozenset({"at", "on", "during", "after", "following", "since"})
_PLACING = frozenset({"in", "on", "at", "from"})
_IN_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER})

_LONGEST_PHRASE = 40
"""Words that are followed behind the gathering."""


def find_gatherings(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield for each gathering that it was held, and that whoever it is named after held it."""
    for noun in words:
        if noun.lemma in GATHERINGS and noun.tag is Tag.NOUN:
            name = phrase_before(words, noun.index)
            end = _owner_end(words, noun.index + 1)
            behind = _placed(words, end)
            if behind and _is_told_of(words, name[0] if name else noun) and _is_past(statements, noun):
                yield from _held((*name, *words[noun.index : end]), noun, behind)
                yield from _met(noun, statements)
    yield from _gathered_for(statements)


def _owner_end(words: Words, begin: int) -> int:
    """Return where whose gathering it is ends: "the founding meeting *of the Lakes Union* | in May"."""
    if not words[begin : begin + 1] or words[begin].folded != "of":
        return begin
    name = (
        begin + 2 if any(word.tag is Tag.DETERMINER for word in words[begin + 1 : begin + 2]) else begin + 1
    )
    return name + 1 if any(word.tag is Tag.NAME for word in words[name : name + 1]) else begin


def _gathered_for(statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield "held a summit in May" for "gathered *for a summit* in May"; who met *at* one may be its guests."""
    for item in statements:
        said = item.complement
        meets = any(name == "meet" and sign > 0 for name, sign in item.verb.families)
        if meets and len(said) > 1 and said[0].folded == "for" and _names_gathering(said[1:]):
            verb = Verb((HOLDING,), families_of((HOLDING,)), item.verb.words)
            yield replace(item, verb=verb, complement=said[1:], main=False)


def _names_gathering(phrase: Words) -> bool:
    end = next((at for at, word in enumerate(phrase) if word.tag not in _IN_PHRASE), len(phrase))
    return end > 0 and phrase[end - 1].lemma in GATHERINGS


def _placed(words: Words, begin: int) -> Words:
    """Return when and where it was, as far as that stands right behind it."""
    end = begin
    while end < min(len(words), begin + _LONGEST_PHRASE) and _goes_on(words, end):
        end += 1
    return words[begin:end]


def _goes_on(words: Words, at: int) -> bool:
    word = words[at]
    if word.tag is Tag.PREPOSITION:
        return word.folded in _PLACING
    return word.tag in (Tag.NAME, Tag.DATE) or (word.tag is Tag.NUMBER and word.atom is not None)


def _is_told_of(words: Words, first: Word) -> bool:
    """Tell "at the …" and "during its …" before the first word of the phrase."""
    before = words[max(0, first.index - 2) : first.index]
    if len(before) < 2:  # noqa: PLR2004  a preposition and a determiner
        return False
    return before[0].folded in _OPENINGS and before[1].folded in DEFINITE


def _is_past(statements: Sequence[Predication], noun: Word) -> bool:
    """Tell whether all that is stated around it is fact: "at the summit in May, leaders *will* …" is none."""
    around = [item for item in statements if noun in (*item.adjunct, *item.subject, *item.complement)]
    return bool(around) and all(item.modality is Modality.FACT for item in around)


def _held(phrase: Words, noun: Word, behind: Words) -> Iterator[Predication]:
    yield Predication(_verb(noun, passive=True), phrase, behind, main=False)
    names = tuple(word for word in phrase if word.tag is Tag.NAME)
    if names:
        yield Predication(_verb(noun), names, (noun, *behind), main=False)


def _met(noun: Word, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield that those met who did something at a meeting: "at the summit in Lund, *leaders* agreed"."""
    for item in statements:
        opened = noun in item.adjunct and item.adjunct[0].folded == "at"
        if opened and not item.negated and _are_persons(item.subject):
            meet = Verb(("meet",), families_of(("meet",)), (noun,), nominal=True)
            yield Predication(meet, item.subject, item.adjunct, main=False)


def _are_persons(subject: Words) -> bool:
    """Tell "leaders", "the ministers of Peru", of whom there are several."""
    head = next((word for word in subject if word.tag is Tag.NOUN), None)
    plural = head is not None and head.folded != head.lemma
    return head is not None and plural and (head.lemma in _MEETING or head.lemma in roles())


def _verb(noun: Word, *, passive: bool = False) -> Verb:
    return Verb((HOLDING,), families_of((HOLDING,)), (noun,), passive=passive, nominal=True)
