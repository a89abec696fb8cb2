"""Small words that make a line a sentence, by language; they stand in ``data/function_words.txt``."""

from claimcheck.cleaning.data_files import data_lines

FUNCTION_WORDS = {
    code: frozenset(words.split())
    for code, _, words in (line.partition(":") for line in data_lines("function_words.txt"))
}
"""ISO 639-1 code -> lower-case words."""

ALL_FUNCTION_WORDS = frozenset().union(*FUNCTION_WORDS.values())
