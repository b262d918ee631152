language = Language
    .done = Good, English it is.

language-which = { $count ->
        [one] So far I speak one language well enough for this:
       *[other] In which language shall we talk?
    }
    .why = I only offer a language in which I have all my words. What you wrote stays as you wrote it.
