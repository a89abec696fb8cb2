"""Document -> Sentences. Text is never copied or altered: a sentence is a slice, its repairs live beside it."""

from claimcheck.sentences.splitting import split_document, split_sentences

__all__ = ["split_document", "split_sentences"]
