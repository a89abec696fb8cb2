"""Passing over sentences that cannot decide a claim, before they are read."""
