"""The page as a whole: what stands on it, and what its policy allows."""

import base64
import re
from dataclasses import replace
from hashlib import sha256
from html import unescape

from ferry_models import (
    CLAIMS,
    CONFLICTING,
    DOCUMENT,
    HARBOUR,
    MINISTRY,
    OTHER_YEAR,
    SUPPORT,
    SUPPORTED,
    UNSOURCED,
    report,
)

from claimcheck.model.label import Label
from claimcheck.model.quoted_page import PageBlock, QuotedPage
from claimcheck.model.report import ClaimResult, Report, Verdict
from claimcheck.model.span import Span
from claimcheck.reports import render

SHOWN = QuotedPage(
    HARBOUR,
    tuple(
        PageBlock(block.span, block.label, block.reason, DOCUMENT.source.text[block.start : block.end])
        for block in DOCUMENT.blocks
        if block.label is not Label.LAYOUT
    ),
)


def page(*claims: ClaimResult, **fields: object) -> str:
    return render(replace(report(claims or CLAIMS), **fields), "html")


def texts(markup: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", markup)).split())


def section_of(markup: str, claim: str) -> str:
    found = re.search(rf'<article [^>]*id="claim-{claim}".*?</article>', markup, re.DOTALL)
    assert found
    return found.group()


def with_pages(*pages: QuotedPage) -> Report:
    start = DOCUMENT.source.text.index("In its yearly")
    quoted = replace(SUPPORT, sentence=replace(SUPPORT.sentence, start=start, end=start + 20))
    return replace(report((replace(SUPPORTED, evidence=(quoted,)),)), pages=pages)


def test_every_claim_is_an_article_with_its_verdict() -> None:
    found = re.findall(r'<article class="claim (\w+)" id="claim-([\w-]+)" data-verdict="(\w+)">', page())
    assert found == [(result.verdict, result.id, result.verdict) for result in CLAIMS]


def test_both_sides_are_quoted_with_the_words_that_decided_marked() -> None:
    section = section_of(page(), "ferry-conflict")
    assert '<mark class="agrees">3.2 million</mark>' in section
    assert '<mark class="differs">三百二十万</mark>' in section
    assert "Supported by 1 origin" in texts(section)
    assert "Refuted by 1 origin" in texts(section)


def test_a_quote_leads_to_its_page() -> None:
    section = section_of(page(), "ferry-2023")
    assert 'href="https://harbour.example/2024#:~:text=In%20its' in section
    assert 'data-page="https://harbour.example/2024"' in section


def test_origins_stand_in_order_of_their_day() -> None:
    early = replace(
        MINISTRY, metadata=replace(MINISTRY.metadata, published=HARBOUR.published.replace(year=2020))
    )
    refuting = replace(CONFLICTING.evidence[0], source=early)
    section = section_of(page(replace(CONFLICTING, evidence=(SUPPORT, refuting))), "ferry-conflict")
    strip = texts(
        section[section.index('<ol class="strip"') : section.index("</ol>", section.index("strip"))]
    )
    assert strip == "2020-02-01 交通部 refutes 2024-02-01 Harbour Office supports"


def test_copies_are_one_origin_and_counted() -> None:
    copy = replace(SUPPORT, source=replace(HARBOUR, id="copy.txt", path="corpus/copy.txt"))
    section = section_of(page(replace(SUPPORTED, evidence=(SUPPORT, copy))), "ferry-2023")
    assert "2024-02-01 Harbour Office, 2 documents supports" in texts(section)


def test_an_origin_without_a_date_or_source_is_still_one() -> None:
    bare = replace(SUPPORT, source=None)
    section = section_of(page(replace(SUPPORTED, evidence=(bare,))), "ferry-2023")
    assert "no date harbour.txt supports" in texts(section)


def test_many_quotes_are_counted_after_the_first_five() -> None:
    section = section_of(page(replace(SUPPORTED, evidence=(SUPPORT,) * 8)), "ferry-2023")
    assert section.count('<blockquote class="quote">') == 5 + 1
    assert "and 3 more: claimcheck explain ferry-2023" in texts(section)


def test_the_nearest_miss_and_the_removed_figure_are_shown() -> None:
    words = texts(section_of(page(), "ferry-unsourced"))
    assert "Nearest miss “The line carries several million passengers a year.”" in words
    assert "corpus/harbour.txt:77:1 · teaser, most-viewed" in words


def test_an_unsourced_claim_without_a_miss_says_so() -> None:
    section = section_of(page(replace(UNSOURCED, nearest=None, removed_figures=())), "ferry-unsourced")
    assert "No sentence comes near it." in texts(section)


def test_what_cannot_be_compared_is_told_with_its_kind_and_the_nearest_miss_once() -> None:
    other = replace(OTHER_YEAR, sentence=replace(OTHER_YEAR.sentence, start=7))
    claim = replace(UNSOURCED, nearest=OTHER_YEAR, related=(OTHER_YEAR, other))
    words = texts(section_of(page(claim), "ferry-unsourced"))
    assert words.count("In 2022 it carried 2.9 million.") == 2
    assert "Not comparable, another period" in words


def test_parts_have_their_verdicts() -> None:
    words = texts(section_of(page(), "ferry-partial"))
    assert (
        "✓ supported : “The ferry line carried 3.2 million passengers” ? unsourced : “opened a third pier”"
        in words
    )


def test_findings_say_what_to_do_and_what_has_silenced_them() -> None:
    words = texts(section_of(page(), "ferry-accepted"))
    assert "What to do: Correct the claim" in words
    assert "Silenced by accept: the office that counts" in words


def test_a_finding_on_a_source_stands_apart_with_its_place() -> None:
    words = texts(page())
    assert "Findings on sources error CC902 source-without-text corpus/empty.txt:1:1" in words


def test_claims_with_errors_are_open_unless_they_are_many() -> None:
    assert re.findall(r'id="claim-([\w-]+)"[^>]*><details open>', page()) == [
        "ferry-conflict",
        "ferry-unsourced",
        "ferry-partial",
        "ferry-refuted",
    ]
    many = [replace(UNSOURCED, claim=replace(UNSOURCED.claim, id=f"c{number}")) for number in range(21)]
    assert "<details open>" not in page(*many)


def test_the_bar_shares_its_width_among_the_verdicts() -> None:
    stretches = re.findall(r'<rect class="(\w+)" x="(\d+)" width="(\d+)"', page())
    assert [name for name, _, _ in stretches] == list(Verdict)
    assert sum(int(width) for _, _, width in stretches) == 1000


def test_a_report_without_claims_has_no_bar() -> None:
    assert "<svg" not in render(report((), findings=()), "html")


def test_the_page_is_one_file_that_may_load_nothing() -> None:
    markup = page()
    assert not re.search(r"<(?:link|img|iframe|object|embed|base|audio|video|source)\b", markup)
    assert not re.search(r"\b(?:src|srcset|poster|action)=|url\(|@import|style=", markup)


def test_the_policy_allows_our_own_style_and_script_alone() -> None:
    markup = page()
    policy = unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', markup)[1])  # type: ignore[index]
    digests = {
        name: base64.b64encode(sha256(content.encode()).digest()).decode()
        for name, content in re.findall(r"<(style|script)>(.*?)</", markup, re.DOTALL)
    }
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests['style']}'; script-src 'sha256-{digests['script']}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_a_page_is_shown_with_what_was_removed_and_why() -> None:
    markup = render(with_pages(SHOWN), "html")
    assert "corpus/harbour.txt" in markup
    words = texts(markup)
    assert "1 block removed: boilerplate, navigation" in words
    assert "boilerplate, share-bar Share this" in words
    assert "caption Photo: the pier" in words


