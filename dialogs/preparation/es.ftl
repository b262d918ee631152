preparation = Preparación
    .opening =
        { $quick ->
            [yes] Vamos con el plan rápido: una meta, tres pasos, fechas. Como mucho { $questions } preguntas, unos cinco minutos, y todo se puede profundizar después.
           *[no] { $has-committed ->
                [yes] Ya conoces el camino: la meta, sus pasos, sus fechas. Unas { $questions } preguntas, diez minutos más o menos, y puedes parar donde quieras.
               *[no] Ahora lo hacemos realidad: <b>una meta, sus pasos, sus fechas</b>. Unas { $questions } preguntas, diez minutos; puedes parar donde quieras. Lo preparamos en equipo; hacerlo te tocará sobre todo a ti.
            }
        }
    .done =
        { $committed ->
            [yes] { $three ->
                [1] Ya es un plan, y es tuyo.
                [2] Ahí está: tu plan, con tus palabras.
               *[3] Queda decidido, y lo decidiste tú.
            } Te aviso el día antes de cada paso y el mismo día, y una vez por semana te pregunto qué tal. /today muestra siempre lo que puedes hacer ahora.
           *[no] Todavía no construimos sobre eso; mejor saberlo ahora que después. Todo lo que dijiste queda guardado. Veamos qué más podría haber.
        }
    .changed =
        { $committed ->
            [yes] Queda decidido: «{ $goal }». Los recordatorios siguen el plan tal como está ahora.
           *[no] Por ahora sale del plan y queda guardada entre las metas que elegiste.
        }

preparation-begin =
    { $soon ->
        [yes] Lo primero está cerca: «{ $step }». Con decidir dónde y a qué hora ya está medio hecho.
       *[no] { $two ->
            [1] Para los próximos dos días, algo pequeño: empieza con «{ $step }», aunque sean diez minutos.
           *[2] ¿Y en los próximos dos días? Diez minutos para «{ $step }» ya serían un comienzo.
        }
    }

preparation-parked = Con más de { $most } metas a la vez casi siempre se queda todo a medias. Así que he guardado esta para más adelante, y no se pierde nada de ella: «{ $goal }».

preparation-goal =
    { $has-idea ->
        [no] { $skill ->
            [yes] <b>¿Qué habilidad quieres practicar</b>, y para qué? Entrevistas, un idioma, una herramienta, hablar en público: una frase, como «Voy a …».
           *[no] <b>¿Qué quieres conseguir?</b> Una frase, con tus palabras, como «Voy a …».
        }
       *[yes] Elegiste «<b>{ $idea }</b>».{ $has-serves ->
            [no] { "" }
           *[yes] { $line ->
                [step] { " " }Es parte del camino hacia donde quieres llegar.
                [skill] { " " }De ahí sacarás algo que necesitas saber.
                [sure] { " " }Con eso verás si es lo tuyo.
                [doors] { " " }Puede que se te abra alguna puerta.
               *[own] { " " }Y es para esto: «{ $serves }».
            }
        }

            ¿La dejamos así, o <b>cómo la dirías tú</b>? Por ejemplo, «Voy a …».
    }
    .name = Meta
    .why = Una meta dicha en voz alta y en primera persona es tuya, y de ella depende todo lo demás. Si ya lleva una fecha, mejor todavía.
    .idea = Esa misma
    .too-long = Gracias, ahora veo mejor dónde estás. Un plan la necesita más corta, o apuntaría a todo a la vez. De todo eso, <b>¿cuál es la meta, en una frase?</b> «Voy a …»

preparation-sure =
    { $several ->
        [yes] Aquí oigo dos metas, y de una en una se llega más lejos. Juntas quedan así:
       *[no] Debería ser algo que haces tú, decidan lo que decidan los demás. Yo lo escribiría así:
    }

    «<b>{ $goal }</b>»

    { $several ->
        [yes] ¿Para ti son una sola? Si no, escribe con cuál empezar; la otra puede venir después.
       *[no] ¿Es tuya así?
    }
    .name = Cómo se dice
    .why = La meta es tuya, así que tiene que sonar a ti. Yo solo la convierto en «Voy a».
    .yes = Sí, es la mía
    .change = Decirlo de otra forma

