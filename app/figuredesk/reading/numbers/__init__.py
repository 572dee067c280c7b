"""Numbers in all their spellings: digits, words, scale words, ranges."""
