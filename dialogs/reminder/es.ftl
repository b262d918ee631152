# Los botones de un aviso, y lo que se dice al tocarlos.
reminder-due = Recordatorio
    .done = ✓ Hecho
    .undo = Deshacer
    .still = Sigo con ello
    .later = Ahora no
    .snooze = En una hora
    .evening = Al final del día
    .tomorrow = Mañana
    .week = En una semana
    .move = Cambiar la fecha
    .stuck = No avanzo
    .setback = No salió bien
    .drop = Quitarlo
    .checkin = Vamos
    .resume = Seguir
    .kept = ✓ Hecho esta vez
    .unkept = Deshacer
    .passed = Esta vez no
    .finish = Ya es suficiente
    .reached = ✓ Alcanzado
    .ending = Ver qué salió
    .evidence = Guardar algo de ello
    .edit = Cambiarlo
    .write = Escribir una línea
    .no-prompt = Ya no más preguntas
    .go-on = Sí, sigue
    .preparation = Sí, vamos a planearla
    .options = Las opciones otra vez

reminder-several = Algunas cosas para ti:

reminder-one = «<b>{ $title }</b>»

reminder-step = Recordatorio de un paso
    .half-way =
        { $two ->
            [1] Ha pasado la mitad del tiempo hasta el { $date } para: «<b>{ $title }</b>». ¿Va en camino?
           *[2] A mitad de camino hacia el { $date }: «<b>{ $title }</b>». Un pequeño comienzo ahora facilita el resto.
        }
    .week-before = Dentro de { $days } días, el { $date }, toca: «<b>{ $title }</b>». ¿Hay algo que preparar?
    .day-before = Mañana es el día que elegiste para: «<b>{ $title }</b>».
    .on-the-day = Hoy es el día de: «<b>{ $title }</b>».
    .late = Llego tarde con este, disculpa: «<b>{ $title }</b>». Su día era el { $date }. ¿Está hecho o necesita otro día?
    .once-after = ¿Cómo fue con este: «<b>{ $title }</b>»? Su día era el { $date }. Si se quedó atrás, es normal: cámbialo de fecha o cuéntame qué lo frena.
    .snoozed = Aquí está otra vez: «<b>{ $title }</b>».
    .time =
        { $times ->
            [0] Es el momento de: «<b>{ $title }</b>». La primera vez es la que más cuesta.
           *[other] Toca de nuevo: «<b>{ $title }</b>».
        }

reminder-behind =
    { $has-why ->
        [yes] Lo querías porque: «{ $why }».
       *[no] { $has-goal ->
            [yes] { $two ->
                [1] La meta que hay detrás: «{ $goal }».
               *[2] Te acerca a esto: «{ $goal }».
            }
           *[no] { "" }
        }
    }{ $has-if-then ->
        [yes] { $has-obstacle ->
            [yes] { " " }Y si pasa esto, «{ $obstacle }», tienes tu plan: «{ $if-then }».
           *[no] { " " }Y si surge algo, tienes tu plan: «{ $if-then }».
        }
       *[no] { "" }
    }

