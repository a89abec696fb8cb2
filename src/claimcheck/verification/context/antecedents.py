"""What "the company" stands for: the one thing of its kind that the text before names.

The walk goes from the sentence's own words backwards to the title, and ends at the first text that offers anything. Two
things of the kind there, or one that has no name ("sued *a company*. The company …"), leave a name unfound.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.predicates import Tag, Word
from claimcheck.predicates.tables.kinds import PLACE, classes_of, is_general
from claimcheck.verification.context.name_kinds import is_called, is_description, is_such, may_mean
from claimcheck.verification.context.surroundings import ASIDE, leading_names, outside_brackets, points_back
from claimcheck.verification.matching import Matcher
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.terms import Term, keys_of, sentence_terms

_TITLE_MARKS = frozenset({"+", "-", "\u2013", "(", ")", "&"})

_GATHERED = frozenset(
    {"polled", "surveyed", "compiled", "collected", "gathered", "cited", "seen", "reviewed"}
)

_REACH = 3
"""Words behind a noun within which a preposition, an article and a name have room."""


@dataclass(frozen=True, slots=True)
class Description:
    """A definite noun, where it stands, and what stands before it."""

    head: Word
    own: Analysis
    """The sentence that it stands in."""
    begin: int
    """Where its phrase begins."""
    texts: tuple[Analysis, ...]
    """What stands around, the nearest first."""
    matcher: Matcher
    beside: frozenset[Word] = frozenset()
    """Words of the same clause that it cannot stand for: who opposed "the project" is not the project."""

    @property
    def _all(self) -> tuple[Analysis, ...]:
        return (self.own, *self.texts)

    def means(self, wanted: Sequence[Term]) -> bool:
        """Tell whether it stands for what bears the names in `wanted`, and for nothing else."""
        for text in self._all:
            terms = self._terms(text)
            called = self._called(terms) or self._titled(terms, text)
            if called or self._has_unnamed(terms, text):
                return not self._has_unnamed(terms, text) and self._is_the_one(wanted, called, terms)
            if self._is_page_of_kind:
                continue
            named = self._named(terms, text)
            if named:
                # "The author" under a byline is whom it names.
                told = self._is_loose or all(word.tag is Tag.NAME for word in text.words)
                return told and self._is_the_one(wanted, named, terms)
        return False

    def is_sole(self, wanted: Sequence[Term]) -> bool:
        """Tell whether nothing else of its kind is named anywhere around."""
        named = [
            term
            for text in self._all
            for term in self._terms(text)
            if term.name and may_mean(self.head.lemma, term, self._all)
        ]
        unnamed = any(self._has_unnamed(self._terms(text), text) for text in self._all)
        return bool(named) and not unnamed and not any(self._is_other(name, wanted) for name in named)

    def means_thing(self, wanted: Sequence[Term], heads: Sequence[Term]) -> bool:
        """Tell whether it stands for the one thing that the claim's `heads` name: "the fish" for a sturgeon."""
        for text in self.texts:
            things = [term for term in sentence_terms(text) if self._is_thing(term, text)]
            if things:
                ours = [term for term in things if self.matcher.find(term, heads)]
                one = bool(ours) and len(ours) == len(things)
                return one and all(self.matcher.find(term, sentence_terms(text)) for term in wanted)
        return False

    def names_another(self, wanted: Sequence[Term], text: Analysis) -> bool:
        """Tell whether a text names another thing of the kind: "Kenya's president toured a *Ugandan* company"."""
        terms = sentence_terms(text)
        nouns = [term.word for term in terms if not term.name and term.keys & keys_of(self.head.lemma)]
        before = {_run_start(noun, text) - 1: noun for noun in nouns}
        named = [(term, before[term.word.index]) for term in terms if term.name and term.word.index in before]
        return any(
            self._is_other(name, wanted) and not _is_behind(noun, wanted, terms, self.matcher)
            for name, noun in named
        )

    def _is_thing(self, term: Term, text: Analysis) -> bool:
        """Tell whether a noun names what the description may point to; what only says its kind is no other thing."""
        noun = term.word
        kind = noun.tag is Tag.NOUN and is_such(self.head.lemma, noun.lemma) and not is_general(noun.lemma)
        return kind and not points_back(noun, text) and (noun.folded == noun.lemma) is self._is_single

    @property
    def _is_single(self) -> bool:
        return self.head.folded == self.head.lemma

    def _is_the_one(self, wanted: Sequence[Term], names: Sequence[Term], terms: Sequence[Term]) -> bool:
        pool = (*names, *(term for term in terms if not term.name))
        told = all(self.matcher.find(term, pool) for term in wanted)
        return told and not any(self._is_other(name, wanted) for name in names)

    def _is_other(self, name: Term, wanted: Sequence[Term]) -> bool:
        words = {word for term in wanted for word in term.name}
        if name.name[1:] == () and self._is_kind_itself(name):
            return False
        return not set(name.name) <= words and not any(self.matcher.find(term, (name,)) for term in wanted)

    def _terms(self, text: Analysis) -> tuple[Term, ...]:
        if text is not self.own:
            terms, beside = outside_brackets(text), self._beside_pointer(text)
            return tuple(term for term in terms if term.word not in beside) if beside else terms
        terms = sentence_terms(text)
        # "Mara Lind's brother is old": no noun of which the kind is not known points to her.
        known = classes_of(self.head.lemma)
        before = (term for term in terms if known and term.word.index < self.begin)
        return tuple(term for term in before if term.word not in self.beside)

    def _beside_pointer(self, text: Analysis) -> frozenset[Word]:
        """Return who stands in one statement with the description: who "gave *the film* a score" is not the film."""
        pointers = {word for word in text.words if word.lemma == self.head.lemma and points_back(word, text)}
        stated = (item.words for item in text.statements if not pointers.isdisjoint(item.words))
        return frozenset(word for words in stated for word in words if word.tag is Tag.NAME)

    def _called(self, terms: Sequence[Term]) -> tuple[Term, ...]:
        """Return the names that are told to be such a thing."""
        return tuple(term for term in terms if term.name and is_called(self.head.lemma, term, self._all))

    def _titled(self, terms: Sequence[Term], text: Analysis) -> tuple[Term, ...]:
        """Return the names that make up a title which ends in such a thing: "the *Lakes Ministers' Meeting*"."""
        ends = [term for term in terms if term.name[1:] == () and self._is_kind_itself(term)]
        titles = (_title(end.word, text) for end in ends)
        return tuple(term for title in titles for term in terms if len(title) > 1 and term.word in title)

    def _is_kind_itself(self, term: Term) -> bool:
        return bool(term.name) and not keys_of(self.head.lemma).isdisjoint(keys_of(term.name[0]))

    def _named(self, terms: Sequence[Term], text: Analysis) -> tuple[Term, ...]:
        """Return the names of which nothing else is told: those of the subject before those of places and occasions."""
        names = [term for term in terms if term.name and may_mean(self.head.lemma, term, self._all)]
        main = [term for term in names if term.preposition not in ASIDE]
        if not self._is_loose:
            # Who says that "the bank" will is no other bank, where one is known.
            names = [term for term in names if not any(term.word in item.speaker for item in text.statements)]
        names = [term for term in names if not _is_source(term.word, text)]
        words = {term.word for term in leading_names(text)}
        main = [term for term in names if term.preposition not in ASIDE]
        leading = [term for term in names if term.word in words]
        aside = names if self._may_be_aside(text) else main
        return tuple(dict.fromkeys((*(leading or aside), *main)))

    def _may_be_aside(self, text: Analysis) -> bool:
        """Tell whether a place or an occasion may be meant: "profit rose *at Tarvik*. The company", not before it."""
        own_place = text is not self.own or PLACE in classes_of(self.head.lemma)
        return self._is_loose and own_place and not self._goes_on(text)

    def _goes_on(self, text: Analysis) -> bool:
        """Tell whether a text is itself about such a thing named before: "*The company* will close a plant in Lund"."""
        heads = (item.subject[-1:] for item in text.statements if item.main and not item.inherited)
        nouns = [word for head in heads for word in head if word.tag is Tag.NOUN]
        alike = [
            word
            for word in nouns
            if is_such(self.head.lemma, word.lemma) and PLACE not in classes_of(word.lemma)
        ]
        return any(points_back(word, text) for word in alike)

    @property
    def _is_loose(self) -> bool:
        """Tell "the company" and "the city", which may stand for a name of no told kind, from "the insurer"."""
        kinds = classes_of(self.head.lemma)
        return not kinds or PLACE in kinds or is_general(self.head.lemma)

    def _has_unnamed(self, terms: Sequence[Term], text: Analysis) -> bool:
        """Tell whether there is such a thing that has no name: "a company", "its insurer"."""
        return any(not term.name and self._is_unnamed(term.word, text) for term in terms)

    @property
    def _is_page_of_kind(self) -> bool:
        """Tell a page on one such thing: "the bridge" under "Tarvik Bridge" is no thing of which no kind is told."""
        title = self.texts[-1] if self.texts else None
        alone = title is not None and all(word.tag is Tag.NAME for word in title.words)
        return title is not None and alone and not self._is_loose and bool(self._called(self._terms(title)))

    def _is_unnamed(self, word: Word, text: Analysis) -> bool:
        alike = word.tag is Tag.NOUN and (word.folded == word.lemma) is self._is_single
        if not alike or not is_such(self.head.lemma, word.lemma) or is_description(word, text):
            return False
        return not points_back(word, text) and not _is_inside(word, text)


