"""What `claimcheck sources` shows."""

import json
import re
from dataclasses import replace

from ferry_models import DOCUMENT, INSPECTION, LONG, PAGE

from claimcheck.model.document import Block, Damage, Document
from claimcheck.model.explanation import Inspection
from claimcheck.model.label import Label
from claimcheck.model.repetition import Repetition
from claimcheck.model.source import Hint, Source
from claimcheck.model.span import Span
from claimcheck.reports import render_inspection
from claimcheck.reports.inspection import Account, account_of, visible_removals

EMPTY, HARBOUR = INSPECTION.sources


def test_an_entry_counts_blocks_and_names_the_reasons() -> None:
    page = render_inspection(INSPECTION, "text", width=160)
    assert (
        "\n  1 sentence; 2 blocks kept, 1 aside, 2 removed (1 navigation, 1 share-bar)\n"
        "  same story: mirror.txt; origin harbour.txt\n"
    ) in page


def test_an_entry_without_removals_names_no_reasons() -> None:
    body = tuple(block._replace(label=Label.BODY) for block in DOCUMENT.blocks)
    whole = replace(INSPECTION, sources=(replace(HARBOUR, document=replace(DOCUMENT, blocks=body)),))
    assert ", 0 aside, 0 removed\n" in render_inspection(whole, "text")


def test_reasons_are_counted_most_frequent_first() -> None:
    blocks = tuple(
        block._replace(reason="share-bar") if block.reason == "navigation" else block
        for block in DOCUMENT.blocks
    )
    first = blocks[1]._replace(reason="zzz", label=Label.SPAM)
    document = replace(DOCUMENT, blocks=(*blocks, first))
    account = account_of(replace(HARBOUR, document=document))
    assert list(account.reasons().items()) == [("share-bar", 2), ("zzz", 1)]


def test_white_space_between_blocks_is_not_listed_but_a_byte_order_mark_is() -> None:
    shown = [PAGE[block.start : block.end].strip() for _, block in visible_removals(DOCUMENT)]
    assert shown == ["\ufeff", "Home | Lake | Ferries", "Share this"]


def test_each_removal_is_listed_with_place_label_reason_and_text() -> None:
    page = render_inspection(INSPECTION, "text", dropped=True)
    assert "\ncorpus/harbour.txt:4:2: boilerplate, share-bar\n  Share this\n" in page


def test_a_source_that_lost_nothing_says_so() -> None:
    body = tuple(block._replace(label=Label.BODY) for block in DOCUMENT.blocks)
    whole = replace(INSPECTION, sources=(replace(HARBOUR, document=replace(DOCUMENT, blocks=body)),))
    page = render_inspection(whole, "text", dropped=True)
    assert "\nRemoved from corpus/harbour.txt\nnothing\n" in page


def test_removals_are_listed_only_when_asked_for() -> None:
    assert "Share this" not in render_inspection(INSPECTION, "text")
    sources = json.loads(render_inspection(INSPECTION, "json"))["sources"]
    assert [source["removals"] for source in sources] == [[], []]


def test_a_source_that_could_not_be_read_shows_its_problem() -> None:
    assert "CC902: the file is empty" in render_inspection(INSPECTION, "text", width=160)
    assert account_of(EMPTY) == Account()


def test_the_last_line_counts_what_there_is() -> None:
    assert render_inspection(INSPECTION, "text").splitlines()[-1] == (
        "2 files of 1.2 kB, 3 files skipped; 1 source of 1 origin, 1 unusable; 1 sentence; 2 blocks kept, 1 aside, "
        "2 removed"
    )


def test_no_source_at_all_still_gets_a_last_line() -> None:
    assert render_inspection(Inspection(()), "rich").strip() == (
        "0 files of 0.0 kB, 0 files skipped; 0 sources of 0 origins, 0 unusable; 0 sentences; 0 blocks kept, "
        "0 aside, 0 removed"
    )


def test_a_page_dims_and_labels_what_was_removed() -> None:
    page = render_inspection(INSPECTION, "rich", show="harbour.txt", width=120, color=True)
    assert re.search(r"\x1b\[1;35mremoved: boilerplate, share-bar\x1b\[0m +\x1b\[2mShare this\x1b\[0m", page)
    assert re.search(r"\x1b\[2mtitle\x1b\[0m +Passengers on the lake", page)


def test_a_page_shows_every_line_with_its_number() -> None:
    page = render_inspection(INSPECTION, "text", show="harbour.txt", width=300)
    assert re.findall(r"^(\d+)  ", page, re.MULTILINE) == ["1", "1", "3", "4", "5", "6"]
    assert LONG in page


def test_a_page_that_could_not_be_read_says_why() -> None:
    assert (
        render_inspection(INSPECTION, "text", show="empty.txt")
        == "\ncorpus/empty.txt\nCC902: the file is empty\n"
    )
    page = json.loads(render_inspection(INSPECTION, "json", show="empty.txt"))
    assert (page["problem"], page["blocks"]) == ("CC902", [])


def test_the_blocks_of_a_page_tile_its_text() -> None:
    page = json.loads(render_inspection(INSPECTION, "json", show="harbour.txt"))
    assert "".join(block["text"] for block in page["blocks"]) == PAGE


