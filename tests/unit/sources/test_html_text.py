"""How inline markup, links and places turn into lines and hints."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from claimcheck.sources.html import read_html
from claimcheck.sources.rendering import Dump, Rendering


def rendered(markup: str) -> Rendering:
    return read_html(Dump(markup.encode()))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p><b>1</b>,000 peo<i>ple</i></p>", "1,000 people"),
        ("<p>one&nbsp;two<wbr>three</p>", "one twothree"),
        (
            "<p>It cost $95 billion<sup>12</sup> in 10<sup>6</sup> cases.",
            "It cost $95 billion¹² in 10⁶ cases.",
        ),
        ("<p>the 1<sup>st</sup> of 95<sup>[12]</sup>", "the 1st of 95[12]"),
        ("<p>$719.<sup>00</sup> CO<sub>2</sub>", "$719.⁰⁰ CO₂"),
        ("<p>He said <q>no &amp; yes</q>.", "He said “no & yes”."),
        ("<p><a href=1>Home</a><a href=2>News</a>", "Home News"),
        ("<p>(<a href=1>Home</a>)", "(Home)"),
        ("<p>据<a href=1>国家</a><a href=2>统计局</a>数据", "据国家统计局数据"),
        ("<p><a href=1>首页</a><a href=2>国际</a>", "首页 国际"),
        ("<p>See <a href=1>one</a><a href=2>two</a>", "See one two"),
        ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字"),
        ("<p>was <del>$95</del> $90</p>", "was $90"),
        ("<p>about <math><mn>95</mn><mo>%</mo><annotation>x</annotation></math></p>", "about 95%"),
        ("<p>about <math><msup><mn>10</mn><mn>6</mn></msup></math> cases</p>", "about cases"),
        ("<xmp>a <b> c</xmp>", "a <b> c"),
        ("<details><summary>More</summary>Inside</details>", "More\nInside"),
        ("<dl><dt>Area</dt><dd>95 km<sup>2</sup></dd></dl>", "Area\n95 km²"),
        ("<ul><li>One<ul><li>Two</li></ul>three</li></ul>", "One\nTwo\nthree"),
        ("<figure><img alt=x><figcaption>Seen</figcaption></figure>", "Seen"),
        ("<p>One<hr>two", "One\ntwo"),
        ("<a href=x><div>One</div><div>two</div></a>", "One\ntwo"),
        ("<pre>  a &lt; b\n\n  <b>c</b>\n</pre>", "  a < b\n  c"),
        ("<frameset><frame src=x><noframes>None</noframes></frameset>", ""),
        ("<p>a<!-- > <b -->b<?php echo > ?>", "ab ?>"),
    ],
)
def test_inline_markup_reads_as_it_is_seen(markup: str, text: str) -> None:
    assert rendered(markup).text == text


def test_the_parser_escapes_what_would_end_a_tag() -> None:
    page = LexborHTMLParser('<p title="a > b < c" ""=x>d</p>')

    assert (page.body.html if page.body else "").count(">") == 4


def test_words_of_the_path_tell_role_and_property() -> None:
    hint = rendered('<div role="main" itemprop="articleBody" class="A b" id="c">x</div>').hints[0]

    assert hint.path[-1] == "div.a.b.c.role-main.itemprop-articlebody"


def test_links_are_counted_and_measured() -> None:
    hint = rendered("<p>ab<a>cde</a> <a>f</a><a> </a></p>").hints[0]

    assert (hint.links, hint.link_density) == (2, round(4 / 7, 4))


def test_lines_of_one_element_share_its_link_density() -> None:
    menu = rendered("<ul><li><a>Home</a></li><li>Text</li></ul>").hints

    assert [hint.link_density for hint in menu] == [1.0, 0.0]
    assert [hint.parent_link_density for hint in menu] == [0.5, 0.5]


def test_equal_siblings_share_one_path() -> None:
    first, second = rendered('<p class="a">x</p><p class="a">y</p>').hints

    assert first.path is second.path


def test_an_anchor_is_no_link() -> None:
    hint = rendered('<p>ab<a name="c">cde</a> <a name="f" href="#c">f</a></p>').hints[0]

    assert (hint.links, hint.link_density) == (1, round(1 / 7, 4))
