"""Fit the weights of the cleaner on labelled pages, and tell by cross-validation how good they are.

    pip install --group bench
    python bench/fit_cleaning.py [--pages FOLDER] [--kind plain|marked] [--folds 5] [--write]

Reads ``pages.dev.jsonl.gz`` and ``html.dev.jsonl.gz``; a block is text where at least half of its words are aligned
with the page's main text. Prints the bench's scores of pages that the weights had not seen (folds by site), and
writes, with ``--write``, weights fitted on all pages to ``src/claimcheck/cleaning/data``. For one version of the
libraries and one number of threads the outcome is always the same.
"""

import argparse
import gzip
import json
import math
import random
import re
import runpy
import tempfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier
from rapidfuzz.distance import Indel
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from claimcheck.cleaning.blocks import cut
from claimcheck.cleaning.clean import cleaned
from claimcheck.cleaning.measures.characters import CJK
from claimcheck.cleaning.measures.columns import own_columns
from claimcheck.cleaning.measures.forest import MOST, WEIGHT_UNITS
from claimcheck.cleaning.measures.lexicon import FIRST_MARK, weighted
from claimcheck.cleaning.measures.pieces import Pieces, pieces_of
from claimcheck.cleaning.measures.surroundings import surrounding_columns
from claimcheck.cleaning.measures.words import Hashes, mixed, phrase_hash
from claimcheck.cleaning.scores import CHANCES, Scores
from claimcheck.model.source import Source
from claimcheck.sources import source_from

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT.parent / "shared" / "bench" / "pages"
DATA = ROOT / "src" / "claimcheck" / "cleaning" / "data"

WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af]+"
)
"""Words as the bench counts them: a CJK character is one."""

OPENING = np.uint64(0x2545F4914F6CDD1D)
"""Any number would do that is no hash of a word."""

SITES_OF_A_WORD = 15
"""Sites without which a word tells more of a site than of its kind."""

SMALLEST_PAGE, LARGEST_SHARE, EMPTY_BLOCK = 30, 0.5, 3
"""Bounds of the weight of a block: its share of its page's main text, so that every page counts about the same."""

OTHER_KINDS = 0.5
"""Weight of a page that is no article."""

CLEAN_WEIGHT = 0.15
"""Weight of a page's main text by itself: what was clean before must stay whole, but dumps are what is hard."""

EXCERPT_WEIGHT = 0.3
"""Weight of an excerpt of a dump: people cut what they save."""

MOST_AROUND, LAST_LINES, LINE_OF_TEXT = 12, 8, 6
"""Lines above and below the text of an excerpt; lines of a short text; words of a line that surely is text."""

ALONE = {"iterations": 120, "depth": 6, "learning_rate": 0.1, "rsm": 0.35, "border_count": 64}
AMONG = {"iterations": 200, "depth": 6, "learning_rate": 0.1, "rsm": 0.35, "border_count": 64}
"""Settings of the trees; `rsm` is the share of the columns that a question may choose from, which spreads the risk."""


@dataclass
class Page:
    """One labelled text."""

    row: dict[str, Any]
    source: Source
    gold: str
    weight: float
    scored: bool
    """False for what was made from a page's main text: it is learnt from, never scored."""
    spans: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Blocks:
    """The blocks of all pages, one after the other."""

    pages: list[Page]
    names: list[str]
    columns: np.ndarray
    page: np.ndarray
    """Index of the page of each block."""
    fold: np.ndarray
    is_text: np.ndarray
    weight: np.ndarray
    lexicon: sparse.csr_matrix
    """How often each block has each word of the lexicon."""
    words: list[str]

    def of(self, index: int) -> slice:
        """Return where the blocks of a page are."""
        first, stop = np.searchsorted(self.page, [index, index + 1])
        return slice(int(first), int(stop))


