"""Claims and sentences as the comparisons see them: words, terms, phrases, statements."""
