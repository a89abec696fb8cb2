"""A crawl in many formats, with everything that makes documents depend on one another."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

TEASER = "Exports of Norland reached 27 billion dollars in 2024."

STORY = (
    "Trade between Norland and Sudland reached about $95 billion in 2024, the customs office said on Monday. "
    "Exports of timber rose by 6 percent in 2024. The two countries opened a bridge across the Aldan on March 3, 2019. "
    "A second bridge is being planned by both ministries, and surveyors have begun to measure the eastern shore."
)
"""Carried by three sites."""

OTHER = (
    "Trade between Norland and Sudland reached $81 billion in 2024, according to the central bank of Sudland. "
    "The bank counts goods at the border, and its figures have always differed from those of the customs office."
)
"""Says otherwise."""

PLACES = "quay mill bay tower weir pier yard lake shore market".split()

TELLING = (
    "The night ferry will sail again from May, and its cabins were painted over the winter by two brothers.",
    "Two cranes were bought from a yard in the south, and each of them lifts forty tonnes without any trouble.",
    "A museum of bread moves in next summer; schools may visit it free of charge and bake their own loaves.",
    "Herring came three weeks early, fishermen told our reporter, and their nets were full before the ice had gone.",
    "The council wants to plant lime trees along the road, although the roots of the old ones broke every pipe.",
    "A storm took the roof in January, so the choir sings in the fire station until the slates have arrived.",
    "Nobody claimed the boat that drifted in on Sunday with a sleeping dog and eleven crates of oranges on board.",
    "The bakery sells rye only on Fridays now, because the miller has retired and his daughter builds violins.",
    "Surveyors measured the wall and found that it leans a hand further over the water than it did in spring.",
    "Children painted the underpass with whales, which pleased everybody but the owner of the whale museum.",
    "The lighthouse was lit by hand for a week after lightning had struck the cable on the eastern rocks.",
    "A class of deaf pupils won the regatta in a borrowed dinghy and gave the cup to the man who lent it.",
    "The library lends rods and reels since March, with a leaflet on which fish must go back into the water.",
)
"""No two of them have much in common, so that each page is an origin of its own."""

CLAIMS = """\
version: 1
claims:
  - {id: trade, text: Trade between Norland and Sudland was about $95 billion in 2024, min_sources: 2}
  - {id: timber, text: Exports of timber rose by 6 percent in 2024}
  - {id: exports, text: Exports of Norland reached 27 billion dollars in 2024}
  - {id: bridge, text: "The bridge across the Aldan was opened on March 3, 2019"}
  - {id: ships, text: The port of the quay counted 40 ships in 2023}
  - {id: wrong, text: Exports of timber rose by 9 percent in 2024}
  - {id: two, text: The port of the bay counted 42 ships in 2023 and exports of timber rose by 6 percent in 2024}
  - {id: moon, text: The moon is made of 12 tonnes of cheese}
  - {id: nothing, text: Zyxw qvxk}
  - trade ≈ $95B in 2024
"""


def write_crawl(folder: Path) -> Path:
    """Write claims.yaml and corpus/ into `folder` and return the corpus."""
    corpus = folder / "corpus"
    (corpus / "pages").mkdir(parents=True)
    (folder / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    _write_lines(corpus / "harbour.jsonl", [*map(_harbour, range(10)), _story("a.example", STORY)])
    with (corpus / "harbour.jsonl").open("ab") as stream:
        stream.write(b'{"text": "broken off\n{"text": ""}\n\xff\xfe{"other": 1}\n')
    packed = "".join(
        json.dumps(row) + "\n" for row in [_story("b.example", STORY + " More follows."), _harbour(11)]
    )
    (corpus / "more.jsonl.gz").write_bytes(gzip.compress(packed.encode(), mtime=0))
    _write_parquet(
        corpus / "bank.parquet", [_story("bank.example", OTHER), _story("c.example", STORY), _harbour(12)]
    )
    (corpus / "crawl.warc").write_bytes(
        b"".join(_capture(number) for number in range(6)) + b"WARC/1.0\r\nbroken"
    )
    (corpus / "crawl.warc.gz").write_bytes(
        b"".join(gzip.compress(_capture(it), mtime=0) for it in range(6, 9))
    )
    (corpus / "pages" / "plain.txt").write_text(f"Bridges\n\n{STORY}\n", encoding="utf-8")
    (corpus / "pages" / "copy.txt").write_text(f"Bridges\n\n{STORY}\n", encoding="utf-8")
    for number in (1, 2):
        (corpus / "pages" / f"release{number}.txt").write_text(_release(number), encoding="utf-8")
    (corpus / "pages" / "scan.pdf").write_bytes(b"%PDF-1.4 no pages at all")
    (corpus / "pages" / "picture.png").write_bytes(b"\x89PNG")
    (corpus / "sources.yaml").write_text(
        "bank.parquet: {publisher: Bank of Sudland}\nharbour.jsonl#1: {title: First}\n"
    )
    return corpus


def _harbour(number: int) -> dict[str, Any]:
    place = PLACES[number % len(PLACES)]
    text = (
        f"The port of the {place} counted {40 + number} ships in 2023.\n\n"
        f"{TELLING[number]}\n{TELLING[(number * 5 + 3) % len(TELLING)][::-1]}\n\n"
        f"{TEASER}\n"
        "Follow the harbour news every morning with our free letter\n"
    )
    return {"url": f"https://harbour.example/{number}", "title": f"The {place}", "text": text}


def _release(number: int) -> str:
    """Return a release of which less than half stands in the other: one origin only for the ministry that both name."""
    shared = f"{TELLING[0]} {TELLING[1]}"
    own = " ".join(TELLING[number * 3 : number * 3 + 3])
    return f"Ports in {2020 + number}\n\n{shared}\n{own}\n\nSource: Ministry of Ports\n"


def _story(host: str, text: str) -> dict[str, Any]:
    return {"url": f"https://{host}/story", "title": "Bridges and timber", "text": text, "date": "2025-02-03"}


def _write_lines(location: Path, rows: list[dict[str, Any]]) -> None:
    location.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def _write_parquet(location: Path, rows: list[dict[str, Any]]) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    parquet = pytest.importorskip("pyarrow.parquet")
    names = sorted({name for row in rows for name in row})
    parquet.write_table(
        pyarrow.Table.from_pydict({name: [row.get(name) for row in rows] for name in names}), location
    )


def _capture(number: int) -> bytes:
    place = PLACES[number % len(PLACES)]
    page = (
        f"<html><head><title>The {place} in winter</title></head><body><nav><a href='/'>Home</a></nav><article>"
        f"<h1>The {place} in winter</h1><p>The market of the {place} sold {number + 12} tonnes of herring in 2022, "
        f"and the fishermen of the {place} were pleased with the price.</p></article></body></html>"
    ).encode()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://market.example/{number}\r\n"
        f"WARC-Date: 2025-02-0{number + 1}T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number:012}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"