def main() -> None:
    """Cross-validate, and write the weights if asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=Path, default=PAGES)
    parser.add_argument("--kind", choices=["plain", "marked"], default="plain")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="fit on all pages and write the weights")
    parser.add_argument("--scores", type=Path, help="save the scores of unseen pages here")
    options = parser.parse_args()
    blocks = gathered(list(labelled_pages(options.pages, options.kind)), options.folds)
    print(f"{len(blocks.pages)} texts, {len(blocks.page)} blocks, {len(blocks.words)} words")
    lexicons = [lexicon_weights(blocks, blocks.fold != fold) for fold in range(options.folds)]
    place = blocks.names.index("lexicon")
    for fold, weights in enumerate(lexicons):
        blocks.columns[blocks.fold == fold, place : place + 3] = lexicon_columns(blocks, weights)[
            blocks.fold == fold
        ]
    alone = unseen_scores(blocks, blocks.columns, options.folds, ALONE)
    around = np.hstack([blocks.columns, surroundings(blocks, alone)])
    if options.write:
        write(blocks, options.kind, around)
    among = unseen_scores(blocks, around, options.folds, AMONG)
    if options.scores:
        np.savez_compressed(
            options.scores,
            ids=np.array([page.row["id"] if page.scored else "" for page in blocks.pages]),
            names=np.array(blocks.names),
            page=blocks.page,
            columns=blocks.columns,
            alone=alone,
            among=among,
        )
    report(blocks, alone, among, options.pages)


def labelled_pages(folder: Path, kind: str) -> Iterator[Page]:
    """Yield every page as a dump or as HTML, its main text by itself, and of a dump what stands near that text."""
    html = (
        {row["id"]: row["html"] for row in rows_of(folder / "html.dev.jsonl.gz")} if kind == "marked" else {}
    )
    for row in rows_of(folder / "pages.dev.jsonl.gz"):
        weight = 1.0 if row["page_type"] == "article" else OTHER_KINDS
        raw, media_type = (html[row["id"]], "text/html") if html else (row["text_dump"], "text/plain")
        yield Page(row, source_from(raw, media_type=media_type), row["gold"], weight, scored=True)
        clean = as_html(row["gold"]) if html else row["gold"]
        yield Page(
            row, source_from(clean, media_type=media_type), row["gold"], weight * CLEAN_WEIGHT, scored=False
        )
        for part in [] if html else excerpts(row["text_dump"], row["gold"], row["id"]):
            yield Page(row, source_from(part), row["gold"], weight * EXCERPT_WEIGHT, scored=False)


def excerpts(dump: str, gold: str, seed: str) -> Iterator[str]:
    """Yield a dump without most of what stands around its text, and the last lines of the text with what follows."""
    lines = dump.split("\n")
    spans = [(0, 0)] * len(lines)
    at = 0
    for index, line in enumerate(lines):
        spans[index] = (at, at + len(line))
        at += len(line) + 1
    size, matched = alignment(dump, spans, gold)
    text = np.flatnonzero((2 * matched > size) & (size >= LINE_OF_TEXT))
    if not len(text):
        return
    chance = random.Random(seed)  # noqa: S311 - the same excerpts every time
    above, below = chance.randint(0, MOST_AROUND), chance.randint(0, MOST_AROUND)
    yield "\n".join(lines[max(0, text[0] - above) : text[-1] + 1 + below])
    last = text[-chance.randint(1, LAST_LINES) :]
    yield "\n".join(lines[last[0] : last[-1] + 1 + chance.randint(0, 2 * MOST_AROUND)])


def as_html(text: str) -> str:
    """Return a text as a page that holds nothing else."""
    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip())
    return f"<html><body>{paragraphs}</body></html>"


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a gzipped file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def gathered(pages: list[Page], folds: int) -> Blocks:
    """Measure and label the blocks of all pages."""
    columns, labels, weights, entries, page_of, cut_pieces = [], [], [], [], [], []
    names: list[str] = []
    count = 0
    for index, page in enumerate(pages):
        blocks = cut(page.source)
        if not blocks.size:
            continue
        own = own_columns(blocks)
        names = list(own)
        page.spans = list(zip(blocks.starts, blocks.ends, strict=True))
        size, matched = alignment(page.source.text, page.spans, page.gold)
        columns.append(np.stack(list(own.values()), 1))
        labels.append(2 * matched > size)
        main_text = max(SMALLEST_PAGE, len(WORD.findall(page.gold)))
        weights.append(page.weight * np.minimum((size + EMPTY_BLOCK) / main_text, LARGEST_SHARE))
        cut_pieces.append(pieces_of(blocks))
        entries.append(lexicon_entries(cut_pieces[-1], count))
        page_of.append(np.full(blocks.size, index))
        count += blocks.size
    site = np.array([zlib.crc32(page.row["domain"].encode()) % folds for page in pages])
    of = np.concatenate(page_of)
    lexicon, words = lexicon_matrix(entries, [pages[part[0]].row["domain"] for part in page_of], cut_pieces)
    lexicon.resize(count, len(words))  # the last blocks may have no word of it
    return Blocks(
        pages,
        names,
        np.vstack(columns).astype(np.int32),
        of,
        site[of],
        np.concatenate(labels).astype(np.int8),
        np.concatenate(weights),
        lexicon,
        words,
    )


def alignment(text: str, spans: Sequence[tuple[int, int]], gold: str) -> tuple[np.ndarray, np.ndarray]:
    """Return how many words each block has, and how many of them the longest common subsequence with `gold` has."""
    numbers: dict[str, int] = {}
    wanted = [numbers.setdefault(word, len(numbers)) for word in WORD.findall(gold)]
    blocks = [[numbers.setdefault(word, len(numbers)) for word in WORD.findall(text[a:b])] for a, b in spans]
    given = [word for block in blocks for word in block]
    matched = np.zeros(len(given) + 1, np.int64)
    if given and wanted:
        for step in Indel.opcodes(given, wanted):
            if step.tag == "equal":
                matched[step.src_start + 1 : step.src_end + 1] = 1
    bounds = np.concatenate([[0], np.cumsum([len(block) for block in blocks])])
    return np.diff(bounds), np.diff(np.cumsum(matched)[bounds])


def lexicon_entries(pieces: Pieces, first_block: int) -> np.ndarray:
    """Return (hash, block, start, end) of every word but CJK characters; words that begin a block twice."""
    words = pieces.words
    first = np.zeros(len(words.hashes), np.bool_)
    first[pieces.first_words[:-1][pieces.word_counts > 0]] = True
    rows = np.stack(
        [
            words.hashes,
            (pieces.word_blocks + first_block).astype(np.uint64),
            words.starts.astype(np.uint64),
            words.ends.astype(np.uint64),
        ]
    )
    openers = rows[:, first & (words.first_kinds != CJK)].copy()
    openers[0] = as_first(openers[0])
    return np.hstack([rows[:, words.first_kinds != CJK], openers])


def as_first(hashes: Hashes) -> Hashes:
    """Return the hashes of the same words at the start of a block, which sets them apart from these elsewhere."""
    return mixed(hashes ^ OPENING)


def lexicon_matrix(
    entries: list[np.ndarray], sites: list[str], pieces: list[Pieces]
) -> tuple[sparse.csr_matrix, list[str]]:
    """Return how often each block has each word that enough sites have, and these words."""
    numbers = {site: number for number, site in enumerate(sorted(set(sites)))}
    site_of = np.concatenate(
        [np.full(part.shape[1], numbers[site]) for part, site in zip(entries, sites, strict=True)]
    )
    text_of = np.concatenate([np.full(part.shape[1], at) for at, part in enumerate(entries)])
    hashes, blocks, starts, ends = np.hstack(entries)
    distinct, first, inverse = np.unique(hashes, return_index=True, return_inverse=True)
    pairs = np.unique(inverse.astype(np.int64) * len(numbers) + site_of)
    frequent = np.bincount(pairs // len(numbers), minlength=len(distinct)) >= SITES_OF_A_WORD
    column = np.cumsum(frequent) - 1
    chosen = frequent[inverse]
    size = int(blocks.max()) + 1, int(frequent.sum())
    ones = np.ones(int(chosen.sum()), np.float64)
    matrix = sparse.csr_matrix((ones, (blocks[chosen].astype(np.int64), column[inverse[chosen]])), shape=size)
    words = []
    for at in first[frequent]:
        folded = pieces[text_of[at]].text.folded[int(starts[at]) : int(ends[at])]
        word = "".join(map(chr, folded))
        words.append(word if phrase_hash(word)[1] == int(hashes[at]) else FIRST_MARK + word)
    return matrix, words


def lexicon_weights(blocks: Blocks, rows: np.ndarray) -> np.ndarray:
    """Fit an integer weight for each word of the lexicon on the given rows."""
    total = np.asarray(blocks.lexicon.sum(axis=1)).ravel()
    scaled = (sparse.diags(1 / np.sqrt(1 + total)) @ blocks.lexicon).tocsr()
    model = LogisticRegression(C=1.0, max_iter=60, solver="liblinear", random_state=1)
    model.fit(scaled[rows], blocks.is_text[rows], sample_weight=blocks.weight[rows] / blocks.weight.mean())
    return np.clip(np.round(model.coef_.ravel() * LEXICON_UNITS), -127, 127).astype(np.int64)


def lexicon_columns(blocks: Blocks, weights: np.ndarray) -> np.ndarray:
    """Return the three columns of the lexicon, as the cleaner computes them."""
    total = (blocks.lexicon @ weights).astype(np.int64)
    known = (blocks.lexicon @ (weights != 0)).astype(np.int64)
    return np.stack([total, weighted(total, known), known], 1)


def unseen_scores(blocks: Blocks, columns: np.ndarray, folds: int, settings: dict[str, Any]) -> np.ndarray:
    """Return the score of every block by trees that have not seen its site."""
    scores = np.zeros(len(columns), np.int32)
    for fold in range(folds):
        seen = blocks.fold != fold
        scores[~seen] = scored(
            fitted(columns[seen], blocks.is_text[seen], blocks.weight[seen], settings), columns[~seen]
        )
    return scores


def fitted(
    columns: np.ndarray, is_text: np.ndarray, weight: np.ndarray, settings: dict[str, Any]
) -> CatBoostClassifier:
    """Fit symmetric trees."""
    model = CatBoostClassifier(
        **settings, verbose=0, thread_count=2, random_seed=1, allow_writing_files=False
    )
    return model.fit(columns.astype(np.float32), is_text, sample_weight=weight / weight.mean())


def scored(model: CatBoostClassifier, columns: np.ndarray) -> np.ndarray:
    """Return scores in hundredths of log-odds."""
    raw = model.predict(columns.astype(np.float32), prediction_type="RawFormulaVal")
    return np.clip(np.floor(raw * 100), -MOST, MOST).astype(np.int32)


def surroundings(blocks: Blocks, alone: np.ndarray) -> np.ndarray:
    """Return the columns of the surroundings of all blocks."""
    found = []
    for index in np.unique(blocks.page):
        rows = blocks.of(index)
        own = dict(zip(blocks.names, blocks.columns[rows].T, strict=True))
        around = surrounding_columns(own, alone[rows], CHANCES[alone[rows] + MOST])
        found.append(np.stack(list(around.values()), 1))
    return np.vstack(found)


def report(blocks: Blocks, alone: np.ndarray, among: np.ndarray, folder: Path) -> None:
    """Print the bench's scores of the pages, cleaned with weights that had not seen them."""
    score = runpy.run_path(str(folder / "score.py"))["score"]
    texts = {}
    for index, page in enumerate(blocks.pages):
        if page.scored:
            rows = blocks.of(index)
            own = dict(zip(blocks.names, blocks.columns[rows].T, strict=True))
            scores = Scores(own, alone[rows], among[rows])
            texts[page.row["id"]] = cleaned(page.source, cut(page.source), scores).text if page.spans else ""
    rows_scored = [page.row for page in blocks.pages if page.scored]
    for part, chosen in PARTS.items():
        found, _ = score([row for row in rows_scored if chosen(row)], texts)
        shown = " ".join(f"{measure}={found.get(measure)}" for measure in MEASURES)
        print(f"{part:12} {shown}", flush=True)


