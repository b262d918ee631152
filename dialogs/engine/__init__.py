"""A conversation as data: events come in, commands go out.

events     what happens (past tense) and what is to be done about it (imperative)
values     what an answer can be, and how it is written down
questions  what a dialog asks, as a table; the machine built from it
kinds      the kinds of question: words, a choice, a date, several of a list, rounds, a confirmation
walk       how far a set of answers leads through a table
coach      all tables and their words together
turn       one event, one decision; `strangers`, before consent; `finishing`, what every turn ends with
hearing    which question words answer, if any; `pressing`, what a button does
meaning    what words mean to a question; `once`, found once in a turn
taking     what an answer is to its question (`parts`, to several); `storing`, the answer in its frame
beside     what is said beside an answer; `finished`, a step that words say is done
putting    the question that is open: its place, its words, its buttons
words      Fluent messages beside each dialog; speech turns commands into what is read on the phone
"""
