"""A conversation as data: events come in, commands go out.

events     what happens (past tense) and what is to be done about it (imperative)
values     what an answer can be, and how it is written down
questions  what a dialog asks, as a table; the machine built from it
kinds      the kinds of question: words, a choice, a date, several of a list, rounds, a confirmation
walk       how far a set of answers leads through a table
coach      all tables and their words together
meaning    what words mean to a question, and what they say besides
turn       one event, one decision
spent      buttons about what is over, taken off the message that was tapped
words      Fluent messages beside each dialog; speech turns commands into what is read on the phone
"""