reminder-strategy = Una forma de hacerlo
    .pitfall = Donde muchas personas tropiezan en un camino así: { $pitfall }
    .people = Puedes contar con { $people }: unas líneas a tiempo y ya está en marcha.
    .measure = Sabrás que está hecho por esto: «{ $measure }».
    .strength = Entre tus fortalezas nombraste esto: { $strength }. Empieza por donde te ayude.
    .managed = Recuerda: «{ $managed }». Lo que te ayudó entonces puede ayudarte aquí.
    .small = Diez minutos bastan para empezar. Después puedes parar.
    .hour = Elige ahora la hora y el lugar, y ya está hecha la mitad.
    .first = ¿Cuál es el primer gesto? Haz solo ese, y luego ya verás.
    .told = Dile a alguien cuándo lo harás. Lo que se dice en voz alta ya está medio empezado.
    .ease = Deja hoy a mano lo que vas a necesitar, y empezar será un solo gesto.
    .see = ¿Qué será más fácil cuando esté hecho? Piénsalo un momento, y empieza.
    .left = Si sigue abierto: ¿cuánto falta de verdad? Muchas veces es menos de lo que parece.
    .lesson = Si algo se cruzó, puede volver a cruzarse: «No avanzo» hace un plan para eso, en un minuto.
    .smaller = Si era demasiado para un día, la mitad también cuenta.
    .support = Dijiste que te puede ayudar esto: { $people }. Una pregunta corta, y ya no depende solo de ti.
    .chosen = Para esta semana elegiste: «{ $chosen }». ¿Hay un rato en el que quepan las dos cosas?
    .before = Esto ya lo has hecho: «{ $before }». ¿Qué te ayudó?
    .needed = Me contaste lo que aún faltaba: «{ $needed }». ¿Este paso te acerca a algo de eso?
    .shows = La señal de que llegaste, según tú: «{ $shows }». Este paso es parte de eso.
    .worked = Hace poco salió bien esto: «{ $worked }». ¿Qué te ayudó entonces?
    .learned = De una conversación te llevaste esto: «{ $learned }». ¿Te sirve aquí?

reminder-conversation = Se pregunta una vez, tres días después de señales de crisis
    .asked-after = Hace unos días escribiste algo muy duro. No voy a hacer como si nada. ¿Cómo estás ahora? No tienes que contestar, y no volveré a preguntar. Si quieres seguir con tus planes, por aquí se vuelve; si no, esperan. /crisis muestra quién puede ayudarte, a cualquier hora.
    .later = De acuerdo. Aquí estoy cuando quieras, y /crisis muestra quién puede ayudarte.

reminder-milestone = Recordatorio de un hito
    .half-way = A mitad de camino hacia un hito, el { $date }: «<b>{ $title }</b>». ¿Cómo lo ves?
    .week-before = Dentro de { $days } días llega un hito tuyo: «<b>{ $title }</b>». ¿Sus pasos siguen siendo los buenos?
    .day-before = Mañana es la fecha de un hito: «<b>{ $title }</b>».
    .on-the-day = Hoy hay un hito aquí: «<b>{ $title }</b>». ¿Lo has alcanzado?
    .late = La fecha de un hito era el { $date }, y te lo digo tarde: «<b>{ $title }</b>». ¿Lo has alcanzado?
    .once-after = Había un hito para el { $date }: «<b>{ $title }</b>». ¿Está alcanzado o necesita otra fecha? Las dos cosas están bien.
    .snoozed = Aquí está otra vez tu hito: «<b>{ $title }</b>».

reminder-goal = Recordatorio de una meta
    .half-way = A mitad de camino hacia la fecha de tu meta: «<b>{ $title }</b>». Mira cuánto llevas: /plan
    .week-before = Dentro de { $days } días llega la fecha de tu meta: «<b>{ $title }</b>». ¿Qué es lo que más la ayudaría esta semana?
    .day-before = Mañana es la fecha que le pusiste a tu meta: «<b>{ $title }</b>». ¿Hay una última cosa que la ayude?
    .on-the-day =
        Hoy es la fecha que le pusiste a tu meta: «<b>{ $title }</b>».{ $has-evidence ->
            [yes] { " " }La señal que elegiste: «{ $evidence }».
           *[no] { "" }
        } Sea cual sea el resultado, merece una mirada.
    .late = La fecha de una meta tuya era el { $date }, y te lo digo tarde: «<b>{ $title }</b>». ¿Miramos qué salió?
    .once-after = Tenías una meta para el { $date }: «<b>{ $title }</b>». ¿Miramos qué salió? También puede necesitar más tiempo.
    .snoozed = Aquí está otra vez tu meta: «<b>{ $title }</b>».

