"""Settings for the whole suite."""

from hypothesis import settings

# Limits are counted in steps, never in seconds: a busy machine fails no test.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
