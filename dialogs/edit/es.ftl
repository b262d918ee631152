# Cambiar el plan (COACHING 6.10).
edit-menu =
    { $two ->
        [1] Los planes están para cambiarse. <b>¿Qué tiene que ser distinto?</b>
       *[2] <b>¿Qué te gustaría cambiar?</b> No se pierde nada: lo de antes queda en el historial.
    }
    .goal = ◎ { $title }
    .step = { $title }
    .add-step = + Un paso más
    .add-quick = + Otra meta, en cinco minutos
    .add-goal = + Otra meta, con calma
    .steps =
        { $n ->
            [0] No hay ningún paso abierto para «{ $goal }».
           *[other] Los pasos abiertos de «{ $goal }». ¿Cuál?
        }

edit-drop = Quitar un paso
edit-drop-sure = ¿Quieres quitar este: «<b>{ $step }</b>»?
    .why = Lo que se suelta deja sitio. Queda en el historial, y un toque lo trae de vuelta.
    .yes = Sí, quitarlo
    .no = No, que se quede
    .kept = Se queda como está: «{ $step }».

edit-goal-lost = Lo siento. Con todo lo que pusiste de tu parte, eso duele, y no le quita nada a lo que hiciste. Una meta también puede cambiar.

edit-step = Cambiar un paso
edit-step-what =
    «<b>{ $before }</b>»{ $dated ->
        [yes] , { $date }
       *[no] , aún sin fecha
    }

    ¿Qué tiene que ser distinto?
    .name = Qué cambiar
    .why = Un paso que ya no encaja le estorba al siguiente. Cambiarlo es parte de planear, no un fracaso.
    .reword = Las palabras
    .move = La fecha
    .often = Cada cuánto
    .drop = Quitarlo
edit-step-title =
    { $proposes ->
        [yes] <b>¿Que diga esto?</b> Tócalo, o dilo con otras palabras.
       *[no] <b>¿Cómo lo dirías ahora?</b> Con tus palabras.
    }
    .name = Las palabras nuevas
    .not-this = Así no, entonces. ¿Cómo lo dirías?
    .told = Lo he leído, y las palabras siguen como estaban. ¿Cómo lo dirías? Con «cancelar» se quedan así.
    .why = Cuanto más claro, más fácil empezar: ¿qué exactamente, con quién, dónde?
edit-step-often = <b>¿Cada cuánto tiene que venir?</b>
    .name = Cada cuánto
    .why = Lo que se repite tiene un aviso en cada uno de sus días, y un pequeño registro de las veces que lo hiciste.
    .once = Una vez
    .daily = Cada día
    .weekdays = Cada día laborable
    .weekly = Cada semana
    .fortnightly = Cada dos semanas
    .monthly = Cada mes

edit-step-now = Hecho
    .reword = Ahora dice: «<b>{ $step }</b>».{ $reminded ->
        [yes] { " " }Los avisos van con él, sin que hagas nada.
       *[no] { "" }
    }
    .often = { $repeats ->
        [once] «{ $step }»: una vez.
        [daily] «{ $step }»: cada día.
        [weekdays] «{ $step }»: cada día laborable.
        [weekly] «{ $step }»: cada semana.
        [fortnightly] «{ $step }»: cada dos semanas.
       *[monthly] «{ $step }»: cada mes.
    }{ $reminded ->
        [yes] { " " }Los avisos van con él, sin que hagas nada.
       *[no] { "" }
    }
    .drop = Queda fuera: «{ $step }». Sus avisos se acaban con él.{ $has-waiting ->
        [no] { "" }
       *[yes]
            { "" }
            { $n ->
                [one] Este lo esperaba y ya puede empezar:
               *[other] Estos lo esperaban y ya pueden empezar:
            }
            { $waiting }
    }
    .undo = Deshacer

edit-step-told = Lo leí, y dejé las palabras como estaban. ¿Cómo lo dirías ahora?

edit-as-it-was =
    { $a-row ->
        [yes] De acuerdo, se queda como está: «{ $title }».
       *[no] De acuerdo, no se cambia nada.
    }
