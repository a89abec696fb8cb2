"""Words that a phrase of several gives another part to play: "*a total of* 65 trophies", "is *set to* open"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.tables.lexical import BE, SCHEDULED
from claimcheck.predicates.words import Tag, Word

_BEFORE_OF = frozenset({"outside", "inside", "likes"})
_MANAGING = frozenset({"director", "editor", "partner"})
_KIND_OF_MEASURE = frozenset({"operating", "recurring", "high", "low"})
_RATED_BY = frozenset({"approval", "average", "audience", "credit", "score", "critic"})
_ORDINAL = frozenset("first second third fourth fifth sixth last final opening qualifying".split())
_OF_NOUN = {"jobless": frozenset({"rate"}), "home": frozenset({"run"})}
_YEARLY = frozenset({"year-on-year", "year-over-year"})
_YEAR_ON_YEAR = (["year", "on", "year"], ["year", "over", "year"])
_SMALL = frozenset({Tag.ADVERB, Tag.NEGATOR})
_SETTLED = frozenset({"total", "of", "out", "year", "part", "round", "rating", "no", "managing"}).union(
    SCHEDULED, _YEARLY, _OF_NOUN, _KIND_OF_MEASURE
)
"""The words that a phrase may give another part: few words of a sentence are among them."""

_MOST_SMALL = 2
"""Small words that may stand before the participle: "is *not yet* scheduled to"."""


def settle_phrases(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words with the tags that their phrases give them."""
    return tuple([_settled(words, word) if word.folded in _SETTLED else word for word in words])


def _settled(words: Sequence[Word], word: Word) -> Word:
    if (word.folded == "total" and _is_of_figure(words, word)) or _is_of_such(words, word):
        # "A total of 65 trophies" are 65 trophies, "the likes of Lind" is Lind: the noun only determines what follows.
        return replace(word, tag=Tag.DETERMINER)
    if word.folded in SCHEDULED and _is_scheduling(words, word):
        # What "is set to open" lies ahead, as what "will open" does.
        return replace(word, tag=Tag.MODAL, form="")
    if word.folded == "of" and word.index and words[word.index - 1].folded in _BEFORE_OF:
        # "Outside of Norway" is outside Norway, and not of it.
        return replace(word, tag=Tag.DETERMINER)
    if word.folded in _YEARLY or (word.folded == "year" and _is_by_year(words, word)):
        # "Rose 4 percent year on year": no thing of which there are 4 percent.
        return replace(word, tag=Tag.ADJECTIVE)
    if word.folded == "out" and _is_of_all(words, word):
        # "60 out of 120 titles" are 60 of them.
        return replace(word, tag=Tag.DETERMINER)
    return _settled_noun(words, word)


def _is_of_such(words: Sequence[Word], word: Word) -> bool:
    return word.folded == "likes" and any(
        after.folded == "of" for after in words[word.index + 1 : word.index + 2]
    )


def _is_by_year(words: Sequence[Word], word: Word) -> bool:
    near = [other.folded for other in words[max(word.index - 2, 0) : word.index + 3]]
    return any(near[at : at + 3] in _YEAR_ON_YEAR for at in range(len(near) - 2))


def _is_of_all(words: Sequence[Word], out: Word) -> bool:
    before, behind = words[max(out.index - 1, 0) : out.index], words[out.index + 1 : out.index + 3]
    partitive = len(behind) > 1 and behind[0].folded == "of" and behind[1].tag is Tag.NUMBER
    return partitive and any(word.tag is Tag.NUMBER for word in before)


def _settled_noun(words: Sequence[Word], word: Word) -> Word:
    if _is_part_of(words, word) or (word.folded == "round" and _is_numbered(words, word)):
        # "Overturned part of the ban" is no adverb's "part by part", "the fourth round replay" goes round nothing.
        return replace(word, tag=Tag.NOUN)
    if word.folded == "rating" and any(
        before.folded in _RATED_BY for before in words[word.index - 1 : word.index]
    ):
        # "Its approval rating on the site" rates nothing.
        return replace(word, tag=Tag.NOUN, lemma="rating", form="")
    if word.folded == "no" and _is_numbering(words, word):
        # "Remained No. 2" denies nothing.
        return replace(word, tag=Tag.NOUN, folded="number", lemma="number")
    if word.folded in _OF_NOUN and any(
        after.lemma in _OF_NOUN[word.folded] for after in words[word.index + 1 : word.index + 2]
    ):
        # "The jobless rate" is the rate of unemployment, "home runs" take nobody home.
        return replace(word, tag=Tag.NOUN)
    if (word.folded == "managing" and _is_office(words, word)) or _opens_measure(words, word):
        # "A managing director" manages nothing here, "Operating profit rose" operates nothing.
        return replace(word, tag=Tag.ADJECTIVE, form="")
    return word


def _is_part_of(words: Sequence[Word], word: Word) -> bool:
    behind = words[word.index + 1 : word.index + 2]
    return word.folded == "part" and any(after.folded == "of" for after in behind)


def _is_numbered(words: Sequence[Word], word: Word) -> bool:
    before = words[max(word.index - 1, 0) : word.index]
    return any(other.folded in _ORDINAL or other.folded[:-2].isdigit() for other in before)


def _opens_measure(words: Sequence[Word], word: Word) -> bool:
    """Tell what narrows the noun that opens a clause: "*Operating* profit rose", "*High* blood pressure kills"."""
    before, behind = words[: word.index], words[word.index + 1 : word.index + 2]
    opens = not before or before[-1].tag in (Tag.MARK, Tag.DETERMINER, Tag.POSSESSIVE, Tag.SUBORDINATOR)
    narrows = opens and word.folded in _KIND_OF_MEASURE
    return narrows and any(after.tag is Tag.NOUN for after in behind)


def _is_numbering(words: Sequence[Word], word: Word) -> bool:
    behind = words[word.index + 1 : word.index + 3]
    return len(behind) > 1 and behind[0].text == "." and behind[1].text[0].isdigit()


def _is_office(words: Sequence[Word], word: Word) -> bool:
    return any(after.lemma in _MANAGING for after in words[word.index + 1 : word.index + 2])


def _is_of_figure(words: Sequence[Word], total: Word) -> bool:
    behind = words[total.index + 1 : total.index + 3]
    return len(behind) > 1 and behind[0].folded == "of" and behind[1].tag is Tag.NUMBER


def _is_scheduling(words: Sequence[Word], word: Word) -> bool:
    following = words[word.index + 1 : word.index + 2]
    if not following or following[0].tag is not Tag.TO:
        return False
    before = word.index - 1
    while before > word.index - 1 - _MOST_SMALL and before >= 0 and words[before].tag in _SMALL:
        before -= 1
    return before >= 0 and words[before].folded in BE
