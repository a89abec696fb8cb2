"""What a phrase beside a name calls its bearer: "Ola Berg, *mayor of Lund*, said", "the bank's *analyst* Mara Lind".

Observation: news seldom say "Ola Berg is the mayor of Lund"; they name him so in passing. Such a phrase states it as
much as a clause would, if it can belong to nothing else: so the noun must be what a person is, or the phrase must
stand between a subject and its verb. In a list, or behind "of Lund", it may belong to another name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.clauses.heads import is_person
from claimcheck.predicates.predication import Modality, Predication, Verb
from claimcheck.predicates.stated.naming_times import is_past
from claimcheck.predicates.tables.families import families_of, phrasal_verbs
from claimcheck.predicates.tables.kin import KIN, RELATED
from claimcheck.predicates.tables.kinds import classes_of
from claimcheck.predicates.tables.lexical import DEFINITE, SAYING
from claimcheck.predicates.tables.roles import is_role
from claimcheck.predicates.words import Tag, Word

_IN_PHRASE = frozenset(
    {
        Tag.DETERMINER,
        Tag.ADJECTIVE,
        Tag.NOUN,
        Tag.NAME,
        Tag.POSSESSIVE,
        Tag.PREPOSITION,
        Tag.NUMBER,
        Tag.COORDINATOR,
    }
)
_BEFORE_ROLE = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.DETERMINER})
_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})
_LONGEST_PHRASE = 20
_LONGEST_BRACKET = 4
"""Words of a bracket that says where somebody stands in a picture, or how something is shortened, with its marks."""

_SIGNS = frozenset({"©", "®", "™"})
"""Of these the first two are also what scanners make of (C) and (R)."""

_MOST = 16
"""Names of one sentence that are looked at; a sentence that has more of them called something is a list."""

_NARROW = frozenset({"of", "in", "at", "from", "near", "for", "to", "than"})
"""Behind these a name belongs to a longer phrase, which may be what the apposition is said of."""

_NOT_YET = frozenset({"then", "next", "future", "then-", "like", "as"})
_DOUBTED = frozenset(
    """
    alleged suspected accused supposed presumed purported reputed would-be aspiring so-called self-styled
    self-proclaimed self-declared self-appointed fake
    """.split()
)
"""Before what somebody is called: he may be nothing of the kind."""

_FORMER = frozenset(
    {"former", "erstwhile", "onetime", "old", "late", "planned", "proposed", "future", "next"}
)

_FORMS = frozenset({"inc", "ltd", "llc", "corp", "plc", "inc.", "ltd.", "corp."})
"""What American papers set behind a firm and a comma: "head of Tarvik, *Inc.*"."""

_TIMES = frozenset("second minute hour day night week month season year decade century time moment".split())


def find_appositions(words: Words, statements: Sequence[Predication]) -> Iterator[Predication]:
    """Yield what phrases beside names call them, as statements with "is" or, in a tale of the past, "was"."""
    if any(item.modality is Modality.HEARSAY for item in statements):
        return
    names = [word for word in words if word.tag is Tag.NAME][:_MOST]
    for name in names:
        title = _title(words, name)
        behind = _behind(words, name, title) or (
            () if title else _ahead(words, name) or _opening(words, name)
        )
        # "*Admiral* Ola Berg, *secretary of the council*" is both.
        for phrase in filter(None, (title, behind)):
            yield from (called(words, name, part, statements) for part in _offices(phrase))
            yield from (replace(item, subject=(name,)) for item in statements if _tells_more(item, phrase))


def _offices(phrase: Words) -> Iterator[Words]:
    """Yield each office of a phrase with what it is of: "CEO *and founder* of Tarvik", "head of Orlo *and* of Velm"."""
    joined = next((at for at, word in enumerate(phrase) if word.tag is Tag.COORDINATOR), 0)
    first, second = phrase[:joined], phrase[joined + 1 :]
    another = len(second) > 1 and is_role(second[0]) and second[1].tag is Tag.PREPOSITION
    if not joined or not another:
        yield phrase
    elif any(word.tag is Tag.PREPOSITION for word in first):
        # "CEO of Orlo and founder of Velm" is no CEO of Velm.
        yield from (first, second)
    else:
        yield phrase
        yield from ((*first, *second[1:]), second)


def _tells_more(statement: Predication, phrase: Words) -> bool:
    """Tell a clause behind the phrase, which is said of the same one: "Ola Berg, a painter *who lives in Lund*"."""
    behind = bool(statement.verb.words) and statement.verb.words[0].index > phrase[-1].index
    another = any(is_person(word) and word is not _head(phrase) for word in phrase) or any(
        before.folded == "of" and word.tag is Tag.NAME for before, word in pairwise(phrase)
    )
    return behind and not another and statement.inherited and statement.subject[:1] == phrase[:1]


def _title(words: Words, name: Word) -> Words:
    """Return the phrase that ends right before a name: "*Norvia Bank analyst* Ola Berg"."""
    end = begin = name.index - (_text(words, name.index - 1) == "." and name.index > 1)
    if not end or not (is_role(words[end - 1]) or _is_owned_kind(words[:end])):
        return ()
    while begin and end - begin < _LONGEST_PHRASE and words[begin - 1].tag in _BEFORE_ROLE:
        begin -= 1
        if words[begin].tag is Tag.DETERMINER:
            break
    opening = words[begin - 1].folded if begin else ""
    # At the start of a sentence such a word may have been read into the name: "*Alleged Orlo* founder".
    opened = {opening, words[begin].folded, words[begin].folded.split(" ", 1)[0]}
    return () if opened & (_NOT_YET | _DOUBTED) else words[begin:end]


def _is_owned_kind(before: Words) -> bool:
    """Tell "*Jupiter's icy moon* Europa", "*Tarvik's brand* Orlo": what a thing's owner has of its kind."""
    noun = before[-1]
    kind = noun.lemma in RELATED or classes_of(noun.lemma)
    if noun.tag is not Tag.NOUN or noun.folded != noun.lemma or not kind:
        return False
    begin = len(before) - 1
    while begin and before[begin - 1].tag is Tag.ADJECTIVE:
        begin -= 1
    former = any(word.folded in _FORMER for word in before[begin:])
    owned = begin > 1 and before[begin - 1].tag is Tag.POSSESSIVE and before[begin - 2].tag is Tag.NAME
    return owned and not former


