rest = Un descanso
    .too = Descansar también de recordatorios
    .ended = Qué bien que vuelvas. El descanso termina aquí: llegan otra vez los recordatorios y los repasos.
    .still = Estoy en silencio hasta el { $until }; desde entonces vuelven los recordatorios y los repasos. /resume termina el descanso antes.
    .not-yet = De acuerdo, todavía no me callo: los avisos y los repasos siguen llegando. Un descanso solo puedo empezarlo en el momento, así que escríbeme el { $from }: «un descanso hasta el …».
    .done =
        { $rests ->
            [yes] Que disfrutes el descanso. No sabrás nada de mí hasta el { $until }, a menos que escribas antes. /resume lo termina cuando quieras.
           *[no] De acuerdo, todo queda como está. Si el día de un paso ya no te sirve, se puede mover, y /pause está ahí cuando lo necesites.
        }

rest-until = { $hard ->
        [yes] Lo siento, eso es duro, y va primero. El plan puede esperar; no se pierde nada. <b>¿Me quedo en silencio un tiempo, y hasta qué día?</b> Toca uno o escríbelo.
       *[no] Sin recordatorios ni repasos por un tiempo, y sin perder nada. <b>¿Hasta qué día?</b> Toca uno o escríbelo: «hasta el 24 de agosto».
    }
    .why = Un plan que no conoce vacaciones pronto se abandona entero.
    .days-3 = 3 días
    .days-7 = Una semana
    .days-14 = 2 semanas
    .days-30 = 30 días
    .stay = No hace falta
    .too-far = El { $date } queda a más de un año. ¿Qué día dentro de un año? O no me contestes: yo me quedo en silencio por mi cuenta.
    .later = Mis descansos empiezan en el momento; no puedo apuntar uno para el { $from }. ¿Hasta qué día me callo, desde hoy? O di que no, y escríbeme entonces.
    .past = El { $date } ya pasó. ¿Desde qué día puedo volver a escribirte?

rest-offer = { $hard ->
        [yes] Lo siento, eso es duro, y va primero.
       *[no] Gracias por decírmelo.
    } { $later ->
        [yes] Mis descansos empiezan en el momento; no puedo apuntar uno para más adelante. <b>¿Me quedo en silencio desde hoy hasta el { $date }?</b> O escríbeme el { $from }, y empieza entonces.
       *[no] <b>¿Me quedo en silencio hasta el { $date }?</b> Sin recordatorios ni repasos, y sin perder nada.
    }
    .yes =
        { $later ->
            [yes] Sí, desde hoy
           *[no] Sí, hasta entonces
        }
    .other = Otro día
