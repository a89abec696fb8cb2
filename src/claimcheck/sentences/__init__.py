"""Document -> Sentences. Text is never copied or altered: a sentence is a slice, its repairs live beside it."""

from claimcheck.sentences.splitting import split_document, split_sentences
from claimcheck.sentences.tables import read_tables

__all__ = ["read_tables", "split_document", "split_sentences"]
