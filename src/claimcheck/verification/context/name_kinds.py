"""What a text tells a name to be: "Nordhaven *Bank*", "the Tarvik *dam*", "*Chief executive* Tomas Arnell".

So "the lender" is a bank, and no person. Of a name of which nothing is told anything may be meant by a general noun.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from claimcheck.language.lexicon import is_common
from claimcheck.language.singular import singular
from claimcheck.names.given_names import is_given_and_family, is_given_name
from claimcheck.names.places import PLACES, WHOLE_PLACES
from claimcheck.names.titles import kind_of
from claimcheck.names.words import GEOGRAPHIC, ORGANISATION
from claimcheck.predicates import Predication, Tag, Word
from claimcheck.predicates.tables.kinds import PERSON, PLACE, classes_of, is_general
from claimcheck.predicates.tables.roles import is_role
from claimcheck.verification.reading.analysis import Analysis, Words
from claimcheck.verification.reading.terms import Term, keys_inside, keys_of

_SETTLEMENTS = frozenset(
    {"city", "town", "village", "capital", "district", "county", "municipality", "island"}
)
"""What a country that everybody knows is not."""

_FORMS = {
    **dict.fromkeys(("fc", "afc", "rfc"), "club"),
    **dict.fromkeys(("inc", "corp", "ltd", "plc", "llc", "gmbh", "ag"), "company"),
}
"""Short words that begin or end a name and tell what bears it: "*FC* Tarvik", "Veltra *Inc*"."""

_INSIDE_PHRASE = frozenset(
    {Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.DATE, Tag.POSSESSIVE}
)
_PERSONS = frozenset({"he", "she"})
_LONGEST_PERSON = 3
"""Words of a person's name; longer ones are mostly of foundations and schools named after somebody."""


def may_mean(pointer: str, term: Term, texts: Sequence[Analysis]) -> bool:
    """Tell whether a noun behind "the" can stand for a name, by what the texts around tell of it."""
    if term.kind and kind_of(pointer):
        # "The album" is not the film of that name.
        return kind_of(pointer) == term.kind
    wanted = classes_of(pointer)
    if not wanted or not term.name:
        return True
    if term.name in WHOLE_PLACES:
        return PLACE in wanted and pointer not in _SETTLEMENTS
    if any(_is_person(term.name, text) for text in texts) or _goes_on_as_person(term.name, texts):
        return PERSON in wanted
    told = tuple(nouns_told(term, texts))
    if told:
        return any(agree(pointer, noun) for noun in told)
    return PERSON in wanted or not is_named_as_person(term.name)


def is_named_as_person(name: tuple[str, ...]) -> bool:
    """Tell whether a name begins with a given name and ends with none of a thing: "John Berg", not "John Berg Bank"."""
    whole = 1 < len(name) <= _LONGEST_PERSON and is_given_name(name[0])
    return whole and not any(
        word in PLACES or word in ORGANISATION | GEOGRAPHIC or classes_of(word) for word in name[1:]
    )


def is_called(pointer: str, term: Term, texts: Iterable[Analysis]) -> bool:
    """Tell whether a text says of a name that it is such a thing: "the lender" of "Nordhaven Bank"."""
    if term.name in WHOLE_PLACES:
        # "A South Korean group" is called a group, South Korea is not.
        return PLACE in classes_of(pointer) and pointer not in _SETTLEMENTS
    if (
        len(term.name) > 1
        and keys_of(pointer) & keys_inside(term.name)
        and not is_given_and_family(term.name)
    ):
        return True
    if term.kind and kind_of(pointer) == term.kind:
        return True
    return any(is_such(pointer, noun) for noun in nouns_told(term, texts))


def is_such(pointer: str, noun: str) -> bool:
    """Tell whether one noun can point to what another names: "the company" to a bank, not "the bank" to a firm."""
    if keys_of(pointer) & keys_of(noun):
        return True
    return is_general(pointer) and bool(classes_of(pointer) & classes_of(noun))


def is_description(noun: Word, text: Analysis) -> bool:
    """Tell whether a noun only says what a name's bearer is: "Tarvik, a *bank*, said"."""
    return any(head is noun for _, head in _descriptions(text))


def agree(pointer: str, noun: str) -> bool:
    """Tell whether two nouns can mean one thing."""
    return is_such(pointer, noun) or is_such(noun, pointer)


