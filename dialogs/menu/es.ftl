menu-choose =
    { $open ->
        [yes] Estamos en medio de esto: <b>{ $dialog }</b>. La pregunta de arriba te espera, y aquí está lo demás.
       *[no] { $plan ->
            [yes] { $three ->
                [1] ¿Qué te gustaría hacer?
                [2] ¿Y ahora?
               *[3] ¿Por dónde seguimos?
            }
           *[no] ¿Por dónde seguimos?
        }
    }
    .resume = Seguir donde lo dejamos
    .today = ¿Qué puedo hacer ahora?
    .plan = Mi plan
    .checkin = Repaso de la semana
    .deepen = Profundizar en mi meta
    .quick = Plan rápido (5 minutos)
    .awareness = Conocerme: dónde estoy
    .exploration = Exploración: qué se podría hacer
    .preparation = Preparación: planear una meta
    .on = Seguir con mi plan
    .journal = Diario
    .settings = Ajustes

menu-on =
    ¿Qué te mueve ahora mismo?
    .options = Quiero comparar mis opciones
    .commit = Quiero dar los próximos pasos
    .effort = Le doy vueltas al tiempo y al esfuerzo
    .practise = Quiero practicar una habilidad
    .change = Quiero cambiar mi plan

menu-full = Tienes { $most } metas en marcha, y con más casi siempre se queda todo a medias. Cuando logres una, o la sueltes, habrá sitio para la siguiente. /plan las muestra.

menu-wishes = ¡Gracias, igualmente para ti y los tuyos! Aquí sigo para cuando quieras seguir.
menu-blessing =
    { $three ->
        [1] Muchas gracias, qué amable. Que a ti también te vaya muy bien.
        [2] Gracias de corazón. Todo lo bueno para ti y los tuyos.
       *[3] Qué lindo detalle, gracias. Que tengas días muy buenos.
    }
menu-praise =
    { $three ->
        [1] Gracias, me alegra leerlo. Pero el trabajo es todo tuyo.
        [2] ¡Qué amable! Yo pregunto; lo que sale de ahí lo haces tú.
       *[3] Qué bonito leer eso, gracias. Da gusto recorrer este camino contigo.
    }
menu-joke =
    { $three ->
        [1] ¿Por qué cruzó la calle el plan? Porque al otro lado tenía una fecha.
        [2] «Algún día» no es un día de la semana. Los revisé los siete.
       *[3] Te contaría el de la fecha límite, pero prefiero no apurarlo.
    }
menu-fine = De acuerdo. Aquí estoy cuando quieras.
menu-small = Palabras sueltas sin nada abierto
    .why = Ahora mismo no te he preguntado nada, así que no sé bien a qué te refieres. Si es por qué estoy aquí: para que lo que quieres tenga pasos y fechas, y se haga. En /help está lo que sé hacer.
    .skip = Ahora mismo no hay nada que saltar: no hay ninguna pregunta abierta.
    .back = Ahora mismo no hay nada a lo que volver. Lo que me contaste se puede cambiar cuando quieras: edita tu mensaje o mira /plan.
    .meh = No pasa nada, no todos los días son buenos. Con una cosa pequeña basta, y con ninguna también vale.
    .next = Con gusto.
    .reminds = Todavía no hay nada que pueda recordarte. En cuanto haya un plan con pasos y fechas, lo hago sin que me lo pidas; uno rápido lleva cinco minutos.
menu-how = Cómo se hace algo aquí
    .ticking = Escríbelo sin más, como «llamé a Ana», o toca aquí la marca:
    .crisis = Algo que escribiste sonó a que podía pesar mucho, y entonces prefiero decir una vez de más dónde hay ayuda. Si no iba por ahí, mejor así, y seguimos con lo nuestro.
menu-question =
    { $two ->
        [1] Es una buena pregunta, y yo, que soy un programa, no puedo saber la respuesta. Lo que sí puedo es mirarla contigo desde tu plan:
       *[2] Ojalá lo supiera; soy un programa y eso no te lo puedo responder. Pero podemos ver qué ayudaría:
    }
    .today = ¿Qué puedo hacer ahora?
    .help-step = Ayúdame con un paso
    .plan = Mi plan
menu-request = Eso no sé hacerlo, o no lo entendí bien. Lo que sí puedo: mover, añadir, cambiar o quitar un paso («pasa la llamada al viernes»), cambiar la meta y su fecha, poner las horas («avisos a las 16»), o callarme un tiempo («silencio dos semanas»).
    .change = Cambiar mi plan
    .settings = Ajustes
    .rest = Un descanso

menu-help =
    Soy un coach de carrera en un chat. Responde con tus palabras o con los botones; para corregir algo, edita tu mensaje o toca ⋯.

    { $commands }

menu-privacy =
    <b>Qué guardo:</b> tus respuestas, tu plan, los horarios, el nombre y la zona horaria de tu lugar, y el número de este chat. Ni tu teléfono ni tu nombre de Telegram.
    <b>Para qué:</b> para acompañarte y recordarte cosas; para nada más. Nadie entrena nada con ello.
    <b>Cómo:</b> cada texto está cerrado con una clave solo tuya.
    <b>Quién:</b> las personas que me pusieron en marcha cuidan la máquina y sus claves; yo no les muestro nada tuyo. { $heard ->
        [yes] Se enteran cuando algo mío falla, sin una palabra tuya, y reciben lo que les envías con /feedback, que tú ves antes.
       *[no] Nada de lo que escribes aquí se pasa a nadie.
    }
    <b>Cuánto tiempo:</b> hasta que digas /delete, o hasta que pase un año sin una palabra; un mes antes te aviso. Las copias contra pérdidas están cerradas igual, y con la copia siguiente tu clave tampoco está ya en ellas. /export te da todo.

    Telegram ve este chat, como ve todos los chats con bots. Por favor, no escribas aquí detalles sobre tu salud.

menu-deepening = Miremos tu meta otra vez, con las preguntas que el plan rápido dejó fuera. Lo que has dicho se queda.
menu-nothing-kept = No guardo nada de ti: todavía no has dicho que sí.
menu-export = Aquí está todo lo que guardo de ti.

commands-start = Empezar, o ver dónde estamos
commands-menu = Qué hay abierto y qué se puede empezar
commands-plan = Tu plan, con una imagen
commands-today = Lo que puedes hacer ahora
commands-checkin = Repasar la semana, dos minutos
commands-evidence = Lo que has hecho, con lo que guardaste
commands-journal = Unas líneas o una foto para tu diario
commands-change = Cambiar algo de tu plan
commands-undo = Deshacer el último cambio
commands-settings = Horas, silencio, lugar, nombre
commands-timezone = Ahora estás en otro lugar
commands-pause = Pausar la charla, o descansar de recordatorios
commands-resume = Seguir donde lo dejamos
commands-restart = Empezar esta conversación de nuevo
commands-language = Otro idioma
commands-export = Todo lo que guardo de ti, en un archivo
commands-privacy = Qué guardo, y para qué
commands-crisis = Dónde hay ayuda ahora mismo
commands-feedback = Unas palabras para quienes me cuidan
commands-help = Lo que sé hacer
commands-delete = Borrarlo todo

bot-name = Milepost
bot-description = Un coach de carrera: tres charlas cortas, un plan con fechas, y después, durante meses, unas palabras cada semana sobre cómo va. Un programa, no una persona. Para personas de 16 años o más.
bot-short-description = Un coach de carrera que te acompaña hasta el final.
