"""Subject: is it said of the same things?"""
