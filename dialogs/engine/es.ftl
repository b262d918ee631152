# Lo que comparten todos los diálogos.

engine-place = <i>{ $dialog } · { $n } de { $total }</i>

engine-back = ‹ Atrás
engine-why = ¿Por qué?
engine-example = Ejemplo
engine-more = ⋯
engine-less = ‹ Volver a la pregunta
engine-skip = Saltar esta
engine-skipped = (sin respuesta)
engine-change = Cambiar una respuesta
engine-earlier = ↑ Respuestas anteriores
engine-later = ↓ Respuestas siguientes
engine-answer-to = { $question }: { $words }
engine-leave = Dejarlo como estaba
engine-restart = Empezar esto de nuevo
engine-pause = Hacer una pausa
engine-resume = Seguir
engine-enough = Eso es todo
engine-none = Nada de esto
engine-calendar = 📅 Calendario
engine-keep = Se queda: { $words }
engine-keep-skipped = Seguir sin responder
engine-early = Sí: { $words }
engine-early-all = Todo eso es mi respuesta
engine-yes = Sí
engine-kept = Como antes
engine-touches =
    A esto ya me habías dicho que sí, así que te pregunto otra vez. Cambiaría esto:

    { $changes }

    <b>¿Es lo que quieres?</b>
engine-touch = Lo que toca un cambio
    .title = «{ $before }» pasa a ser «{ $after }»
    .by = «{ $title }» será para el { $after } en lugar del { $before }
    .when = «{ $title }» pasa del { $before } al { $after }
    .specific = qué exactamente: «{ $after }» en lugar de «{ $before }»
    .evidence = en qué se notará: «{ $after }» en lugar de «{ $before }»
    .needed = lo que hace falta: «{ $after }» en lugar de «{ $before }»
    .hours = horas a la semana: { $after } en lugar de { $before }
    .story = tu historia: «{ $after }»
    .aspiration = adonde quieres llegar: «{ $after }» en lugar de «{ $before }»
engine-asked = Lo que se me pregunta
    .program = Soy un programa: no soy una persona, y mis preguntas ya estaban escritas. Sé cómo se hacen y se cumplen los planes. De ti y de tu entorno sé solo lo que me cuentas.
    .private = Aquí no lee nadie más, y no le paso nada a nadie. Lo que me cuentas está cerrado con una clave solo tuya y sirve solo para acompañarte. /privacy cuenta más, /delete lo borra todo.
    .name = Soy Milepost, coach de carrera y un programa, así que edad no tengo.
    .made = Mis preguntas y mis palabras las escribió antes gente que sabe de coaching, y alguien me tiene en marcha para que puedas escribirme aquí. Soy un programa. /privacy dice qué ven y qué no.
    .point = Buena pregunta. Lo que hago: preguntar lo que convierte un deseo en un plan con fechas, avisarte cuando llega el día y mirar la semana contigo. Si eso vale los minutos, lo sabrás tú mejor que yo.
    .what = Un coach de carrera, y un programa: hacemos un plan con fechas y te acompaño unos meses, con recordatorios y una charla corta por semana.
    .free = No cuesta nada: ni precio, ni publicidad, ni nada que comprar.
    .long = El plan rápido son unos cinco minutos. Ir con calma son tres charlas de siete a diez minutos, y puedes parar cuando quieras. Después, dos minutos por semana.
    .behind = Soy un programa. Quienes me pusieron en marcha cuidan la máquina, y yo no les muestro nada tuyo. Lo que me cuentas está cerrado con una clave solo tuya y sirve solo para acompañarte: /privacy cuenta más, /delete lo borra todo.
    .age = Porque guardo lo que me cuentas, y a partir de los 16 puedes decir que sí por tu cuenta. Tu edad exacta no me hace falta.
    .health = Mejor sin detalles: Telegram ve este chat, así que no escribas aquí detalles de tu salud. Con lo que tu plan necesita basta, como «nada de cargar peso»; para lo demás es mejor alguien de confianza, o tu médico. /privacy cuenta más.
    .heard = Sí, todo lo que escribes aquí me llega, y lo leo enseguida. Lo que ya es parte de tu plan lo muestra /plan.
    .holidays = También escribo en días festivos: un programa no los necesita. Pero tú sí puedes descansar: di, por ejemplo, «silencio hasta el 4 de enero», o /pause, y hasta entonces no te escribo.
    .shorter = Mis mensajes ya están escritos, y acortarlos no puedo. Tú sí puedes ir al grano: basta un toque o una palabra, «saltar» deja una pregunta, y «pausa» lo deja todo para otro momento.
    .formal = Va con todo respeto: a todo el mundo le hablo de tú, porque así están escritas mis palabras. Escríbeme como te salga, de usted, de tú o de vos: lo entiendo igual.
    .kept = Lo que me cuentas se guarda para poder seguir desde ahí, en la máquina que me tiene en marcha, cerrado con una clave solo tuya, y sirve solo para acompañarte. /export te lo da todo, /delete lo borra todo, /privacy cuenta más.
    .known = De ti sé lo que me has contado aquí, y nada más. /export te lo da todo, y /plan muestra lo que ya es parte de tu plan.
    .judged = Ni puedo ni quiero juzgarte: soy un programa y sé solo lo que me cuentas. Que lo preguntes muestra que te importa, y aquí vale cualquier respuesta.
