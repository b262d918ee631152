setback = Mirar lo que pasó
    .opening = No es fácil contarlo. Vamos a mirarlo, sin culpas: qué pasó, qué enseña y qué viene ahora.
    .done =
        { $has-step ->
            [yes] Entonces lo siguiente es: «{ $step }»{ $has-day ->
                [yes] , el { $day }
               *[no] { "" }
            }. Lo que pasó queda guardado con el paso, y lo que te llevas, con tu meta.
           *[no] Queda guardado con el paso: un intento cuenta, haya salido como haya salido. Hoy no tiene que seguir nada más.
        }
    .look = 💬 Mirar ese no con calma
    .changed = Anotado, ya está corregido.

setback-what =
    <b>¿Qué pasó con este?</b> Con tus palabras, o con un toque.

    «{ $title }»
    .name = Qué pasó
    .why = Un no, un silencio, un día que se pasó: cada uno pide algo distinto después.
    .no = Me dijeron que no
    .silence = No hubo respuesta
    .late = Se acabó el tiempo
    .changed = Algo cambió

setback-old =
    Gracias por contármelo. <b>Y el paso en sí, ¿qué hacemos con él?</b>
    .name = El paso
    .why = Para no recordarte nada que ya pasó.
    .did = Hice mi parte: ✓
    .keep = Sigue en el plan
    .drop = Ya pasó, quítalo

setback-learned =
    { $usual ->
        [no] Un no duele, y es la respuesta a algo que te atreviste a hacer. Tu parte está hecha.
        [silence] El silencio cuesta, y dice poco de ti. Tu parte está hecha.
        [late] A todo el mundo se le acaba el tiempo alguna vez. No borra lo que llevas hecho.
        [changed] Los planes se hacen para el mundo de ese día. Se movió, y tú también puedes moverte.
       *[own] En un camino así es normal, aunque hoy no lo parezca.
    }{ $courage ->
        [managed] { " " }Ya saliste de algo antes: «{ $told }».
        [story] { " " }Y esto sigue siendo verdad: «{ $told }».
        [strength] { " " }Y lo que se te da bien sigue ahí: { $told }.
       *[none] { "" }
    } <b>¿Qué te llevas para la próxima vez?</b>
    .name = Lo que enseña
    .why = La parte más útil de un tropiezo cabe en una frase, y se olvida pronto si nadie la escribe.

setback-next =
    { $has-learned ->
        [yes] Eso merece guardarse.{ " " }
       *[no] { "" }
    }<b>¿Cuál es un siguiente paso desde aquí?</b> Uno pequeño basta. Pon su día, si lo sabes.
    .name = El siguiente paso
    .why = Después de un tropiezo, que haya un paso importa más que su tamaño.
    .feedback = Preguntar qué habría cambiado la respuesta
    .another = Buscar uno más parecido
    .again = Preguntar otra vez, en dos líneas
    .smaller = Hacer una parte más pequeña

setback-when =
    «{ $what }»: <b>¿qué día?</b>
    .name = El día
    .why = Con un día es un paso; sin él, un deseo.
    .tomorrow = Mañana
    .week = En una semana

setback-which = Eso duele, y es la respuesta a algo que te atreviste a hacer. ¿De cuál de estos se trata? Luego lo miramos.
setback-about = Entiendo que es por esto: «{ $step }».
setback-kept-with = Lo guardo con lo último que hiciste: «{ $step }».