def _title(end: Word, text: Analysis) -> Words:
    """Return the words of a title up to its last, a name that belongs to the names before it included."""
    begin = end.index
    while begin and _is_in_title(text.words[begin - 1]):
        begin -= 1
    return text.words[begin : end.index + 1]


def _is_in_title(word: Word) -> bool:
    return word.tag in (Tag.NAME, Tag.POSSESSIVE) or word.text in _TITLE_MARKS


def _is_source(name: Word, text: Analysis) -> bool:
    """Tell who only gathered what is told: "analysts polled *by MarketLine*", "data compiled *by Orlo*"."""
    before = text.words[max(name.index - 2, 0) : name.index]
    return len(before) > 1 and before[1].folded == "by" and before[0].folded in _GATHERED


def _run_start(noun: Word, text: Analysis) -> int:
    """Return where the plain nouns begin that end in this one: "the Tarvik *wind park*"."""
    begin = noun.index
    while begin and text.words[begin - 1].tag in (Tag.NOUN, Tag.ADJECTIVE):
        begin -= 1
    return begin


def _is_behind(noun: Word, wanted: Sequence[Term], terms: Sequence[Term], matcher: Matcher) -> bool:
    """Tell "the G20 summit *in Osaka*" for the Osaka summit."""
    behind = [term for term in terms if term.preposition and 0 < term.word.index - noun.index <= _REACH]
    return any(matcher.find(term, behind) for term in wanted if term.name)


def _is_inside(noun: Word, text: Analysis) -> bool:
    """Tell whether a noun belongs to a longer phrase or to a name: "*company* profits", "the Tarvik *dam*"."""
    beside = (*text.words[max(noun.index - 1, 0) : noun.index], *text.words[noun.index + 1 : noun.index + 2])
    before_noun = any(word.tag is Tag.NOUN and word.index > noun.index for word in beside)
    return before_noun or any(word.tag is Tag.NAME for word in beside)