engine-asked-two =
    { $one }

    { $other }
engine-said-already = Perdona que vuelva a preguntar: lo que me contaste sigue donde estaba, y no veo por mí mismo que aquí también sirve. Con una palabra basta.
engine-yours-to-say =
    Eso no te lo puedo responder yo. Quizá te ayude esto:

    { $help }
engine-no-hurry =
    No pasa nada; con una respuesta aproximada basta, y se puede cambiar. Quizá te ayude esto:

    { $help }
engine-at-a-loss = No pasa nada; con una respuesta aproximada basta, y se puede cambiar.
engine-only-a-day = Eso dice cuándo, y a la fecha ya llegaremos. ¿Y a la pregunta de arriba?
engine-steps-counted = No pasa nada: puede quedarse en uno, o dime aquí la parte que es un paso aparte.
engine-day-noted = El { $date }, entonces: apunté el día. ¿Y a la pregunta de arriba?
engine-left =
    { $n ->
        [0] Esta es la última. Y si dices «pausa», seguimos desde aquí otro día.
        [one] Después de esta queda una más. Con pocas palabras basta, y si dices «pausa», seguimos desde aquí otro día.
       *[other] Después de esta quedan unas { $n }, casi todas cortas. Con pocas palabras basta cada vez, y si dices «pausa», seguimos desde aquí otro día.
    }
engine-welcome-so = De nada. ¿Y a la pregunta de arriba?
engine-wishes-so = ¡Gracias, igualmente! ¿Y a la pregunta de arriba?
engine-here-so = Aquí estoy. ¿Y a la pregunta de arriba?
engine-weighs = Eso pesa, y aquí tiene su lugar. Cuéntamelo cuando te pregunte qué se interpone; el plan le hará sitio. ¿Y a la pregunta de arriba?
engine-blessing-so = Gracias, qué amable. ¿Y a la pregunta de arriba?
engine-praise-so = Gracias, qué amable; aunque el trabajo es tuyo. ¿Y a la pregunta de arriba?
engine-joke-so = ¿Por qué cruzó la calle el plan? Porque al otro lado tenía una fecha. ¿Y a la pregunta de arriba?
engine-not-daft = Para nada: aquí lo que te importa nunca es una tontería. ¿Y a la pregunta de arriba?
engine-here-and = Aquí estoy. Y esta te toca a ti: toca la que encaje.
engine-welcome-and = De nada. Y esta te toca a ti: toca la que encaje.
engine-yours-to-choose =
    { $two ->
        [1] Es una buena duda, y tus días los conoces tú mejor que yo. Aquí nada es definitivo: todo se puede mover o hacer más pequeño cuando quieras. ¿Qué te parece bien por ahora?
       *[2] Eso no lo puedo juzgar desde aquí; tú sabes mejor qué encaja. Elige lo que más o menos te convenza: puedes cambiarlo cuando quieras.
    }