preparation-specific =
    { $vague ->
        [none] «{ $goal }»: <b>¿qué sería exactamente?</b> ¿Cuál, dónde, con quién?
       *[other] «{ $vague }» puede ser muchas cosas. <b>¿Qué sería exactamente para ti?</b> ¿Cuál, dónde, con quién?
    }
    .name = Qué exactamente
    .why = Lo específico se empieza antes. «Ir a jornadas de puertas abiertas» se deja para otro día; «la de Enfermería del día 12» tiene una puerta por la que se puede entrar.

preparation-evidence =
    { $outcome ->
        [yes] Ojalá se dé, aunque ahí también deciden otras personas. <b>¿Qué podrías hacer o aprender tú que muestre que vas por buen camino?</b>
       *[no] <b>¿En qué notarás que está hecho?</b> ¿Qué podrías mostrarle a alguien?
    }
    .name = En qué se notará
    .why = Una meta medible se puede mostrar. Lo mejor es medir lo que tú haces o ganas, no lo que deciden otras personas: así nadie te lo puede quitar.

preparation-hours =
    { $has-evidence ->
        [no] { $measurable ->
            [yes] «{ $goal }»: para eso planeamos.{ " " }
           *[no] Eso puede venir después.{ " " }
        }
       *[yes] { $two ->
            [1] { "" }
           *[2] Así sabrás cuándo lo has logrado.{ " " }
        }
    }<b>¿Cuántas horas a la semana</b> podrías dedicarle de verdad?
    .noted = { $kept ->
        [steps] { $kept-count ->
            [1] Eso es un paso: lo guardo para cuando lleguemos a los pasos.
           *[other] Esos son pasos: guardo los { $kept-count } para cuando lleguemos a ellos.
        }
       *[other] Lo apunto para la fecha de tu meta.
    } Y a ojo, <b>¿cuántas horas a la semana</b> podrías dedicarle?
    .name = Horas a la semana
    .why = Realista es lo que cabe en tu semana. Exigirse está bien, pero un plan que pide horas que no tienes solo cuesta confianza.

preparation-needed =
    { $has-hours ->
        [no] { "" }
       *[yes] { $hours ->
            [1] Una hora a la semana es poco, y sirve.{ " " }
            [2] Dos horas a la semana: haremos pasos pequeños.{ " " }
           *[other] { "" }
        }
    }<b>¿Qué te falta todavía?</b> ¿Información, tiempo, dinero, personas, una habilidad?
    .name = Lo que falta
    .why = Una meta es alcanzable cuando sabes qué le falta. Y lo que falta suele ser el mejor primer paso.
    .nothing = Tengo todo lo necesario

preparation-confidence =
    { $has-needed ->
        [no] { "" }
       *[yes] { $needed ->
            [nothing] { "" }
           *[other] Mejor saberlo ahora que a mitad de camino.{ " " }
        }
    }{ $has-sure-before ->
        [no] Con todo a la vista, de 0 a 10, <b>¿cuánta confianza tienes</b> en que lo vas a lograr?
       *[yes] Cuando la elegiste, tu confianza era de { $sure-before } sobre 10. Con todo a la vista, <b>¿sigue en { $sure-before }?</b>
    }
    .noted = { $kept ->
        [steps] { $kept-count ->
            [1] Eso es un paso: lo guardo para cuando lleguemos a los pasos.
           *[other] Esos son pasos: guardo los { $kept-count } para cuando lleguemos a ellos.
        }
       *[other] Lo apunto para la fecha de tu meta.
    } Y de 0 a 10, <b>¿cuánta confianza tienes</b> en que lo vas a lograr?
    .name = Confianza
    .why = No es un examen. Si el número es bajo, sale más barato hacer la meta más pequeña ahora que llevarse una decepción después.
    .still = Sí, sigue en { $sure-before }

preparation-lift =
    Un { $confidence }, y está bien que lo digas.{ $has-managed ->
        [no] { "" }
       *[yes] { " " }Ya saliste adelante una vez; me lo contaste así: «{ $managed }».
    } <b>¿Qué lo convertiría en un 8?</b> ¿Averiguar algo, alguien a tu lado, más tiempo? ¿O hacemos la meta más pequeña?
    .name = Qué la subiría
    .why = Por debajo de 7 es más fácil abandonar. Una sola cosa que lo suba vale ahora más que el valor después.
    .smaller = Hacer la meta más pequeña
    .smaller-asks =
        Ahora dice así: «{ $goal }».

        <b>¿Cómo sería una versión más pequeña</b>, a la que le darías un 8? Una parte, o solo lo primero que hay en el camino.

