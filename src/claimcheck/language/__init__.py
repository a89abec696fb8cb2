"""The one analyser: tokens, stems, CJK bigrams, stop words, script. All comparing uses it."""

from claimcheck.language.idf import idf
from claimcheck.language.script import is_cjk
from claimcheck.language.stems import fold, stem
from claimcheck.language.stop_words import STOP_WORDS
from claimcheck.language.terms import index_terms
from claimcheck.language.tokens import Token, TokenKind, tokenize

__all__ = ["STOP_WORDS", "Token", "TokenKind", "fold", "idf", "index_terms", "is_cjk", "stem", "tokenize"]
