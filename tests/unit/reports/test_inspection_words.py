"""How sources are put into words."""

from collections import Counter
from dataclasses import replace
from datetime import date

from ferry_models import DOCUMENT, INSPECTION

from claimcheck.model.document import Damage
from claimcheck.model.label import Label
from claimcheck.model.source import Hint, Metadata
from claimcheck.model.span import Span
from claimcheck.reports.inspection import Account
from claimcheck.reports.inspection_words import (
    blocks_words,
    copies_words,
    damage_words,
    pages_of,
    provenance_words,
    reasons_words,
)

EMPTY, HARBOUR = INSPECTION.sources

ACCOUNT = Account(
    removed=Counter(
        {
            (Label.BOILERPLATE, "navigation"): 1200,
            (Label.TEASER, "related-stories"): 3,
            (Label.SPAM, "spam-link"): 2,
        }
    )
)


def test_reasons_are_named_with_their_numbers() -> None:
    assert reasons_words(ACCOUNT) == "1,200 navigation, 3 related-stories, 2 spam-link"


def test_the_rarer_reasons_are_counted_together() -> None:
    assert reasons_words(ACCOUNT, most=1) == "1,200 navigation and 5 others"


def test_a_single_block_is_one_block() -> None:
    assert blocks_words(Account(kept=1)) == "1 block kept, 0 aside, 0 removed"


def test_metadata_say_where_they_come_from() -> None:
    known = Metadata(
        title="Ferry",
        authors=("A. Keller", "B. Roth"),
        published=date(2024, 6, 5),
        provenance=(("published", "json-ld"), ("authors", "byline")),
    )
    assert list(provenance_words(known)) == [
        "title Ferry",
        "authors A. Keller, B. Roth (byline)",
        "published 2024-06-05 (json-ld)",
    ]


def test_only_the_first_copies_are_named() -> None:
    alike = ("a.txt", "b.txt", "c.txt", "d.txt", "harbour.txt", "z.txt")
    assert copies_words(replace(HARBOUR, alike=alike)) == "a.txt, b.txt, c.txt and 2 more"


def test_damage_is_counted_by_kind() -> None:
    damage = tuple(Damage(0, 1, kind, "") for kind in ("lost-characters", "cut-end", "lost-characters"))
    damaged = replace(HARBOUR, document=replace(DOCUMENT, damage=damage))
    assert damage_words(damaged) == "1 cut-end, 2 lost-characters"


def test_pages_are_counted_where_a_format_has_them() -> None:
    hints = (Hint(Span(0, 5), page=1), Hint(Span(5, 9), page=3))
    source = replace(DOCUMENT.source, hints=hints)
    paged = replace(HARBOUR, document=replace(DOCUMENT, source=source))
    assert (pages_of(paged), pages_of(HARBOUR), pages_of(EMPTY)) == (3, 0, 0)
