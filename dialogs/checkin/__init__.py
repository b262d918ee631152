"""The weekly check-in: two minutes, mostly taps (COACHING 6.5).

`questions` is the talk, on the `facts` of its opening; `rally`, what comes back when confidence is low; `gains`, the
small gain that it ends with; `beginning`, /checkin at any time; `silence`, the taps under what is said of one missed.
What else may be told of a week is asked in `afterthought`.
"""