def _behind(words: Words, name: Word, title: Words) -> Words:
    """Return the phrase between commas behind a name: "Ola Berg, *the mayor of Lund*, said"."""
    comma = _behind_bracket(words, name.index + 1)
    end = comma + 1
    if _text(words, comma) != "," or _is_inside(words, title[0] if title else name):
        return ()
    phrase: Words = ()
    while end < len(words) and len(phrase) < _LONGEST_PHRASE and words[end].tag in _IN_PHRASE:
        phrase = (*phrase, words[end])
        end = _behind_bracket(words, end + 1)
    head = _head(phrase)
    if head is None or not _closes(words, end) or {word.folded for word in phrase[:2]} & _NOT_YET:
        return ()
    after = words[end + 1] if end + 1 < len(words) else None
    if _is_listed(words, name, phrase, after):
        return ()
    said = is_role(head) or head.lemma in KIN
    return phrase if said or _is_said_of_subject(phrase, head, after) else ()


def _behind_bracket(words: Words, place: int) -> int:
    """Return the place behind a short bracket or a sign: "Ola Berg *(L)*, mayor", "the Rail Union *(RU)* council"."""
    if _text(words, place) in _SIGNS:
        return place + 1
    ends = (at + 1 for at in range(place, place + _LONGEST_BRACKET) if _text(words, at) == ")")
    return next(ends, place) if _text(words, place) == "(" else place


def _is_listed(words: Words, name: Word, phrase: Words, after: Word | None) -> bool:
    """Tell whether name and phrase may be two of several.

    "Berg, a driver, and a guard" may be three; in "in Lund, the mayor, Berg," the mayor is Berg.
    """
    if after is not None and after.folded in _FORMS:
        return False
    if after is not None and after.tag in (Tag.COORDINATOR, Tag.NAME):
        return not _is_told_likewise(words, after)
    joined = any(word.tag is Tag.COORDINATOR for word in phrase)
    return joined and _text(words, name.index - 1) == ","


def _is_told_likewise(words: Words, joint: Word) -> bool:
    """Tell whether the next of two is called something as well: "Berg, a driver, *and Lind, a guard*, were hurt"."""
    behind = words[joint.index + 1 : joint.index + 4]
    tags = [word.tag for word in behind]
    told = joint.folded == "and" and tags == [Tag.NAME, Tag.MARK, Tag.DETERMINER] and behind[1].text == ","
    end = joint.index + 4
    while told and end < len(words) and words[end].tag in _BEFORE_ROLE and not is_role(words[end]):
        end += 1
    return told and end < len(words) and is_role(words[end])


def _is_said_of_subject(phrase: Words, head: Word, after: Word | None) -> bool:
    """Tell whether a phrase stands between subject and verb, where it cannot be said of a whole clause."""
    opened = phrase[0].folded in ("a", "an", "the", "its")
    owned = len(phrase) > 1 and phrase[0].tag is Tag.NAME and phrase[1].tag is Tag.POSSESSIVE
    if head.lemma in _TIMES or after is None:
        return False
    # "The Little Orva, its longest tributary, *which* is short": what stands behind can be said of nothing else.
    told_more = phrase[0].folded in ("its", "the") and after.tag is Tag.RELATIVE and after.folded == "which"
    return (opened or owned) and (after.tag in _VERBAL or told_more)


