"""Leads: what was heard of each, from which words, where their conversation stands, and the verdicts on them."""
