"""Verb groups: "has since won", "was not signed", "will continue", "to promote"."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.lexicon import Form
from claimcheck.language.records import record
from claimcheck.predicates.clauses.phrasal import find_phrasal
from claimcheck.predicates.predication import Modality, Verb
from claimcheck.predicates.tables.families import families_of
from claimcheck.predicates.tables.lexical import (
    ALMOST,
    BE,
    FUTURE_MODALS,
    HAVE,
    HEARSAY_ADVERBS,
    NEGATORS,
    SCHEDULED,
)
from claimcheck.predicates.words import Tag, Word

_INSIDE = frozenset({Tag.ADVERB, Tag.NEGATOR})
_OPENERS = frozenset({Tag.MODAL, Tag.AUXILIARY, Tag.VERB, Tag.TO})
_COMPANY = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER})
_LONGEST_COMPANY = 5
_FINITE_BE = BE - {"been", "being"}


@record(frozen=True, slots=True)
class Group:
    """A run of auxiliaries, adverbs and one main verb: words[start:end] of the sentence."""

    start: int
    end: int
    verb: Verb
    finite: bool
    infinitive: bool
    gerund: bool
    negated: bool
    modality: Modality
    """What the group itself says: a modal, "reportedly"; not what governs it."""
    modal: str = ""
    """The modal verb as written, folded."""
    perfect: bool = False
    """A modal stands before "have": "would *have* signed"."""


def find_groups(words: Sequence[Word]) -> tuple[Group, ...]:
    """Return the verb groups of a sentence in order; `words` are all its words."""
    groups: list[Group] = []
    index = 0
    while index < len(words):
        if words[index].tag in _OPENERS:
            group = _group_at(words, index)
            groups.append(group)
            index = group.end
        else:
            index += 1
    return tuple(groups)


def _group_at(words: Sequence[Word], start: int) -> Group:
    end, head = _extent(words, start)
    inner = words[start : head + 1]
    verb = _verb(words, inner, head)
    main = words[head]
    infinitive = words[start].tag is Tag.TO
    gerund = _opens_gerund(words, start) or (head == start and main.form == Form.GERUND)
    bare_participle = head == start and main.form == Form.PARTICIPLE
    return Group(
        start,
        max(end, verb.words[-1].index + 1),
        verb,
        finite=not (infinitive or gerund or bare_participle),
        infinitive=infinitive,
        gerund=gerund,
        negated=_is_negated(words, start, end),
        modality=_modality(words, start, inner),
        modal=next((word.folded for word in inner if word.tag is Tag.MODAL), ""),
        perfect=any(word.folded == "have" for word in inner[1:-1]),
    )


def _opens_gerund(words: Sequence[Word], start: int) -> bool:
    """Tell "of *having* killed", "of *being* paid", "risked *being* paid"; "and being tested" shares its "is"."""
    if words[start].folded != "being":
        return words[start].folded == "having"
    governed = start > 0 and words[start - 1].tag in (Tag.PREPOSITION, Tag.VERB)
    return governed or _accompanies(words, start)


def _accompanies(words: Sequence[Word], start: int) -> bool:
    """Tell "*with no charges* being brought", which shares no "is" either."""
    begin = start
    while begin and start - begin < _LONGEST_COMPANY and words[begin - 1].tag in _COMPANY:
        begin -= 1
    return 0 < begin < start and words[begin - 1].folded in ("with", "without")


def _extent(words: Sequence[Word], start: int) -> tuple[int, int]:
    """Return (end, index of the main verb): the group ends with its first real verb, or its last auxiliary."""
    head = start
    denied: int | None = None
    for index in range(start, len(words)):
        word = words[index]
        if word.tag is Tag.VERB:
            return index + 1, index
        if _continues(words, index, start):
            head, denied = index, None
        elif word.tag is Tag.NEGATOR:
            denied = index
        elif word.tag is not Tag.ADVERB:
            break
    # A copula takes its negation along: "is not | true".
    return (head if denied is None else denied) + 1, head


def _continues(words: Sequence[Word], index: int, start: int) -> bool:
    """Tell whether an auxiliary, or the "to" of "has to go", is part of the group; not that of "is to blame"."""
    if words[index].tag is Tag.TO:
        return index == start or words[index - 1].folded in HAVE | SCHEDULED or _is_yet_to(words, index)
    return words[index].tag in (Tag.AUXILIARY, Tag.MODAL)


def _is_yet_to(words: Sequence[Word], index: int) -> bool:
    """Tell "has yet *to* open", which has not opened."""
    before = [word.folded for word in words[max(0, index - 2) : index]]
    return before[1:] == ["yet"] and before[0] in HAVE | BE


def _verb(words: Sequence[Word], inner: Sequence[Word], head: int) -> Verb:
    main = words[head]
    lemma = _lemma(main)
    after_be = any(word.folded in BE for word in inner[:-1])
    passive = _is_passive(words, inner, main, after_be=after_be)
    # "Be valued at", "be located in": a verb of the table may have its "be" with it, and is then read as active.
    # "X (born in 1981)" leaves it out.
    bare = len(inner) == 1 and main.form == Form.PARTICIPLE
    adjectival = find_phrasal(words, head, ("be", main.folded)) if (passive and after_be) or bare else None
    return (
        adjectival
        or find_phrasal(words, head, (lemma,), passive=passive)
        or Verb((lemma,), families_of((lemma,)), (main,), passive)
    )


def _lemma(main: Word) -> str:
    if main.tag is Tag.VERB:
        return main.lemma
    return "be" if main.folded in BE else "have" if main.folded in HAVE else "do"


def _is_passive(words: Sequence[Word], inner: Sequence[Word], main: Word, *, after_be: bool) -> bool:
    """Tell a participle after a form of be, or alone before "by"."""
    if main.tag is not Tag.VERB or main.form not in (Form.PARTICIPLE, Form.PAST):
        return False
    following = words[main.index + 1 : main.index + 2]
    # "Declined by 4 percent" has no doer.
    by = bool(following) and following[0].folded == "by"
    figure = by and any(word.tag is Tag.NUMBER for word in words[main.index + 2 : main.index + 3])
    return after_be or (len(inner) == 1 and by and not figure)


def _is_negated(words: Sequence[Word], start: int, end: int) -> bool:
    """Count the negations in and directly before a group; two of them affirm."""
    count = sum(map(_negates, words[start:end])) + any(_is_yet_to(words, at) for at in range(start, end))
    at = start
    while at and words[at - 1].tag in _INSIDE:
        at -= 1
        count += words[at].tag is Tag.NEGATOR
    return count % 2 == 1


def _negates(word: Word) -> bool:
    return word.tag is Tag.NEGATOR or (word.folded in NEGATORS and word.tag in _OPENERS)


_OBLIGED = frozenset({"has", "have", "'ve"})
"""With "to": it is yet to be done. What somebody "had to" do was mostly done."""


def _modality(words: Sequence[Word], start: int, inner: Sequence[Word]) -> Modality:
    around = words[max(0, start - 1) : start + len(inner)]
    if any(word.folded in HEARSAY_ADVERBS for word in (*around, *_adverbs_behind(words, start, inner))):
        return Modality.HEARSAY
    if any(word.folded in ALMOST and word.tag is Tag.ADVERB for word in around[:-1]):
        return Modality.UNREAL
    modal = next((word.folded for word in inner if word.tag is Tag.MODAL), None)
    if modal is not None:
        return Modality.FUTURE if modal in FUTURE_MODALS else Modality.UNREAL
    if any(word.folded in _OBLIGED and after.tag is Tag.TO for word, after in pairwise(inner)):
        return Modality.UNREAL
    return Modality.FUTURE if _is_be_to(words, start + len(inner), inner) else Modality.FACT


def _adverbs_behind(words: Sequence[Word], start: int, inner: Sequence[Word]) -> Sequence[Word]:
    """Return the adverbs behind a form of "be" that is the verb: "is *now possibly* the largest"."""
    end = start + len(inner)
    if inner[-1].folded not in BE:
        return ()
    after = end
    while after < len(words) and words[after].tag is Tag.ADVERB:
        after += 1
    return words[end:after]


def _is_be_to(words: Sequence[Word], after: int, inner: Sequence[Word]) -> bool:
    """Tell "is to open in 2026" and "are going to sign"."""
    if after >= len(words) or words[after].tag is not Tag.TO:
        return False
    return inner[-1].folded == "going" or all(
        word.folded in _FINITE_BE or word.tag in _INSIDE for word in inner
    )
