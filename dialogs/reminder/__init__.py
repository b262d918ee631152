"""Reminders: what is due is told (`telling`) in the mentee's own words (`lines`), with buttons (`buttons`) that go on
working for weeks (`taps`, `ticks`, `snoozing`). When something is due, `nudges` says."""
