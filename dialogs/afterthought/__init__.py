"""More about a week, one tap away after its check-in: an idea, a skill that is needed, how far the measures are."""
