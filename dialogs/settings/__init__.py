"""What can be set, on one page: a tap each, or typed ("sundays 6pm", "22 to 7") (COACHING 2.2, 2.4, 6.1)."""
