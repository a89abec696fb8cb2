"""Share of golden sentence-splitting cases that come out exactly right, by language.

python bench/score_sentences.py [--golden FILE.jsonl.gz] [--show]
"""

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path

from claimcheck.sentences import split_sentences

SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "bench" / "claims"


def main() -> None:
    """Print right and all cases for every language of the golden set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--golden", type=Path, default=SHARED / "segmentation_golden.dev.jsonl.gz")
    parser.add_argument("--show", action="store_true", help="print the cases that came out otherwise")
    options = parser.parse_args()
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    with gzip.open(options.golden, "rt", encoding="utf-8") as stream:
        for case in map(json.loads, stream):
            found = [" ".join(sentence.text.split()) for sentence in split_sentences(case["text"])]
            expected = [" ".join(sentence.split()) for sentence in case["sentences"]]
            every[case["lang"]] += 1
            right[case["lang"]] += found == expected
            if options.show and found != expected:
                print(f"{case['lang']}: found {found}, expected {expected}")
    for language, count in sorted(every.items()):
        print(f"{language}: {right[language]} of {count} ({right[language] / count:.2f})")


if __name__ == "__main__":
    main()