preparation-by =
    { $has-lift ->
        [no] { $sure ->
            [low] Gracias por la franqueza. Daremos pasos pequeños.{ " " }
           *[fine] { $has-confidence ->
                [yes] { $confidence ->
                    [9] Desde ahí se planea bien.{ " " }
                    [10] Desde ahí se planea bien.{ " " }
                   *[other] { "" }
                }
               *[no] { $has-needed ->
                    [yes] { $needed ->
                        [nothing] { "" }
                       *[other] Eso irá en los pasos.{ " " }
                    }
                   *[no] { $has-hours ->
                        [yes] { $hours ->
                            [1] Una hora a la semana es poco, y sirve.{ " " }
                            [2] Dos horas a la semana: haremos pasos pequeños.{ " " }
                           *[other] { "" }
                        }
                       *[no] { "" }
                    }
                }
            }
        }
       *[yes] Eso entra en el plan, entonces.{ " " }
    }<b>¿Para cuándo</b> lo habrás logrado? Dilo como quieras, «a finales de junio» o «en seis semanas», o abre el calendario.
    .a-rhythm = Eso dice cada cuánto; ¿y <b>para cuándo</b> lo habrás logrado? Basta un día o un mes, «a finales de junio».
    .name = Para cuándo
    .why = «Algún día» no llega nunca. Una fecha sí, y además se puede mover.

preparation-by-sure =
    Es el <b>{ $date }</b>, { $near ->
        [today] hoy mismo: muy pronto, pero tú decides.
        [tomorrow] mañana: muy pronto, pero tú decides.
        [past] un día que ya pasó. Hace falta otro.
        [long] dentro de más de un año, así que es una meta a largo plazo; ayudarán los pasos cercanos.
       *[fine] { $date-days ->
            [one] dentro de { $date-days } día.
           *[other] dentro de { $date-days } días.
        }
    }{ $near ->
        [past] { " " }¿Lo elegimos?
       *[other] { " " }¿La tomamos?
    }
    .noted = { $kept-count ->
        [1] Eso suena a un paso, y lo guardo para cuando lleguemos a ellos.
       *[other] Esos suenan a pasos, y guardo los { $kept-count } para cuando lleguemos a ellos.
    } Primero el día de arriba: ¿te va bien?
    .name = La fecha
    .why = Las fechas se leen mal con facilidad, y esta decide cuándo te aviso. Por eso la repito una vez.
    .yes = Sí
    .change = Otra fecha

preparation-status =
    <b>¿En qué punto está hoy?</b> ¿Qué hay ya, qué has empezado?
    .name = Dónde estoy
    .why = Hace más pequeño el primer paso, y más adelante verás cuánto has avanzado.

preparation-smart =
    Así queda tu meta entera:

    «<b>{ $goal }</b>», para el <b>{ $date }</b>: { $near ->
        [today] es hoy mismo, muy pronto, pero tú decides.
        [tomorrow] es mañana, muy pronto, pero tú decides.
        [past] ese día ya pasó.
        [long] falta más de un año, así que es una meta a largo plazo, y pondremos hitos en el camino.
       *[fine] { $date-days ->
            [one] dentro de { $date-days } día.
           *[other] dentro de { $date-days } días.
        }
    }

    { $is-specific ->
        [yes] ✓ específica: lo dice la meta
       *[no] ○ específica: por ver
    }
    { $is-measurable ->
        [yes] ✓ medible
       *[no] ○ medible
    }{ $has-evidence ->
        [no] { $is-measurable ->
            [yes] : lo dice la meta
           *[no] : por ver
        }
       *[yes] : { $evidence }
    }
    { $is-achievable ->
        [yes] ✓ alcanzable
       *[no] ○ alcanzable
    }{ $has-still ->
        [no] { $is-achievable ->
            [yes] : tienes lo que hace falta
           *[no] : por ver
        }
       *[yes] ; lo que todavía necesitas: «{ $still }»
    }
    { $is-realistic ->
        [yes] ✓ realista
       *[no] ○ realista
    }{ $hours ->
        [0] { $is-realistic ->
            [yes] : lo dice la meta
           *[no] : por ver
        }
        [one] : una hora a la semana
       *[other] : { $hours } horas a la semana
    }{ $sureness ->
        [-1] { "" }
       *[other] , confianza { $sureness } de 10
    }{ $unsure ->
        [no] { "" }
       *[yes] { $has-lift ->
            [no] { "" }
           *[yes] ; «{ $lift }» la subiría
        }
    }
    ✓ con fecha{ $has-status ->
        [no] { "" }
       *[yes]
            { "" }
            Hoy: { $status }
    }

    <b>¿Dice lo que quieres decir?</b>
    .name = La meta entera
    .why = Hasta ahora estaba en trozos. Entera, se oye enseguida si es lo que querías.
    .yes = Sí, eso es
    .milestones = Es grande: con hitos
    .exact = ✎ Específica
    .shown = ✎ Medible
    .means = ✎ Alcanzable
    .effort = ✎ Realista
    .date = ✎ Fecha
    .wording = ✎ La frase
    .standing = Añadir dónde estoy hoy

