"""When two terms mean the same, and when one excludes the other."""

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.names import NameMatch, find_names, same_name
from claimcheck.names.given_names import is_given_name
from claimcheck.names.groups import is_region, members_of
from claimcheck.names.places import WHOLE_PLACES
from claimcheck.names.words import NAMESAKES, ORGANISATION, WORDED
from claimcheck.predicates.tables.noun_families import opposites
from claimcheck.verification.reading.terms import Term, keys_inside, keys_of

SMALL_WORDS = frozenset({"of", "the", "for", "and"})
"""Words inside a name that need not be found where the name is spelled out."""


class Matcher:
    """Tells whether two terms mean the same, given a document's acronyms and a claim's aliases."""

    def __init__(
        self,
        defined: Mapping[str, tuple[str, ...]],
        aliases: Mapping[tuple[str, ...], int],
        context: Sequence[str] = (),
    ) -> None:
        """Take acronym -> words of its long form, folded words of an alias -> number of its group, and the context."""
        self._defined = defined
        self._aliases = aliases
        self._context = context

    def find(self, term: Term, pool: Sequence[Term]) -> Term | None:
        """Return the first term of `pool` that means the same as `term`."""
        if not term.name:
            return _with_keys_of(term, pool) or _inside_name(term, pool)
        if term.kind:
            pool = [other for other in pool if not _differ_in_kind(term, other)]
        for other in pool:
            if self.same(term, other):
                return other
        return _spelled_out(term, pool, self._defined) or _by_members(term, pool)

    def full_name(self, name: tuple[str, ...]) -> tuple[str, ...]:
        """Return the words of a name as the document gives it in full, or as they are."""
        return self._defined.get(name[0], name) if len(name) == 1 else name

    def same(self, first: Term, second: Term) -> bool:
        """Tell whether two terms mean the same; the film of a name is not the album of that name."""
        if first.keys.isdisjoint(second.keys) and not (first.name and second.name):
            return False
        if _differ_in_kind(first, second) or _is_word_of(first, second) or _is_word_of(second, first):
            return False
        return not first.keys.isdisjoint(second.keys) or self._same_name(first, second)

    def _same_name(self, first: Term, second: Term) -> bool:
        one, other = self._aliases.get(first.name), self._aliases.get(second.name)
        if one is not None and one == other:
            return True
        if _is_bearer(second, first):
            return False
        found = same_name(first.name, second.name, self._defined)
        if found is NameMatch.PART and len(second.name) == 1:
            return not self._is_of_another(second.name[0], first.name)
        return found is not None

    def _is_of_another(self, family: str, person: tuple[str, ...]) -> bool:
        """Tell whether the context gives a family name to somebody else alone: "Clinton" behind "Bill Clinton"."""
        bearers = {
            name.words
            for text in self._context
            for name in find_names(text)
            if len(name.words) > 1 and name.words[-1] == family
        }
        # "American Ola Berg" is Ola Berg.
        return bool(bearers) and not any(
            bearer[-len(person) :] == person or same_name(person, bearer) for bearer in bearers
        )


def opposite_of(term: Term, pool: Iterable[Term]) -> Term | None:
    """Return a term of `pool` that excludes `term`: "imports" for "exports"."""
    excluded = opposites(term.word.lemma) | opposites(term.word.folded)
    return next((other for other in pool if {other.word.lemma, other.word.folded} & excluded), None)


def _differ_in_kind(first: Term, second: Term) -> bool:
    return bool(first.kind and second.kind) and first.kind != second.kind


def _with_keys_of(term: Term, pool: Iterable[Term]) -> Term | None:
    keys = term.keys
    for other in pool:
        if not keys.isdisjoint(other.keys) and not _is_word_of(other, term):
            return other
    return None


def _is_word_of(name: Term, word: Term) -> bool:
    """Tell the apple from Apple."""
    worded = len(name.name) == 1 and name.name[0] in WORDED
    return worded and not word.name and word.word.text[:1].islower()


