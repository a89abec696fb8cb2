"""What each word of a sentence does, by closed classes, a lexicon and its neighbours.

Observation: most English words that can be a noun and a verb show by the word before and the word after which of the two
they are. The rules look one word to each side, from left to right, and know nothing of meaning. They cost about 20
microseconds a sentence. Where they err, a predicate is mostly *missed*, which makes a sentence neutral, never wrong.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from claimcheck.language.lexicon import Form, Part, Reading, readings
from claimcheck.language.singular import singular
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.tokens import Token, TokenKind, tokenize
from claimcheck.predicates.lexical import (
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NEGATORS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from claimcheck.predicates.words import Atom, Tag, Word

_NOUN_BEFORE = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE, Tag.PREPOSITION, Tag.NUMBER})
_OBJECT_STARTS = frozenset(
    {Tag.DETERMINER, Tag.NAME, Tag.NUMBER, Tag.PRONOUN, Tag.TO, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.DATE}
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A token or an atom before it is tagged."""

    text: str
    folded: str
    start: int
    end: int
    kind: TokenKind
    atom: int | None = None
    tag: Tag | None = None


def tag_words(text: str, atoms: Sequence[Atom] = ()) -> tuple[Word, ...]:
    """Return the words of `text` with their tags; each atom is one word."""
    pieces = _pieces(text, atoms)
    words: list[Word] = []
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        words.append(_word(piece, index, words, following))
    if any(word.tag in _VERBAL for word in words):
        return tuple(words)
    return (
        _with_verb(words, _NO_VERB_BEFORE)
        or _with_verb(words, _NO_VERB_BEFORE - {Tag.PREPOSITION})
        or tuple(words)
    )


_NO_VERB_BEFORE = frozenset({Tag.MARK, Tag.PREPOSITION, Tag.COORDINATOR, Tag.POSSESSIVE})


_VERBAL = frozenset({Tag.VERB, Tag.AUXILIARY, Tag.MODAL})


def _with_verb(words: Sequence[Word], no_verb_before: Set[Tag]) -> tuple[Word, ...] | None:
    """Read a noun as the verb a sentence lacks, where subject and form agree: "Customers *view* fresh fruit"."""
    for place in range(1, len(words) - 1):
        word, previous = words[place], words[place - 1]
        verbs = [reading for reading in readings(word.folded) if reading.part is Part.VERB]
        if (
            word.tag is not Tag.NOUN
            or not verbs
            or previous.tag not in (Tag.NOUN, Tag.NAME)
            or word.text[0].isupper()
        ):
            continue
        reading = _verb_form(verbs, previous)
        after = words[place + 1]
        if _agrees(reading, previous, words[:place]) and after.tag not in no_verb_before:
            verb = replace(word, tag=Tag.VERB, lemma=reading.lemma, form=reading.form.value)
            return (*words[:place], verb, *words[place + 1 :])
    return None


def _pieces(text: str, atoms: Sequence[Atom]) -> list[_Piece]:
    """Lay the atoms over the tokens; a token that an atom cuts gives its remaining parts as tokens."""
    pieces: list[_Piece] = []
    at = 0
    for index, atom in sorted(enumerate(atoms), key=lambda item: item[1].start):
        if atom.start < at:
            continue
        pieces += _plain(text, at, atom.start)
        surface = text[atom.start : atom.end]
        pieces.append(
            _Piece(surface, surface.casefold(), atom.start, atom.end, TokenKind.WORD, index, atom.tag)
        )
        at = atom.end
    return pieces + _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> list[_Piece]:
    return [_piece(token, start) for token in tokenize(text[start:end])]


def _piece(token: Token, offset: int) -> _Piece:
    return _Piece(token.text, token.folded, token.start + offset, token.end + offset, token.kind)


def _word(piece: _Piece, index: int, before: list[Word], following: _Piece | None) -> Word:
    tag, lemma, form = _tag(piece, before, following)
    return Word(index, piece.text, piece.folded, piece.start, piece.end, tag, lemma, form, piece.atom)


def _tag(piece: _Piece, before: list[Word], following: _Piece | None) -> tuple[Tag, str, str]:
    if piece.tag is not None:
        return piece.tag, piece.folded, ""
    if piece.kind is TokenKind.MARK:
        return (Tag.POSSESSIVE if _is_possessive(piece, before, following) else Tag.MARK), piece.folded, ""
    if piece.kind is not TokenKind.WORD:
        return Tag.NOUN, piece.folded, ""
    closed = _closed(piece, before, following)
    return (closed, piece.folded, "") if closed else _open(piece, before, following)


