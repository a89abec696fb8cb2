"""How often Python looks for garbage that refers to itself.

A corpus is a million small objects that stay, and none that refer to each other in a ring. Python's own pace, a look
after every 700 new objects, takes a tenth of the time of a run.
"""

import gc

_NEW_OBJECTS = 50_000
_YOUNG_LOOKS = 20
_OLDER_LOOKS = 100


def look_seldom() -> None:
    """Let this process look for garbage less often."""
    gc.set_threshold(_NEW_OBJECTS, _YOUNG_LOOKS, _OLDER_LOOKS)
