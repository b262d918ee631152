awareness = Conocerte
    .opening =
        { $two ->
            [1] Esta charla trata de <b>ti</b>: dónde estás, qué traes contigo, adónde te gustaría llegar.
           *[2] Antes que cualquier meta estás <b>tú</b>: dónde estás, qué traes contigo, adónde te gustaría llegar.
        } Son { $questions } preguntas, la mitad con un solo toque, unos ocho minutos; puedes parar donde quieras. Al final tendrás una tarjeta con tus fortalezas.
    .done =
        { $known ->
            [no] Ya sabemos dónde estás. El rumbo queda abierto, y es un punto de partida honesto: encontrarlo puede ser la meta.
           *[yes] Ya sabemos dónde estás y hacia dónde quieres ir: «{ $gist }». Sobre eso construimos.
        }{ $beside ->
            [counsellor] {" "}Mientras tanto, sigue con tu terapia o tu orientación: esa ayuda yo no puedo darla.
           *[other] {""}
        }

awareness-card =
    { $two ->
        [1] Esta tarjeta es tuya. Guárdala para el día en que dudes de lo que puedes ofrecer.
       *[2] Tu tarjeta. Todo lo que dice viene de ti; mírala antes de la próxima conversación difícil.
    } Gracias por contármelo.
    .title = Lo que traigo conmigo

awareness-lines = { $lines }
awareness-line = <b>{ $name }:</b> { $words }

awareness-situation = ¿Qué se parece más a tu momento?
    .name = Mi momento
    .why = Así elijo ejemplos y propuestas que vayan contigo. No depende nada más de ello.
    .student = Estudio y aún no me decido
    .intern = Hago prácticas o pasantía
    .seeking = Busco trabajo
    .advance = Trabajo y quiero avanzar
    .move = Quiero cambiar de empresa
    .industry = Quiero cambiar de sector
    .study = Pienso en estudiar más
    .returning = Vuelvo tras una pausa
    .else = Otra cosa

awareness-now =
    { $situation ->
        [student] Buscar rumbo también es un trabajo.
        [intern] Unas prácticas: un buen lugar para mirar de cerca.
        [seeking] Buscar trabajo ya es un trabajo.
        [advance] Avanzar donde ya conoces el terreno.
        [move] Otra empresa, otros aires.
        [industry] Un campo nuevo, con todo lo que ya traes.
        [study] Volver a los libros, quizá.
        [returning] De vuelta, y lo vivido en la pausa también cuenta.
       *[other] Mejor cuéntamelo con tus palabras.
    } <b>¿Qué haces estos días y cómo llegaste hasta aquí?</b> Con dos o tres frases basta.
    .name = Ahora
    .why = Un plan que funciona empieza donde estás tú, no donde lo dice un manual.

awareness-style =
    «{ $gist }». { $three ->
        [1] De ahí partimos.
        [2] Ya me hago una idea.
       *[3] Eso me ayuda a ver dónde estás.
    } Ahora algo más fácil: <b>¿cómo trabajas mejor?</b> Marca hasta tres, o dilo con tus palabras.
    .name = Trabajo mejor
    .why = Se cumplen los pasos que van con tu manera de ser: quien piensa en silencio necesita otros que quien piensa en voz alta.
    .quiet = en calma y en silencio
    .together = en compañía
    .planned = con un plan claro
    .free = con libertad y sin guion
    .one = con una sola cosa a la vez
    .many = con varias cosas en marcha
    .thorough = despacio y a fondo
    .fast = rápido y con el plazo encima
    .hands = de pie y con las manos

awareness-interests =
    { $has-style ->
        [no] Lo dejamos abierto.{ " " }
       *[yes] { $two ->
            [1] { "" }
           *[2] El plan tiene que dejarle lugar a eso.{ " " }
        }
    }<b>¿Con qué se te pasa una tarde entera sin que te des cuenta?</b> Hasta tres cosas, o con tus palabras.
    .name = Se me pasa la tarde con
    .why = Lo que haces con gusto sin que nadie te pague dice mucho del trabajo que te haría bien.
    .people = la gente y sus historias
    .health = la salud y los cuidados
    .making = construir y reparar
    .computers = la informática
    .numbers = los números y los acertijos
    .nature = la naturaleza y los animales
    .arts = la música y el diseño
    .words = leer y escribir
    .business = los negocios y el dinero
    .sport = el deporte y el movimiento

awareness-story =
    { $has-interests ->
        [no] Está bien.{ " " }
       *[yes] { "" }
    }Ahora una historia: <b>cuéntame algo que hiciste y con lo que te sentiste bien.</b> En el trabajo, en clase o en casa; no hace falta que sea grande.
    .name = Me sentí bien con
    .why = Lo que se te da bien se nota sobre todo en lo que te alegró haber hecho.
    .unknown = No se me ocurre nada

awareness-strengths =
    { $told ->
        [no] Sin historia también se puede. <b>¿En qué diría que destacas una persona que te quiere?</b>
       *[yes] { $shown ->
            [0] «{ $gist }». Eso lo hiciste tú.
            [one] Ahí oigo una fortaleza; la puse primero, pero tú lo sabes mejor.
            [2] Ahí oigo dos fortalezas; las puse primero, pero tú lo sabes mejor.
           *[other] Ahí oigo tres fortalezas; las puse primero, pero tú lo sabes mejor.
        } <b>¿Qué fortalezas muestra?</b>
    } Hasta cuatro, o con tus palabras.
    .name = Mis fortalezas
    .why = Una fortaleza con una historia detrás se puede contar, en una carta o en una entrevista. Y elegimos pasos que la aprovechen.
    .reliable = cumplir lo dicho
    .listening = escuchar
    .solving = resolver problemas
    .persisting = no rendirse
    .organising = organizar
    .learning = aprender rápido
    .caring = cuidar de la gente
    .careful = cuidar los detalles
    .explaining = explicar bien
    .calm = mantener la calma
    .connecting = unir a la gente
    .making = crear cosas
    .leading = tomar las riendas
    .starting = empezar sin que nadie lo pida
    .convincing = convencer