edit-nothing-yet = Te entiendo. De esto aún no ha cambiado nada: elige una de estas, otro día, o «cancelar» para dejarlo todo como está.
edit-undone = Deshecho: «<b>{ $title }</b>» está como antes{ $dated ->
        [yes] : { $date }
       *[no] { "" }
    }{ $n ->
        [0] { "" }
        [one] , y también el paso que se movió con ella
       *[other] , y también las { $n } fechas que se movieron con ella
    }.
    .undo = Deshacer
    .day = Deshecho: vuelve a ser el { $date }.
    .settings = Deshecho: queda puesto como estaba antes.
    .nothing = No encuentro ningún cambio de la última hora que pueda deshacer. En /change está todo lo que se puede cambiar.

edit-goal = Cambiar una meta
edit-goal-what =
    «<b>{ $before }</b>»{ $dated ->
        [yes] , para el { $date }
       *[no] { "" }
    }{ $state ->
        [paused] { " " }(descansa)
        [parked] { " " }(guardada para otro momento)
        [later] { " " }(espera su turno)
        [chosen] { " " }(aún sin planear)
       *[open] { "" }
    }

    ¿Qué tiene que ser distinto?
    .name = Qué cambiar
    .why = Hoy sabes más que el día en que la fijaste. Una meta puede cambiar contigo.
    .reword = Las palabras
    .date = La fecha
    .steps = Sus pasos
    .add = + Un paso más
    .pause = Que descanse
    .take-up = Retomarla
    .park = Guardarla
    .drop = Quitarla
    .begin = Empezarla ahora
    .plan = Planearla ahora
edit-goal-title =
    { $proposes ->
        [yes] <b>¿Que tu meta sea esta?</b> Tócala, o dila con otras palabras.
       *[no] <b>¿Cómo dirías ahora tu meta?</b>
    }
    .name = Las palabras nuevas
    .not-this = Esa no, entonces. ¿Cómo la dirías?
    .told = Lo he leído, y tu meta sigue como estaba. ¿Cómo la dirías? Con «cancelar» se queda así.
    .why = Es tu frase. Cuanto más cerca esté de lo que de verdad quieres, más te sostiene.
edit-goal-by = <b>¿Para cuándo ahora?</b>
    .name = La fecha nueva
    .why = Una fecha que se puede cumplir te sirve más que una que ya quedó atrás.
edit-goal-by-sure =
    <b>{ $by }</b>{ $days ->
        [0] { "" }
       *[other] { $later ->
            [yes] { $away ->
                [one] , un día después
               *[other] , { $away } días después
            }
           *[no] { $away ->
                [one] , un día antes
               *[other] , { $away } días antes
            }
        }
    }{ $by-passed ->
        [yes] , que ya ha pasado
       *[no] { "" }
    }. { $ask ->
        [yes] { $n ->
            [0] Sus hitos tienen fecha propia.
            [one] Uno de sus pasos tiene fecha.
           *[other] { $n } de sus pasos tienen fecha.
        }{ $over ->
            [0] { "" }
            [one] { " " }Si no, uno quedaría después de la propia meta.
           *[other] { " " }Si no, { $over } quedarían después de la propia meta.
        } <b>{ $n ->
            [one] ¿Lo muevo también?
           *[other] ¿Los muevo también?
        }</b>
            { "" }
            Quedaría así:
            { $moves }
       *[no] ¿Está bien?
    }
    .done = ¿Hablas de un paso que ya está hecho? Dime cuál, como «hecho: el curso», y lo marco. Y estas fechas, <b>¿las muevo también?</b>
    .yes = Sí
    .together = Moverlos también
    .alone = Que se queden
    .change = Otra fecha
edit-goal-along = { $title }: <b>{ $date }</b>
edit-goal-passed =
    { $n ->
        [one] Uno de sus pasos tiene un día que ya pasó.
       *[other] { $n } de sus pasos tienen días que ya pasaron.
    } ¿Muevo todos sus pasos juntos, para que el primero caiga el { $first }?
    .name = Días que pasaron
    .why = Lo que quedó atrás ya no avisa de nada. Con días nuevos vuelve a ser un plan.
    .shift = Moverlos
    .keep = Dejar los días