engine-a-question = Eso me suena a una pregunta para mí, así que no guardé nada. ¿Qué responderías tú?
engine-said-to-me =
    { $times ->
        [1] { $about ->
            [question] Eso me sonó a una pregunta sobre mi pregunta, así que no lo guardé. Escribe «por qué» o «ejemplo» y te cuento más; una respuesta a medias también vale. { engine-said-to-me.tap }
            [program] Eso me sonó a una pregunta sobre mí, así que no lo guardé como respuesta. Soy un programa: en /help está lo que sé hacer, y en /privacy qué se guarda y quién lo ve. { engine-said-to-me.tap }
            [leave] Parece que ahora no es el momento, así que no lo guardé como respuesta. Toca «Hacer una pausa» y seguimos desde esta pregunta cuando quieras. { engine-said-to-me.tap }
            [skip] Parece que prefieres dejar esta, y está bien: toca «Saltar esta». Lo que escribiste no lo guardé. { engine-said-to-me.tap }
            [change] Parece que algo de antes no está bien, así que no lo guardé como respuesta aquí. El botón de abajo muestra lo que tengo. { engine-said-to-me.tap }
            [manner] Te leo, y no lo guardé como respuesta. Soy solo un programa y pregunto a todos igual; lo que se puede cambiar está en /settings. { $out } { engine-said-to-me.tap }
            [advice] Parece que quieres saber qué opino. Lo que te conviene solo puedes decirlo tú, así que no opino; escribe «ejemplo» y te muestro cómo podría ser. { engine-said-to-me.tap }
            [order] Parece que quieres que haga algo, y no entendí qué. /plan muestra tu plan, /settings cuándo te escribo, /help todo lo demás. { engine-said-to-me.tap }
            [chat] Leído, y no guardado como respuesta. La pregunta sigue abierta para cuando quieras. { engine-said-to-me.tap }
           *[other] Creo que eso me lo decías a mí y no era tu respuesta, así que no lo guardé. Soy solo un programa y no lo entiendo todo: en /help está lo que sé hacer. { engine-said-to-me.tap }
        }
        [2] Eso también me suena dicho a mí, así que no lo guardé. Si es tu respuesta, tócala. { $out }
       *[other] No lo guardé como respuesta. Si lo es, tócala. { $out }
    }
    .tap = ¿Era tu respuesta? Entonces tócala aquí abajo.
engine-asked-too = { $leave ->
        [yes] Claro: lo que escribes aquí es tuyo, y puedes cambiarlo cuando quieras.
       *[no] { $two ->
            [1] También vi tu pregunta. Soy un programa y esa no la puedo responder, pero aquí nada es definitivo: puedes cambiarlo cuando quieras.
           *[2] Tu pregunta es de las que yo, un programa, no puedo responder; tú lo sabrás mejor, y todo esto se puede cambiar todavía.
        }
    }
engine-kinder = Es duro decir eso de uno mismo, y no lo apunto como respuesta. Cuando se pregunta así, a mucha gente no le sale nada.
engine-for-example = Por ejemplo:

    <i>{ $example }</i>

