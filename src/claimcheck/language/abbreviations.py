"""Abbreviations of ordinary nouns that readers know without being told, "GDP", and where a text spells them out.

A name's acronym is another matter: a document or a claim defines it.
"""

import re
from collections.abc import Iterator

_ROWS = """
gdp: gross domestic product
gnp: gross national product
gni: gross national income
cpi: consumer price index
ppi: producer price index
pmi: purchasing managers' index, purchasing managers index
fdi: foreign direct investment
ipo: initial public offering
ngo: non-governmental organisation, non-governmental organization, nongovernmental organization
vat: value-added tax, value added tax
lng: liquefied natural gas
ai: artificial intelligence
r&d: research and development
eps: earnings per share
sme: small and medium-sized enterprise, small and medium enterprise
icu: intensive care unit
ceo: chief executive officer, chief executive
cfo: chief financial officer
coo: chief operating officer
cto: chief technology officer
"""

SHORT_FORMS: dict[str, str] = {
    form: short
    for row in _ROWS.strip().splitlines()
    for short, forms in [row.split(": ")]
    for form in forms.split(", ")
}
"""Long form, lower case and singular -> abbreviation."""

ABBREVIATIONS = frozenset(SHORT_FORMS.values())

MEASURES = frozenset("gdp gnp gni cpi ppi pmi fdi vat ipo eps".split())
"""Abbreviations that end no name: "Lestia GDP" names Lestia, "Harbour AI" may be a firm."""

LAST_WORDS: dict[str, frozenset[str]] = {
    last: frozenset(short for form, short in SHORT_FORMS.items() if form.split()[-1] == last)
    for last in {form.split()[-1] for form in SHORT_FORMS}
}
"""Last word of a long form -> the abbreviations it may stand for."""

_LONG_FORM = re.compile(
    rf"\b(?P<form>{'|'.join(sorted(map(re.escape, SHORT_FORMS), key=lambda form: (-len(form), form)))})s?\b",
    re.IGNORECASE,
)


def find_long_forms(text: str) -> Iterator[tuple[int, int]]:
    """Yield where an abbreviation is spelled out: "gross domestic product"."""
    folded = text.lower()
    if any(word in folded for word in LAST_WORDS):
        yield from (match.span() for match in _LONG_FORM.finditer(text))


def short_form(folded: str) -> str | None:
    """Return the abbreviation of a long form, singular or plural; None for any other words."""
    return SHORT_FORMS.get(folded.replace("\u2019", "'")) or SHORT_FORMS.get(folded.removesuffix("s"))
