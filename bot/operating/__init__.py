"""What an operator does from the command line, a file a command; `python -m bot COMMAND --help` explains each.

commands   the command line itself: which there are, and how they are read
opening    a database that is there already, and whether a coach is working on it

A command gives the lines that it prints; what cannot be done is a `CannotBeDone` of one line. What it does in the
database is in `bot.storage`.
"""
