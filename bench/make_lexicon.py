"""Make `src/claimcheck/language/data/lexicon.tsv`: lemmas, their parts of speech and irregular forms.

    python bench/make_lexicon.py --text TEXT… --output src/claimcheck/language/data/lexicon.tsv

Needs `lemminflect` (MIT), whose tables derive from the NIH SPECIALIST Lexicon. A lemma is kept when it occurs at
least `--least` times in the given English text (one document a line of a JSON-lines file with `gold` or `text`, or
plain text), a verb that is nothing else always; only counts are taken from the text. The order of the parts of
speech says which is more frequent there, judged by the word before: "to", a modal or a pronoun before a verb, a
determiner or a preposition before a noun.
"""

import argparse
import csv
import gzip
import itertools
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

LETTERS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
BEFORE_VERB = frozenset(
    "to will would can could may might must should shall not we they i you who he she it don't didn't".split()
)
BEFORE_NOUN = frozenset(
    "the a an of this that these those his her its their our my your in on for with by from no some any".split()
)
WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")


def texts(paths: list[Path]) -> Iterator[str]:
    """Yield one text a document."""
    for path in paths:
        with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
            for line in lines:
                if line.startswith("{"):
                    row = json.loads(line)
                    if row.get("lang", "en") == "en":
                        yield row.get("gold") or row.get("text") or ""
                else:
                    yield line


def counts(paths: list[Path]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Count each lower-case form, and how often it stands where a verb or a noun would."""
    total, verbs, nouns = Counter[str](), Counter[str](), Counter[str]()
    for text in texts(paths):
        words = WORD.findall(text)
        total.update(words)
        for before, word in itertools.pairwise(words):
            verbs[word] += before in BEFORE_VERB
            nouns[word] += before in BEFORE_NOUN
    return total, verbs, nouns


def regular(lemma: str, part: str) -> list[str]:
    """Return the forms that the runtime makes by rule."""
    if part == "n":
        return [plural(lemma)]
    if part == "v":
        stem = lemma.removesuffix("e")
        past = stem[:-1] + "ied" if re.search(r"[^aeiou]y$", lemma) else stem + "ed"
        return [past, past, stem + "ing", plural(lemma)]
    return []


def plural(lemma: str) -> str:
    """Return the regular -s form."""
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if re.search(r"(s|x|z|ch|sh)$", lemma) else "s")


def entries(resources: Path) -> dict[str, dict[str, list[str]]]:
    """Return lemma -> part of speech letter -> forms as the table has them."""
    table: dict[str, dict[str, list[str]]] = defaultdict(dict)
    with gzip.open(resources / "infl_lu.csv.gz", "rt") as rows:
        for lemma, part, *forms in csv.reader(rows):
            if part in LETTERS and lemma == lemma.lower() and WORD.fullmatch(lemma):
                table[lemma][LETTERS[part]] = [form.split("/")[0] for form in forms]
    return table


def row(lemma: str, parts: dict[str, list[str]], verbal: int, nominal: int) -> str:
    """Return a lemma's row of the lexicon."""
    order = sorted(parts, key=lambda part: {"v": -verbal, "n": -nominal}.get(part, 0))
    irregular = []
    for part in sorted(parts):
        made = regular(lemma, part)
        irregular += [
            f"{part}:{index}:{form}"
            for index, form in enumerate(parts[part])
            if WORD.fullmatch(form) and part in "nva" and (index >= len(made) or made[index] != form)
        ]
    return "\t".join(("".join(order), lemma, " ".join(irregular))).rstrip()


def main() -> None:
    """Write the lexicon."""
    import lemminflect  # noqa: PLC0415  only this script needs it

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--text", type=Path, nargs="+", required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--least", type=int, default=2)
    options = parser.parse_args()
    total, verbs, nouns = counts(options.text)
    lines = []
    for lemma, parts in sorted(entries(Path(lemminflect.__file__).parent / "resources").items()):
        forms = {lemma, *(form for values in parts.values() for form in values if form)}
        if set(parts) == {"v"} or sum(total[form] for form in forms) >= options.least:
            verbal, nominal = sum(verbs[form] for form in forms), sum(nouns[form] for form in forms)
            lines.append(row(lemma, parts, verbal, nominal))
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
