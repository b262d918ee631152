checkin = Repaso
    .opening =
        { $three ->
            [1] Miremos la semana: { $questions } preguntas cortas, dos minutos. Al final tienes un paso para la que viene.
            [2] Bien, dos minutos para la semana: { $questions } preguntas cortas, y ya sabes cuál es tu próximo paso.
           *[3] Una mirada atrás y otra adelante, { $questions } preguntas cortas. Son dos minutos.
        }
    .done =
        { $has-next ->
            [no] Esta semana sin paso, entonces: también está bien. Tu plan te espera donde está.
           *[yes] { $two ->
                [1] Gracias. Para la semana que viene dijiste: «{ $next }». Cuenta conmigo.
               *[2] Bien. Tu paso para la semana que viene: «{ $next }».
            }
        }
    .changed = Ya está corregido en el repaso.

progress = Repaso

progress-percent =
    <b>¿Cuánto llevas de esto, de 0 a 100 %?</b>{ $has-last ->
        [yes] { " " }La última vez dijiste { $last } %.
       *[no] { "" }
    }

    «{ $title }»
    .noted =
        { $kept ->
            [well] Gracias por contármelo. Lo apunté como lo que salió bien.
            [way] Lo siento, suena a una racha dura. Lo apunté como lo que se interpuso.
           *[way-well] Gracias por contármelo. Guardé las dos cosas, lo bueno y lo difícil.
        } Y a ojo, <b>¿cuánto llevas de «{ $title }», de 0 a 100 %?</b> Un 0 también vale.
    .why = Es tu propia valoración. Semana a semana se ve si el plan funciona, y también puede bajar.

checkin-well =
    { $has-last-next ->
        [yes] La última vez elegiste: «{ $last-next }». <b>¿Qué salió bien</b>, con eso o con cualquier otra cosa? Por pequeño que sea.
       *[no] <b>¿Qué salió bien?</b> Por pequeño que sea.
    }{ $has-journal ->
        [yes] { " " }En tu diario escribiste: «{ $journal }».
       *[no] { "" }
    }
    .why = Los pequeños avances se suman, pero solo los que una persona llega a ver.

checkin-way =
    { $has-well ->
        [no] Hay semanas así, y aun así estás aquí. <b>¿Qué se interpuso?</b>
       *[yes] { $no-came ->
            [yes] Un no duele, y es la respuesta a algo que te atreviste a hacer. Al final podemos mirarlo. <b>¿Se interpuso algo más?</b>
           *[no] { $mood ->
                [heavy] Lo siento, eso pesa. <b>¿Se interpuso algo más?</b>
                [bad] Gracias por decirlo tal como es. <b>¿Se interpuso algo más?</b>
                [glad] { $two ->
                    [1] ¡Qué buena noticia!
                   *[2] ¡Qué bien! Eso merece un momento.
                } Y <b>¿qué se interpuso?</b>
               *[plain] { $three ->
                    [1] Gracias. Y <b>¿qué se interpuso?</b>
                    [2] Eso cuenta. Y <b>¿qué se interpuso?</b>
                   *[3] Me alegra saberlo. Y por el otro lado, <b>¿qué se interpuso?</b>
                }
            }
        }
    }
    .noted = Eso es una buena noticia, así que lo puse con lo que salió bien. Y ¿<b>se interpuso</b> algo?
    .why = No es para juzgarlo. Lo que estorba dos veces se puede prever.
    .nothing = Nada

checkin-confidence =
    { $has-way ->
        [no] { "" }
       *[yes] { $way ->
            [nothing] { $no-came ->
                [yes] { "" }
               *[no] { $mood ->
                    [heavy] { "" }
                    [bad] { "" }
                   *[plain] Bien, camino despejado.{ " " }
                }
            }
           *[other] { $no-in-way ->
                [yes] Un no duele, y es la respuesta a algo que te atreviste a hacer. Al final podemos mirarlo.{ " " }
               *[no] { $hard ->
                    [yes] Lo siento, eso va antes que cualquier plan.{ " " }
                   *[no] { $two ->
                        [1] Gracias por contármelo, eso también tiene su lugar aquí.{ " " }
                       *[2] Anotado: lo que tiene nombre se puede prever.{ " " }
                    }
                }
            }
        }
    }De 0 a 10, <b>¿qué confianza tienes</b> en el próximo tramo?{ $has-last-confidence ->
        [yes] { " " }La última vez fue { $last-confidence }.
       *[no] { "" }
    }
    .why = Es un buen termómetro. Cuando baja, conviene hacer algo más pequeño.

checkin-lower =
    Un { $confidence }, después de un { $last-confidence }. Qué bien que lo digas. <b>¿Por qué no es más bajo todavía?</b> Algo lo sostiene.
    .why = Quien solo pregunta qué va mal no ve lo que sostiene. Sobre eso podemos construir.

