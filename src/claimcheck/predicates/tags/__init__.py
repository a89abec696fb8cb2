"""What each word of a sentence does: tags of verbs, nouns and function words."""
