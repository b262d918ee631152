rest = Un descanso
    .too = Descansar también de recordatorios
    .ended = Qué bien que vuelvas. El descanso termina aquí: llegan otra vez los recordatorios y los repasos.
    .still = Estoy en silencio hasta el { $until }; desde entonces vuelven los recordatorios y los repasos. /resume termina el descanso antes.

rest-done = Que disfrutes el descanso. No sabrás nada de mí hasta el { $until }, a menos que escribas antes. /resume lo termina cuando quieras.

rest-stays = De acuerdo, todo queda como está. Si el día de un paso ya no te sirve, se puede mover, y /pause está ahí cuando lo necesites.

rest-later = No sabrás nada de mí desde el { $from } hasta el { $until }, a menos que escribas antes. Hasta que empiece, todo sigue como estaba.
    .too = Y el descanso apuntado sigue en pie, desde el { $from } hasta el { $until }.
    .dropped = De acuerdo, sin descanso desde el { $from } hasta el { $until }: siguen los recordatorios y los repasos.
    .other = Otros días
    .drop = Al final, sin descanso

rest-until = { $hard ->
        [yes] Lo siento, eso es duro, y va primero. El plan puede esperar; no se pierde nada. <b>¿Me quedo en silencio un tiempo, y hasta qué día?</b> Toca uno o escríbelo.
       *[no] Sin recordatorios ni repasos por un tiempo, y sin perder nada. <b>¿Hasta qué día?</b> Toca uno o escríbelo: «hasta el 24 de agosto»; o los dos días, «del 10 al 24 de agosto».
    }{ $later ->
        [yes] { " " }Ya hay apuntado un descanso desde el { $first } hasta el { $last }; otro para más adelante ocupa su lugar.
       *[no] { "" }
    }
    .why = Un plan que no conoce vacaciones pronto se abandona entero.
    .days-3 = 3 días
    .days-7 = Una semana
    .days-14 = 2 semanas
    .days-30 = 30 días
    .stay = No hace falta
    .drop = Al final, sin descanso
    .too-far = El { $date } queda a más de un año. ¿Qué día dentro de un año? O no me contestes: yo me quedo en silencio por mi cuenta.
    .past = El { $date } ya pasó. ¿Desde qué día puedo volver a escribirte?

rest-last = Desde el { $from }, entonces. <b>¿Hasta qué día?</b> Toca cuánto tiempo o escribe el día.
    .why = Así sé cuándo quieres volver a saber de mí.
    .days-3 = 3 días
    .days-7 = Una semana
    .days-14 = 2 semanas
    .days-30 = 30 días
    .too-far = El { $date } queda a más de un año. ¿Qué día dentro de un año?
    .both = Desde el { $from }, bien. ¿Y hasta qué día? Los dos juntos, por favor, como «del 10 al 24 de agosto».
    .past = El { $date } no es después de que empiece el descanso. ¿Desde qué día puedo volver a escribirte?

rest-offer = Un descanso

rest-offer-sure = { $hard ->
        [yes] Lo siento, eso es duro, y va primero.
       *[no] Gracias por decírmelo.
    } { $later ->
        [yes] <b>¿Me quedo en silencio desde el { $from } hasta el { $until }?</b> Hasta que empiece, todo sigue como estaba; después, sin recordatorios ni repasos, y sin perder nada.
       *[no] <b>¿Me quedo en silencio hasta el { $until }?</b> Sin recordatorios ni repasos, y sin perder nada.
    }
    .why = Un plan que no conoce vacaciones pronto se abandona entero.
    .yes =
        { $later ->
            [yes] Sí, esos días
           *[no] Sí, hasta entonces
        }
    .other = { $later ->
            [yes] Otros días
           *[no] Otro día
        }
    .stay = No hace falta
