"""The shell: all that touches the world. What the coach knows and says is in `dialogs`, which imports none of it.

telegram/   receiving, sending, and what is told Telegram about the bot
storage/    tables, sealing, the inbox and the outbox
working     inbox to outbox, one turn at a time; calls turns what was decided into Bot API calls
inviting    who may begin, where a code is needed for it
ticking     asks each second who has something due
leasing     what one of several processes does alone
reporting   what whoever runs the coach hears in their chat
operating/  the commands of whoever looks after it
service     all of these running together; __main__ puts them together from the settings
sandbox/    a stand-in for Telegram with a chat page; sandboxed runs the coach against it
rehearsal/  the coach's inside shown to authors on that page, words and tables reloaded; in the sandbox only
"""
