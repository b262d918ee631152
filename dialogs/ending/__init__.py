"""The end of a goal: Outcome, Evaluation and Next step, the card to keep, and the goal that begins next (COACHING 6.8,
5.17; REQUIREMENTS 0.7, 0.8)."""