PARTS: dict[str, Callable[[dict[str, Any]], bool]] = {
    "articles": lambda row: row["page_type"] == "article",
    "Chinese": lambda row: row["lang"] == "zh",
    "other kinds": lambda row: row["page_type"] != "article",
}
MEASURES = ("f1_doc", "precision", "recall", "body_kept", "rec_lt_half", "spam_leak")


def write(blocks: Blocks, kind: str, around: np.ndarray) -> None:
    """Fit everything on all pages and write the tables that the cleaner reads."""
    everything = np.ones(len(blocks.page), np.bool_)
    weights = lexicon_weights(blocks, everything)
    lines = sorted(f"{word}\t{weight}" for word, weight in zip(blocks.words, weights, strict=True) if weight)
    write_table(f"{kind}_words.tsv", LEXICON_HEAD, lines)
    names = around_names(blocks)
    for stage, columns, known, settings in (
        ("alone", blocks.columns, blocks.names, ALONE),
        ("among", around, names, AMONG),
    ):
        model = fitted(columns, blocks.is_text, blocks.weight, settings)
        write_table(f"{kind}_{stage}.txt", FOREST_HEAD, forest_lines(model, known))


def around_names(blocks: Blocks) -> list[str]:
    """Return the names of all columns, in order."""
    rows = blocks.of(int(blocks.page[0]))
    own = dict(zip(blocks.names, blocks.columns[rows].T, strict=True))
    zeros = np.zeros(rows.stop - rows.start, np.int32)
    return [*blocks.names, *surrounding_columns(own, zeros, zeros + 500)]