milestone = Hito

milestone-what =
    { $has-before ->
        [no] En un camino largo hacen falta sitios a los que llegar. <b>¿Qué habrás alcanzado primero</b>, bastante antes del final? Con su fecha, si la sabes.
       *[yes] «{ $before }». <b>¿Y después de eso</b>, antes de la meta misma?
    }
    .name = Hito
    .why = Una meta a un año vista no te dice un martes cualquiera si vas bien. Un hito, sí.
    .enough = Eso es todo

milestone-when =
    «{ $what }»

    <b>¿Para cuándo?</b>
    .name = Su fecha
    .why = Cada hito es una pequeña meta, así que tiene su propia fecha.

milestone-shown =
    <b>¿Qué mostrará que has llegado?</b>
    .name = En qué se nota
    .why = Para que puedas marcarlo con la conciencia tranquila.

step = Paso

step-what =
    { $round ->
        [1] { $has-still ->
            [no] { $has-lift ->
                [no] { "" }
               *[yes] Dijiste que esto lo subiría: «{ $lift }». Quizá se empiece por ahí.{ " " }
            }
           *[yes] Me contaste lo que aún falta: «{ $still }». Quizá se empiece por ahí.{ " " }
        }<b>¿Cuál es el primer paso hacia allí?</b> { $quick ->
            [yes] Pon la fecha, si la sabes: «llamar a Ana antes del viernes».
           *[no] Tan pequeño que puedas empezarlo esta semana; con su fecha, si la sabes.
        }
       *[other] { $quick ->
            [yes] { $count ->
                [2] <b>¿Y el segundo paso?</b>
               *[other] <b>¿Y el tercero?</b>
            }
           *[no] { $has-before ->
                [no] <b>¿Qué paso prefieres dar?</b>
               *[yes] { $count ->
                    [2] { $dated ->
                        [yes] Ya hay uno: «{ $before }», el { $date }{ $repeats ->
                            [no] { "" }
                            [daily] , y luego cada día
                            [weekdays] , y luego cada día laborable
                            [weekly] , y luego cada semana
                            [fortnightly] , y luego cada dos semanas
                           *[monthly] , y luego cada mes
                        }.
                       *[no] Ya hay uno: «{ $before }».
                    }{ $has-strength ->
                        [no] { "" }
                       *[yes] { " " }El siguiente podría aprovechar algo que se te da bien: { $strength }.
                    } <b>¿Qué viene después?</b>
                    [3] Van dos. <b>¿Y después?</b>
                    [4] Tres pasos, y muchas veces con tres basta. <b>¿Hay uno más</b>, o eso es todo?
                   *[other] Ya está dentro. <b>¿Uno más</b>, o eso es todo?
                }
            }
        }
    }
    .name = Paso
    .why = A una meta se llega con pasos que caben en un día. Cada uno con su fecha, para que no se lo trague el «más tarde».
    .three-wanted = El plan rápido lleva tres pasos. Vale lo más pequeño, hasta una llamada, y lo puedes cambiar cuando quieras.
    .one-wanted = Con un paso se empieza. Vale lo más pequeño, hasta una llamada, y lo puedes cambiar cuando quieras.
    .only-a-day = Eso es un día, y viene bien tenerlo. ¿Qué harás para entonces? Dímelo todo junto: «llamar a Ana antes del viernes».
    .enough = Eso es todo

