"""Tables of words: families of verbs and nouns, kinds, roles, closed classes."""
