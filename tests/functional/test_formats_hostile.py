"""What a corpus and a claims file say is shown in every format, and does nothing in any."""

import csv
import json
import re
import unicodedata
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from claimcheck.cli.main import run
from claimcheck.reports import REPORT_FORMATS
from tests.functional.conftest import ARTICLE

SENTENCE = "Trade between Norland and Sudland reached about $95 billion in 2024"

PAYLOADS = {
    "ansi": "\x1b[31mred\x1b]0;title\x07 \x9b2J",
    "rich-markup": "[bold red]x[/] [link=http://evil.example]y[/link]",
    "script": "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    "closing": "--> ]]> */ </style></title></textarea>",
    "command": "::error::owned ##[error]owned %0A::error::owned",
    "formula": '=HYPERLINK("http://evil.example";"x") +1 @x -1',
    "bidi": "\u202eevil\u2066 \u200b\ufeff\u00ad",
    "markdown": "| `a` | **b** ![c](javascript:alert(1)) [d](http://evil.example) <b>e</b>",
    "unpaired": "\ud800 \ufffe \uffff",
    "separators": "\u2028::error::owned\u0085::error::owned",
    "placeholder": "{0} {{ x }} {% y %} ${z}",
    "long": "x" * 30_000,
}
HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())


def encodable(text: str) -> str:
    """Drop what no YAML can hold."""
    return re.sub("[\ud800-\udfff\ufffe\uffff]", "", text)


def claims_file() -> str:
    """Return a claim for each payload as its text and, without what an id must not have, as its id."""
    claims = [
        {
            "id": f"{name} {printable(payload)[:200]}",
            "text": f"{SENTENCE} {encodable(payload)[:4000]}",
            "min_sources": 9,
        }
        for name, payload in PAYLOADS.items()
    ]
    begins = [{"id": f"{mark}cmd {mark}", "text": f"{mark}{SENTENCE}"} for mark in "=+-@"]
    return json.dumps({"claims": claims + begins})


def write_sources(folder: Path) -> None:
    """Write pages with a payload in title, text and file name, and records that only JSON can hold."""
    folder.mkdir()
    for number, (name, payload) in enumerate(PAYLOADS.items()):
        page = ARTICLE.replace("Trade along", f"{payload[:300]} along").replace(
            "reached", f"{payload} reached"
        )
        data = page.replace("95", str(70 + number)).encode("utf-8", "replace")
        (folder / f"{name} ::error::,%0A[x](y)|`z`<b>.txt").write_bytes(data)
    records = [
        {
            "url": f"javascript:alert({name!r})",
            "title": payload[:300],
            "text": ARTICLE.replace("reached", f"reached {payload[:300]}"),
        }
        for name, payload in PAYLOADS.items()
    ]
    (folder / "records.jsonl").write_text("".join(f"{json.dumps(record)}\n" for record in records))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what one run over all payloads writes in every format."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("hostile")
        patch.chdir(folder)
        write_sources(folder / "corpus")
        (folder / "claims.yaml").write_text(claims_file())
        options = [option for name in REPORT_FORMATS for option in ("--report", f"{name}={name}")]
        assert run(["verify", "--isolated", "-o", "main", *options]) == 1
        return {name: (folder / name).read_bytes().decode() for name in REPORT_FORMATS}


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_no_character_is_hidden_or_obeyed(pages: dict[str, str], name: str) -> None:
    page = pages[name].replace("\r\n", "\n") if name == "csv" else pages[name]
    hidden = {character for character in page if unicodedata.category(character) in HIDDEN}
    assert hidden == {"\n"}
    assert not {"\ufffe", "\uffff"} & set(page)


@pytest.mark.parametrize("name", REPORT_FORMATS)
def test_the_words_of_a_payload_are_shown(pages: dict[str, str], name: str) -> None:
    assert "HYPERLINK" in pages[name]
    assert "onerror" in pages[name]


