"""Names in a text, and whether two of them mean the same thing."""

from claimcheck.names.definitions import find_definitions
from claimcheck.names.family_names import find_family_names, is_worded_family
from claimcheck.names.find import Name, find_names
from claimcheck.names.match import NameMatch, same_name
from claimcheck.names.regions import may_hold
from claimcheck.names.short_forms import find_short_forms

__all__ = [
    "Name",
    "NameMatch",
    "find_definitions",
    "find_family_names",
    "find_names",
    "find_short_forms",
    "is_worded_family",
    "may_hold",
    "same_name",
]