step-when = <b>¿Y cuándo lo harás?</b>
    .name = Su día
    .why = Un paso sin fecha es una intención. Con fecha, puedo recordártelo.
    .gone = Antes de que digas que sí: el día de «{ $step }», { $date }, ya pasó entretanto. ¿Qué día te viene bien ahora?
    .undated = Todavía no lo sé

step-edit =
    «<b>{ $what }</b>»

    ¿Qué hacemos con este paso?
    .name = Cambio en un paso
    .reword = Decirlo de otra forma
    .redate = Otra fecha
    .more = Añadir para qué, con quién y en qué se nota
    .drop = Dejarlo fuera
    .reword-asks = Ahora dice «{ $what }». <b>¿Cómo lo dirías tú?</b> Su día se queda, si no dices otro: «llamar a Ana antes del viernes».
    .redate-asks = <b>¿Cuándo lo harás, entonces?</b>

step-why =
    «{ $what }»

    <b>¿Qué aporta a tu meta?</b> En pocas palabras.
    .name = Para qué
    .why = En una noche de cansancio mueve más el motivo que el paso.

step-people =
    <b>¿Quién tiene que ver con ello?</b> Alguien a quien preguntar, con quien hacerlo o a quien contárselo.
    .name = Con quién
    .why = Un paso que lleva un nombre se da más a menudo.

step-measure =
    <b>¿En qué notarás que este paso está hecho?</b> Mejor por lo que tendrás o sabrás hacer.
    .name = En qué se nota
    .why = Para que se pueda marcar, digan lo que digan los demás.

preparation-line =
    { $dated ->
        [yes] { $step } – <b>{ $date }</b>{ $proposed ->
            [yes] { " " }(el día lo propongo yo)
           *[no] { "" }
        }{ $likely ->
            [yes] { " " }(así lo entiendo)
           *[no] { "" }
        }
       *[no] { $step } – aún sin fecha, así que una intención
    }{ $repeats ->
        [no] { "" }
        [daily] , luego cada día
        [weekdays] , luego cada día laborable
        [weekly] , luego cada semana
        [fortnightly] , luego cada dos semanas
       *[monthly] , luego cada mes
    }{ $waits ->
        [yes] { " " }(después de { $after })
       *[no] { "" }
    }

preparation-support =
    <b>¿Quién podría ayudarte con esta meta?</b> Alguien que haga de mentor, tu jefa o tu jefe, una amistad, gente del oficio. ¿Y cómo se lo dirías?
    .name = Quién podría ayudar
    .why = Una meta que alguien más conoce se alcanza más a menudo. Tú decides qué le cuentas.

preparation-order =
    { $has-likely ->
        [no] Tus pasos:
       *[yes] «{ $likely }» suena a que antes tiene que pasar otra cosa.
    }

    { $lines }

    <b>¿Cuál espera a cuál?</b> Toca, o escríbelo como «3 después de 2».
    .name = El orden
    .why = Así «¿qué puedo hacer ahora?» no te muestra nunca algo que aún no se puede empezar.
    .likely = Como suena: tras el anterior
    .chain = Cada uno tras el anterior
    .free = Ninguno tiene que esperar
    .not-an-order = Ahí no veo un orden. Escríbelo con los números de los { $n } pasos, como «3 después de 2», o toca una opción.
    .circle = Entonces { $steps } se esperarían unos a otros, y ninguno podría empezar nunca. ¿Cuál de ellos puede ir primero?

preparation-conflict = Lo que no encaja
    .order =
        { $dated ->
            [yes] «{ $step }» es el { $date }, pero espera a «{ $other }», y eso es el { $other-date }.
           *[no] «{ $step }» es el { $date }, pero espera a «{ $other }», y lo que eso espera viene más tarde.
        }
    .late = «{ $step }» es el { $date }, y la meta es para el { $by }.

preparation-mend =
    { $two ->
        [1] Aquí hay algo que todavía no encaja:
       *[2] Antes de seguir, una mirada al calendario:
    }

    { $conflicts }

    { $has-moved ->
        [no] ¿Cómo lo arreglamos?
       *[yes] Estos días encajarían:

            { $moved }

            ¿Cómo lo arreglamos?
    }
    .name = Las fechas ajustadas
    .why = Mejor mover un día ahora que descubrirlo esa misma semana.
    .take = Tomar estos días
    .goal = Mover la meta al { $later }
    .leave = Dejarlo como está

