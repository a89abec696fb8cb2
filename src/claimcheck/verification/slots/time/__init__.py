"""Periods: is it said of the same time?"""
