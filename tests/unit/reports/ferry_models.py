"""Models made by hand: a ferry line, its claims, and what a handful of sources say of it."""

from dataclasses import replace
from datetime import date
from typing import Any

from claimcheck.model.claim import Accept, Claim, Ignore, Place
from claimcheck.model.document import Block, Document
from claimcheck.model.evidence import (
    Comparison,
    Evidence,
    Link,
    Outcome,
    Quote,
    RelatedKind,
    Slot,
    SourceReference,
    Stance,
)
from claimcheck.model.explanation import Explanation, Inspection, SourceInspection
from claimcheck.model.label import Label
from claimcheck.model.report import (
    Assessment,
    ClaimResult,
    Conflict,
    PartResult,
    RemovedFigure,
    Report,
    SourceResult,
    Summary,
    Tool,
    Verdict,
)
from claimcheck.model.sentence import Sentence
from claimcheck.model.source import Metadata, Source
from claimcheck.model.span import Span
from claimcheck.rules import judge

LONG = (
    "In its yearly account the harbour office of Lindau, which counts at the gangway and not at the ticket window, "
    "put the number of passengers carried across the lake in 2023 at 3.2 million, the most since the line opened"
)
CHINESE = "据林道港务局统计，2023年湖区轮渡航线共运送旅客三百二十万人次，创下自航线开通以来的最高纪录。"


def source(name: str, **metadata: Any) -> SourceReference:
    return SourceReference(name, f"corpus/{name}", "ab" * 32, Metadata(**metadata))


HARBOUR = source(
    "harbour.txt",
    title="Passengers on the lake",
    publisher="Harbour Office",
    published=date(2024, 2, 1),
    authors=("A. Keller", "B. Roth"),
    url="https://harbour.example/2024",
)
MINISTRY = source("ministry/press.html", title="湖区交通统计", publisher="交通部", updated=date(2024, 3, 9))


def evidence(
    text: str,
    outcome: Outcome,
    *,
    words: str = "",
    claim: str = "3.2 million",
    where: SourceReference = HARBOUR,
    line: int | None = 12,
    score: int = 310,
    **fields: Any,
) -> Evidence:
    """Return a sentence compared in two slots; `words` are those that decide."""
    stances = {Outcome.MATCH: Stance.SUPPORTS, Outcome.MISMATCH: Stance.REFUTES}
    start = text.find(words)
    span = Span(start, start + len(words)) if words else None
    return Evidence(
        stance=stances.get(outcome, Stance.NEUTRAL),
        comparisons=(
            Comparison(Slot.SUBJECT, "ferry line", "ferry line", Outcome.MATCH),
            Comparison(Slot.QUANTITY, claim, words, outcome, span=span),
        ),
        sentence=Sentence(text, 100, 100 + len(text)),
        context=("Passengers on the lake",),
        link=Link(0, score, (("terms", score - 60), ("names", 60))),
        origin=where.id,
        source=where,
        quote=Quote(text, "before ", " after"),
        line=line,
        **fields,
    )


def claim(id_: str, text: str, line: int, **fields: Any) -> Claim:
    return Claim(id_, text, Place("claims.yaml", line, 5, line, 5 + len(text)), **fields)


SUPPORT = evidence(LONG, Outcome.MATCH, words="3.2 million")
REFUTATION = evidence(CHINESE, Outcome.MISMATCH, words="三百二十万", where=MINISTRY, line=3)
MISS = evidence(
    "The line carries several million passengers a year.", Outcome.NEITHER, words="several million", line=40
)
OTHER_YEAR = replace(
    evidence("In 2022 it carried 2.9 million.", Outcome.NEITHER, words="2022"), related=RelatedKind.PERIOD
)

