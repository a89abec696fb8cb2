"""The year that says when a work came out: "Marrow is a *1940* comedy by Ilmar Sand".

Two works may have one title, so the year decides only where who made it, or another name, is said as well.
"""

from claimcheck.predicates import Predication, Tag, Word

_WORKS = frozenset(
    "album film movie song single book novel novella play comedy drama musical opera game ep series sitcom thriller "
    "western documentary story poem painting sculpture ballet symphony miniseries".split()
)
_INDEFINITE = frozenset({"a", "an"})
_QUALIFYING = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME})


def give_years_of_work(claim: Predication, source: Predication, date: Word) -> bool:
    """Tell whether both say of which year a work is, the source by `date`, and the claim names someone besides."""
    return is_of_year(claim) and _year(source) is date


def is_of_year(claim: Predication) -> bool:
    """Tell whether a claim says of which year a work is, and names someone besides."""
    return _year(claim) is not None and any(word.tag is Tag.NAME for word in _behind_work(claim))


def _year(statement: Predication) -> Word | None:
    """Return the date that stands behind the article of a work."""
    words = statement.complement
    opened = len(words) > 1 and words[0].folded in _INDEFINITE and words[1].tag is Tag.DATE
    return words[1] if statement.verb.lemmas == ("be",) and opened and _work(statement) else None


def _work(statement: Predication) -> int:
    """Return the place of the noun that says which kind of work it is; 0 for none."""
    for at, word in enumerate(statement.complement[2:], start=2):
        if word.lemma in _WORKS:
            return at
        if word.tag not in _QUALIFYING:
            break
    return 0


def _behind_work(statement: Predication) -> tuple[Word, ...]:
    place = _work(statement)
    return statement.complement[place + 1 :] if place else ()