preparation-steps-sure =
    { $count ->
        [0] Todavía no hay ningún paso.
        [one] Tu paso:
        [2] Tus dos pasos:
        [3] Tus tres pasos:
       *[other] Tus { $count } pasos:
    }

    { $lines }

    { $late ->
        [0] { "" }
        [1] Uno de ellos cae después de la fecha de la meta.{ " " }
       *[other] { $late } de ellos caen después de la fecha de la meta.{ " " }
    }{ $has-support ->
        [no] { "" }
       *[yes] Y a tu lado: { $support }.{ " " }
    }{ $count ->
        [one] ¿Está bien así?
       *[other] { $undated ->
            [yes] ¿Están bien así?
           *[no] ¿Están bien las fechas?
        }
    }
    .one-more = Tres son un buen comienzo, y en cuanto el plan esté hecho caben más: escribe entonces «añadir un paso: …» y entra. ¿Encajan estos?
    .which-part = ¿Cuál, y a qué? Tócalo, o escríbelo así: «el 2 el viernes».
    .name = Los pasos juntos
    .why = Te avisaré de cada uno, así que conviene que sean días en los que de verdad puedas.
    .yes =
        { $count ->
            [one] Sí, está bien
           *[other] Sí, están bien
        }
    .first =
        { $count ->
            [one] Cambiarlo
           *[other] Cambiar el 1.º
        }
    .second = Cambiar el 2.º
    .third = Cambiar el 3.º
    .fourth = Cambiar el 4.º
    .fifth = Cambiar el 5.º
    .sixth = Cambiar el 6.º
    .seventh = Cambiar el 7.º
    .eighth = Cambiar el 8.º
    .ninth = Cambiar el 9.º
    .more = Un paso más
    .order = Su orden
    .support = Quién ayudaría

preparation-obstacle =
    { $two ->
        [1] Un plan para lo único que podría estorbar vale más que tres buenas intenciones.
       *[2] Miremos ahora el punto débil, mientras no puede hacer daño.
    }{ $has-pitfall ->
        [no] { "" }
       *[yes] { " " }Un tropiezo frecuente: <i>{ $pitfall }</i>
    } <b>¿Qué es lo que más probablemente se te va a cruzar?</b>
    .only-one = Es mucho a la vez, y puede que todo sea verdad. Un plan funciona mejor para una sola cosa: <b>¿cuál llega primero, o más a menudo?</b>
    .name = Qué podría estorbar
    .why = Un plan para un obstáculo, en la forma «si…, entonces…», es de las ayudas mejor comprobadas que hay.
    .time = No tengo tiempo
    .start = No sé cómo empezar
    .nerve = No me atrevo del todo
    .waiting = Dependo de otra persona

preparation-then =
    { $usual ->
        [time] El tiempo, claro. <b>Si solo hay diez minutos, ¿qué harás entonces?</b>
        [start] <b>Si te sientas y no sabes cómo empezar, ¿qué harás en los primeros cinco minutos?</b>
        [nerve] Decir eso ya requiere valor. <b>Si te entra el miedo, ¿qué harás entonces, o a quién le preguntarás?</b>
        [waiting] <b>Si para cierto día no has sabido nada, ¿qué harás entonces?</b>
       *[own] «{ $obstacle }». <b>Si eso pasa, ¿qué harás entonces?</b>
    } Sigue desde «entonces voy a …».
    .nothing-helps = Contra eso quizá nada. Pero al lado: ¿una versión más pequeña, otro día, alguien a quien llamar? <b>¿Qué seguiría siendo posible?</b> Si no se te ocurre nada, escribe «saltar».
    .name = Entonces voy a
    .why = Cuando ocurra no tendrás que pensar: ya lo has pensado. Vuelve en tus recordatorios.

preparation-goes-with = <b>¿De qué paso hablas?</b> Lo que me digas volverá con sus avisos.
    .name = De qué paso se trata
    .why = Un plan para el momento difícil ayuda donde ese momento llega.

preparation-success =
    <b>¿Cómo será cuando lo hayas logrado?</b> ¿Qué será distinto, qué podrás hacer que hoy no puedes?
    .name = El éxito
    .why = Se camina mejor hacia algo que se puede ver.