SUPPORTED = ClaimResult(
    claim("ferry-2023", "The ferry line carried 3.2 million passengers in 2023", 3),
    Verdict.SUPPORTED,
    origins=1,
    evidence=(SUPPORT,),
    related=(OTHER_YEAR,),
    supporting_documents=1,
)
CONFLICTING = ClaimResult(
    claim("ferry-conflict", "The ferry line carried 3.2 million passengers", 4, min_sources=2),
    Verdict.CONFLICTING,
    conflict=Conflict.VALUE,
    origins=1,
    evidence=(REFUTATION, SUPPORT),
    supporting_documents=2,
)
ACCEPTED = replace(
    CONFLICTING,
    claim=claim(
        "ferry-accepted",
        "The line carried 3.2 million",
        5,
        accept=(Accept("harbour.txt", "the office that counts"),),
    ),
)
UNSOURCED = ClaimResult(
    claim("ferry-unsourced", "The ferry line carried 5 million passengers in 2023", 6),
    Verdict.UNSOURCED,
    nearest=MISS,
    removed_figures=(
        RemovedFigure(HARBOUR, 77, Label.TEASER, "most-viewed", "Ferry line: 5 million passengers"),
    ),
)
PARTIAL = ClaimResult(
    claim("ferry-partial", "The ferry line carried 3.2 million passengers and opened a third pier", 7),
    Verdict.PARTIAL,
    origins=1,
    parts=(
        PartResult("The ferry line carried 3.2 million passengers", Verdict.SUPPORTED),
        PartResult("opened a third pier", Verdict.UNSOURCED),
    ),
    evidence=(replace(SUPPORT, part=0),),
    supporting_documents=1,
)
REFUTED = ClaimResult(
    claim(
        "ferry-refuted",
        "The ferry line carried 9 million passengers",
        8,
        ignore=(Ignore("CC103", "one office counts", until=date(2030, 1, 1)),),
    ),
    Verdict.REFUTED,
    evidence=(evidence(LONG, Outcome.MISMATCH, words="3.2 million", claim="9 million"),),
)

CLAIMS = (SUPPORTED, CONFLICTING, ACCEPTED, UNSOURCED, PARTIAL, REFUTED)
SOURCES = (
    SourceResult(HARBOUR, "harbour.txt", 40),
    SourceResult(source("empty.txt"), "", 0, problem="CC902", message="the file is empty"),
)


def report(claims: tuple[ClaimResult, ...] = CLAIMS, **fields: Any) -> Report:
    """Return the report of a run, with the findings that the rules have on it."""
    assessment = Assessment(claims, SOURCES)
    verdicts = [result.verdict for result in claims]
    findings = judge(assessment)
    summary = Summary(
        claims=len(claims),
        **{verdict: verdicts.count(verdict) for verdict in Verdict},
        sources=2,
        origins=2,
        sentences=1234,
        removed_blocks=57,
        suppressed=sum(finding.suppressed is not None for finding in findings),
        skipped_files=3,
    )
    notes = ("no rule that depends on a date ran: give --as-of",)
    return replace(Report(Tool("claimcheck", "0.1.0"), summary, claims, findings, notes=notes), **fields)


EXPLANATION = Explanation(
    UNSOURCED,
    (
        MISS,
        replace(OTHER_YEAR, part=1),
    ),
    tuple(finding for finding in report().findings if finding.claim == UNSOURCED.id),
)

PAGE = (
    "\ufeffHome | Lake | Ferries\n\nPassengers on the lake\r\n\tShare this\n" + LONG + ".\nPhoto: the pier\n"
)


def _block(text: str, label: Label, reason: str) -> Block:
    start = PAGE.index(text)
    return Block(start, start + len(text), label, reason)


def tiled(*blocks: Block) -> tuple[Block, ...]:
    """Put layout blocks between the given ones."""
    tiles: list[Block] = []
    reached = 0
    for block in (*blocks, Block(len(PAGE), len(PAGE), Label.LAYOUT, "end")):
        if block.start > reached:
            tiles.append(Block(reached, block.start, Label.LAYOUT, "white-space"))
        tiles.append(block)
        reached = block.end
    return tuple(tile for tile in tiles if tile.end > tile.start)


DOCUMENT = Document(
    Source("harbour.txt", PAGE, "ab" * 32),
    tiled(
        _block("Home | Lake | Ferries", Label.BOILERPLATE, "navigation"),
        _block("Passengers on the lake", Label.TITLE, "first-heading"),
        _block("Share this", Label.BOILERPLATE, "share-bar"),
        _block(LONG + ".", Label.BODY, "prose"),
        _block("Photo: the pier", Label.CAPTION, "photo"),
    ),
    HARBOUR.metadata,
)

INSPECTION = Inspection(
    (
        SourceInspection(source("empty.txt"), None, problem="CC902", message="the file is empty"),
        SourceInspection(
            HARBOUR, DOCUMENT, "harbour.txt", ("harbour.txt", "mirror.txt"), 1, batch="harbour.example"
        ),
    ),
    skipped_files=3,
    files=2,
    size=1234,
    findings=judge(Assessment((), SOURCES)),
)
