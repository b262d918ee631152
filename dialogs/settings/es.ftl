# Ajustes (COACHING 2.2, 2.4, 6.1).
settings = Ajustes
    .changed = Cambiado.

settings-which =
    <b>Tus ajustes.</b> Toca lo que quieras cambiar, o escríbelo sin más, como «domingos a las 18» o «22 a 7».

    Repaso: { $day }, { $slot-now }{ $fortnightly ->
        [yes] , cada dos semanas
       *[no] , cada semana
    }
    Recordatorios: a las { $hour-now }, { $rhythm }
    Horas de silencio: { $never-quiet ->
        [yes] ninguna
       *[no] { $from } – { $to }
    }{ $rests ->
        [yes]
            { "" }
            Descanso: hasta { $rest-until }
       *[no] { "" }
    }{ $rests-later ->
        [yes]
            { "" }
            Descanso: desde { $rest-first } hasta { $rest-last }
       *[no] { "" }
    }
    Pregunta del día: { $wanted ->
        [yes] a las { $prompt-at }
       *[no] ninguna
    }
    Nombre: { $has-called ->
        [yes] { $called }
       *[no] –
    }
    Lugar: { $has-there-now ->
        [yes] { $there-now }, hora local { $clock }
       *[no] –
    }
    .why = Todo puede ser como tú quieras. Lo que no toques se queda como está.
    .slot = Repaso
    .weeks = Cada cuánto
    .hour = Hora de avisos
    .rhythm = Cuántos avisos
    .quiet = Silencio
    .rest = Un descanso
    .prompt = Pregunta diaria
    .name = Nombre
    .place = Lugar
    .language = Idioma
    .no-days = Días sueltos de la semana todavía no los puedo dejar libres. Hay horas de silencio cada día, menos recordatorios («Cuántos avisos»), o un descanso hasta el día que digas. Toca uno.
    .not-a-setting = No encuentro ningún ajuste en eso. Puedes escribir «domingos a las 18», «avisos a las 8», «22 a 7», «llámame Ana», «estoy en Lisboa»; o tocar uno.
    .which-hour = ¿De la mañana o de la tarde?
    .no-slot = ¿Qué día y a qué hora? Por ejemplo, «viernes a las 16».
    .no-quiet = ¿De qué hora a qué hora? Por ejemplo, «22 a 7».
    .no-hour = ¿A qué hora? Por ejemplo, «8 am» o «18:30».
    .no-name = ¿Cómo te llamo? Un nombre de hasta { $limit } letras.
    .no-place = No encuentro un lugar con ese nombre. ¿Pruebas con la ciudad grande más cercana?
    .no-place-there = Ese punto queda lejos de cualquier ciudad que conozco. ¿Qué ciudad tiene la misma hora que tú?
    .which-place = Encaja más de un lugar. ¿Cuál es el tuyo?

settings-day = Días
    .d0 = lunes
    .d1 = martes
    .d2 = miércoles
    .d3 = jueves
    .d4 = viernes
    .d5 = sábados
    .d6 = domingos
    .at = { $day } { $hour }

settings-rhythms = Ritmos
    .gentle = con suavidad
    .normal = a ritmo normal
    .close = de cerca

settings-slot =
    Ahora es los { $day } a las { $slot-now }. <b>¿Cuándo te viene bien el repaso de la semana?</b> Un día y una hora, como «viernes a las 16».
    .name = Repaso
    .why = Dos minutos a una hora con la cabeza libre valen más que diez cuando no la tienes.
    .no-slot = Para eso necesito un día o una hora, como «viernes a las 16».
    .which-hour = ¿De la mañana o de la tarde?

settings-weeks = <b>¿Cada cuánto miramos cómo va?</b>
    .name = Cada cuánto
    .why = Al principio, cada semana es lo que mejor sostiene. Cuando la cosa ya marcha, cada dos semanas bastan.
    .weekly = Cada semana
    .fortnightly = Cada dos semanas

settings-hour = <b>¿A qué hora del día quieres mis recordatorios?</b>
    .name = Hora de avisos
    .why = La mejor hora es la que eliges tú: cuando todavía puedes hacer algo.
    .no-hour = No leo ninguna hora en eso. ¿Como «8 am» o «18:30»?
    .which-hour = ¿De la mañana o de la tarde?

settings-rhythm =
    <b>¿Cuántos avisos quieres de tus pasos?</b>

    Suave: el día antes y una vez después. Como mucho 3 mensajes a la semana.
    Normal: también una semana antes y el mismo día. Como mucho 5.
    De cerca: también a mitad de camino. Como mucho 7.
    .name = Cuántos avisos
    .why = Hay quien quiere un toque y quien prefiere una mano en el hombro. Puedes cambiarlo cualquier día.
    .gentle = Suave
    .normal = Normal
    .close = De cerca