preparation-commitment =
    { $has-then ->
        [no] { "" }
       *[yes] Te lo recordaré con ese paso.{ " " }
    }Ahora que está todo ahí: de 0 a 10, <b>¿cuántas ganas tienes de hacerlo?</b>
    .name = Cuánto lo quiero
    .why = Un plan que solo se quiere a medias es una carga. Mejor oírlo ahora, y de ti.

preparation-lower =
    Un { $commitment }. <b>¿Por qué no menos?</b> ¿Qué es lo que te mueve?
    .name = Por qué no menos
    .why = Lo que dices tú a favor cuenta más que cualquier cosa que diga yo.

preparation-raise =
    { $has-lower ->
        [no] { "" }
       *[yes] { $two ->
            [1] Y ahora al revés.{ " " }
           *[2] Esa razón es tuya.{ " " }
        }
    }<b>¿Qué lo subiría un punto?</b> Basta con algo pequeño.
    .name = Qué lo subiría
    .why = A veces es un solo detalle del plan, y todavía se puede cambiar.

preparation-commit =
    { $two ->
        [1] Aquí está el plan entero.
       *[2] Este es tu plan, entonces.
    }

    <b>{ $goal }</b>
    para el <b>{ $by }</b>, { $by-passed ->
        [yes] que ya ha pasado
       *[no] dentro de { $by-days ->
            [one] { $by-days } día
           *[other] { $by-days } días
        }
    }{ $quick ->
        [no] { "" }
       *[yes]
            { "" }
            { "" }
            { $is-specific ->
                [yes] ✓ específica
               *[no] ○ específica: por ver
            }
            { $is-measurable ->
                [yes] ✓ medible
               *[no] ○ medible: por ver
            }{ $has-evidence ->
                [no] { "" }
               *[yes] : { $evidence }
            }
            { $is-achievable ->
                [yes] ✓ alcanzable
               *[no] ○ alcanzable: por ver
            }{ $has-still ->
                [no] { "" }
               *[yes] ; lo que todavía necesitas: «{ $still }»
            }
            { $is-realistic ->
                [yes] ✓ realista
               *[no] ○ realista: por ver
            }{ $hours ->
                [0] { "" }
                [one] : una hora a la semana
               *[other] : { $hours } horas a la semana
            }
            ✓ con fecha
    }

    { $lines }{ $quick ->
        [yes] { "" }
       *[no]
            { "" }
            { "" }
            { $hours ->
                [0] Le das el tiempo que pidan los pasos
                [one] Le das una hora a la semana
               *[other] Le das { $hours } horas a la semana
            }{ $fits ->
                [undated] .
                [yes] ; el último paso llega a tiempo.
               *[no] ; el último paso, el { $last }, queda después de ese día.
            }{ $has-serves ->
                [no] { "" }
               *[yes]
                    { "" }
                    Para qué: «{ $serves }»
            }{ $has-success ->
                [no] { "" }
               *[yes]
                    { "" }
                    Lo notarás en: «{ $success }»
            }{ $has-then ->
                [no] { "" }
               *[yes]
                    { "" }
                    Y si pasa lo de «{ $obstacle }»: «{ $then }»
            }{ $has-lift-it ->
                [no] { "" }
               *[yes]
                    { "" }
                    Lo que lo subiría a { $next-rate }: «{ $lift-it }»
            }
    }

    Si es esto lo que quieres: <b>¿lo harás?</b>
    .name = Mi sí
    .one-more = Tres son un buen comienzo, y en cuanto el plan esté hecho caben más: escribe entonces «añadir un paso: …» y entra. ¿Empezamos con estos?
    .why = Hasta aquí eran palabras; con un sí es tuyo. Si algo no encaja, mejor cambiarlo ahora que abandonarlo después.
    .after = Con tu sí, el plan queda guardado y ves por qué paso empezar. Desde entonces te escribo antes de cada paso y ese mismo día, y una vez por semana lo miramos juntos, dos minutos. Todo se puede cambiar todavía. <b>¿Lo harás?</b>
    .yes = Me comprometo
    .explore = Esto no, todavía no

preparation-next =
    Este plan queda en pie. También elegiste esto: «<b>{ $waiting }</b>». <b>¿Lo planeamos ahora</b>, o dejamos que esta eche a andar?
    .name = La meta siguiente
    .why = Una meta bien empezada lleva a la siguiente. No hay prisa.
    .now = Ahora
    .later = Otro día
