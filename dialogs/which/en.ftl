which = Which one
which-one = Tap it, or say which.
    .why = So that it's done to the right one.
