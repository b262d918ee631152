ending = Mirar atrás en una meta
    .done =
        { $how ->
            [wholly] Gracias. Esta meta está alcanzada, y se queda en tu plan como tuya: /plan y /evidence la muestran.
            [partly] Gracias. Lo que alcanzaste se queda, y nadie te lo quita: /plan y /evidence lo muestran.
            [not] Gracias por mirarlo con tanta honestidad. Lo que aprendiste en el camino se queda con tu plan.
            [let-go] Queda suelta, y lo que aprendiste en el camino se queda. Eso deja sitio a lo que más importa.
           *[longer] Claro. Los planes llevan el tiempo que llevan.
        }
    .changed = Anotado, ya está corregido.

ending-how =
    «<b>{ $title }</b>»{ $count ->
        [0] .
       *[other] { "" }: { $done } de { $count } pasos hechos.
    } <b>¿Hasta dónde llegaste?</b>
    .name = Hasta dónde
    .why = Tú dices cuándo termina una meta, y en qué ha quedado.
    .wholly = La alcancé
    .partly = Una parte
    .not = No se dio
    .longer = Necesita más tiempo
    .let-go = La dejo ir

ending-outcome =
    { $how ->
        [wholly] Esto merece un momento: lo dijiste y lo hiciste.{ " " }
        [partly] Una parte es una parte.{ " " }
       *[not] En estos caminos pasa, y siempre queda algo.{ " " }
    }{ $has-agreed ->
        [yes] La señal que elegiste: «{ $agreed }».{ " " }
       *[no] { "" }
    }<b>¿Qué salió de ahí?</b> Con palabras, una foto o un archivo.
    .name = Resultado
    .why = Es la línea que querrás leer dentro de un año. También puedes dejarla para después (⋯).

ending-evaluation =
    { $has-learned ->
        [yes] En el camino anotaste: «{ $learned }».{ " " }
       *[no] { "" }
    }{ $how ->
        [wholly] <b>¿Cómo lo ves ahora: qué ayudó más y qué harías de otra manera?</b>
        [partly] <b>¿Cómo lo ves ahora: qué te trajo hasta aquí y qué faltó?</b>
       *[not] <b>¿Qué te enseña: qué tuvo de bueno y qué harías de otra manera?</b>
    }
    .name = Valoración
    .why = Lo que ayudó esta vez casi siempre vuelve a ayudar. También puede esperar (⋯).

ending-next =
    { $how ->
        [wholly] Bien. <b>Y desde aquí, ¿qué viene ahora?</b>
       *[other] Gracias. <b>Y desde aquí, ¿cuál es un siguiente paso?</b> Puede ser algo muy distinto.
    } Basta una línea.
    .name = Siguiente paso
    .why = Una meta es una parada en el camino hacia algo mayor.

ending-begins =
    Ahora le toca a la siguiente: «<b>{ $goal }</b>» empieza ahora.{ $has-first ->
        [yes] { " " }Lo primero: «{ $first }».
       *[no] { "" }
    }{ $past ->
        [0] { "" }
        [one] { " " }Mientras tanto pasó el día de un paso; con un toque le das otro.
       *[other] { " " }Mientras tanto pasaron los días de { $past } pasos; con un toque le das otro a cada uno.
    }
    .move = { $move }: { $step }
    .not-yet = Todavía no
ending-waits = De acuerdo, espera: «{ $goal }». En /today la tienes cuando quieras.
ending-card = La tarjeta

ending-which = ¡Qué buena noticia! ¿Cuál de tus metas está alcanzada con eso?
ending-too = Y lo que contaste suena a tu meta alcanzada: «<b>{ $goal }</b>». ¿Miramos qué salió de ahí, y la cerramos?