def _ahead(words: Words, name: Word) -> Words:
    """Return the definite phrase before a name between commas: "*the mayor of Lund*, Ola Berg, said"."""
    end = begin = name.index - 1
    if end < 1 or words[end].text != "," or not _stands_apart(words, name):
        return ()
    while begin and end - begin < _LONGEST_PHRASE and words[begin - 1].tag in _IN_PHRASE - {Tag.COORDINATOR}:
        begin -= 1
    if name.index + 2 >= len(words) and not (begin and words[begin - 1].lemma in SAYING):
        # "Sales fell," said *the firm's director*, Ola Berg. But "He met a friend, the director, Ola Berg."
        return ()
    phrase = words[begin:end]
    opened = next((at for at in range(len(phrase)) if _is_definite(phrase[at : at + 2])), None)
    if opened is None or (opened and phrase[opened - 1].folded in _NARROW):
        # "A friend *of Tarvik's director*, Ola Berg": Berg may be the friend.
        return ()
    phrase = phrase[opened:]
    head = _head(phrase)
    return phrase if head is not None and is_role(head) else ()


def _stands_apart(words: Words, name: Word) -> bool:
    """Tell whether a comma, or the end of who says something, closes a name that is no member of a list."""
    after = words[name.index + 2] if name.index + 2 < len(words) else None
    if after is None:
        return _text(words, name.index + 1) in (".", "")
    listed = after.tag in (Tag.COORDINATOR, Tag.NAME, Tag.NOUN, Tag.DETERMINER, Tag.NUMBER)
    return _text(words, name.index + 1) == "," and not listed


def _opening(words: Words, name: Word) -> Words:
    """Return the phrase that opens the sentence and is said of its subject: "*A native of Lund,* Berg joined"."""
    begin = next((at for at, word in enumerate(words[: name.index]) if word.tag is not Tag.MARK), name.index)
    inner = words[begin : name.index - 1]
    after = words[name.index + 1 : name.index + 2]
    fronted = inner and inner[0].folded in ("a", "an") and _text(words, name.index - 1) == ","
    joined = any(word.text == "," or word.tag is Tag.COORDINATOR for word in inner)
    if not fronted or joined or not after or after[0].tag not in _VERBAL:
        return ()
    end = next((at for at, word in enumerate(inner) if word.tag not in _IN_PHRASE), len(inner))
    head = _head(inner[:end])
    return inner[:end] if head is not None and head.lemma not in _TIMES else ()


def _is_definite(opening: Words) -> bool:
    """Tell "*the* mayor" and "*Norvia's* president"."""
    owned = len(opening) > 1 and opening[0].tag is Tag.NAME and opening[1].tag is Tag.POSSESSIVE
    return owned or opening[0].folded in DEFINITE - {"that"}


def _text(words: Words, place: int) -> str:
    return words[place].text if 0 <= place < len(words) else ""


def _is_inside(words: Words, name: Word) -> bool:
    return name.index > 0 and words[name.index - 1].folded in _NARROW


def _closes(words: Words, end: int) -> bool:
    """Tell whether a phrase ends at a comma, with its sentence, or with a clause on the same person."""
    if end < len(words) and words[end].folded == "who":
        return True
    return end >= len(words) or words[end].text == "," or (words[end].text in ".!" and end == len(words) - 1)


def _head(phrase: Words) -> Word | None:
    """Return the noun that says what is meant: the last before a preposition; another coordinated one may follow."""
    end = next(
        (at for at, word in enumerate(phrase) if word.tag in (Tag.PREPOSITION, Tag.COORDINATOR)), len(phrase)
    )
    return phrase[end - 1] if end and phrase[end - 1].tag is Tag.NOUN else None


def called(words: Words, name: Word, phrase: Words, statements: Sequence[Predication]) -> Predication:
    """Return that a name's bearer is, or was, what a phrase beside it calls it."""
    past = is_past(words, name, statements, lasting=_names_class(phrase)) or _is_limited(phrase)
    # The mark beside the phrase, or the noun itself, stands where a clause would have its copula.
    mark = words[name.index + 1] if phrase[0].index > name.index else words[phrase[-1].index]
    copula = replace(mark, folded="was" if past else "is", lemma="be", tag=Tag.AUXILIARY)
    begin = next((at for at, word in enumerate(phrase) if word.tag is not Tag.DETERMINER), 0)
    spelled = ("be", *(word.lemma for word in phrase[begin : begin + 2]))
    if spelled in phrasal_verbs()["be"]:
        # "Head of the union" is what "is head of the union" says, which is one verb.
        verb = Verb(spelled, families_of(spelled), (copula, *phrase[begin : begin + 2]))
        return Predication(verb, (name,), phrase[begin + 2 :], main=False)
    return Predication(Verb(("be",), families_of(("be",)), (copula,)), (name,), phrase, main=False)


def _is_limited(phrase: Words) -> bool:
    """Tell whether the phrase says when it was so: "mayor *during* the war"."""
    return any(word.folded in ("during", "under", "throughout") for word in phrase)


def _names_class(phrase: Words) -> bool:
    """Tell a kind of thing, one of many and kin from an office: a river does not cease to be one, nor a brother.

    "A doctor at the clinic" is said when it is told of; of "the mayor of Lund" there is another one after an election.
    """
    head = _head(phrase)
    return head is not None and (phrase[0].folded in ("a", "an") or head.lemma in KIN)
