"""Numbers as they are written: digits, words, signs for fractions, scale words."""
