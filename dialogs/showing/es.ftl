showing-picture = Tu plan en una página.
    .title = Mi plan
    .today = hoy
    .goal = meta
    .milestone = hito
    .done = hecho
    .overdue = su día ya pasó
    .dropped = descartado
    .undated = aún sin fecha

showing-no-plan = Todavía no hay plan; estará aquí en cuanto digas que sí a uno. /menu muestra los caminos.

showing-all-done = Todos los pasos que planeaste están hechos, y eso merece un momento. Cuando sepas qué viene ahora: /menu

showing-goal =
    <b>Meta:</b> { $goal }{ $dated ->
        [yes] , para el { $by }
       *[no] { "" }
    }{ $state ->
        [later] { " " }(espera su turno)
        [paused] { " " }(descansa)
        [done] { " " }✓
       *[open] { "" }
    }
    <b>Cómo está:</b> { $has-status ->
        [no] { "" }
       *[yes] { $status } ·{ " " }
    }{ $count ->
        [0] todavía sin pasos
        [one] { $done ->
            [0] un paso, por hacer
           *[other] un paso, hecho
        }
       *[other] { $done } de { $count } pasos hechos
    }{ $has-needed ->
        [no] { "" }
       *[yes]
            { "" }
            <b>Lo que hace falta:</b> { $needed }
    }{ $has-support ->
        [no] { "" }
       *[yes]
            { "" }
            <b>Quién podría ayudar:</b> { $support }
    }{ $has-milestones ->
        [no] { "" }
       *[yes]
            { "" }
            <b>Hitos:</b>
            { $milestones }
    }{ $listed ->
        [0] { "" }
       *[other]
            { "" }
            <b>Plan de acción:</b>
            { $steps }
    }{ $begun ->
        [no]
            { "" }
            <b>Más adelante:</b> qué salió de ahí, cómo lo ves, qué viene después
       *[yes] { $has-outcome ->
            [no] { "" }
           *[yes]
                { "" }
                <b>Resultado:</b> { $outcome }
        }{ $has-evaluation ->
            [no] { "" }
           *[yes]
                { "" }
                <b>Valoración:</b> { $evaluation }
        }{ $has-next ->
            [no] { "" }
           *[yes]
                { "" }
                <b>Siguiente paso:</b> { $next }
        }
    }

showing-milestone =
    { $state ->
        [done] ✓ { $title }
       *[open] { $dated ->
            [yes] { $title } – { $date }
           *[no] { $title }
        }
    }

showing-step =
    .open =
        { $dated ->
            [yes] { $step } – { $date }
           *[no] { $step } – aún sin fecha
        }{ $repeats ->
            [no] { "" }
            [daily] , luego cada día
            [weekdays] , luego cada día laborable
            [weekly] , luego cada semana
            [fortnightly] , luego cada dos semanas
           *[monthly] , luego cada mes
        }{ $has-after ->
            [no] { "" }
           *[yes] { " " }(después de { $after })
        }{ $has-people ->
            [no] { "" }
           *[yes] { " " }· con: { $people }
        }{ $has-why ->
            [no] { "" }
           *[yes] { " " }· para qué: { $why }
        }{ $has-measure ->
            [no] { "" }
           *[yes] { " " }· hecho cuando: { $measure }
        }{ $has-if-then ->
            [no] { "" }
           *[yes] { $has-obstacle ->
                [yes] { " " }· si «{ $obstacle }»: { $if-then }
               *[no] { " " }· si se complica: { $if-then }
            }
        }
    .done = ✓ { $step }
    .dropped = (descartado) { $step }

showing-repeats =
    .daily = cada día
    .weekdays = cada día laborable
    .weekly = cada semana
    .fortnightly = cada dos semanas
    .monthly = cada mes

showing-outline =
    <b>Tus metas:</b>

    { $goals }
    .goal =
        { $goal }{ $dated ->
            [yes] { " " }– para el { $by }
           *[no] { "" }
        } · { $state ->
            [chosen] elegida, aún sin planear
            [later] espera su turno
            [paused] descansa
            [ended] vista desde el final
            [done] ✓ lograda
           *[open] { $count ->
                [one] { $done ->
                    [0] un paso, por hacer
                   *[other] un paso, hecho
                }
               *[other] { $done } de { $count } pasos hechos
            }
        }

showing-today =
    { $n ->
        [one] <b>Esto es lo que puedes hacer ahora:</b>
       *[other] <b>Esto es lo que puedes hacer ahora, lo más cercano primero:</b>
    }

    { $steps }{ $waiting ->
        [0] { "" }
        [one]
            { "" }
            { "" }
            Hay uno más que espera a estos.
       *[other]
            { "" }
            { "" }
            Hay { $waiting } más que esperan a estos.
    }

showing-today-step =
    { $near ->
        [today] { $step } – hoy
        [tomorrow] { $step } – mañana
        [undated] { $step } – aún sin fecha
        [past] { $step } – su día era el { $date }
       *[other] { $step } – { $date }
    }

showing-when = «<b>{ $title }</b>»: { $dated ->
        [yes] { $date }, { $days ->
            [-1] que fue ayer
            [0] que es hoy
            [1] que es mañana
           *[other] { $past ->
                [yes] que ya pasó
               *[no] dentro de { $days } días
            }
        }
       *[no] aún sin fecha
    }{ $repeats ->
        [once] .
        [daily] , y luego cada día.
        [weekdays] , y luego cada día laborable.
        [weekly] , y luego cada semana.
        [fortnightly] , y luego cada dos semanas.
       *[monthly] , y luego cada mes.
    }
    .checkin = Nuestro repaso: los { $day } a las { $at }. Entre medias también está /checkin.
