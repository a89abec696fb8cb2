"""Rules: what is worth telling about an Assessment. One file a rule; a rule knows only the model."""

from claimcheck.rules.judge import judge
from claimcheck.rules.registry import RuleInfo, catalogue, known_rules, rule_text

__all__ = ["RuleInfo", "catalogue", "judge", "known_rules", "rule_text"]
