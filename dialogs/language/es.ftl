language = Idioma
    .done = Muy bien, seguimos en español.

language-which = { $count ->
        [one] Por ahora hablo bien un solo idioma:
       *[other] ¿En qué idioma hablamos?
    }
    .why = Solo ofrezco un idioma si tengo en él todas mis palabras. Lo que tú escribiste se queda como lo escribiste.