engine-too-long = Son { $length } caracteres y aquí me caben { $limit }. ¿Lo puedes acortar? Edita tu mensaje; no se pierde nada.
engine-put-down = Te leo, y eso pesa. Pero tu número no es un 0, así que algo en ti dice otra cosa. <b>¿Hay algo pequeño que te dé un poco de esperanza aquí?</b> Alguien que está de tu parte, algo que una vez salió bien. Si no te viene nada, di «saltar».
engine-no-reason = El número ya lo tengo. Lo que busco es qué hace que no sea menor, en pocas palabras. Si no te viene nada, di «saltar».
engine-a-step = Eso suena a un paso, y ya llegaremos a los pasos. Primero el día de arriba: ¿te va bien?
engine-snag = Te leo sobre «{ $idea }». Una pega no la descarta, ni tampoco tiene que quedarse. <b>¿Cuáles marco?</b> «Ninguna» también es una respuesta.
engine-list-before = Sí, esa lista quedó cerrada. Esta es la siguiente: marca lo que encaje, o escribe «ninguna».
engine-already-done = Eso ya está hecho, y cuenta. ¿Qué sería lo siguiente?
engine-nothing-before = Aquí empieza, así que todavía no hay nada que deshacer.
engine-listening = Te escucho, sigue.
engine-go-on = Te escucho: en pocas palabras, ¿qué es?
engine-not-me = Yo no, que soy un programa: del trabajo y de la vida sé solo lo que me cuentan. ¿Y tú?
engine-empty = Ahí no veo palabras. ¿Me lo escribes?
engine-not-a-choice =
    { $times ->
        [1] { $told ->
            [yes] { $odd ->
                [no] Te leo. Para seguir me basta con una de estas: tócala o escribe cómo empieza.
               *[yes] Leído. De estas, ¿cuál se acerca más? Tócala o escribe cómo empieza.
            }
           *[no] { $odd ->
                [no] No sé cuál de estas quieres decir. Toca una o escribe cómo empieza.
               *[yes] ¿Cuál de estas sería? Basta con tocarla o con escribir sus primeras palabras.
            }
        }
        [2] Aquí necesito una de estas, aunque ninguna encaje del todo: tócala o escribe su número, 1 para la primera.
        [3] Solo una de estas, por favor. { $out }
       *[4] Con tocar una basta. { $out }
    }
engine-felt =
    { $times ->
        [1] Lo siento. Es duro, y aquí no hace falta que lo escondas. Lo que pregunté puede esperar: /pause guarda el lugar.
       *[other] Te leo, y es duro. Tómate tu tiempo; esto sigue aquí, y /pause guarda el lugar.
    }
engine-felt-too = Siento que sea tan duro. Aquí no hay prisa; /pause guarda el lugar.
engine-afraid = Es normal tener nervios: es algo que te importa. Lo que pregunté puede esperar: /pause guarda el lugar.
engine-glad = ¡Qué buena noticia, me alegro mucho por ti! Cuando quieras, seguimos aquí:
# Al final de la tercera vez que algo no se entiende, y de las siguientes.
engine-out = Lo que puede escribir quien no tiene respuesta
    .skip = O escribe «saltar» y la dejamos.
    .pause = O escribe «pausa» y seguimos en otro momento.
    .menu = O mira qué más hay: /menu
    .help = O mira /help.
engine-what-to-change = ¿Qué cambio?
engine-which-part = ¿Qué parte cambio? Tócala.
engine-not-in-the-list =
    { $times ->
        [1] Marca lo que encaje y toca «Eso es todo».
        [2] Eso no lo encuentro en la lista. Marca lo que encaje o escribe los números, como «1, 3»; «ninguna» también sirve.
        [3] Lo que encaje, y luego «Eso es todo». { $out }
       *[4] ¿Nada de esto? Toca «Eso es todo» sin más. { $out }
    }
engine-too-many = Caben como mucho { $most }. Desmarca lo que pueda esperar y escribe lo tuyo otra vez, o escribe menos.
engine-left-out = Aquí caben { $most }, así que lo tuyo entró y esto salió: { $words }. Con «‹ Atrás» puedes elegir otra vez.
engine-still-which =
    { $times ->
        [1] ¿Cuál de estos es? O dime otra ciudad grande cercana.
        [2] Para no despertarte nunca de noche: ¿cuál de estos es? Basta con tocarlo, o dime otra ciudad.
        [3] Uno de estos, u otra ciudad. { $out }
       *[4] Toca uno, o escribe otra ciudad. { $out }
    }
