"""The plan as it is shown: in the chat, as a picture's data, and as today's list (COACHING 5.19, 7.1)."""
