language = Language
    .done = Good, English it is.

language-which = { $count ->
        [one] So far I speak one language well enough for this:
       *[other] In which language shall we talk?
    }
