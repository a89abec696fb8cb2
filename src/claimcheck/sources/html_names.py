"""Titles without the name of the site, authors without what is no name."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

_SEPARATOR = re.compile(
    r"\s{1,5}(?:[|\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c:-]|::)\s{1,5}|\uff5c|_(?=[\u4e00-\u9fff])"
)
_LETTERS = re.compile(r"[^\w]+")
_BY = re.compile(r"(?:written |posted |reported )?by:?\s{1,3}", re.IGNORECASE)
_BETWEEN = re.compile(r"\s{0,3}(?:(?:,|;|\band\b|&)\s{1,3}|\u3001\s{0,3})")
_NO_PERSON = re.compile(
    r"(?:https?:|www\.|//|@)|[<>{}\[\]|=\u00bb\u203a]|\d{2}|"
    r"^(?:admin(?:istrator)?|staff|editors?|editorial(?: team| staff| board)?|guest(?: author)?|author"
    r"|anonymous|unknown|webmaster|user|root|none|null|undefined|n/a|posts? by|view all posts)$",
    re.IGNORECASE,
)
_CREDENTIALS = frozenset("jr sr ii iii phd md mba ma ms msc esq rd rn dds cpa jd bsc dphil edd cfa".split())
_OFFICES = frozenset(
    """
    writer reporter editor correspondent columnist contributor producer staff team desk bureau news business insider
    times post journal magazine media press network review university institute college center centre daily today
    report gazette herald tribune
    """.split()
)
_LONGEST_NAME, _AUTHORS_LIMIT = 60, 20


def without_site(title: str, sites: Iterable[str], headline: str = "") -> str:
    """Return `title` without the site's name at its end or beginning.

    `sites` are names that the site goes by; a `headline` of the page that the title begins with is its title.
    """
    if headline and title.startswith(headline) and _SEPARATOR.match(title, len(headline)):
        return headline
    known = {_letters(site) for site in sites} - {""}
    while len(parts := _SEPARATOR.split(title)) > 1:
        if _is_site(parts[-1], known):
            title = title[: -len(parts[-1])].rstrip(" |-\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c:_")
        elif _letters(parts[0]) in known:
            title = title[len(parts[0]) :].lstrip(" |-\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c:_")
        else:
            break
    return title


def _is_site(part: str, known: set[str]) -> bool:
    letters = _letters(part)
    return any(letters == site or (len(letters) > 3 and site.startswith(letters)) for site in known)  # noqa: PLR2004


def _letters(name: str) -> str:
    return _LETTERS.sub("", name).lower().removeprefix("the")


def people(values: Iterable[str], publisher: str = "") -> tuple[str, ...]:
    """Return the names in `values`, each once, without what names no one and without the publisher."""
    other = _letters(publisher)
    names = (name for name in chain.from_iterable(map(_names, values)) if _letters(name) != other)
    return tuple(dict.fromkeys(names))[:_AUTHORS_LIMIT]


def _names(value: str) -> Iterator[str]:
    by = _BY.match(value)
    parts = [part.strip(" .,;\u00b7|-") for part in _BETWEEN.split(value[by.end() :] if by else value)]
    for place, name in enumerate(parts):
        if _is_name(name) and (place == 0 or not _is_office(name, parts[0])):
            yield name


def _is_name(name: str) -> bool:
    return 1 < len(name) <= _LONGEST_NAME and not _NO_PERSON.search(name) and not _is_word(name)


def _is_word(name: str) -> bool:
    """Tell whether `name` is a title after a name ("PhD"), or words such as "staff writer"."""
    return name[0].islower() or name.lower().replace(".", "") in _CREDENTIALS


def _is_office(name: str, before: str) -> bool:
    """Tell whether what follows a person's name says what for or for whom she writes: "…, CNN", "…, AP Writer"."""
    words = name.lower().split()
    return (
        not _OFFICES.isdisjoint(words) or "." in name.rstrip(".")[2:] or (len(words) == 1 and " " in before)
    )
