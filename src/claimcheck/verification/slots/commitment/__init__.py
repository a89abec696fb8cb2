"""Whether a source that has all that a claim says commits itself to it: what stands beside it may take it back."""
