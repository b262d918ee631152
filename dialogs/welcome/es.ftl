welcome = Lo primero
    .opening = ¡Qué gusto conocerte!
    .changed = Anotado: ahora estás en <b>{ $place }</b>. Todo lo mío pasa a la hora de allí.

welcome-place =
    Para que nada mío te llegue nunca de noche: <b>¿dónde estás?</b>

    Escribe tu ciudad, comparte tu ubicación o dime simplemente qué hora tienes ahora.
    .name = Lugar
    .why = Los recordatorios van según tu hora local, y esa no me la dice el teléfono. El país también me dice cómo escribes las fechas y dónde hay ayuda cerca de ti.
    .no-place =
        { $times ->
            [1] No encuentro un lugar con ese nombre. ¿Pruebas con la ciudad grande más cercana, o me dices qué hora tienes ahora, por ejemplo 14:30?
            [2] Ese tampoco está en mi mapa. Me sirve una ciudad grande con la misma hora que la tuya, o la hora que marca ahora tu teléfono.
            [3] Basta con la hora que marca tu teléfono, por ejemplo 14:30, o una ciudad grande cercana. { $out }
           *[4] Solo la hora que tienes ahora, o una ciudad. { $out }
        }
    .later =
        { $times ->
            [1] Gracias, de eso hablamos enseguida. Antes necesito solo tu reloj: ¿en qué ciudad estás, o qué hora tienes ahora?
           *[2] Eso te lo pregunto en cuanto tenga tu hora. ¿Qué ciudad, o qué hora marca ahora tu teléfono?
        }
    .no-place-there = Ese punto queda lejos de cualquier ciudad que conozco. ¿Qué ciudad tiene la misma hora que tú?
    .hours = Mis recordatorios llegan a las { $hour }, y nunca entre las { $quiet-from } y las { $quiet-to }. En cuanto sepa dónde estás puedes escribir otra hora, como «a las 18»; después, /settings las cambia todas. Para eso necesito antes tu reloj: ¿en qué ciudad estás, o qué hora tienes ahora?
    .which-place = Encaja más de un lugar. ¿Cuál es el tuyo?

welcome-at = Mis recordatorios llegan a las { $hour }. <b>¿Qué otra hora te viene mejor?</b> Por ejemplo, «a las 18».
    .name = Hora de los recordatorios
    .why = La mejor hora es la que eliges tú: cuando todavía puedes hacer algo.
    .no-hour = No leo ninguna hora en eso. ¿Como «a las 18» o «18:30»?
    .which-hour = ¿De la mañana o de la tarde?
    .beside = Mis recordatorios llegan entonces a las { $at }.

welcome-goal = <b>¿Qué quieres conseguir?</b> Con una frase basta.
    .name = Lo que quieres conseguir
    .why = Lo que me contaste antes de que preguntara también queda guardado.
    .beside = «{ $goal }»: me lo guardo, y no te lo vuelvo a preguntar.

welcome-sure =
    { $told ->
        [yes] «{ $goal }»: me lo guardo, y no te lo vuelvo a preguntar. Estás en { $place }, hora local { $clock }; mis recordatorios llegan a las { $hour }.

            El plan rápido la planea en cinco minutos; con calma vemos antes si es la que de verdad quieres. <b>¿Cuál de las dos?</b>
       *[no] <b>{ $place }</b>, hora local { $clock }. Mis recordatorios llegan a las { $hour }, nunca entre las { $quiet-from } y las { $quiet-to }, y los domingos a las { $slot } te pregunto qué tal la semana.{ $wishes ->
            [yes] { " " }Si te viene mejor otra hora, escríbela, como «a las 18».
           *[no] { "" }
        }

        <b>¿Cómo lo hacemos?</b> El plan rápido son cinco minutos. Ir con calma son tres charlas cortas, para dar primero con la meta que de verdad quieres.
    }
    .why = Si la hora estuviera mal, todo lo demás llegaría a deshora; por eso la muestro una vez. Y hay quien ya sabe su meta y quien prefiere mirar antes alrededor; las dos cosas están bien.
    .not-a-choice = Te leo. Para empezar me hace falta solo una de estas. Si sabes qué quieres conseguir, basta el plan rápido; si prefieres descubrirlo antes, vamos con calma.
    .hours = Mis recordatorios llegan a las { $hour }, y nunca entre las { $quiet-from } y las { $quiet-to }. <b>¿Qué hora te viene bien?</b> Toca una o escríbela, como «a las 18»; en /settings cambias las horas de silencio. O sigue con una de las dos formas de abajo.
    .which-hour = ¿De la mañana o de la tarde?
    .unsure = Entonces yo iría con calma: en tres charlas de siete a diez minutos vemos qué quieres, antes de ponerle fecha a nada. <b>¿Cuál de las dos?</b>
    .which = Si ya sabes qué quieres conseguir, el plan rápido. Si no, yo iría con calma, tres charlas de siete a diez minutos: lo que de verdad es tuyo cuesta menos sostenerlo. <b>¿Cuál de las dos?</b>
    .quick = Plan rápido
    .full = Ir con calma
    .change = No es mi lugar
