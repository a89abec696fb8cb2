"""Numbers written in Chinese: characters, counters, shares, units."""
