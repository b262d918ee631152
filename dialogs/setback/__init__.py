"""A no, a silence, a day that was missed: acknowledged, looked at for what it teaches, turned into a next step
(COACHING 6.4; REQUIREMENTS 0.16)."""
