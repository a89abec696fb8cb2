"""Second names that a sentence gives: "Ola Berg (born 1984), better known as *Big Ola*, is a rapper"."""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.predicates.clauses.clause import Words
from claimcheck.predicates.predication import Predication
from claimcheck.predicates.tables.lexical import BE
from claimcheck.predicates.words import Tag, Word

_NAMING = frozenset({"known", "called", "nicknamed", "billed", "officially", "formally", "legally"})
_SAYING_SO = _NAMING - {"known", "billed"}
"""Behind these the name stands by itself, without "as" or "by"."""

_CALLING = frozenset({"call", "name"})

_BETWEEN = frozenset(
    """
    as by under his her its their the stage name pen professionally simply
    king queen prince princess saint sir lord lady
    """.split()
)
_MOST_BETWEEN = 5
"""Words from the participle to the name: "known *by his stage name* Big Ola"."""

_MOST_COPIES = 12
"""Statements of one sentence that are repeated under the second name; a sentence that has more is a list."""


_LEANING = frozenset(
    {Tag.MARK, Tag.ADVERB, Tag.DATE, Tag.NUMBER, Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.AUXILIARY}
)
"""Tags of what may stand between someone and his second name: "Ola Berg, a young rapper known as"."""


def under_bynames(words: Words, statements: Sequence[Predication]) -> tuple[Predication, ...]:
    """Return what is stated of someone once more, under the second name that the sentence gives."""
    found: list[Predication] = [item for item in map(_under_name_behind, statements) if item is not None]
    for naming in filter(_gives_name, statements):
        found += (
            replace(item, subject=naming.complement)
            for item in statements
            if item is not naming and item.subject == naming.subject
        )
    for word in words:
        if (
            word.folded in _NAMING
            and not _is_deed(word, statements)
            and (byname := _name_behind(words, word)) is not None
        ):
            owner = _owner(words, word, statements)
            if owner is not None:
                found += (
                    replace(item, subject=(byname,)) for item in statements if _opening_name(item) is owner
                )
    return tuple(found[:_MOST_COPIES])


def _under_name_behind(statement: Predication) -> Predication | None:
    """Say once more under its name what is said of "the oldest town, *Hallem*,".

    In "the port of Halvik, Norvia," it is where Halvik lies.
    """
    commas = [place for place, word in enumerate(statement.subject) if word.text == ","]
    shaped = len(commas) == 2 and commas[1] - commas[0] == 2 and commas[1] == len(statement.subject) - 1  # noqa: PLR2004  one word
    if not shaped or not statement.main or statement.subject[0].folded != "the":
        return None
    noun, name = statement.subject[commas[0] - 1], statement.subject[-2]
    called = noun.tag is Tag.NOUN and name.tag is Tag.NAME
    return replace(statement, subject=(name,)) if called else None


def _gives_name(statement: Predication) -> bool:
    """Tell "a man *called Lind*", of whom the rest is said; "was called a liar" gives no name."""
    called = statement.verb.passive and not statement.main and statement.verb.lemmas[0] in _CALLING
    named = [word.tag for word in statement.complement] == [Tag.NAME]
    return called and named and not statement.negated and statement.subject[:1] != ()


def _is_deed(naming: Word, statements: Sequence[Predication]) -> bool:
    """Tell "the mayor *called* Lund a port", which gives the mayor no name."""
    doing = (item for item in statements if item.main and not item.verb.passive)
    return any(naming in item.verb.words for item in doing)


def _name_behind(words: Words, naming: Word) -> Word | None:
    """Return the name that a participle introduces; nothing but "as" or "by the name" stands between."""
    if any(word.tag is Tag.NEGATOR for word in words[max(0, naming.index - 2) : naming.index]):
        return None
    behind = words[naming.index + 1 : naming.index + 2 + _MOST_BETWEEN]
    name = next((word for word in behind if word.folded not in _BETWEEN), None)
    said = naming.folded in _SAYING_SO or (bool(behind) and behind[0].folded in _BETWEEN)
    return name if name is not None and name.tag is Tag.NAME and said else None


def _owner(words: Words, naming: Word, statements: Sequence[Predication]) -> Word | None:
    """Return the name that opens the subject of a statement around the participle, which leans on it."""
    opening = ((item, _opening_name(item)) for item in statements if item.main)
    return next(
        (
            name
            for _, name in opening
            if name is not None
            and name.index < naming.index
            and _leans_on(words[name.index + 1 : naming.index])
        ),
        None,
    )


def _opening_name(statement: Predication) -> Word | None:
    """Return the name that a subject opens with, behind its article: "*The* Tarvik Bridge"."""
    opened = [word for word in statement.subject[:2] if word.tag is not Tag.DETERMINER][:1]
    return opened[0] if opened and opened[0].tag is Tag.NAME else None


def _leans_on(between: Words) -> bool:
    """Tell whether only brackets and a noun for the same one stand between: not "who owns the brand known as"."""
    depth = 0
    for word in between:
        depth += (word.text == "(") - (word.text == ")")
        open_class = word.tag in _LEANING and (word.tag is not Tag.AUXILIARY or word.folded in BE)
        if depth == 0 and not open_class and word.folded not in ("who", "which"):
            return False
    return True
