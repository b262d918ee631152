"""What the coach knows and says. Pure: no Telegram, database, network, clock or scheduler in here.

engine         events in, commands out: questions, the walk over their answers, the turn, the words loader
mentee, plan   the people and things
nudges         what the coach says unasked, and when
understanding  what a person meant by what they typed
catalogue      the one place where the dialogs, one folder each, are put together into the coach
"""
