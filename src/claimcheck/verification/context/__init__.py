"""What the text around a sentence says of it."""
