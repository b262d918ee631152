"""Telegram, as the coach meets it: updates in, Bot API calls out.

api        one request: a Bot API method by name, plain JSON in and out (telegram.Bot, python-telegram-bot)
http       the requests themselves, on aiohttp
updates    Telegram's JSON becomes the little that is kept of it; happenings makes events of that
intake     updates let in and committed, as many as limits allow; receiving: the poll loop, which confirms after that
           (bot/web: the webhook)
sending    the outbox's loop, held back by pace; carrying takes rows to their end: calling makes the request,
           drawing what it attaches, outcome reads what became of it, receipts notes it
answering  a pressed button is answered within two seconds
profile    the bot's name, descriptions and commands, in each language
"""