awareness-skills =
    { $has-strengths ->
        [no] Vamos a lo práctico.
       *[yes] { $two ->
            [1] Al elegir los pasos nos apoyaremos en eso.
           *[2] Lo tendré presente cuando lleguemos a los pasos.
        }
    } <b>¿Y qué aprendiste a hacer,</b> en el trabajo o donde sea? Hasta cinco cosas, o con tus palabras.
    .name = Aprendí
    .why = Las fortalezas son cómo haces las cosas; las habilidades, lo que sabes hacer. Cuentan las dos, también lo aprendido fuera del trabajo.
    .writing = redactar
    .speaking = hablar ante un grupo
    .customers = tratar con clientes
    .spreadsheets = hojas de cálculo y cuentas
    .computers = programas informáticos
    .languages = otro idioma
    .planning = planificar y repartir tareas
    .teaching = enseñar o formar
    .care = cuidados y primeros auxilios
    .tools = herramientas y máquinas

awareness-values =
    { $has-skills ->
        [no] Eso puede venir más tarde.{ " " }
       *[yes] Ahora, la otra cara.{ " " }
    }<b>¿Qué tiene que darte un trabajo para que te alegres de tenerlo?</b> Las tres cosas que más pesan, o con tus palabras.
    .name = El trabajo debe darme
    .why = Una meta que choca con lo que te importa se abandona a medio camino. Con eso en mente miraremos cada opción.
    .secure = ingresos seguros
    .pay = un buen sueldo
    .learning = algo nuevo que aprender
    .useful = la sensación de ser útil
    .team = un buen ambiente
    .freedom = libertad para decidir
    .time = tiempo para la vida
    .variety = variedad
    .respect = respeto
    .purpose = un sentido en el que creer

awareness-aspiration =
    { $has-values ->
        [no] Miremos hacia delante.
       *[yes] { $two ->
            [1] Con eso mediremos lo que venga. Ahora miremos lejos.
           *[2] Mejor saberlo antes de elegir nada. ¿Y más adelante?
        }
    } <b>¿Dónde te gustaría estar dentro de unos años?</b> A grandes rasgos está bien, y no saberlo todavía también.
    .name = Dentro de unos años
    .why = Es el rumbo de todo lo demás. Puedes cambiarlo cuando quieras, y «todavía no lo sé» también es una buena respuesta.
    .unknown = Todavía no lo sé

awareness-hurdle =
    { $known ->
        [no] No saberlo todavía es una respuesta honesta: averiguarlo puede ser la meta.
       *[yes] { $two ->
            [1] «{ $gist }». Ese es el rumbo; las metas serán el camino.
           *[2] «{ $gist }». Que cada meta te acerque un poco.
        }
    } <b>¿Qué se interpone ahora mismo,</b> a tu alrededor o dentro de ti?
    .name = Se interpone
    .why = Lo que tiene nombre se puede prever. Lo que no, aparece igual.
    .nothing = Poca cosa

awareness-managed =
    { $free ->
        [yes] Camino despejado.
        [skipped] Eso queda abierto.
       *[no] { $two ->
            [1] Eso pesa. Planeamos contando con ello, no como si no estuviera.
           *[2] Es bueno tenerlo sobre la mesa: el plan tiene que poder convivir con eso.
        }
    } <b>¿Qué cambio lograste alguna vez,</b> en cualquier parte de la vida? Una mudanza, una despedida, otro trabajo, dejar algo. ¿Y qué te ayudó?
    .name = Ya lo logré una vez
    .why = Ya has hecho cosas difíciles. Lo que ayudó entonces suele ayudar de nuevo, y conviene tenerlo escrito.
    .unknown = No se me ocurre nada

awareness-support =
    { $told ->
        [no] No pasa nada.
       *[yes] { $two ->
            [1] «{ $gist }». Ese cambio lo sacaste adelante; te lo recordaré cuando esto se ponga cuesta arriba.
           *[2] Me lo guardo para el día en que esto se ponga cuesta arriba: «{ $gist }».
        }
    } <b>¿Cuentas con alguien en esto, hoy y más adelante?</b> Basta una palabra.
    .name = A mi lado
    .why = Casi nadie cambia algo grande en completa soledad. Y si tienes una ayuda que yo no puedo dar, como una terapia, debería continuar.
    .counsellor = Orientación o terapia
    .mentor = Mentoría o alguien que enseña
    .close = Familia o amistades
    .nobody = Ahora mismo no
    .who = Qué bien que sí. ¿Quién es? Basta una palabra.

awareness-right =
    Esto es lo que entendí.

    { $lines }

    <b>¿Es así?</b> Si alguna línea no encaja, la cambiamos. Después vemos qué se podría hacer.
    .what-to-change =
        { $told ->
            [yes] Lo he leído. ¿A qué línea pertenece? Tócala y dímelo ahí.
           *[no] ¿Qué cambio?
        }
    .why = Es tu historia, así que debe estar en tus palabras. Todo lo que dice se puede cambiar.
    .onward = Sí, sigamos
    .later = Sí, por hoy es suficiente
