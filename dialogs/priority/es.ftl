priority = Qué va primero
    .opening = Ahora tienes más de una meta. Veamos qué va primero; es un minuto.
    .done =
        { $count ->
            [one] De una en una: es una buena carga.
           *[other] { $waiting ->
                [yes] Este es el orden:
               *[no] Van en paralelo. Si la semana viene llena, va antes la primera:
            }

            { $titles }

            { $waiting ->
                [yes] Lo que viene después descansa hasta que le toque; antes no te lo recordaré. /today muestra cuándo puede empezar.
               *[no] Te recuerdo cada una.
            }
        }

priority-first =
    <b>¿En qué meta quieres trabajar primero?</b> Si no pueden avanzar todas a la vez, ¿cuál debería?
    .which-first = Puede que importen lo mismo. Dos formas de saberlo: ¿una le facilita el camino a la otra? ¿Y cuál te alegraría más tener hecha en tres meses? <b>Esa primero:</b>
    .name = Primera
    .why = Así, en una semana llena, ya está decidido qué cede.

priority-second =
    <b>¿Y después de esa?</b>
    .which-first = Puede que importen lo mismo. Dos formas de saberlo: ¿una le facilita el camino a la otra? ¿Y cuál te alegraría más tener hecha en tres meses? <b>Esa primero:</b>
    .name = Segunda
    .why = Así la tercera también tiene su sitio.

priority-together =
    Primero va «{ $before }». <b>¿Y «{ $title }»: después, o al mismo tiempo?</b>
    .name = La segunda meta
    .why = Una tras otra se tarda más, y cada una recibe toda tu atención. Al mismo tiempo funciona si alcanzan las horas.
    .after = Una tras otra
    .beside = Al mismo tiempo

priority-together-third =
    { $beside ->
        [yes] <b>¿Y «{ $title }»: después de esas dos, o junto a ellas?</b>
       *[no] <b>¿Y «{ $title }»: al final, o junto a la segunda?</b>
    }
    .name = La tercera meta
    .why = Tres a la vez son muchas para casi cualquier semana.
    .after = Después
    .beside = Al mismo tiempo

priority-week-hours =
    <b>¿Cuántas horas a la semana</b> tienes para todo ello, aparte del trabajo y de la vida?
    .name = Horas a la semana
    .why = Cuando las metas juntas piden más de lo que hay, alguna se queda atrás, y parece un fracaso lo que solo era una suma.

priority-load =
    Al mismo tiempo, estas metas piden { $needed ->
        [one] una hora
       *[other] { $needed } horas
    } a la semana, y tienes { $have }. Sumado al día a día, suele ser demasiado. <b>¿Cómo lo hacemos?</b>
    .name = La carga
    .why = La semana es tuya. Yo solo hago la suma.
    .after = Una tras otra
    .keep = Me animo así
    .hours = Tengo más horas

priority-begin = Empezarla ya
priority-begun = Empieza ahora: «{ $goal }». Desde aquí te recuerdo sus pasos. /plan los muestra.