settings-quiet = <b>¿De qué hora a qué hora me quedo en silencio?</b> Por ejemplo, «22 a 7».
    .name = Silencio
    .why = En esas horas no te llega nada mío, a menos que escribas antes. Lo que caiga ahí espera a que terminen.
    .never = Sin horas de silencio
    .no-quiet = Para eso necesito dos horas, como «22 a 7» o «21:30 a 8».

settings-prompt =
    Una pregunta pequeña para tu diario, cada día otra. <b>¿A qué hora te gustaría?</b>
    .name = Pregunta diaria
    .why = Una línea al día se escribe enseguida, y al cabo de un mes ves lo que ningún día muestra por sí solo. Llega solo porque tú quieres.
    .never = Sin pregunta del día
    .no-hour = No leo ninguna hora en eso. ¿Como «8 pm» o «20:30»?
    .which-hour = ¿De la mañana o de la tarde?

settings-name = <b>¿Cómo te llamo?</b> «No», si prefieres que no use ningún nombre.
    .name = Nombre
    .why = Solo para poder hablarte por él. Sirve cualquier nombre.
    .no-name = Un nombre de hasta { $limit } letras, por favor; sirve cualquiera.

settings-place =
    <b>¿Dónde estás ahora?</b> Tu ciudad, tu ubicación o qué hora tienes.
    .name = Lugar
    .why = Todo lo que mando va según tu hora local. Cuando viajes, dímelo, y todo pasa a la hora de allí.
    .no-place = No encuentro un lugar con ese nombre. ¿Pruebas con la ciudad grande más cercana, o me dices qué hora tienes ahora, por ejemplo 14:30?
    .no-place-there = Ese punto queda lejos de cualquier ciudad que conozco. ¿Qué ciudad tiene la misma hora que tú?
    .which-place = Encaja más de un lugar. ¿Cuál es el tuyo?

settings-sure = <b>{ $there }</b>, hora local { $clock }. ¿Está bien?
    .yes = Sí
    .change = Otro lugar

settings-now = Cómo queda
    .more = Todos los ajustes
    .slot = Queda así: los { $day } a las { $at }.{ $fortnightly ->
        [yes] { " " }Cada dos semanas, como hasta ahora.
       *[no] { "" }
    }
    .weeks = { $fortnightly ->
        [yes] Cada dos semanas: los { $day } a las { $at }. Entre uno y otro también tienes /checkin.
       *[no] Cada semana: los { $day } a las { $at }.
    }
    .hour = Desde ahora mis recordatorios llegan a las { $hour }.
    .rhythm = { $rhythm ->
        [gentle] Con suavidad: unas palabras el día antes y otras después.
        [close] De cerca: me quedo a tu lado.
       *[normal] El ritmo normal.
    }
    .quiet = { $never-quiet ->
        [yes] Sin horas de silencio. Todo llega a su hora.
       *[no] De { $from } a { $to } no sabrás nada de mí.
    }
    .prompt = { $wanted ->
        [yes] Una pregunta para tu diario cada día a las { $prompt }. Con un toque se acaba, cuando quieras.
       *[no] Sin pregunta del día. /journal sigue abierto.
    }
    .name = { $has-called ->
        [yes] Un gusto, { $called }.
       *[no] Sin nombre, y está bien.
    }
    .place = { $there }, hora local { $clock }. Desde ahora todo lo mío va con la hora de allí.

settings-hours = Ahora mis recordatorios llegan a las { $hour }{ $never-quiet ->
        [yes] .
       *[no] , y de { $from } a { $to } no te escribo.
    }{ $planned ->
        [no] { "" }
       *[yes] { " " }{ $rhythm ->
            [gentle] De cada paso te aviso la víspera, y una vez después de su día.
            [close] De cada paso te aviso con tiempo, la víspera, el mismo día y una vez después.
           *[normal] De cada paso te aviso la víspera, el mismo día y una vez después.
        } El repaso: { $day } a las { $slot }{ $weeks ->
            [1] .
           *[other] , cada { $weeks } semanas.
        }{ $told ->
            [no] { "" }
           *[yes] { " " }Lo próximo mío te llega el { $next } a las { $at }.
        }
    }
    .change = Otra hora

settings-no-days = Días sueltos de la semana todavía no los puedo dejar libres. Lo que sí puedo: mover un paso que caiga en ese día, callar a ciertas horas cada día, escribir menos, o descansar hasta el día que digas.
    .change = Mover un paso
    .settings = Horas y cuántos
    .rest = Un descanso

settings-quiet-instead = Para que lo sepas:
    .slot = Las { $at } caen en tus horas de silencio, así que el repaso llega a las { $comes }.
    .hour = Las { $at } caen en tus horas de silencio, así que los recordatorios llegan a las { $comes }.
    .prompt = Las { $at } caen en tus horas de silencio, así que la pregunta del día llega a las { $comes }.
    .until = Silencio solo hasta las { $to }
    .from = Silencio solo desde las { $from }
