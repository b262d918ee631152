which = Cuál
which-one = Tócalo, o di cuál.
    .why = Para que sea el que tú quieres.