def _is_possessive(piece: _Piece, before: list[Word], following: _Piece | None) -> bool:
    """ "China's" and "ministers' meeting", not the end of a quotation."""
    if not before or not before[-1].is_nominal or before[-1].end != piece.start:
        return False
    if piece.folded == "'s" or piece.text == "\u2019s":
        return True
    plural = piece.text in {"'", "\u2019"} and before[-1].folded.endswith("s")
    return (
        plural
        and following is not None
        and following.kind is TokenKind.WORD
        and following.start == piece.end + 1
    )


def _closed(piece: _Piece, before: list[Word], following: _Piece | None) -> Tag | None:
    word = piece.folded
    negated = _negating_pair(word, before, following)
    if negated is not None:
        return negated
    if word == "to":
        return Tag.TO if following and _can_be_base(following) else Tag.PREPOSITION
    if word == "that":
        return _that(before, following)
    if word in {"who", "whom", "which", "whose", "where"} and before and before[-1].tag is not Tag.VERB:
        return Tag.RELATIVE
    if word in BE or word in HAVE or word in DO:
        return Tag.AUXILIARY
    for words, tag in _CLASSES:
        if word in words:
            return tag
    if word in {"no", "another"}:
        return Tag.DETERMINER
    return _ambiguous_closed(word, before, following)


_CLASSES: tuple[tuple[frozenset[str], Tag], ...] = (
    (MODALS, Tag.MODAL),
    (frozenset({"not", "never", "n't", "hardly", "scarcely", "barely"}), Tag.NEGATOR),
    (COORDINATORS, Tag.COORDINATOR),
)


def _negating_pair(word: str, before: list[Word], following: _Piece | None) -> Tag | None:
    """ "No longer" denies; "not only" does not."""
    if word == "no" and following is not None and following.folded == "longer":
        return Tag.NEGATOR
    if word == "longer" and before and before[-1].tag is Tag.NEGATOR:
        return Tag.ADVERB
    if word == "not" and following is not None and following.folded in ("only", "just", "merely"):
        return Tag.ADVERB
    return None


def _ambiguous_closed(word: str, before: list[Word], following: _Piece | None) -> Tag | None:
    """Words of several closed classes: "since 2001" and "since it began", "as of", "before noon"."""
    if word == "since" and before and before[-1].tag is Tag.AUXILIARY:
        return Tag.ADVERB
    if word in SUBORDINATORS and word in PREPOSITIONS:
        return Tag.SUBORDINATOR if _opens_clause(following) else Tag.PREPOSITION
    if word in SUBORDINATORS:
        return Tag.SUBORDINATOR if word not in {"so", "even", "where"} or not before else Tag.ADVERB
    if word in DETERMINERS and word in PRONOUNS:
        return Tag.DETERMINER if following and _may_be_noun(following) else Tag.PRONOUN
    if word in DETERMINERS:
        return Tag.DETERMINER
    if word in PRONOUNS:
        return Tag.PRONOUN
    if word in PREPOSITIONS:
        return Tag.PREPOSITION
    return Tag.ADVERB if word in STOP_WORDS or word in NEGATORS else None


def _that(before: list[Word], following: _Piece | None) -> Tag:
    if not before or before[-1].tag is Tag.PREPOSITION:
        return Tag.DETERMINER
    if before[-1].is_nominal and before[-1].tag is not Tag.PRONOUN:
        return Tag.RELATIVE
    return Tag.SUBORDINATOR if following else Tag.PRONOUN


def _opens_clause(following: _Piece | None) -> bool:
    return following is not None and following.folded in SUBJECT_PRONOUNS - {"that", "which", "who"}


def _can_be_base(piece: _Piece) -> bool:
    if piece.tag is not None or piece.text[:1].isupper():
        return False
    if piece.folded in {"be", "have", "do"}:
        return True
    found = readings(piece.folded)
    verbal = [r for r in found if r.part is Part.VERB and r.form is Form.BASE]
    return bool(verbal) and min(r.rank for r in verbal) <= min(r.rank for r in found) + 1


def _may_be_noun(piece: _Piece) -> bool:
    if piece.tag is not None:
        return piece.tag is not Tag.DATE
    if piece.kind is TokenKind.MARK or piece.folded in STOP_WORDS or piece.folded in PREPOSITIONS:
        return False
    found = readings(piece.folded)
    return not found or any(r.part in (Part.NOUN, Part.ADJECTIVE) for r in found)


