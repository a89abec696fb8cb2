"""Parts of a page that its markup sets apart from the article: navigation, footers, comments, related stories.

A name is only a hint: themes call the article itself "widget" or "has-sidebar", and some pages are one single form.
So an element counts as set apart only if it holds the smaller part of the page's prose.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from claimcheck.model.label import Label
from claimcheck.model.source import Hint

Region = tuple[Label, str]
"""A label and a reason."""

_TAGS: dict[str, Region] = {
    "nav": (Label.BOILERPLATE, "markup-navigation"),
    "menu": (Label.BOILERPLATE, "markup-navigation"),
    "footer": (Label.BOILERPLATE, "markup-footer"),
    "aside": (Label.BOILERPLATE, "markup-aside"),
    "dialog": (Label.BOILERPLATE, "markup-aside"),
    "button": (Label.BOILERPLATE, "markup-form"),
    "form": (Label.BOILERPLATE, "markup-form"),
}
_NAMED = {
    "front-matter": "front-matter",
    "page.header": "page-header",
    "page.footer": "page-footer",
    "page.number": "page-number",
    "page.margin": "page-margin",
}
"""Elements that readers of formats without such tags name themselves, and the reason of each."""

_CLASSES: tuple[tuple[str, Region], ...] = (
    (
        """nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar topbar skiplink skip-link""",
        (Label.BOILERPLATE, "markup-navigation"),
    ),
    (
        """footer sitefooter site-footer pagefooter page-footer globalfooter global-footer mainfooter main-footer
        copyright colophon""",
        (Label.BOILERPLATE, "markup-footer"),
    ),
    (
        """share sharing social sharedaddy addtoany followus follow-us""",
        (Label.BOILERPLATE, "share-bar"),
    ),
    (
        """comment comments disqus disqus_thread respond commentlist comment-list""",
        (Label.COMMENT, "markup-comments"),
    ),
    (
        """related recommend recommended recommendation recommendations recirc popular trending mostread most-read
        mostviewed most-viewed morestories more-stories morenews more-news morefrom more-from readmore read-more teaser
        teasers outbrain taboola""",
        (Label.TEASER, "markup-related"),
    ),
    (
        """promo newsletter subscribe signup sidebar side-bar widget advert advertisement ad ads sponsored cookie
        consent gdpr modal popup paywall tag tags taglist tag-list""",
        (Label.BOILERPLATE, "markup-aside"),
    ),
)
"""Words of classes and ids. The first one in an element's name decides, and of those at one place the first here."""

_DIVIDING = re.compile(r"[.\-_]")
_CLASS = re.compile(
    r"(?:^|[.\-_])(?:"
    + "|".join(f"(?P<r{number}>{'|'.join(words.split())})" for number, (words, _) in enumerate(_CLASSES))
    + r")(?=$|[.\-_])"
)
_TELLING = frozenset(
    _DIVIDING.split(word)[0]
    for word in (*_TAGS, *_NAMED, *(word for words, _ in _CLASSES for word in words.split()))
)
"""Parts of names without one of which an element is none of these."""

PROSE_LENGTH = 80
"""Characters of a line that counts as prose."""

SMALLER_PART = 0.3
"""Share of a page's prose that a set-apart element may hold."""

Path = tuple[str, ...]


def regions(hints: Sequence[Hint]) -> dict[Path, Region]:
    """Return for each path of `hints` that lies in a set-apart element what that element is."""
    prose: defaultdict[Path, int] = defaultdict(int)
    for hint in hints:
        length = hint.span.end - hint.span.start
        if length >= PROSE_LENGTH and hint.link_density < 0.5:  # noqa: PLR2004
            prose[hint.path] += length
    total = sum(prose.values())
    paths = {hint.path for hint in hints}
    named = {element: region for element in set().union(*paths) if (region := _told(element))}
    held: defaultdict[Path, int] = defaultdict(int)
    for path, length in prose.items():
        for outer, _ in _set_apart(path, named):
            held[outer] += length
    found: dict[Path, Region] = {}
    for path in paths:
        for outer, region in _set_apart(path, named):
            if held[outer] <= SMALLER_PART * total:
                found[path] = region
                break
    return found


def _set_apart(path: Path, named: Mapping[str, Region]) -> Iterator[tuple[Path, Region]]:
    """Yield the elements around a path that may be set apart, for their name is one of the `named`; outermost first."""
    for depth, element in enumerate(path, 1):
        if element in named:
            yield path[:depth], named[element]


def _told(element: str) -> Region | None:
    parts = element.replace("-", ".").replace("_", ".").split(".")
    return None if _TELLING.isdisjoint(parts) else _region_of(element)


@lru_cache(maxsize=4096)
def _region_of(element: str) -> Region | None:
    if element in _NAMED:
        return Label.BOILERPLATE, _NAMED[element]
    tag, _, words = element.partition(".")
    if tag in _TAGS:
        return _TAGS[tag]
    found = _CLASS.search(words) if words and tag not in {"html", "body", "article", "main"} else None
    return _CLASSES[int((found.lastgroup or "r0")[1:])][1] if found else None