engine-not-on-the-scale =
    { $times ->
        [1] Me basta un número del { $least } al { $most }, a ojo.
        [2] Aquí solo necesito el número, del { $least } al { $most }: el primero que se te ocurra.
        [3] Un número hasta { $most }. { $out }
       *[4] Toca un número, el que sea. { $out }
    }
engine-not-a-date =
    { $times ->
        [1] Ahí no veo ninguna fecha. Puedes escribir «30 de junio» o «en tres semanas», o abrir el calendario.
        [2] Sigo sin ver qué día sería. Lo más fácil: «el viernes», «en diez días» o el calendario.
        [3] Cualquier día sirve; después se puede mover. { $out }
       *[4] Un día, o el calendario. { $out }
    }
engine-past = El { $date } ya pasó. ¿Qué día, de hoy en adelante?
engine-past-likely = El { $date } ya pasó. ¿Te refieres al siguiente?
engine-likely-date = ¿Te refieres a este día?
engine-hinted-date = ¿Qué día podría ser? Toca uno de estos, escribe otro o abre el calendario.
engine-which-date = Eso se puede leer de más de una manera. ¿Qué día quieres decir?

engine-cannot-read = { $kind ->
        [voice] No puedo escuchar mensajes de voz.
        [sticker] ¡Qué bueno! Pero no sé leer stickers.
        [location] Gracias por la ubicación, pero esta pregunta no es sobre un lugar.
       *[other] Ese tipo de mensaje no lo puedo leer.
    } ¿Me lo escribes con palabras?

engine-in-parts =
    Los anoto por separado:
    { $parts }
engine-put-together = Lo junté todo:

    <i>{ $words }</i>
engine-read-too = Y también he leído lo demás: «{ $words }». Aquí no cambia nada; si quieres guardarlo, va a /journal.
engine-came-before = Antes escribiste «{ $words }». ¿Es tu respuesta a esto?
    .several =
        Antes escribiste:
        { $words }

        ¿Es algo de eso tu respuesta a esto?
engine-not-asked-any-more = La respuesta a la que pertenece esto ya no hace falta, así que nada cambia.
engine-edit-of-no-answer = Vi tu edición. Ese mensaje no forma parte de ninguna respuesta que guarde, así que nada cambia.
engine-changed = Cambiado.
engine-changed-to = Queda cambiado: «{ $words }»{ $known ->
        [yes] { " " }en lugar de «{ $before }»
       *[no] { "" }
    }.
engine-taken-out = Eso ya no está.
engine-once-more = Lo corregimos. Va otra vez.
engine-nothing-kept = De eso no guardé nada. ¿Y a la pregunta de arriba?
engine-of-another-talk = Eso no es de esta charla. Todavía lo puedes cambiar: edita el mensaje en el que lo escribiste. ¿Y a la pregunta de arriba?
engine-left-as-it-was = Queda como estaba.
engine-old-button = Ese botón es de antes. No cambió nada.
engine-not-in-the-plan = Eso ya no está en tu plan.
engine-finish-first = Ya hay varias cosas abiertas. Terminemos primero esta.
engine-still-open = Y la última pregunta de arriba sigue abierta (<b>{ $dialog }</b>).
engine-in-the-middle = Estamos a medias con algo: <b>{ $dialog }</b>.
engine-after-crisis = Qué bueno que estés aquí. Podemos ir despacio.
engine-resumed = Aquí seguimos: <b>{ $dialog }</b>.
engine-resumed-with = Aquí seguimos: <b>{ $dialog }</b>. Lo último que me contaste: «{ $words }».
engine-welcome =
    { $three ->
        [1] De nada.
        [2] Con gusto.
       *[3] De nada, cuando quieras.
    }
engine-goodbye =
    { $two ->
        [1] Cuídate mucho. Aquí estoy cuando quieras.
       *[2] ¡Hasta pronto! Qué bueno recorrer este camino contigo.
    }
