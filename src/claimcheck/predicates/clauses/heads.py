"""Of which of two things a relative clause tells: "Lind and *the king, who* came", "a friend of *the man who* came"."""

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.clauses.groups import Group
from claimcheck.predicates.tables.kin import KIN
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_OF = frozenset({"of", "to", "for", "with"})
_PERSONS = frozenset({"man", "woman", "boy", "girl", "person", "child"})


def told_of(phrase: Words, relative: Word, group: Group) -> Words:
    """Return what of a phrase a clause behind it speaks of, which `relative` opens."""
    phrase = _nearest(phrase, group)
    return _person_of_person(phrase) if relative.folded == "who" else phrase


def _nearest(phrase: Words, group: Group) -> Words:
    """Return the last of two things of which only one may be told: in "Lind and *the king, who* opened" it is he.

    Two names are told of together, and a plural verb tells of both.
    """
    joined = [at for at, word in enumerate(phrase) if word.folded == "and"]
    if len(joined) != 1 or any(word.tag is Tag.PREPOSITION for word in phrase):
        return phrase
    last = phrase[joined[0] + 1 :]
    apart = {part[0].tag for part in (phrase, last) if part} == {Tag.NAME, Tag.DETERMINER}
    return last if apart and not _is_plural(group) else phrase


def _person_of_person(phrase: Words) -> Words:
    """Return whom "who" speaks of in "an aide to *the judge* who": of two single persons it is the nearer."""
    of = next((at for at, word in enumerate(phrase) if word.folded in _OF), 0)
    behind = phrase[of + 1 :]
    single = len(behind) > 1 and behind[0].tag is Tag.DETERMINER and behind[-1].folded == behind[-1].lemma
    persons = of and single and all(is_person(word) for word in (phrase[of - 1], behind[-1]))
    return behind if persons else phrase


def is_person(word: Word) -> bool:
    """Tell a noun for one person by office, kin or kind."""
    if word.tag is not Tag.NOUN or word.folded != word.lemma:
        return False
    return is_role(word) or word.lemma in KIN | _PERSONS or PERSON in classes_of(word.lemma)


def _is_plural(group: Group) -> bool:
    first = group.verb.words[0]
    return first.folded in ("are", "were", "have") or first.form == "base"
