move = Una nueva fecha
    .done = Pasa al { $when }{ $repeats ->
        [no] { "" }
        [daily] , y luego cada día
        [weekdays] , y luego cada día laborable
        [weekly] , y luego cada semana
        [fortnightly] , y luego cada dos semanas
       *[monthly] , y luego cada mes
    }, y los recordatorios también.
    .changed = Cambiado otra vez, al { $when }.

move-when =
    Los planes se mueven, no pasa nada: <b>¿a qué día?</b>

    «{ $title }»
    .why = La fecha de antes ya no te sirve. Una nueva sí, si la eliges tú.

move-sure =
    «{ $title }»: el <b>{ $when }</b>, { $when-passed ->
        [yes] que ya ha pasado
       *[no] { $when-days ->
            [0] que es hoy
            [1] que es mañana
           *[other] dentro de { $when-days } días
        }
    }{ $repeats ->
        [no] { "" }
        [daily] , y luego cada día
        [weekdays] , y luego cada día laborable
        [weekly] , y luego cada semana
        [fortnightly] , y luego cada dos semanas
       *[monthly] , y luego cada mes
    }.{ $when-passed ->
        [yes] { " " }¿Elegimos otro día?
       *[no] { " " }¿Está bien?
    }
    .yes = Sí
    .change = Otro día

move-which = { $dated ->
        [yes] Al { $date }, entonces.
       *[no] Se puede mover.
    } <b>¿Cuál de estos?</b>
