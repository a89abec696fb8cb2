"""As what somebody acts: "*As chair of Orlo*, Mara Lind opened the fair" says that she was its chair.

Observation: who does something in an office holds it at that time. So what the phrase states has the tense of the verb,
and where that is no fact ("as mayor, she would"), nothing is stated.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Modality, Predication
from claimcheck.predicates.stated.appositions import called
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_IN_PHRASE = frozenset({Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.PREPOSITION})
_BELONGING = frozenset({"member", "signatory", "shareholder"})
_LIKENING = frozenset({"such", "well", "soon", "long", "possible", "potential", "future", "acting", "former"})
_LONGEST = 14


def find_capacities(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what the subject is by the phrase with "as" that opens the sentence."""
    begin = next((at for at, word in enumerate(words) if word.tag is not Tag.MARK), len(words))
    if begin >= len(words) or words[begin].folded != "as":
        return
    behind = words[begin + 1 : begin + 2 + _LONGEST]
    end = next((at for at, word in enumerate(behind) if word.tag not in _IN_PHRASE), len(behind))
    phrase = behind[:end]
    if not (_is_office(phrase) and end + 1 < len(behind) and behind[end].text == ","):
        return
    name = behind[end + 1]
    host = next((item for item in statements if item.main and item.subject[:1] == (name,)), None)
    if (
        host is None
        or name.tag is not Tag.NAME
        or host.modality is not Modality.FACT
        or host.subject != (name,)
    ):
        return
    stated = called(words, name, phrase, statements)
    copula = replace(stated.verb.words[0], folded="was" if _is_past(host, words) else "is")
    yield replace(stated, verb=replace(stated.verb, words=(copula, *stated.verb.words[1:])))


def _is_office(phrase: Words) -> bool:
    end = next((at for at, word in enumerate(phrase) if word.tag is Tag.PREPOSITION), len(phrase))
    head = phrase[end - 1] if end else None
    unlike = not _LIKENING.isdisjoint(word.folded for word in phrase)
    return head is not None and not unlike and (is_role(head) or head.folded in _BELONGING)


def _is_past(host: Predication, words: Words) -> bool:
    verb = host.verb.words[0]
    first = _first_of_group(words, verb)
    return first.folded in ("was", "were", "had", "did") or (first.tag is Tag.VERB and first.form == "past")


def _first_of_group(words: Words, verb: Word) -> Word:
    begin = verb.index
    while begin and words[begin - 1].tag in (Tag.AUXILIARY, Tag.ADVERB, Tag.NEGATOR):
        begin -= 1
    return next(word for word in words[begin:] if word.tag in (Tag.AUXILIARY, Tag.VERB))
