"""Whether a phrase may be a person, a thing, or several: what "she", "it" and "they" can stand for."""

from claimcheck.names.given_names import is_given_name
from claimcheck.names.places import WHOLE_PLACES
from claimcheck.names.words import ORGANISATION
from claimcheck.predicates import Tag
from claimcheck.predicates.tables.kinds import PERSON, classes_of
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.reading.analysis import Words
from claimcheck.verification.reading.phrases import head_of, heads_of

_PEOPLE = frozenset(
    "man woman boy girl child person mother father son daughter brother sister wife husband".split()
)
_LONGEST_PERSON = 3


def may_be_person(phrase: Words) -> bool:
    """Tell whether "he" or "she" can stand for a phrase; of a bare name nothing is known."""
    head = head_of(phrase)
    if head is None or may_be_several(phrase):
        return False
    if head.tag is Tag.NAME:
        return not _is_named_as_thing(tuple(head.folded.split()))
    return is_role(head) or head.lemma in _PEOPLE or PERSON in classes_of(head.lemma)


def may_be_thing(phrase: Words) -> bool:
    """Tell whether "it" can stand for a phrase."""
    head = head_of(phrase)
    if head is None or may_be_several(phrase):
        return False
    if head.tag is Tag.NAME:
        name = tuple(head.folded.split())
        return _is_named_as_thing(name) or not _is_named_as_person(name)
    return not may_be_person(phrase)


def may_be_several(phrase: Words) -> bool:
    """Tell a plural, and several things joined."""
    head = head_of(phrase)
    plural = head is not None and head.tag is Tag.NOUN and head.folded != head.lemma
    return plural or len(heads_of(phrase)) > 1


def _is_named_as_thing(name: tuple[str, ...]) -> bool:
    return name in WHOLE_PLACES or name[-1] in ORGANISATION or len(name) > _LONGEST_PERSON


def _is_named_as_person(name: tuple[str, ...]) -> bool:
    return 1 < len(name) <= _LONGEST_PERSON and is_given_name(name[0])
