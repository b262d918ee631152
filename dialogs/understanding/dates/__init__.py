"""Dates as people type them, in any order and spelling; `dialogs.understanding.deadlines` is the way in.

A text is cut into pieces; a lexicon (`english`, `spanish`) says of each what it is: WEEKDAY 5, UNIT week, BEFORE. From
there on the languages are one. Rows of a table, each a pattern of kinds with its reader, then put neighbours together:
ORDINAL WEEKDAY OF MONTH is a DAY, and so is NUMBER UNIT BEFORE DAY. What is left over are the dates of the text;
`choosing` says which one counts.

symbols   the kinds of piece, and patterns of them
spelling  what a misspelt word was meant to be
lexicon   words and phrases of a language
cutting   text into pieces
calendar  arithmetic with days
feasts    holidays by country
settling  words that are a date only in company
reading   what a date node knows; conventions
same_month  the month of a number that puts another day right
grammar   the rows
naming    days that only say which thing is meant
choosing  which of several dates is the deadline
hints     days to offer where the words only hint at a time
"""
