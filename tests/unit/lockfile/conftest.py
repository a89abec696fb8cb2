"""Lets the tests here import the models they share: the import mode of the suite adds no folder to the path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
