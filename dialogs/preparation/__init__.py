"""Preparation: one goal made SMART, steps with dates, a commitment (COACHING 5). The quick plan is its short way."""
