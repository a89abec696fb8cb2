"""Names of people and publishers in bylines and copyright lines."""

import re

from claimcheck.cleaning.agencies import AGENCIES

_PARTS = re.compile(r"\s{0,5}(?:[|\u00b7\u2022\u2502]|\s[\u2013\u2014-]\s)\s{0,5}")
_BY = re.compile(
    r"(?:[\w ]{1,20} )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|作者|记者|記者)[:：]?\s{1,5}(?P<names>\S.{1,200})$"
)
_AND = re.compile(r"\s{0,3}(?:,|\u3001|;|\band\b|&)\s{0,3}")
_PERSON = re.compile(r"[^\W\d_][\w.'\u2019-]*(?: [^\W\d_][\w.'\u2019-]*){0,4}$")
_WHERE = re.compile(r"\s(?:in|for|on|at|from)\s.{0,200}$", re.DOTALL)
_TITLES = frozenset("jr sr phd md mph mba rd rn cpa esq dds jd msc bsc".split())
"""What stands after a name and is none."""

_PUBLISHER = re.compile(r"[A-Z\u00c0-\u00de][\w.'\u2019&-]*(?: [\w.'\u2019&-]+){0,5}$")
_LABELLED = re.compile(
    r"(?:updated|published|posted|source|editor|edited|copyedited|author|photo|last|date|by)\b", re.IGNORECASE
)
_COPYRIGHT = re.compile(r"(?:copyright|\(c\)|\u00a9|[\s,-]|(?:19|20)\d\d|present|by\b)+", re.IGNORECASE)
_RIGHTS = re.compile(
    r"\s{0,5}(?:\.|,? all rights|\||\u00a9|[\u4e00-\u9fff]|\binc\b|\bltd\b|\bllc\b|\bco\b|\blimited\b|\bpty\b"
    r"|\bgmbh\b|\b(?:19|20)\d\d\b).{0,400}$",
    re.IGNORECASE | re.DOTALL,
)


def authors_in(line: str) -> tuple[tuple[str, ...], bool]:
    """Return the names in a byline and whether it says "by"; a list of names counts only between separators."""
    parts = _PARTS.split(line[:400])
    for part in parts:
        found = _BY.match(part)
        if found:
            return _people(found["names"]), True
    listed = [part for part in parts[1:] if "," in part]
    return (_people(listed[0]), False) if listed else ((), False)


def _people(names: str) -> tuple[str, ...]:
    listed = [_WHERE.sub("", name).strip() for name in _AND.split(names)]
    return tuple(name for name in listed if _is_person(name))


def _is_person(name: str) -> bool:
    folded = name.lower()
    return (
        _PERSON.match(name) is not None
        and not name.islower()
        and folded not in AGENCIES
        and folded.replace(".", "") not in _TITLES
    )


def publisher_in(line: str) -> str | None:
    """Return the publisher of a byline such as "By A B | Some Daily | Updated: 2025-06-18", or None."""
    parts = [part.strip() for part in _PARTS.split(line[:400])]
    if not _BY.match(parts[0]):
        return None
    return next(
        (
            part
            for part in parts[1:]
            if _PUBLISHER.match(part) and not _LABELLED.match(part) and not _dated(part)
        ),
        None,
    )


def _dated(part: str) -> bool:
    return any(map(str.isdigit, part))


def publisher_of_copyright(line: str) -> str | None:
    """Return the name in a copyright line such as "Copyright 2024 Some Review. All rights reserved", or None."""
    start = _COPYRIGHT.match(line[:400])
    name = _RIGHTS.sub("", line[start.end() : 400] if start else "").strip(" .")
    return (
        name
        if start and _PUBLISHER.match(name) and not name.lower().startswith(("all rights", "notice"))
        else None
    )