@pytest.mark.parametrize("name", [name for name in REPORT_FORMATS if name != "github"])
def test_no_line_is_a_workflow_command(pages: dict[str, str], name: str) -> None:
    obeyed = re.compile(r"^\s*::|##\[|##vso\[", re.MULTILINE)
    harmless = {"csv", "markdown", "junit", "html"} & {
        name
    }  # files that no log shows; below a line's start at least
    found = re.compile(r"^\s*::", re.MULTILINE) if harmless else obeyed
    assert not found.search(pages[name])


def test_annotations_are_our_own_and_no_others(pages: dict[str, str]) -> None:
    ours = re.compile(r"::(?:error|warning|notice) (?:file=[^,]+,line=\d+,[^:]*)?title=[^:]*::.*")
    assert all(ours.fullmatch(line) for line in pages["github"].splitlines())
    assert "%0A::error" not in pages["github"]


def every_string(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from every_string(item)


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_a_service_is_handed_nothing_hidden(pages: dict[str, str], name: str) -> None:
    shown = "".join(every_string(json.loads(pages[name])))
    assert {character for character in shown if unicodedata.category(character) in HIDDEN} <= {"\n"}


def test_a_sarif_message_leads_to_our_own_locations_only(pages: dict[str, str]) -> None:
    for result in json.loads(pages["sarif"])["runs"][0]["results"]:
        for message in (result["message"], *(place["message"] for place in result["relatedLocations"])):
            assert re.findall(r"\]\((?!\d+\))", message["text"]) == []
            assert not re.search(r"\{\d+\}", message["text"])


def test_junit_has_a_case_for_each_claim_and_no_other_element(pages: dict[str, str]) -> None:
    cases = [case for suite in JUnitXml.fromstring(pages["junit"].encode()) for case in suite]
    assert len(cases) == len(PAYLOADS) + 4


def test_no_cell_is_a_formula(pages: dict[str, str]) -> None:
    rows = list(csv.reader(StringIO(pages["csv"], newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    cells = [cell for row in rows for cell in row]
    assert [
        cell for cell in cells if re.match(r"[\s\"']*[=+@-](?!\d+$)", cell) and not cell.startswith("'")
    ] == []
    assert any(cell.startswith("'=cmd") for cell in cells)


def test_markdown_holds_text_and_our_own_markup(pages: dict[str, str]) -> None:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tokens = [
        token for block in parser.parse(pages["markdown"]) for token in (block, *(block.children or ()))
    ]
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    blocks = {"heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td"}
    assert kinds <= blocks | {"inline", "text", "text_special", "strong"}


def test_markdown_mentions_nobody(pages: dict[str, str]) -> None:
    assert not re.search(r"(?<![\w‹])@\w", pages["markdown"])


def test_html_runs_loads_and_leads_nowhere_but_to_the_web(pages: dict[str, str]) -> None:
    tree = LexborHTMLParser(pages["html"])
    allowed = set(
        "html head meta title style body a header h1 h2 h3 h4 p main section ul ol li strong span svg rect form label "
        "input fieldset legend button article details summary div blockquote mark time small del footer script".split()
    )
    nodes = [node for node in tree.css("*") if node.tag]
    assert {node.tag for node in nodes} <= allowed
    assert len(tree.css("script")) == len(tree.css("style")) == 1
    names = {name for node in nodes for name in node.attributes}
    assert not [
        name for name in names if name.startswith("on") or name in {"src", "style", "srcdoc", "action"}
    ]
    targets = [node.attributes["href"] or "" for node in tree.css("a")]
    assert [target for target in targets if not target.startswith(("#", "https://", "http://"))] == []


def test_html_shows_the_sources_with_their_payloads(pages: dict[str, str]) -> None:
    shown = " ".join(node.text() for node in LexborHTMLParser(pages["html"]).css("details.page"))
    assert "onerror=alert(1)" in shown
    assert "‹ESC›[31mred" in shown