def forest_lines(model: CatBoostClassifier, names: Sequence[str]) -> list[str]:
    """Return the lines of a forest's table: bias, columns, then a line for each tree."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.json")
        model.save_model(str(path), format="json")
        saved = json.loads(path.read_text("utf-8"))
    scale, (bias,) = saved["scale_and_bias"]
    unit = 100 * WEIGHT_UNITS
    lines, used = [], []
    for tree in saved["oblivious_trees"]:
        questions = [
            (names[split["float_feature_index"]], math.floor(split["border"])) for split in tree["splits"]
        ]
        used += [column for column, _ in questions]
        weights = " ".join(str(round(value * scale * unit)) for value in tree["leaf_values"])
        lines.append(" ".join(f"{column}>{border}" for column, border in questions) + ": " + weights)
    return [str(round(bias * unit)), " ".join(sorted(set(used))), *lines]


def write_table(name: str, head: str, lines: Sequence[str]) -> None:
    """Write a table of the cleaner."""
    text = "".join(f"# {line}\n" for line in head.splitlines()) + "\n".join(lines) + "\n"
    (DATA / name).write_text(text, "utf-8")


CREDITS = """Fitted by bench/fit_cleaning.py on labelled pages of these sets, of which no text is held here:
article-extraction-benchmark (MIT), WCXB web content extraction benchmark (CC-BY-4.0, by its authors),
Chinese web content extraction (MIT)."""
LEXICON_HEAD = f"""Words and what they tell of the line they stand in: positive where articles use them,
negative where the lines around articles do; "^" before a word that begins the line. {CREDITS}"""
FOREST_HEAD = f"""Trees that tell text from the rest of a page: bias, columns, then a tree a line with its questions
and its weights, in ten-thousandths of log-odds. {CREDITS}"""
LEXICON_UNITS = 20


if __name__ == "__main__":
    main()
