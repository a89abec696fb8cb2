"""The noun phrase a number counts."""

import re
from itertools import takewhile

from claimcheck.language.records import record
from claimcheck.language.singular import INVARIANT, is_plural, singular
from claimcheck.language.stems import fold
from claimcheck.language.stop_words import STOP_WORDS

_MOST_WORDS = 6
_WORD = re.compile(r"(?P<gap>[ \u00a0]|-)(?P<word>[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?)")
_OF_THE = re.compile(r"[ ]of[ ](?:the|its|their|his|her|our|all|these|those|my|your)[ ]", re.IGNORECASE)

_ENDS = (
    STOP_WORDS
    | frozenset(
        """
        said says say told left ago later earlier including along according across among per toward
        towards within without despite via amid like unlike plus minus besides except near throughout
        upon beyond inside outside around behind beneath already still even also always never often soon
        then therefore thus yet instead today yesterday tomorrow now there here who whose whom apiece
        worth off away back total overall respectively alone together annually daily weekly monthly
        yearly whereas because since until would could should shall shan will must may might can need
        percent million billion trillion thousand hundred versus vs
        """.split()
    )
) - {"more", "other", "further"}
_SKIPPED = frozenset("more other further additional".split())
"""Words between number and noun that say nothing of what is counted."""
_ADVERB = re.compile(r"[a-z]{2,}ly")
_PARTICIPLE = re.compile(r"[a-z-]{2,}(?:ed|ing)")
_NOT_PARTICIPLES = frozenset(
    """
    speed bed seed feed weed need deed breed shed sled steed ring king wing thing spring string building meeting
    wedding painting hearing ceiling morning evening meaning offering reading rating ranking siding landing sibling
    duckling sterling shilling sapling earring railing opening closing listing booking crossing
    """.split()
)
"""Nouns that end like participles."""
_JOINING = frozenset("and or to".split())
_PERSONS = frozenset("people men women children".split())
_SHORTEST_NOUN = 3
_MOST_SINGULAR = 3
_NOT_ADVERBS = frozenset(
    "family families daily weekly monthly elderly friendly early supply assembly ally".split()
)
_VERBS = frozenset(
    """
    are were be been is was has have had do does did die died dies go goes went come came take took get got
    make made see saw seen know known think give gave keep kept let begin began became become seem seems
    struck rose fell grew shook sank drove led met paid sold bought sent spent stood wrote held brought thought felt
    found lay left said told fled drew flew threw cost broke chose spoke rode swam sang
    remain remains reach reached live lived work worked use used want wanted run ran win won lose lost hit
    """.split()
)


@record(frozen=True, slots=True)
class Counted:
    """What a number counts."""

    nouns: tuple[str, ...]
    """Lower case, modifiers first, head last, as written: ("outcome", "documents")."""
    unit: str
    """The head, singular."""
    end: int
    certain: bool = True
    """The head looks like a noun of the right number."""


def counted_after(text: str, position: int, *, one: bool) -> Counted | None:
    """Return the noun phrase after the number that ends at `position`; `one` says that the number is 1."""
    if match := _OF_THE.match(text, position):
        return counted_after(text, match.end() - 1, one=False)
    words = _words(text, position)
    if not words:
        return None
    if words[0].folded == "strong" and words[0].hyphened:
        return counted_after(text, words[0].end, one=False)
    if words[0].hyphened:
        return _phrase([words[0]])
    words = [word for word in words if word.folded not in _SKIPPED]
    if not words:
        return None
    return _singular_phrase(words) if one else _plural_phrase(words)


@record(frozen=True, slots=True)
class _Word:
    text: str
    end: int
    hyphened: bool
    """A hyphen joins it to the number: "10-point"."""

    @property
    def folded(self) -> str:
        return fold(self.text)


def _words(text: str, position: int) -> list[_Word]:
    """The words after `position` up to a function word, a mark or the bound; adverbs are left out.

    Before the first plural one "and", "or" or "to" may join modifiers: "digital and physical sales".
    """
    found: list[_Word] = []
    crossed = False
    while len(found) < _MOST_WORDS and (match := _WORD.match(text, position)):
        word = _Word(match["word"].rstrip("."), match.end(), match["gap"] == "-" and not found)
        if found and not crossed and word.folded in _JOINING and not any(is_plural(w.text) for w in found):
            crossed, position = True, match.end()
            continue
        if not _may_belong(word, match, first=not found):
            break
        if not _is_adverb(word.folded):
            found.append(_Word(word.text, match.start("word") + len(word.text), word.hyphened))
        if word.text != match["word"] or word.folded.endswith("'s"):
            break
        position = match.end()
    return found if not crossed or any(is_plural(word.text) for word in found) else found[:1]


def _may_belong(word: _Word, match: re.Match[str], *, first: bool) -> bool:
    if word.folded in _ENDS or (first and word.folded in _VERBS):
        return False
    return first or match["gap"] != "-"


def _is_adverb(folded: str) -> bool:
    return _ADVERB.fullmatch(folded) is not None and folded not in _NOT_ADVERBS


def _plural_phrase(words: list[_Word]) -> Counted | None:
    """Up to the first plural; a plural right after it belongs to it ("sports teams")."""
    head = next((index for index in range(len(words)) if _is_head(words, index)), None)
    if head is None:
        return _without_plural(words)
    while head + 1 < len(words) and _joins(words[head], words[head + 1]):
        head += 1
    return _phrase(words[: head + 1])


def _is_head(words: list[_Word], index: int) -> bool:
    """Tell whether a plural may be the head; in "18 Champions League seasons" a name goes on after it."""
    inside_name = (
        words[index].text[0].isupper() and index + 1 < len(words) and words[index + 1].text[0].isupper()
    )
    return is_plural(words[index].text) and not inside_name


def _joins(first: _Word, second: _Word) -> bool:
    return is_plural(second.text) and second.folded not in INVARIANT and first.folded not in _PERSONS


def _without_plural(words: list[_Word]) -> Counted | None:
    """Take the first word of "22 crew", "a 12 page document", if it can be a noun at all."""
    first = words[0]
    if not first.text[0].islower() or len(first.text) < _SHORTEST_NOUN:
        return None
    return _phrase(words[:1], certain=False) if _is_nominal(first) else None


def _singular_phrase(words: list[_Word]) -> Counted | None:
    """Take what stands after "one" up to the first verb-like word."""
    kept = list(takewhile(_is_nominal, words[:_MOST_SINGULAR]))
    return _phrase(kept, certain=len(kept) == 1) if kept else None


def _is_nominal(word: _Word) -> bool:
    participle = _PARTICIPLE.fullmatch(word.folded) and word.folded not in _NOT_PARTICIPLES
    return not participle and word.folded not in _VERBS


def _phrase(words: list[_Word], *, certain: bool = True) -> Counted:
    nouns = tuple(word.folded for word in words)
    return Counted(nouns, singular(nouns[-1].rsplit("-", maxsplit=1)[-1]), words[-1].end, certain)