edit-goal-sure =
    { $operation ->
        [park] Guardada para otro momento, con { $n ->
            [one] su paso abierto
           *[other] sus { $n } pasos abiertos
        }: sin avisos ni preguntas, hasta que la retomes. ¿Lo hago?
       *[drop] Con ella { $n ->
            [one] se va un paso abierto
           *[other] se van { $n } pasos abiertos
        } y todos los avisos. Lo que has hecho por ella queda en el registro. ¿La sueltas?
    }
    .name = Seguro
    .why = Toca más que la propia meta, por eso pregunto una vez.
    .yes = Sí
    .no = No, déjala

edit-goal-now = Hecho
    .reword = Ahora dice: «<b>{ $goal }</b>». Antes: «{ $before }».
    .date = «{ $goal }»: ahora para el <b>{ $by }</b>, y los avisos también.
    .together =
        { $n ->
            [0] «{ $goal }»: ahora para el <b>{ $by }</b>, y sus hitos se han movido con ella.
            [one] «{ $goal }»: ahora para el <b>{ $by }</b>. Su paso se ha movido con ella, y los avisos también.
           *[other] «{ $goal }»: ahora para el <b>{ $by }</b>. Sus pasos se han movido con ella, y los avisos también.
        }
    .pause = «{ $goal }» descansa: sin avisos ni preguntas sobre ella, hasta que tú digas. Descansar no es rendirse.
    .park = Guardada para otro momento: «{ $goal }». La tienes en /change cuando llegue su hora.
    .drop = La sueltas: «{ $goal }». Eso deja sitio, y lo aprendido por el camino es tuyo.
    .take-up = { $two ->
        [1] Bien: «{ $goal }» vuelve a estar en marcha.
       *[2] «{ $goal }» está de vuelta.
    }
    .begin = «{ $goal }» empieza ahora, y los avisos con ella.
    .kept = Se queda como estaba: «{ $goal }».
    .back = No pasa nada: «{ $goal }» vuelve a estar como antes.
    .undo = Deshacer
    .go-on = Seguir con ella
    .next = Empezar: { $goal }

edit-add = Un paso más
edit-add-step =
    <b>¿Cuál es el paso?</b> Pon la fecha si la sabes: «llamar a Ana antes del viernes».{ $has-goal ->
        [yes]
            { "" }
            { "" }
            Es para «{ $goal }».
       *[no] { "" }
    }
    .name = El paso
    .one-wanted = Hasta aquí no se ha añadido nada. ¿Cuál sería el paso? { $out }
    .why = Un paso nuevo puede surgir en cualquier momento. Cuanto más pequeño, antes está hecho.
edit-add-goal = <b>¿Para qué meta es?</b>
    .name = Para qué meta
    .why = Un paso sirve a una meta; así su aviso puede decirte para qué es.
edit-add-when =
    «{ $what }»

    { $has-gone ->
        [yes] El { $gone } ya ha pasado.{ " " }
       *[no] { "" }
    }<b>¿Para cuándo?</b> O déjalo abierto: entonces es una intención, y no te aviso.
    .name = Para cuándo
    .why = Con un día propio es mucho más probable que ocurra.
    .undated = Aún sin fecha
edit-add-now =
    Ya está en tu plan: «<b>{ $step }</b>»{ $dated ->
        [yes] , { $date }
       *[no] , por ahora sin fecha
    }{ $repeats ->
        [once] { "" }
        [daily] , y luego cada día
        [weekdays] , y luego cada día laborable
        [weekly] , y luego cada semana
        [fortnightly] , y luego cada dos semanas
       *[monthly] , y luego cada mes
    }.{ $late ->
        [yes] { " " }Eso queda después de la fecha de la meta, { $by }: una de las dos podría moverse.
       *[no] { "" }
    }
    .edit = Cambiarlo
    .drop = Deshacer
