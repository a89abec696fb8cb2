"""Words that a sentence may open with before a number; other capitalised words there are names."""

OPENING_WORDS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday The A An Some About Over Nearly Almost At In On Of "
    "By For From With And But Or If When While After Before Since As These Those All Another Our Its Their His "
    "Her My Your Only Just More Most Than Around Between Up Down Last Next That This There Today Yesterday "
    "Approximately Roughly Under Below Above Within Exactly Least Killed Arrested Total Average Every Each Both "
    "Meanwhile However Where Then Now Here They We He She It I To Not No Though Because Until During Across Per".split()
)