reminder-checkin = El repaso de la semana
    .checkin =
        { $has-chosen ->
            [yes] { $three ->
                [1] Es hora del repaso. Para esta semana elegiste: «{ $chosen }». ¿Miramos cómo fue, eso y lo demás?
                [2] ¿Qué tal la semana? Querías esto: «{ $chosen }». Lo miramos en dos minutos.
               *[3] La última vez dijiste esto para la semana: «{ $chosen }». Hecho, a medias o sin empezar, toca mirarlo.
            }
           *[no] { $three ->
                [1] Es hora de nuestro repaso de la semana: cuánto llevas, qué fue bien, qué viene ahora.
                [2] ¿Qué tal la semana? Dos minutos, y ya sabes cuál es tu próximo paso.
               *[3] Dos minutos para parar y mirar: qué salió bien, qué se interpuso, qué viene ahora.
            }
        }
    .snoozed = Aquí estoy otra vez para el repaso. ¿Dos minutos?

reminder-frame = Una charla a medias
    .day-after = Nos quedamos a mitad de algo: <b>{ $dialog }</b>. Todo está guardado. ¿Seguimos?
    .week-after = Aquí sigue, justo donde lo dejaste: <b>{ $dialog }</b>. Retómalo cuando quieras; no volveré a preguntar.
    .snoozed = ¿Seguimos con esto: <b>{ $dialog }</b>?

reminder-journal = La pregunta del día
    .journal =
        <b>{ $question }</b>
        Basta una línea: escríbela aquí mismo.
    .snoozed =
        Otra vez: <b>{ $question }</b>
        Basta una línea: escríbela aquí mismo.

reminder-daily = Si la pregunta del día sigue
    .go-on = Llevo unos días preguntándote algo para tu diario, y no llegó ninguna línea. No pasa nada. <b>¿Sigo preguntando?</b> Si no me dices nada, lo dejo, y una página en /journal lo trae de vuelta.
    .snoozed = ¿Sigo con una pregunta al día?

reminder-ready = «Todavía no», unos días después
    .again =
        { $two ->
            [1] Hace unos días dijiste «todavía no» a esta meta: «<b>{ $title }</b>». ¿Ha cambiado algo? Podemos mirarla otra vez.
           *[2] Querías dejar reposar unos días esta meta: «<b>{ $title }</b>». ¿Cómo la ves ahora?
        } Un no también está bien.
    .snoozed = Aquí está otra vez: «<b>{ $title }</b>». ¿La miramos?

reminder-done =
    { $how ->
        [obstacle] ✓ Hecho: «{ $step }». Sabías qué podía estorbar («{ $obstacle }») y lo hiciste igualmente.
        [first] ✓ Hecho: «{ $step }». Es el primero de tus { $count } pasos, y empezar es lo que más cuesta.
        [early] ✓ Hecho: «{ $step }», { $days ->
            [one] un día antes de su fecha
           *[other] { $days } días antes de su fecha
        }. Lo adelantaste, y eso da aire.
        [people] ✓ Hecho: «{ $step }». Contaste con { $people }, y pedir apoyo también es avanzar.
       *[plain] { $three ->
            [1] ✓ Lo hiciste: «{ $step }». Van { $so-far } de { $count } pasos, cada uno con tu esfuerzo.
            [2] ✓ Hecho: «{ $step }». Te lo propusiste y lo llevaste hasta el final.
           *[3] ✓ «{ $step }»: hecho. Ya quedan atrás { $so-far } de { $count } pasos.
        }
    }

reminder-next =
    { $left ->
        [one] Queda un paso
       *[other] Lo siguiente en tu camino
    }: «{ $next }»{ $day ->
        [past] . Su día era el { $date }: está en /today, para empezarlo o moverlo.
        [dated] { " " }– { $date }.
       *[undated] .
    }

reminder-all-done = Y ese era el último paso hacia esto: «<b>{ $goal }</b>». Hiciste todo el camino que planeaste. ¿Miramos qué salió?

reminder-reached =
    ✓ Alcanzado: «{ $title }». { $count ->
        [one] Era el hito en el camino hacia «{ $goal }».
       *[other] Es el hito { $number } de { $count } en el camino hacia «{ $goal }».
    }

