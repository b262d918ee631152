"""What a mentee takes away as a file: the plan as a picture.

Data in, bytes out: nothing here reads the database, the clock or the network, and no words stand in code or templates;
they come with the data. All functions are plain and take tens of milliseconds: call them in a thread.

`timeline` the plan's picture, `ink` which font draws which character, `glyphs` what a font file can draw.
"""
