"""Figures: what they count or measure, and whether they agree."""