reminder-kept =
    { $times ->
        [one] ✓ Hecho: «{ $step }». Con la primera vez empieza todo.
       *[other] { $three ->
            [1] ✓ Hecho: «{ $step }». Van { $times } veces desde el { $since }.
            [2] ✓ Anotado: «{ $step }». Ya son { $times } veces, todas tuyas.
           *[3] ✓ «{ $step }»: la número { $times }. Lo pequeño suma.
        }
    }
reminder-passed =
    { $more ->
        [yes] De acuerdo. Te vuelvo a preguntar el { $date }.
       *[no] De acuerdo.
    }
reminder-finished =
    { $times ->
        [0] De acuerdo, ya no pregunto más por esto: «{ $step }».
        [one] Bien, este queda hecho: «{ $step }». Lo hiciste una vez, y eso se queda.
       *[other] Bien, este queda hecho: «{ $step }». Lo hiciste { $times } veces, y eso se queda.
    }

reminder-already-done = Ese ya está marcado.
reminder-is-open = Ese está abierto.
reminder-undone = No pasa nada. Este vuelve a estar abierto: «{ $step }».
reminder-still =
    { $two ->
        [1] Bien. Tómate el tiempo que necesite.
       *[2] Qué bien que estés en ello. Te dejo con eso.
    }
reminder-later = De acuerdo, no volveré a preguntar. En /menu está cuando quieras.
reminder-reply = Gracias. ¿Qué hago con este paso?
    .not-now = No pasa nada. ¿Qué ayudaría con «{ $title }»: otro día, o mirar qué lo frena?
    .felt = Te entiendo, no es fácil. ¿Qué ayudaría con «{ $title }»: otro día, o mirar qué lo frena?
    .hello = ¡Hola, qué bueno leerte! ¿Cómo va «{ $title }»?
    .checkin = Sin prisa. ¿Qué momento te viene bien?
reminder-which = ¿Cuál de ellos?
    .done = ¡Bien hecho! ¿Cuál de ellos es?
    .not-now = No pasa nada. ¿De cuál se trata?
reminder-snoozed = Vuelvo a las { $time }.
reminder-snoozed-until = Vuelvo el { $date } a las { $time }.
reminder-snoozed-past-quiet = Eso cae en tus horas de silencio, así que vuelvo a las { $time }, cuando terminen.
reminder-dropped = Este queda descartado: «{ $step }». Quitar un paso puede ser una buena decisión.
tick = Un paso hecho

tick-sure =
    { $kind ->
        [goal] { $two ->
            [1] ¡Qué buena noticia!
           *[2] ¡Qué alegría, felicidades!
        } ¿Se cumple con eso tu meta: «<b>{ $step }</b>»? Entonces miramos qué salió de ahí, y la cerramos.
        [milestone] { $glad ->
            [yes] ¡Qué buena noticia!
           *[no] Eso suena a un hito.
        } ¿Está alcanzado: «<b>{ $step }</b>»?
       *[step] { $glad ->
            [yes] { $two ->
                [1] ¡Qué buena noticia!
               *[2] ¡Qué bien, me alegro mucho!
            } ¿Queda hecho con eso este paso: «<b>{ $step }</b>»? ¿Lo marco?
           *[no] Eso suena a un paso hecho: «<b>{ $step }</b>». ¿Lo marco?
        }
    }
    .why = Solo tú sabes si está hecho. De lo marcado ya no te aviso.
    .yes = ✓ Hecho
    .close = ✓ Sí, cumplida
    .no = Todavía no
    .left =
        { $mood ->
            [glad] Me alegro por ti de todas formas. Lo dejo abierto hasta que me digas.
            [hard] Lo siento. Es duro, y va antes que cualquier paso. Lo dejo abierto, y puede esperar.
           *[plain] Entonces lo dejo abierto.
        }

reminder-done-too = Por cierto, eso suena a un paso hecho: «{ $step }». ¿Lo marco?
reminder-reached-too = Por cierto, eso suena a un hito: «{ $milestone }». ¿Está alcanzado?
