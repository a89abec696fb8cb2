"""Verb groups: "has since won", "was not signed", "will continue", "to promote"."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.language.lexicon import Form
from claimcheck.predicates.families import families_of, phrasal_verbs
from claimcheck.predicates.lexical import BE, FUTURE_MODALS, HAVE, HEARSAY_ADVERBS, NEGATORS
from claimcheck.predicates.predication import Modality, Verb
from claimcheck.predicates.words import Tag, Word

_INSIDE = frozenset({Tag.ADVERB, Tag.NEGATOR})
_OPENERS = frozenset({Tag.MODAL, Tag.AUXILIARY, Tag.VERB, Tag.TO})


@dataclass(frozen=True, slots=True)
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


def find_groups(words: Sequence[Word]) -> tuple[Group, ...]:
    """Return the verb groups of a sentence in order."""
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
    verb, after = _verb(words, inner, head)
    opener = words[start]
    main = words[head]
    infinitive = opener.tag is Tag.TO
    gerund = main.form == Form.GERUND.value and head == start
    bare_participle = head == start and main.form == Form.PARTICIPLE.value
    return Group(
        start,
        max(end, after),
        verb,
        finite=not (infinitive or gerund or bare_participle),
        infinitive=infinitive,
        gerund=gerund,
        negated=_is_negated(words, start, words[start:end]),
        modality=_modality(words, start, inner),
    )


def _extent(words: Sequence[Word], start: int) -> tuple[int, int]:
    """Return (end, index of the main verb): the group ends with its first real verb, or its last auxiliary."""
    head = start
    index = start
    while index < len(words):
        word = words[index]
        if word.tag is Tag.VERB:
            return index + 1, index
        if word.tag in (Tag.AUXILIARY, Tag.MODAL) or (word.tag is Tag.TO and _continues(words, index, start)):
            head = index
        elif word.tag not in _INSIDE:
            break
        index += 1
    # A copula takes its negation along: "is not | true".
    denied = [at for at in range(head + 1, index) if words[at].tag is Tag.NEGATOR]
    return (denied[-1] + 1 if denied else head + 1), head


def _continues(words: Sequence[Word], index: int, start: int) -> bool:
    """ "has to go", "used to be", and a "to" that opens the group; not "is to blame", which is a plan."""
    return index == start or words[index - 1].folded in HAVE


def _verb(words: Sequence[Word], inner: Sequence[Word], head: int) -> tuple[Verb, int]:
    main = words[head]
    passive = _is_passive(words, inner, main, head)
    if main.tag is not Tag.VERB:
        lemma = "be" if main.folded in BE else "have" if main.folded in HAVE else "do"
        phrasal = _phrasal(words, head, lemma)
        return phrasal or (Verb((lemma,), families_of((lemma,)), (main,)), head + 1)
    if passive:
        found = _phrasal_passive(words, inner, head)
        if found:
            return found
    phrasal = _phrasal(words, head, main.lemma, passive=passive)
    return phrasal or (Verb((main.lemma,), families_of((main.lemma,)), (main,), passive), head + 1)


def _is_passive(words: Sequence[Word], inner: Sequence[Word], main: Word, head: int) -> bool:
    """A participle after a form of be; or alone after a noun and before "by", "in", "at" and the like."""
    if main.tag is not Tag.VERB or main.form not in (Form.PARTICIPLE.value, Form.PAST.value):
        return False
    if any(word.folded in BE for word in inner[:-1]):
        return True
    return head + 1 < len(words) and len(inner) == 1 and words[head + 1].folded == "by"


def _phrasal_passive(words: Sequence[Word], inner: Sequence[Word], head: int) -> tuple[Verb, int] | None:
    """ "be valued at", "be located in": a verb of the table that has its "be" with it, read as active."""
    if any(word.folded in BE for word in inner[:-1]):
        return _match(words, head, ("be", words[head].folded), "be")
    return None


def _phrasal(
    words: Sequence[Word], head: int, lemma: str, *, passive: bool = False
) -> tuple[Verb, int] | None:
    return _match(words, head, (lemma,), lemma, passive=passive)


def _match(
    words: Sequence[Word], head: int, begun: tuple[str, ...], first: str, *, passive: bool = False
) -> tuple[Verb, int] | None:
    """Find the longest verb of several words that the text spells from `head` on; one word may stand between."""
    for lemmas in phrasal_verbs().get(first, ()):
        if lemmas[: len(begun)] != begun:
            continue
        found = _rest(words, head + 1, lemmas[len(begun) :])
        if found is not None:
            used = (words[head], *found)
            end = found[-1].index - words[0].index + 1 if found else head + 1
            return Verb(lemmas, families_of(lemmas), used, passive), end
    return None


def _rest(words: Sequence[Word], at: int, wanted: tuple[str, ...]) -> tuple[Word, ...] | None:
    found: list[Word] = []
    for lemma in wanted:
        place = next((at + gap for gap in (0, 1, 2) if _spells(words, at, gap, lemma)), None)
        if place is None:
            return None
        found.append(words[place])
        at = place + 1
    return tuple(found)


def _spells(words: Sequence[Word], at: int, gap: int, lemma: str) -> bool:
    """Tell whether the word `gap` further is `lemma`, with nothing but small words in between."""
    if at + gap >= len(words):
        return False
    between = words[at : at + gap]
    if any(word.tag not in (Tag.ADVERB, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NEGATOR) for word in between):
        return False
    word = words[at + gap]
    return word.tag is not Tag.TO and lemma in (word.folded, word.lemma)


def _is_negated(words: Sequence[Word], start: int, inner: Sequence[Word]) -> bool:
    count = sum(
        word.tag is Tag.NEGATOR or (word.folded in NEGATORS and word.tag in _OPENERS) for word in inner
    )
    at = start
    while at and words[at - 1].tag in _INSIDE:
        at -= 1
        count += words[at].tag is Tag.NEGATOR
    return count % 2 == 1


def _modality(words: Sequence[Word], start: int, inner: Sequence[Word]) -> Modality:
    around = (*words[max(0, start - 1) : start], *inner)
    if any(word.folded in HEARSAY_ADVERBS for word in around):
        return Modality.HEARSAY
    modals = [word.folded for word in inner if word.tag is Tag.MODAL]
    if modals:
        return Modality.FUTURE if modals[0] in FUTURE_MODALS else Modality.UNREAL
    if _is_be_to(inner, words, start + len(inner)):
        return Modality.FUTURE
    return Modality.FACT


def _is_be_to(inner: Sequence[Word], words: Sequence[Word], after: int) -> bool:
    """ "is to open in 2026", "are going to sign"."""
    if inner[-1].folded == "going" and after < len(words) and words[after].tag is Tag.TO:
        return True
    only_be = all(word.folded in BE - {"been", "being"} or word.tag in _INSIDE for word in inner)
    return only_be and after < len(words) and words[after].tag is Tag.TO
