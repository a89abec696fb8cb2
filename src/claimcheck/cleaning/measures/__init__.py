"""What a block of a text measures: columns of integers, computed for all blocks of a text at once.

Every column is an integer, so that what is made of it is the same to the last bit on every machine.
"""
