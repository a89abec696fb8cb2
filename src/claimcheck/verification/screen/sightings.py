"""What is sought in texts, and which of the words met so far could be it.

Observation: hundreds of claims ask for some thousand meanings, and put them to the same documents. Which of these a
word could have is looked up once, when the word is met. Then a document has one of them if it has one of the words:
that takes half a microsecond, however many words there are.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from claimcheck.language.stems import fold
from claimcheck.names.alike_words import AlikeWords
from claimcheck.names.definitions import letters_of
from claimcheck.names.match import names_of_one_word
from claimcheck.verification.reading.terms import keys_of
from claimcheck.verification.screen.meanings import bare, meaning
from claimcheck.verification.screen.name_words import LONGEST_ACRONYM, may_be_short, other_names
from claimcheck.verification.screen.vocabulary import WORD

Sighted = AbstractSet[str]
"""What has been met that could be something sought, as it stands between two blanks; it grows."""

_LETTERS = re.compile(r"[^\W\d_]+")

_MOST_WORDS = 65_536
"""Words of which is kept at hand what they could be: they stand with one mark, and with another."""

_ByWord = defaultdict[str, list[set[str]]]
"""Folded word, or something of it -> all that it could be."""


class Sightings:
    """Things that are sought, each with what has been met of it."""

    def __init__(self) -> None:
        """Begin with nothing that is sought."""
        self._sought: dict[Hashable, set[str]] = {}
        self._met: set[str] = set()
        self._by_key: _ByWord = defaultdict(list)
        self._by_lemma: _ByWord = defaultdict(list)
        self._by_family: _ByWord = defaultdict(list)
        self._by_letters: _ByWord = defaultdict(list)
        self._parts = AlikeWords()
        self._by_part: _ByWord = defaultdict(list)
        """Part of a name."""
        self._by_other: _ByWord = defaultdict(list)
        """Another name, or the letters of an acronym."""
        self._by_initial: _ByWord = defaultdict(list)
        """First letter of names that are short enough for an acronym."""
        self._of_acronym: _ByWord = defaultdict(list)
        """First letter of a word of names for which a short word may stand."""
        self._seen_in: Callable[[str], tuple[set[str], ...]] = lru_cache(maxsize=_MOST_WORDS)(self._look_up)

    def met_in(self, texts: Iterable[str]) -> Sighted:
        """Return what stands between two blanks in some texts, all of which is met then."""
        chunks: set[str] = set()
        for text in texts:
            chunks.update(text.split())
        new = chunks - self._met
        for chunk in new:
            for word in WORD.findall(chunk):
                for seen in self._seen_in(word):
                    seen.add(chunk)
        self._met |= new
        return chunks

    def telling(self, words: Sighted) -> Sighted:
        """Return those of `words` that could be something sought."""
        return words & frozenset().union(*self._sought.values())

    def of_keys(self, keys: frozenset[str]) -> Sighted:
        """Return what could be compared under one of `keys`."""
        seen, is_new = self._seek(("keys", keys))
        for key in keys if is_new else ():
            self._by_key[key].append(seen)
        return seen

    def of_verb(self, lemmas: frozenset[str], families: frozenset[str]) -> Sighted:
        """Return what could state one of some verbs, or one of some families."""
        seen, is_new = self._seek(("verb", lemmas, families))
        if is_new:
            for lemma in lemmas:
                self._by_lemma[lemma].append(seen)
            for family in families:
                self._by_family[family].append(seen)
        return seen

    def of_name(self, name: tuple[str, ...]) -> Sighted:
        """Return what could be another form of a name, or belong to one."""
        seen, is_new = self._seek(("name", name))
        for word in dict.fromkeys(name) if is_new else ():
            self._add_part(word, seen)
            if len(name) > 1:
                self._of_acronym[word[0]].append(seen)
            elif may_be_short(name, word):
                self._by_initial[word[0]].append(seen)
        for other in other_names(name) if is_new else ():
            self._by_other[other].append(seen)
        return seen

    def of_own_word(self, own: str) -> Sighted:
        """Return what could be a word by which an organisation is told."""
        seen, is_new = self._seek(("own", own))
        if is_new:
            self._add_part(own, seen)
            for key in keys_of(own):
                self._by_key[key].append(seen)
        return seen

    def of_short_form(self, name: tuple[str, ...]) -> Sighted:
        """Return what could be the acronym of an organisation."""
        seen, is_new = self._seek(("short", name))
        for one in names_of_one_word(name) if is_new else ():
            self._by_other[one].append(seen)
        return seen

    def of_letters(self, folded: str) -> Sighted:
        """Return what has these letters, and beside them nothing but marks and digits."""
        seen, is_new = self._seek(("letters", folded))
        if is_new:
            self._by_letters[folded].append(seen)
        return seen

    def _seek(self, sought: Hashable) -> tuple[set[str], bool]:
        is_new = sought not in self._sought
        return self._sought.setdefault(sought, set()), is_new

    def _add_part(self, word: str, seen: set[str]) -> None:
        if word not in self._by_part:
            self._parts.add(word)
        self._by_part[word].append(seen)

    def _look_up(self, word: str) -> tuple[set[str], ...]:
        return tuple({id(seen): seen for seen in self._all_seen_in(word)}.values())

    def _all_seen_in(self, word: str) -> Iterator[set[str]]:
        found = meaning(word)
        for meanings, by_meaning in (
            (found.keys, self._by_key),
            (found.families, self._by_family),
            (found.lemmas, self._by_lemma),
            (_LETTERS.findall(fold(word)), self._by_letters),
        ):
            for one in meanings:
                yield from by_meaning.get(one, ())
        if word[0].isupper():
            yield from self._named_in(bare(word))

    def _named_in(self, folded: str) -> Iterator[set[str]]:
        """Yield the names that a folded word with a capital may be, or belong to."""
        initial = folded[:1]
        yield from self._by_initial.get(initial, ())
        for one in {folded, letters_of(folded)}:
            yield from self._by_other.get(one, ())
        if len(folded) <= LONGEST_ACRONYM:
            yield from self._of_acronym.get(initial, ())
        for part in self._parts.find(folded):
            yield from self._by_part[part]