showing-next =
    { $three ->
        [1] Bien. Lo siguiente de tu plan:
        [2] De acuerdo. Esto es lo que sigue:
       *[3] Lo que viene ahora:
    }
    .hello =
        { $two ->
            [1] ¡Hola! Qué bueno leerte. Lo siguiente de tu plan:
           *[2] ¡Hola! Qué bien que estés aquí. Esto es lo que sigue:
        }
    .well = Soy un programa, así que siempre igual, y gracias por preguntar. Lo siguiente de tu plan:
    .reminds = Ahora mismo no hay nada pendiente que pueda aplazar. De cada paso te aviso sin que lo pidas cuando llega su día. Lo siguiente en tu plan:
    .pick = Entonces yo tomaría lo más cercano:

showing-next-goal = Todo lo que estaba en marcha está hecho, y eso merece un momento. La siguiente: «<b>{ $goal }</b>». ¿Empezamos con ella?

showing-tick = ✓ { $step }
showing-move = → Otro día: { $step }

showing-record = Una tarjeta de lo que hiciste: «{ $goal }». Se queda con tu plan, y /evidence la tiene.
    .title =
        { $reached ->
            [wholly] Alcanzada
            [partly] Alcanzada en parte
           *[not] Una meta, vista desde el final
        }
    .when = { $date }
    .outcome = Qué salió
    .evaluation = Cómo lo veo
    .next-step = Qué viene ahora
    .times =
        { $times ->
            [one] una vez
           *[other] { $times } veces
        }

showing-change = Cambiar algo

# Lo que se contó antes, citado, y dónde queda.
showing-told = <b>{ $name }:</b> { $words }
    .hours = Horas por semana
    .a-week = { $n }
    .if-then = Si pasa
    .then = { $has-obstacle ->
            [yes] si «{ $obstacle }», entonces «{ $then }»
           *[no] «{ $then }»
        } (con el paso «{ $step }»)
    .last-way = Lo que se interpuso, según el último repaso
    .way = Lo que se interpone
    .strengths = Tus fortalezas
    .skills = Lo que aprendiste
    .confidence = Tu confianza
    .of-ten = { $n } de 10
    .reason = Por qué no es menor
    .values = Lo que debe darte el trabajo
    .interests = Con qué se te pasa la tarde
    .aspiration = Dentro de unos años
    .story = Con qué te sentiste bien
    .managed = Lo que ya lograste una vez
    .support = Quién puede ayudar
    .evidence = Lo que mostrará que está hecho
    .needed = Lo que aún hace falta
    .serves = Para qué
    .went-well = Lo que salió bien
    .next-step = Tu próximo paso
    .goal = Tu meta
    .in-plan = Está guardado con tu meta: /plan
    .in-talk = En ella estamos ahora.
    .in-awareness = Me lo contaste en «Conocerte»; en /export está todo.
    .in-checkin = Es del repaso del { $date }; en /export están todos.
    .not-yet = Busqué, y eso aún no me lo has contado, o se quedó sin responder. Cuando quieras, cuéntamelo; /plan muestra lo que hay hasta ahora.

# Qué significan las palabras y las frases propias.
showing-term = Mis propias palabras
    .measurable = «Medible» quiere decir que se puede mostrar: hay algo que ver o que contar, como «tres demos hechas», y así sabrás cuándo llegaste.
    .measures = «Cómo van los resultados» pregunta por lo que mostrará que tu meta está cumplida, eso que se ve o se cuenta: cuánto hay ya, en porcentaje. Cuántos pasos están hechos es otra cosa.
    .in-time = «El último paso llega a tiempo» quiere decir que el día de tu último paso no pasa de la fecha de la meta: el plan cabe antes.
    .named = Quiere decir: cuando ponemos en palabras lo que se interpone, podemos planear qué harás si aparece. Lo que no tiene nombre suele tomarnos por sorpresa.
    .specific = «Específica» quiere decir que dice qué exactamente: cuál, dónde, con quién. Otra persona podría leer en ella qué vas a hacer.
    .achievable = «Alcanzable» quiere decir que tienes lo necesario, o sabes qué falta todavía: tiempo, dinero, gente, habilidades.
    .realistic = «Realista» quiere decir que cabe en tus semanas: las horas que puedes dar, y cuánto confías en lograrlo.
    .timely = «Con fecha» quiere decir que tiene un día. Una fecha se puede mover; un «algún día», no.
    .smart = SMART son cinco pruebas para una meta: específica (qué exactamente), medible (cómo se nota), alcanzable (qué hace falta), realista (las horas) y con fecha.
    .check-in = El repaso es nuestra charla corta de cada semana, dos minutos: cuánto llevas, qué salió bien, qué se interpuso y qué sigue. Con /checkin empieza cuando quieras.
    .milestone = Un hito es una parte de una meta grande, con su propia fecha: un punto del camino en el que se nota que avanzas.
    .evidence = Una evidencia es lo que muestra lo que hiciste: unas palabras, una foto, un certificado. En /evidence está lo que guardaste.
    .intention = Una intención es algo que piensas hacer y que aún no tiene fecha. Con fecha es un paso, y puedo recordártelo.
    .if-then = Un «si… entonces» es un pequeño plan para lo que se pueda interponer: «si llego con cansancio, entonces hago diez minutos». Vuelve en los avisos de ese paso.
