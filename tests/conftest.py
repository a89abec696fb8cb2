"""Settings for the whole suite."""

import os
import sys

from hypothesis import settings

# Limits are counted in steps, never in seconds: a busy machine fails no test.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

# Modules stay compiled, as a user's do, whatever the environment says: else each of the hundred commands that are run
# as processes compiles all of claimcheck again, which takes longer than what it is run for.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
