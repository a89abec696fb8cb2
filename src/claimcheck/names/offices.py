"""Offices written large in a run of capitals: "Tarvik *Project Manager* Mara Lind", "Lind, *Head* of Platform Sales".

Observation: press releases and American papers capitalise what somebody is. Read as one name, the run is nobody's name:
neither the person's nor the firm's. A noun for a person before a given name belongs to neither, and so does one that
opens what stands behind a name and a comma.
"""

import re

from claimcheck.language.lexicon import is_common
from claimcheck.language.roles import roles
from claimcheck.language.tokens import Token
from claimcheck.names.given_names import is_given_name
from claimcheck.names.runs import is_place
from claimcheck.names.words import GEOGRAPHIC, ORGANISATION

_QUALIFYING = frozenset(
    """
    senior junior press project product program general managing assistant associate executive vice deputy acting
    interim chief police fire sales marketing communications public information technology financial operating
    technical creative principal regional global foreign prime interior defense defence research lead
    """.split()
)
"""Words of an office before its noun, which are no end of the name before it."""

_PORTFOLIOS = frozenset(
    """
    agriculture commerce culture defence defense development economy education energy environment finance fisheries
    health home housing immigration industry information interior justice labor labour planning science security sports
    technology tourism trade transport transportation welfare
    """.split()
)
"""What ministers are ministers of, written before the office."""

_PERSONS = (2, 3)
"""Fewest and most words of a person's name behind an office."""

_BEHIND_NAME = re.compile(r"[A-Z][\w'\u2019.-]+(?:\s?(?:[©®]|\([A-Z]\)))?,\s$")
"""Behind a name there may be where its bearer stands in a picture, also as scanners read it: "Lind (C)", "Lind ©"."""

_BEING = re.compile(r"\b(?:is|was|are|were|been|be|as|became|become|becomes|remains|remained)\s$")
_OWNING = re.compile("['\u2019]s\\s")
_LINKING = frozenset({"of", "for", "at"})
_OVER = re.compile(r"\s(?:of|for|at)\s(?:the|its|his|her|their)\s")
_REACH = 32
"""Characters before a run in which the end of a name has room."""


def without_office(text: str, run: list[Token]) -> list[list[Token]]:
    """Return the parts of a run that an office stands between, or the run alone; none where it is only an office."""
    if _is_all_office(text, run):
        return []
    return _before_person(run) or _behind_person(text, run) or [run]


def _is_all_office(text: str, run: list[Token]) -> bool:
    """Tell "Mara Lind, *Deputy Head* of the council" and "was *Secretary* of the council", where no name stands."""
    office = run[:-1] if run and run[-1].folded in _LINKING else run
    if not office or not _is_office(office[-1]) or _without_qualifiers(office[:-1]):
        return False
    if not _OVER.match(text, office[-1].end):
        return False
    before = text[max(0, run[0].start - _REACH) : run[0].start]
    return bool(_BEHIND_NAME.search(before) or _BEING.search(before))


def _before_person(run: list[Token]) -> list[list[Token]]:
    """Cut "Tarvik | Project Manager | Mara Lind"."""
    fewest, most = _PERSONS
    for place in range(len(run) - fewest - 1, max(len(run) - most - 2, -1), -1):
        person = run[place + 1 :]
        if not _is_office(run[place]) or not _is_person(person):
            continue
        if person[-1].folded in ORGANISATION | GEOGRAPHIC:
            return []
        before = run[:place]
        before = _without_qualifiers(without_portfolio(before) if run[place].folded == "minister" else before)
        return [part for part in (before, person) if part]
    return []


def _is_person(words: list[Token]) -> bool:
    """Tell somebody's name by a known given name, or by two words that are nothing else: "Fenno Halsted"."""
    strange = not any(is_common(token.text) or is_place(token) for token in words)
    return is_given_name(words[0].folded) or (strange and len(words) == _PERSONS[0])


def _behind_person(text: str, run: list[Token]) -> list[list[Token]]:
    """Cut "Mara Lind, General Manager of | Platform Sales"."""
    of = next((at for at, token in enumerate(run[:-1]) if token.folded == "of"), 0)
    place = of - 1
    if place < 0 or not _is_office(run[place]) or _without_qualifiers(run[:place]):
        return []
    before = text[max(0, run[0].start - _REACH) : run[0].start]
    # "Was Secretary of Norvia's council": who owns the council is no part of what the office is called.
    owning = _OWNING.match(text, run[-1].end) and _BEING.search(before)
    return [run[place + 2 :]] if owning or _BEHIND_NAME.search(before) else []


def without_portfolio(before: list[Token]) -> list[Token]:
    """Return what stands before a minister's portfolio: "*Peruvian* Finance Minister"."""
    end = len(before)
    while end and before[end - 1].folded in _PORTFOLIOS:
        end -= 1
    return before[:end]


def _without_qualifiers(before: list[Token]) -> list[Token]:
    end = len(before)
    while end and before[end - 1].folded in _QUALIFYING:
        end -= 1
    return before[:end]


def _is_office(token: Token) -> bool:
    return token.folded in roles() and token.text[0].isupper()
