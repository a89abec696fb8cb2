"""What a number measures: money, units, rates, shares, changes, ages, marks."""
