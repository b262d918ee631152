evidence = Qué salió de ahí
    .done =
        { $told ->
            [no] De acuerdo.
           *[yes] { $files ->
                [0] Guardado: «{ $came }». En /evidence lo tienes cuando quieras ver lo que hiciste.
               *[other] Guardado, para verlo cuando quieras: /evidence lo muestra con todo lo que hiciste.
            }
        }
    .changed = Anotado, ya está corregido.

evidence-came =
    { $has-agreed ->
        [yes] La señal que elegiste: «{ $agreed }». <b>¿Qué salió de ahí?</b> Unas palabras, una foto o un archivo, si quieres.
       *[no] { $has-of-goal ->
            [yes] <b>¿Qué salió de ahí?</b> Unas palabras, una foto o un archivo, si quieres. Puede contar más adelante, porque la señal de tu meta es esta: «{ $of-goal }».
           *[no] <b>¿Qué salió de ahí?</b> Unas palabras, una foto o un archivo, si quieres.
        }
    }
    .why = Lo que se guarda está ahí el día en que todo parece no haber servido.
    .nothing = Nada que añadir

evidence-none = Aún no hay nada marcado. Lo que termines estará aquí, con lo que quieras guardar de ello. /today muestra por dónde empezar.

evidence-list =
    <b>Lo que has hecho</b>, lo último primero:

    { $pieces }
    .earlier = Más atrás
    .record = Tarjeta: { $title }
    .show = Ver: { $title }

evidence-piece = Una parte de lo hecho
    .step = ✓ { $title }
    .goal = ⚑ { $title }
    .kept =
        ✓ { $title }{ $has-words ->
            [yes] : «{ $words }»
           *[no] { "" }
        }{ $n ->
            [0] { "" }
            [one] { " " }📎
           *[other] { " " }📎 { $n }
        }

evidence-one =
    ✓ { $title }{ $has-words ->
        [yes]
            { "" }

            «{ $words }»
       *[no] { "" }
    }