def _open(piece: _Piece, before: list[Word], following: _Piece | None) -> tuple[Tag, str, str]:
    found = readings(piece.folded)
    verbs = [reading for reading in found if reading.part is Part.VERB]
    previous = _previous(before)
    if verbs:
        reading = _verb_form(verbs, previous)
        if _is_verb(reading, found, piece, before, following):
            return Tag.VERB, reading.lemma, reading.form.value
    return _not_verb(piece, found, following, previous)


def _previous(before: list[Word]) -> Word | None:
    """Return the word before, adverbs and negators skipped."""
    for word in reversed(before):
        if word.tag not in (Tag.ADVERB, Tag.NEGATOR):
            return word
    return None


def _verb_form(verbs: list[Reading], previous: Word | None) -> Reading:
    """After a form of be or have a participle, after "to" or a modal the base form, else the past."""
    wanted: tuple[Form, ...] = (Form.PAST, Form.THIRD, Form.BASE, Form.PARTICIPLE, Form.GERUND)
    if previous is not None and previous.tag in (Tag.TO, Tag.MODAL):
        wanted = (Form.BASE, *wanted)
    elif previous is not None and previous.tag is Tag.AUXILIARY and previous.folded not in DO:
        wanted = (Form.PARTICIPLE, Form.GERUND, *wanted)
    return min(verbs, key=lambda reading: (wanted.index(reading.form), reading.rank))


def _is_verb(
    reading: Reading, found: Sequence[Reading], piece: _Piece, before: list[Word], following: _Piece | None
) -> bool:
    previous = _previous(before)
    only = all(other.part is Part.VERB for other in found)
    if previous is None:
        return only and reading.form in (Form.PAST, Form.PARTICIPLE, Form.GERUND)
    if previous.tag in (Tag.TO, Tag.MODAL):
        return True
    if piece.text[:1].isupper():
        return False
    if reading.form is Form.GERUND:
        return _is_verbal_gerund(previous, following)
    if reading.form in (Form.PAST, Form.PARTICIPLE):
        return _is_verbal_past(only, previous, following)
    return _is_finite_present(reading, found, previous, before, following)


def _is_verbal_gerund(previous: Word, following: _Piece | None) -> bool:
    if previous.tag in (Tag.DETERMINER, Tag.ADJECTIVE, Tag.POSSESSIVE) or (
        following and following.folded == "of"
    ):
        return False
    if previous.tag in (Tag.NOUN, Tag.NAME, Tag.DATE):
        return _starts_object(following)
    return previous.tag is not Tag.NUMBER


def _is_verbal_past(only: bool, previous: Word, following: _Piece | None) -> bool:
    if previous.tag is Tag.AUXILIARY:
        return True
    if (
        previous.tag in _NOUN_BEFORE
        and following is not None
        and _may_be_noun(following)
        and not _starts_object(following)
    ):
        return False
    if previous.tag in (Tag.DETERMINER, Tag.POSSESSIVE, Tag.ADJECTIVE):
        return only and not (following is not None and _may_be_noun(following))
    return only or previous.is_nominal or previous.tag in (Tag.COORDINATOR, Tag.RELATIVE, Tag.MARK)


def _is_finite_present(
    reading: Reading, found: Sequence[Reading], previous: Word, before: list[Word], following: _Piece | None
) -> bool:
    if previous.tag in _NOUN_BEFORE:
        return False
    if previous.tag is Tag.AUXILIARY:
        return previous.folded in DO
    if following is not None and (following.folded in BE | HAVE | MODALS or _is_gapped(before, following)):
        return False
    if previous.folded in SUBJECT_PRONOUNS and previous.tag is Tag.PRONOUN:
        return True
    noun = min((r.rank for r in found if r.part in (Part.NOUN, Part.ADJECTIVE)), default=9)
    if previous.tag is Tag.RELATIVE:
        return noun > reading.rank or _starts_object(following, prepositions=False)
    if noun > reading.rank and previous.tag in (Tag.NOUN, Tag.NAME):
        return _agrees(reading, previous, before)
    if previous.tag not in (Tag.NOUN, Tag.NAME, Tag.DATE, Tag.COORDINATOR):
        return noun == 9  # noqa: PLR2004  9 stands for "no such reading"
    # A word that is mostly a noun and stands before a preposition is one: "ferry tickets in Oslo".
    prepositions = noun > reading.rank
    object_follows = _starts_object(following, prepositions=prepositions)
    return _agrees(reading, previous, before) and object_follows and not _verb_before(before)