engine-no-question = { $long ->
        [no] Qué bueno leerte.
       *[yes] Gracias por escribirme. No entendí bien qué puedo hacer con eso; dímelo con otras palabras, o quizá sea algo de esto:
    }
engine-unknown-command = Ese comando no lo conozco. /help muestra los que sí.
engine-not-kept = No guardé lo que escribiste: hasta que digas que sí, no guardo nada. Soy Milepost, coach de carrera y un programa; /start cuenta más. ¿Tienes 16 años o más, y <b>empezamos</b>?
    .again = <b>¿Tienes 16 años o más, y empezamos?</b>
engine-no-need = No necesito saber el lugar: me basta con la hora. ¿Qué hora marca tu reloj ahora? Por ejemplo, 14:30.
engine-paused-now = En pausa. Todo queda guardado; seguimos desde aquí cuando quieras.
engine-paused-soon = Tómate tu tiempo. Cuando vuelvas, escríbeme y seguimos sin más.
engine-take-your-time = Tómate tu tiempo; aquí espero.
engine-paused-pause = Estamos en pausa, y todo queda guardado. ¿Seguimos donde lo dejamos?
engine-paused-kept = Estamos en pausa, y lo que escribiste queda guardado. ¿Seguimos donde lo dejamos?
    .to-me = Creo que «{ $words }» iba para mí, y soy solo un programa: /help dice qué sé hacer. Si es tu respuesta a esto, tócala; si no, simplemente seguimos.
    .answer = Estamos en pausa, y guardo lo que escribiste: «{ $words }». ¿Es tu respuesta a esto, o simplemente seguimos?
engine-welcome-back = Qué bien que estés de vuelta.
engine-paused-crisis = Sigo aquí. Lo de los planes puede esperar todo lo que haga falta. /crisis vuelve a mostrar quién puede ayudarte ahora.
    .fine = Me alegro. Si te entendí mal, perdona: toca «Seguir» y volvemos a mi pregunta, con los avisos como estaban. Y si no estás tan bien, ahí está /crisis.
engine-missed = Estuve un rato sin funcionar, perdona. Puede que lo que escribiste entre { $since } y { $until } no me llegara; si falta algo, cuéntamelo otra vez.
engine-fault = Algo falló de mi parte, perdona. Tu lugar está guardado, y también lo que me habías contado. Si avisas a quien me mantiene, esto le ayuda: { $reference }.
engine-closed = Acompaño solo a quienes tienen permiso de la persona que me mantiene. Si deberías tenerlo, pídeselo.
engine-group = Acompaño a una sola persona cada vez. Abre un chat privado conmigo y empezamos.
engine-hasty = Es más de lo que puedo recibir en un minuto. Lo que enviaste desde «{ $words }» no me llegó, y hasta que pase un minuto no me llegará nada. Después, por favor, envíalo otra vez; todo lo anterior está a salvo.
    .wordless = Es más de lo que puedo recibir en un minuto. Lo último no me llegó, y hasta que pase un minuto no me llegará nada. Después, por favor, envíalo otra vez; todo lo anterior está a salvo.
engine-crowded = Ahora mismo está empezando mucha gente conmigo. Dame un minuto, por favor, y empieza otra vez, con /start o con tu enlace. No guardé nada tuyo.
engine-full =
    { $kind ->
        [goal] Hemos tenido { $most } metas, más que casi nadie en una vida, y es todo lo que puedo guardar.
        [step] Tus planes ya tienen { $most } pasos, y es todo lo que puedo guardar.
        [idea] Tu lista tiene { $most } ideas, y es todo lo que puedo guardar.
        [journal] Tu diario tiene { $most } páginas, y es todo lo que puedo guardar.
        [reminded] Tienes { $most } pasos abiertos, cada uno con sus recordatorios, y más no puedo vigilar. Cuando termines o sueltes algunos, habrá sitio otra vez.
       *[other] De esto ya te he guardado { $most }, y es todo lo que puedo guardar.
    } Lo de antes se queda donde está, y /export te lo da entero.
