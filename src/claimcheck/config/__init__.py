"""Settings: what there is to set, where it is written, and which layer wins."""

from claimcheck.config.files import FILE_NAMES
from claimcheck.config.keys import KEYS
from claimcheck.config.resolution import DEBUG_VARIABLE, Resolution, resolve
from claimcheck.config.schema import config_schema
from claimcheck.config.settings import COMMON_FORMATS, Color, Engine, FailOn, Format, ReportFile, Settings
from claimcheck.config.suggestion import did_you_mean

__all__ = [
    "COMMON_FORMATS",
    "DEBUG_VARIABLE",
    "FILE_NAMES",
    "KEYS",
    "Color",
    "Engine",
    "FailOn",
    "Format",
    "ReportFile",
    "Resolution",
    "Settings",
    "config_schema",
    "did_you_mean",
    "resolve",
]