def _is_gapped(before: list[Word], following: _Piece) -> bool:
    """Tell whether a word stands between two figures: "were $60 billion and *imports* $35 billion"."""
    joined = (
        len(before) > 1 and before[-1].tag is Tag.COORDINATOR and before[-2].tag in (Tag.NUMBER, Tag.DATE)
    )
    return joined and following.tag is Tag.NUMBER


def _agrees(reading: Reading, previous: Word, before: Sequence[Word]) -> bool:
    """Tell whether subject and verb fit: "states sign", "China signs"; a coordination may be anything."""
    if previous.tag is Tag.COORDINATOR:
        return True
    head = _subject_head(before) or previous
    plural = head.tag is Tag.NUMBER or (head.tag is Tag.NOUN and head.lemma != head.folded)
    return plural if reading.form is Form.BASE else not plural


def _subject_head(before: Sequence[Word]) -> Word | None:
    """Return the noun before the first preposition of the phrase that ends here: "*teachers* in Oslo take"."""
    phrase: list[Word] = []
    for word in reversed(before):
        if word.tag in (Tag.MARK, Tag.VERB, Tag.AUXILIARY, Tag.SUBORDINATOR, Tag.RELATIVE):
            break
        phrase.insert(0, word)
    head = None
    for word in phrase:
        if word.tag is Tag.COORDINATOR:
            return replace(word, tag=Tag.NUMBER)
        if (
            word.tag is Tag.PREPOSITION
            and head is not None
            and not (word.folded == "of" and head.tag is Tag.NUMBER)
        ):
            return head
        if word.tag in (Tag.NOUN, Tag.NAME, Tag.NUMBER) and not (head is not None and head.tag is Tag.NUMBER):
            head = word
    return head


def _verb_before(before: list[Word]) -> bool:
    """Tell whether this clause has its verb already: then a word that could be a noun is one."""
    for word in reversed(before):
        if word.tag is Tag.MARK or word.tag in (Tag.SUBORDINATOR, Tag.RELATIVE, Tag.COORDINATOR):
            return False
        if word.tag in (Tag.VERB, Tag.AUXILIARY) and word.form != Form.GERUND.value:
            return True
    return False


def _starts_object(following: _Piece | None, *, prepositions: bool = True) -> bool:
    if following is None:
        return False
    if following.tag is not None:
        return following.tag in _OBJECT_STARTS
    if following.folded in DETERMINERS or following.folded in PRONOUNS:
        return True
    return prepositions and following.folded in PREPOSITIONS - {"of"}


def _not_verb(
    piece: _Piece, found: Sequence[Reading], following: _Piece | None, previous: Word | None
) -> tuple[Tag, str, str]:
    word = piece.folded
    determined = previous is not None and previous.tag in (Tag.DETERMINER, Tag.POSSESSIVE)
    if (
        any(reading.part is Part.ADVERB for reading in found)
        and not determined
        and not _is_adjective(found, piece, following)
    ):
        return Tag.ADVERB, word, ""
    if _is_adjective(found, piece, following):
        return Tag.ADJECTIVE, _lemma(found, Part.ADJECTIVE, word), ""
    if word.endswith("ly") and not found:
        return Tag.ADVERB, word, ""
    return Tag.NOUN, _lemma(found, Part.NOUN, singular(word)), ""


def _is_adjective(found: Sequence[Reading], piece: _Piece, following: _Piece | None) -> bool:
    parts = {reading.part: reading.rank for reading in reversed(found)}
    if Part.ADJECTIVE in parts:
        if Part.NOUN not in parts and Part.ADVERB not in parts:
            return True
        return (
            following is not None
            and _may_be_noun(following)
            and parts[Part.ADJECTIVE] <= parts.get(Part.NOUN, 9)
        )
    if (
        Part.NOUN not in parts
        and piece.folded.endswith(("ed", "ing"))
        and following is not None
        and _may_be_noun(following)
    ):
        return True
    return not found and piece.folded.endswith(("ous", "ful", "ible", "able", "ive", "less", "-led", "-wide"))


def _lemma(found: Sequence[Reading], part: Part, otherwise: str) -> str:
    return next((reading.lemma for reading in found if reading.part is part), otherwise)