def test_a_quote_leads_to_its_block_on_the_page() -> None:
    markup = render(with_pages(SHOWN), "html")
    anchor = re.search(r'href="#(source-[\w-]+_b\d+)"', markup)[1]  # type: ignore[index]
    block = re.search(rf'<p dir="auto" class="quoted" id="{anchor}">(.*?)</p>', markup, re.DOTALL)
    assert block
    assert block[1].startswith("In its yearly account")


def test_a_quote_whose_block_was_cut_off_leads_nowhere() -> None:
    cut = replace(SHOWN, blocks=SHOWN.blocks[:2], cut=True)
    markup = render(with_pages(cut), "html")
    assert 'href="#source-' not in markup
    assert "The page goes on; it is too long to be shown whole." in texts(markup)


def test_a_page_before_whose_first_block_a_sentence_stands_is_not_linked() -> None:
    late = QuotedPage(HARBOUR, (PageBlock(Span(5000, 5010), Label.BODY, "prose", "x"),))
    assert 'href="#source-' not in render(with_pages(late), "html")


def test_the_address_of_a_page_is_a_link_only_on_the_web() -> None:
    bad = replace(HARBOUR, metadata=replace(HARBOUR.metadata, url="javascript:alert(1)"))
    markup = render(with_pages(replace(SHOWN, reference=bad)), "html")
    assert "<span>javascript:alert(1)</span>" in markup
    assert 'href="javascript' not in markup


def test_the_day_is_told() -> None:
    assert "as of 2024-02-01" in texts(page(as_of=HARBOUR.published))
