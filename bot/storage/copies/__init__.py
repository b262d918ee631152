"""A whole database, copied: to be kept, to be brought back, to go on in the other engine.

copying    rows from one database to another, compared after
backups    the data in one file, the mentees' wrapped keys in another
restoring  an empty database filled from these, or from the one that is left
"""
