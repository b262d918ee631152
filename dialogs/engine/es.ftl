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
    .program = Soy un programa: no soy una persona, y mis preguntas estaban escritas de antes. Sé cómo se hacen y se cumplen los planes. De ti y de tu entorno sé solo lo que me cuentas.
    .private = Aquí no lee nadie más. Lo que me cuentas está cerrado con una clave solo tuya y sirve solo para acompañarte. /privacy cuenta más, /delete lo borra todo.
    .point = Buena pregunta. Lo que hago: preguntar lo que convierte un deseo en un plan con fechas, avisarte el día que toca y mirar la semana contigo. Si eso vale los minutos, lo sabrás tú mejor que yo.
engine-for-example = Por ejemplo:

    <i>{ $example }</i>

engine-too-long = Son { $length } caracteres y aquí me caben { $limit }. ¿Lo puedes acortar? Edita tu mensaje; no se pierde nada.
engine-put-down = Te leo, y eso pesa. Pero tu número no es un 0, así que algo en ti dice otra cosa. <b>¿Hay algo pequeño que te dé un poco de esperanza aquí?</b> Alguien que está de tu parte, algo que una vez salió bien. Si no te viene nada, di «saltar».
engine-empty = Ahí no veo palabras. ¿Me lo escribes?
engine-not-a-choice =
    { $told ->
        [yes] Te leo. Para seguir solo me hace falta una de estas: tócala, o escribe cómo empieza.
       *[no] No sé cuál de estas quieres decir. Toca una, o escribe cómo empieza.
    }
engine-what-to-change = ¿Qué cambio?
engine-which-part = ¿Qué parte cambio? Tócala.
engine-not-in-the-list = Marca lo que encaje y toca «Eso es todo».
engine-too-many = Caben como mucho { $most }. Desmarca lo que pueda esperar y escribe lo tuyo otra vez, o escribe menos.
engine-left-out = Aquí caben { $most }, así que lo tuyo entró y esto salió: { $words }. Con «‹ Atrás» puedes elegir otra vez.
engine-not-on-the-scale = Me basta un número del { $least } al { $most }, a ojo.
engine-not-a-date = Ahí no consigo leer una fecha. Puedes escribir «30 de junio», «en tres semanas», o tocar el calendario.
engine-past = El { $date } ya pasó. ¿Qué día, de hoy en adelante?
engine-past-likely = El { $date } ya pasó. ¿Te refieres al siguiente?
engine-likely-date = ¿Te refieres a este día?
engine-hinted-date = ¿Qué día podría ser? Toca uno de estos, escribe otro o abre el calendario.
engine-which-date = Eso se puede leer de más de una manera. ¿Qué día quieres decir?

engine-cannot-read = { $kind ->
        [voice] No puedo escuchar mensajes de voz.
        [sticker] ¡Qué bueno! Pero no sé leer stickers.
        [location] Gracias por la ubicación, aunque esta pregunta no va de un lugar.
       *[other] Ese tipo de mensaje no lo puedo leer.
    } ¿Me lo escribes con palabras?

engine-put-together = Lo he juntado todo:

    <i>{ $words }</i>
engine-read-too = Y también he leído lo demás: «{ $words }». Aquí no cambia nada; si quieres guardarlo, va a /journal.
engine-came-before = Tu «{ $words }» y mi pregunta se cruzaron. ¿Es tu respuesta a esto?
engine-not-asked-any-more = La respuesta a la que pertenece esto ya no hace falta, así que nada cambia.
engine-edit-of-no-answer = He visto tu edición. Ese mensaje no forma parte de ninguna respuesta que guarde, así que nada cambia.
engine-changed = Cambiado.
engine-left-as-it-was = Queda como estaba.
engine-old-button = Ese botón es de antes. No ha cambiado nada.
engine-not-in-the-plan = Eso ya no está en tu plan.
engine-finish-first = Ya hay varias cosas abiertas. Terminemos primero esta.
engine-still-open = Y volvemos a <b>{ $dialog }</b>: la última pregunta de arriba sigue abierta.
engine-in-the-middle = Estamos a medias con algo: <b>{ $dialog }</b>.
engine-after-crisis = Qué bueno que estés aquí. Podemos ir despacio.
engine-resumed = Aquí seguimos: <b>{ $dialog }</b>.
engine-resumed-with = Aquí seguimos: <b>{ $dialog }</b>. Lo último que me contaste: «{ $words }».
engine-welcome =
    { $three ->
        [1] De nada.
        [2] Con gusto.
       *[3] De nada. Lo hecho es tuyo.
    }
engine-no-question = { $long ->
        [no] Qué bueno leerte.
       *[yes] Lo he leído, pero no sé dónde va: ahora no hay ninguna pregunta mía abierta. ¿Quizá aquí?
    }
engine-unknown-command = Ese comando no lo conozco. /help muestra los que sí.
engine-not-kept = No he guardado lo que has escrito: hasta que digas que sí, no guardo nada. Soy Milepost, coach de carrera y un programa; /start cuenta más. ¿Tienes 16 años o más, y <b>empezamos</b>?
engine-no-need = No necesito saber el lugar: me basta con la hora. ¿Qué hora marca tu reloj ahora? Por ejemplo, 14:30.
engine-paused-now = En pausa. Todo queda guardado, y seguimos desde aquí cuando quieras.
engine-paused-pause = Estamos en pausa, y lo que has escrito queda guardado. ¿Seguimos donde lo dejamos?
engine-paused-crisis = Sigo aquí. Lo de los planes puede esperar todo lo que haga falta. /crisis vuelve a mostrar quién puede ayudarte ahora.
engine-missed = Estuve un rato sin funcionar, perdona. Puede que lo que escribiste entre { $since } y { $until } no me llegara; si falta algo, cuéntamelo otra vez.
engine-fault = Algo ha fallado por mi parte, perdona. Tu lugar está guardado, y también lo que me habías contado. Si avisas a quien me mantiene, esto le ayuda: { $reference }.
engine-closed = Acompaño a las personas a quienes ha dado paso quien me mantiene. Si deberías ser una de ellas, pídeselo.
engine-group = Acompaño a una sola persona cada vez. Abre un chat privado conmigo y empezamos.
engine-hasty = Es más de lo que puedo recibir en un minuto. Lo que enviaste desde «{ $words }» no me ha llegado, y hasta que pase un minuto no me llegará nada. Después, por favor, envíalo otra vez; todo lo anterior está a salvo.
    .wordless = Es más de lo que puedo recibir en un minuto. Lo último no me ha llegado, y hasta que pase un minuto no me llegará nada. Después, por favor, envíalo otra vez; todo lo anterior está a salvo.
engine-crowded = Ahora mismo está empezando mucha gente conmigo. Dame un minuto, por favor, y empieza otra vez, con /start o con tu enlace. No he guardado nada tuyo.
engine-full =
    { $kind ->
        [goal] Hemos tenido { $most } metas, más que casi nadie en una vida, y es todo lo que puedo guardar.
        [step] Tus planes ya tienen { $most } pasos, y es todo lo que puedo guardar.
        [idea] Tu lista tiene { $most } ideas, y es todo lo que puedo guardar.
        [journal] Tu diario tiene { $most } páginas, y es todo lo que puedo guardar.
        [reminded] Tienes { $most } pasos abiertos, cada uno con sus recordatorios, y más no puedo vigilar. Cuando termines o sueltes algunos, habrá sitio otra vez.
       *[other] De esto ya te he guardado { $most }, y es todo lo que puedo guardar.
    } Lo de antes se queda donde está, y /export te lo da entero.