def _is_bearer(bearer: Term, term: Term) -> bool:
    """Tell whether a term names a city or a firm, and the other a person called like it: "Whitney Houston"."""
    namesake = len(term.name) == 1 and term.name[0] in NAMESAKES
    return namesake and len(bearer.name) > 1 and bearer.name[-1:] == term.name


def _inside_name(term: Term, pool: Iterable[Term]) -> Term | None:
    """Find a plain word inside a name: "summit" in "Central Asia Summit"; "the baker" is not Kevin Baker."""
    for other in pool:
        if other.name[1:] and is_given_name(other.name[0]):
            continue
        if other.name and not term.keys.isdisjoint(keys_inside(other.name)):
            return other
    return None


def _spelled_out(term: Term, pool: Sequence[Term], defined: Mapping[str, tuple[str, ...]]) -> Term | None:
    """Find a name that begins an organisation's, or whose words stand as plain words or as several names.

    "The Rail Union (RU) Council" has the words of "RU Council".
    """
    longer = next((other for other in pool if _begins(other.name, term.name)), None)
    if longer is not None or len(term.name) == 1:
        return longer
    pool = [
        other
        for other in pool
        if not _has_other_initial(other.name, term.name)
        and not _is_sister(other.name, term.name)
        and not _bears_name(other.name, term.name)
    ]
    found = [
        word_in(word, pool) or next((other for other in pool if other.name == defined.get(word)), None)
        for word in term.name
        if word not in SMALL_WORDS
    ]
    return found[0] if found and all(found) else None


def _by_members(term: Term, pool: Sequence[Term]) -> Term | None:
    """Find a group of countries where all its members are named: "Estonia, Latvia and Lithuania" are the Baltic."""
    members = members_of(term.name)
    named = [other for other in pool if other.name in members]
    return named[0] if members and len({other.name for other in named}) == len(members) else None


def _has_other_initial(name: tuple[str, ...], claimed: tuple[str, ...]) -> bool:
    """Tell "George W. Bush" from "George Bush": an initial may tell two apart."""
    return any(len(word) == 1 and word.isalpha() for word in set(name) - set(claimed))


def _is_sister(longer: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell "Lund *Technical* University" from "Lund University"."""
    bare = name[1:] if name[:1] == ("the",) else name
    long = longer[1:] if longer[:1] == ("the",) else longer
    inserted = set(long[1:-1]) - set(bare) - SMALL_WORDS
    ends = len(bare) > 1 and (long[:1], long[-1:]) == (bare[:1], bare[-1:])
    return ends and bool(inserted) and bare[-1] in ORGANISATION


_NAMED_AFTER = frozenset(
    """
    foundation fund institute institution museum university college hospital academy church chamber library station
    school center centre mission society league club
    """.split()
)
"""Bodies that bear the name of a person, or of another body, and are neither."""


_YOUNGER = frozenset(
    {"junior", "youth", "young", "mini", "little", "assistant", "deputy", "vice", "alternative"}
)
"""First words of names that are made from the names of others."""

_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})


def _bears_name(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Tell "the Mara Lind *Fund*" and "*Junior* Lind Prize", which bear another's name."""
    bare = longer[1:] if longer[:1] == ("the",) else longer
    if bare[:1] != () and bare[0] in _YOUNGER and bare[0] not in shorter:
        return True
    if len(longer) <= len(shorter) or longer[: len(shorter)] != shorter or longer[-1] in _SUFFIXES:
        return False
    return is_given_name(shorter[0]) or (longer[-1] in _NAMED_AFTER and shorter not in WHOLE_PLACES)


def word_in(word: str, pool: Iterable[Term]) -> Term | None:
    """Return the first term of `pool` that is or has a word of a name."""
    return next((other for other in pool if other.keys & keys_of(word) or word in other.name), None)


def _begins(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Tell whether an organisation is named by its place: "Central Asia" begins "Central Asia Summit".

    "Lyon" in "Greater Lyon" is another place, and what is named after a person is not that person.
    """
    if longer[: len(shorter)] != shorter or longer[-1] not in ORGANISATION:
        return False
    return longer[-1] not in _NAMED_AFTER or shorter in WHOLE_PLACES or is_region(" ".join(shorter))