def nouns_told(term: Term, texts: Iterable[Analysis]) -> Iterator[str]:
    """Yield the nouns by which the texts say what a name is."""
    if len(term.name) > 1 and not is_given_and_family(term.name):
        last = singular(term.name[-1])
        if classes_of(last):
            yield last
        elif _is_house(term.name):
            yield "company"
        elif term.name[-1] in ORGANISATION:
            yield "organisation"
        yield from (_FORMS[word] for word in (term.name[0], term.name[-1]) if word in _FORMS)
    for text in texts:
        for name, noun in _calls(text):
            if name == term.name or name[: len(term.name)] == term.name:
                yield noun


@lru_cache(maxsize=20_000)
def _calls(text: Analysis) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return (name, noun) for each noun that a text gives to a name: beside it, or as what it is."""
    found: list[tuple[tuple[str, ...], str]] = []
    for word in text.words:
        name = text.name_of(word)
        if name is None:
            continue
        if _is_house(name.words) or _has_shares(word, text):
            found.append((name.words, "company"))
        behind = (other.lemma for other in text.words[word.index + 1 : word.index + 2] if _is_kind(other))
        own = () if is_given_and_family(name.words) else name.words[1:][-1:]
        found += [(name.words, noun) for noun in (*behind, *own) if classes_of(singular(noun))]
    return (
        *found,
        *(
            (name, head.lemma)
            for name, head in _descriptions(text)
            if classes_of(head.lemma) or kind_of(head.lemma)
        ),
    )


def _is_house(name: tuple[str, ...]) -> bool:
    """Tell a firm by the plural of what it makes or runs: "Strand *Ferries*", "Veltra *Systems*"."""
    last = name[-1]
    plural = len(name) > 1 and last.endswith("s") and not last.endswith("ss") and singular(last) != last
    tells = plural and not classes_of(singular(last)) and name not in WHOLE_PLACES
    return tells and is_common(singular(last))


def _has_shares(name: Word, text: Analysis) -> bool:
    """Tell "Veltra *shares*", "Veltra's *stock*" and "*shares in* Veltra"."""
    around = text.words[max(name.index - 2, 0) : name.index + 3]
    before = [word.folded for word in around if word.index < name.index]
    behind = [word.folded for word in around if word.index > name.index and word.tag is not Tag.POSSESSIVE]
    return before in (["shares", "in"], ["shares", "of"]) or behind[:1] in (["shares"], ["stock"])


def _is_kind(word: Word) -> bool:
    return word.tag is Tag.NOUN and bool(classes_of(word.lemma))


@lru_cache(maxsize=20_000)
def _descriptions(text: Analysis) -> tuple[tuple[tuple[str, ...], Word], ...]:
    """Return (name, head) of each phrase that says what a name's bearer is, beside it or behind "is"."""
    told = ((_subject_name(item, text), _last_noun(item.complement)) for item in text.statements if _is(item))
    return tuple((name, head) for name, head in told if name and head is not None)


def _last_noun(words: Words) -> Word | None:
    """Return the noun that a phrase ends in: "a South Korean *group* of firms"."""
    end = next((at for at, word in enumerate(words) if word.tag not in _INSIDE_PHRASE), len(words))
    return words[end - 1] if end and words[end - 1].tag is Tag.NOUN else None


def _is(statement: Predication) -> bool:
    return statement.verb.lemmas == ("be",) and not statement.negated


def _subject_name(statement: Predication, text: Analysis) -> tuple[str, ...]:
    """Return the name that a statement is about, where it is about nothing else."""
    names = [text.name_of(word) for word in statement.subject if word.tag is not Tag.DETERMINER]
    return names[0].words if len(names) == 1 and names[0] is not None else ()


def _is_person(name: tuple[str, ...], text: Analysis) -> bool:
    """Tell whether a text calls somebody of this name, or this surname, by an office."""
    persons = (called for called, head in _descriptions(text) if is_role(head))
    return any(called == name or (len(name) == 1 and called[-1:] == name) for called in persons)


def _goes_on_as_person(name: tuple[str, ...], texts: Sequence[Analysis]) -> bool:
    """Tell whether "he" or "she" opens the text behind one that is about a single name: "Lunt conceded. *He* said"."""
    for before, after in zip(texts[1:], texts, strict=False):
        subjects = [item.subject for item in before.statements if item.main and item.subject][:1]
        opened = after.words[:1] and after.words[0].folded in _PERSONS
        named = [one.words for subject in subjects for word in subject if (one := before.name_of(word))]
        if opened and named == [name]:
            return True
    return False