def test_json_lists_removals_by_place() -> None:
    sources = json.loads(render_inspection(INSPECTION, "json", dropped=True))["sources"]
    start = PAGE.index("Share")
    assert sources[0]["removals"] == []
    assert sources[1]["removals"][-1] == {
        "label": "boilerplate",
        "reason": "share-bar",
        "alone": None,
        "score": 0,
        "line": 4,
        "column": 2,
        "page": None,
        "start": start,
        "end": start + 10,
        "text": "Share this",
        "repetition": None,
    }


def test_a_removal_tells_who_else_holds_it() -> None:
    index = next(index for index, block in enumerate(DOCUMENT.blocks) if block.reason == "share-bar")
    found = Repetition(index, Label.BOILERPLATE, "share-bar", 4, "harbour.example", "pier.txt")
    repeated = Inspection((replace(HARBOUR, repetitions=(found,)),))
    page = render_inspection(repeated, "text", dropped=True)
    assert "\n  Share this\n  held by 4 origins of harbour.example, also by pier.txt\n" in page
    removals = json.loads(render_inspection(repeated, "json", dropped=True))["sources"][0]["removals"]
    assert [it["repetition"] for it in removals if it["repetition"]] == [
        {"origins": 4, "batch": "harbour.example", "example": "pier.txt"}
    ]


def test_a_source_that_could_not_be_read_has_no_removals() -> None:
    assert list(visible_removals(EMPTY.document)) == []


def paged() -> Inspection:
    """Return the harbour's page as if it stood on two pages in a file of many."""
    start = PAGE.index("Share")
    source = replace(
        DOCUMENT.source, hints=(Hint(Span(0, start), page=1), Hint(Span(start, len(PAGE)), page=2))
    )
    reference = replace(HARBOUR.reference, id="dump.pdf#3", path="corpus/dump.pdf", record="3")
    return Inspection((replace(HARBOUR, reference=reference, document=replace(DOCUMENT, source=source)),))


def test_a_removal_tells_record_and_page() -> None:
    assert "\ncorpus/dump.pdf#3:4:2, page 2: boilerplate, share-bar\n" in render_inspection(
        paged(), "text", dropped=True
    )


def test_each_page_begins_with_its_number() -> None:
    shown = render_inspection(paged(), "text", show="corpus/dump.pdf#3", width=300)
    assert [line.split()[:2] for line in shown.splitlines()[-8:]] == [
        ["page", "1"],
        ["1", "removed:"],
        ["1", "removed:"],
        ["3", "title"],
        ["page", "2"],
        ["4", "removed:"],
        ["5", "body"],
        ["6", "aside:"],
    ]
    blocks = json.loads(render_inspection(paged(), "json", show="dump.pdf#3"))["blocks"]
    assert {block["page"] for block in blocks} == {1, 2}


def test_a_long_removal_is_cut_but_whole_in_json() -> None:
    text = "spam " * 500
    document = Document(Source("a.txt", text, ""), (Block(0, len(text), Label.SPAM, "spam-phrase"),))
    inspection = Inspection((replace(HARBOUR, document=document),))
    assert "… (2,200 more characters)" in render_inspection(inspection, "text", dropped=True, width=400)
    removals = json.loads(render_inspection(inspection, "json", dropped=True))["sources"][0]["removals"]
    assert removals[0]["text"] == text


def test_details_tell_the_reason_and_both_opinions() -> None:
    blocks = tuple(
        block._replace(alone=Label.BODY, score=-50) if block.reason == "share-bar" else block
        for block in DOCUMENT.blocks
    )
    inspection = Inspection((replace(HARBOUR, document=replace(DOCUMENT, blocks=blocks)),))
    both = "alone: body, among its neighbours: boilerplate, score -50"
    dropped = render_inspection(inspection, "text", dropped=True, detailed=True)
    assert f"  It offers to share the page.\n  {both}\n" in dropped
    assert both in render_inspection(inspection, "text", show="harbour.txt", width=300, detailed=True)
    assert both not in render_inspection(inspection, "text", show="harbour.txt", width=300)


def test_a_source_of_which_nothing_was_kept_tells_what_was_there() -> None:
    problem = replace(HARBOUR, problem="CC902", message="cleaning removed all of it", sentences=0)
    page = render_inspection(Inspection((problem,)), "text", width=160)
    assert "CC902: cleaning removed all of it\n  0 sentences; 2 blocks kept" in page


def test_facts_of_a_source_stand_in_a_line() -> None:
    damage = (Damage(0, 1, "cut-end", "ends early"),)
    source = paged().sources[0]
    assert source.document is not None
    found = Repetition(0, Label.BOILERPLATE, "why", 3, "harbour.example", "pier.txt")
    changed = replace(source, document=replace(source.document, damage=damage), repetitions=(found,))
    page = render_inspection(Inspection((changed,)), "text", width=160)
    assert "  1 block repeated on harbour.example; 2 pages; damage: 1 cut-end\n" in page
    shown = render_inspection(Inspection((changed,)), "text", show="dump.pdf#3")
    assert "\ndamage: 1 cut-end\n" in shown
    written = json.loads(render_inspection(Inspection((changed,)), "json"))["sources"][0]
    assert written["damage"][0]["kind"] == "cut-end"
    assert (written["pages"], written["record"]) == (2, "3")