checkin-rally =
    { $twice ->
        [yes] Ha bajado dos veces seguidas, así que antes de hablar de pasos quedémonos un momento con eso.
       *[no] Antes de hablar de pasos, quedémonos un momento con ese número.
    }{ $has-managed ->
        [yes] { " " }Ya saliste adelante una vez; lo contaste así: «{ $managed }».
       *[no] { "" }
    }{ $has-story ->
        [yes] { " " }Y me contaste esto: «{ $story }».
       *[no] { "" }
    }{ $strong ->
        [yes] { " " }Nombraste tus fortalezas: { $strengths-line }. Nada de eso se ha ido.
       *[no] { $done ->
            [0] { " " }Un número bajo no es un veredicto. Casi siempre dice que algo es demasiado grande ahora mismo.
            [one] { " " }Un paso de tu plan ya está hecho, y lo hiciste tú.
           *[other] { " " }{ $done } pasos de tu plan ya están hechos, y los hiciste tú.
        }
    }

checkin-steps = Estos tocaban ya. <b>¿Cuáles están hechos?</b> Márcalos y después «Eso es todo».
    .why = Para no recordarte lo que ya hiciste.

checkin-next =
    { $n ->
        [0] { "" }
        [one] ✓ Hecho: «{ $first }». Lo dijiste y lo hiciste.{ " " }
       *[other]
        ✓ { $n } pasos hechos:
        { $ticked }

    }{ $sure ->
        [low] Para la semana que viene, algo pequeño, que no pueda salir mal: <b>¿qué subiría tu confianza un punto?</b>
       *[fine] <b>¿Cuál es tu próximo paso para la semana que viene?</b> Con uno basta.
    }
    .too-little = Con una cosa basta, por pequeña que sea: escríbela en pocas palabras o toca una. Y si esta semana es para otra cosa, di «nada».
    .not-a-choice = Con una cosa basta, por pequeña que sea: escríbela en pocas palabras o toca una. Y si esta semana es para otra cosa, di «nada».
    .why = Una semana con una cosa decidida va de otra manera que una semana con buenas intenciones.

# La imagen del final, el avance que nombra, y lo que además se puede contar.
checkin-progress =
    { $three ->
        [1] Tu camino hasta aquí. { $gain }
        [2] { $gain }
       *[3] Una cosa para llevarte. { $gain }
    }
    .title = Tu camino hasta aquí
    .attainment = Cuánto llevas
    .confidence = Tu confianza, de 0 a 10
    .done = { $total ->
        [one] { $n } de 1 paso hecho
       *[other] { $n } de { $total } pasos hechos
    }

checkin-gain = Un pequeño avance
    .first-step = Tu primer paso está hecho: «{ $step }».
    .nearer = «{ $goal }» pasó de { $before } a { $now } %.
    .week = { $n ->
        [one] Un paso hecho esta semana, { $total } en total.
       *[other] { $n } pasos hechos esta semana, { $total } en total.
    }
    .kept = { $n ->
        [one] Una vez esta semana hiciste lo que te habías propuesto repetir.
       *[other] { $n } veces esta semana hiciste lo que te habías propuesto repetir.
    }
    .surer = Tu confianza ha subido: { $now } después de { $before }.
    .month = { $n ->
        [one] Un paso hecho este mes.
       *[other] { $n } pasos hechos este mes.
    }
    .named = Sabes qué se interpuso: «{ $way }». Lo que tiene nombre se puede prever.
    .looked = { $n ->
        [one] Has mirado por primera vez cómo va. Desde aquí podremos comparar.
       *[other] Ya van { $n } veces que te paras a mirar, esta semana también.
    }

# Lo que se dice de un repaso que no se hizo, una vez, y de dos.
reminder-missed = Un repaso que faltó
    .missed =
        { $two ->
            [1] Esta vez no hubo repaso, y no pasa nada: hay semanas así. ¿Lo hacemos ahora, en dos minutos, o lo dejamos por esta semana?
           *[2] Aún no hemos mirado tu semana. ¿Es buen momento ahora? Dos minutos, casi todo con botones. O lo dejamos por esta vez.
        }

reminder-offer = Otro ritmo
    .offer =
        Dos veces no fue buen momento, así que quizá lo que falla es mi ritmo. ¿Qué te ayudaría? En cualquier caso nada se pierde. { $all-quiet ->
            [yes] Me quedo en silencio hasta que me escribas.
           *[no] No te preguntaré por la semana hasta que me escribas; con tus pasos sigo a tu lado.
        }

checkin-silence = Un repaso que faltó
    .checkin = Vamos
    .rhythm = Otro ritmo
    .leave-it = Esta vez no
    .fortnightly = Cada dos semanas
    .rest = Un descanso
    .fresh = Empezar de nuevo, con otras fechas

checkin-left = De acuerdo. El próximo es el { $date }, a las { $time }.
checkin-fortnightly = Cada dos semanas. El próximo es el { $date }, a las { $time }.
