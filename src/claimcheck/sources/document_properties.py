"""What a file's own properties say of a document, as far as it can be believed.

Programs fill them in unasked: a title is often the name of a file or of a program's template, an author the login.
"""

import re
from datetime import date, timedelta

from claimcheck.model.source import Metadata

_FILE_NAME = re.compile(
    r".{0,290}\.(?:docx?|docm|dotx?|rtf|odt|indd|qxd|qxp|pdf|tex|dvi|ps|pptx?|xlsx?|html?|wpd|pmd|ai|cdr|txt)"
)
_PROGRAM = re.compile(r"(?:microsoft |adobe )?(?:word|powerpoint|excel|pagemaker|indesign|writer) - ")
_TEMPLATE = re.compile(
    r"(?:untitled|no title|unbenannt|sans titre|sin título|無題|无标题|word document|microsoft word document"
    r"|(?:powerpoint|pptx?) presentation|powerpoint-präsentation|présentation powerpoint|presentación de powerpoint"
    r"|document|dokument|documento|slide|layout|folie|book|title|template|文档|文件|幻灯片)[ _-]{0,3}\d{0,6}"
)
_NO_WORDS = re.compile(r"[\W\d_]*")
_NOBODY = frozenset(
    """
    admin administrator user owner unknown anonymous author root guest test default pc hp dell lenovo asus acer scanner
    windows python-docx usuario utilisateur benutzer
    """.split()
) | {"microsoft office user", "windows user", "office user", "apache poi"}

_LONGEST = 300
"""Characters of a title or author; a longer one is something else."""

EARLIEST_YEAR = 1985
"""Before the formats were there; an older day is a clock that was not set."""

REUSED_AFTER = timedelta(days=366)


def believable_title(text: str | None) -> str | None:
    """Return the title in single spaces, or None where a program or the name of a file speaks."""
    title = " ".join((text or "").split())
    lowered = _bare(title)
    if len(title) > _LONGEST or _NO_WORDS.fullmatch(title) or _PROGRAM.match(lowered):
        return None
    return None if _FILE_NAME.fullmatch(lowered) or _TEMPLATE.fullmatch(lowered) else title


def _bare(value: str) -> str:
    """Return it in lower case, without the brackets in which some programs set what nobody filled in: "(anonymous)"."""
    return (value[1:-1] if value.startswith("(") and value.endswith(")") else value).lower()


def believable_authors(text: str | None) -> tuple[str, ...]:
    """Return the names that stand in the property, without those that name nobody."""
    names = (" ".join(name.split()) for name in re.split(r"[;\n]", text or "", maxsplit=50))
    return tuple(
        name
        for name in names
        if 1 < len(name) <= _LONGEST and not _NO_WORDS.fullmatch(name) and _bare(name) not in _NOBODY
    )


def believable_days(created: date | None, changed: date | None) -> tuple[date | None, date | None]:
    """Return the days of creation and change.

    A document that was changed more than a year after it was made was made from an older one, whose day it keeps.
    """
    first, last = (day if day and day.year >= EARLIEST_YEAR else None for day in (created, changed))
    reused = first is not None and last is not None and last - first > REUSED_AFTER
    return (None if reused else first), last


def properties(
    origin: str, *, title: str | None, authors: str | None, created: date | None, changed: date | None
) -> Metadata:
    """Return what can be believed of a document's properties, `origin` being the format that has them."""
    published, updated = believable_days(created, changed)
    values: dict[str, object] = {
        "title": believable_title(title),
        "authors": believable_authors(authors),
        "published": published,
        "updated": updated,
    }
    known = {field: value for field, value in values.items() if value}
    return Metadata(**known, provenance=tuple((field, origin) for field in known))  # type: ignore[arg-type]
