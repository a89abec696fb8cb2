"""Lets the tests here import the models that the formats share."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
