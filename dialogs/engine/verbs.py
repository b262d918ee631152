"""What a button under a question can mean besides its own choices. They stay in chats for weeks: never reuse one."""

BACK = "<"
WHY = "?"
EXAMPLE = "!"
MORE = "+"
LESS = "-"
SKIP = "~"
KEEP = "="  # the old answer still holds
PAUSE = "^"
AWAY = "&"  # on no button: back in a moment … or whenever: &^
CHANGE = "#"  # list the earlier answers … and how many of the latest are passed over: #12
REOPEN = "@"  # … and the path of one of them
ENOUGH = "*"  # that's all, under a list
MONTH = "m"  # … and a month, under a calendar: m2027-03
EARLY = "%"  # yes, what I wrote before was my answer … and which of several: %0
TICK = "["  # … and a choice of a list: it is to be ticked, however often this is pressed
UNTICK = "]"  # … it is not
INERT = "."  # a day of the calendar that is past, a heading
OFFER = "o"  # … and the number of a ready answer: o0
LEAVE = "x"  # a change that was not wanted
