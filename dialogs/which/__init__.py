"""Which of several things is meant: tapped, or said by its place or some of its words. A question in between."""
