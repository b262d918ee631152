suggestions-kept =
    { $aspect ->
        [work] Esto ayuda a descubrir <b>qué tipo de trabajo</b>.
        [place] { $second ->
            [yes] Y esto, <b>qué tipo de lugar</b>.
           *[no] Esto ayuda a descubrir <b>qué tipo de lugar</b>.
        }
        [like] Algunas más, en la línea de lo que guardaste.
        [other] Aquí van otras, de otro tipo.
       *[first] { $two ->
            [1] Aquí van algunas que suele probar quien está como tú.
           *[2] Algunas que podrían encajar con tu momento.
        }
    } <b>Marca lo que quieras guardar</b>, o escribe algo tuyo; después, «Eso es todo».
    .remark = Te escucho, y eso no lo puse en la lista. ¿Qué mirarías tú? Marca lo que encaje o nombra una idea tuya.
    .asks = Eso suena a pregunta, así que no ha ido a la lista. Una idea es algo que hacer o que averiguar; una por línea.
    .two-things = Entonces son dos: escribe las dos, una por línea.
    .name = Guardado
    .why = No es para hacerlo todo: solo para que haya de verdad entre qué elegir.

suggestions-more =
    { $count ->
        [0] La lista está vacía, y no pasa nada. <b>¿Qué te gustaría probar, si nada lo impidiera?</b>
        [1] Hay una idea en tu lista:

        { $list }

        <b>¿Falta algo?</b> Escríbelo, una idea por línea.
       *[other] { $two ->
            [1] Esta es tu lista:
           *[2] Todo en una lista:
        }

        { $list }

        <b>¿Falta algo?</b> Escríbelo, o «sin 2» para quitar una.
    }
    .name = Añadido
    .why = La idea que llega media hora después suele ser la buena. La lista es tuya, también después de hoy.
    .more = { $shown ->
        [no] Muéstrame algunas
       *[yes] { $count ->
            [0] Muéstrame otras
           *[other] Más como estas
        }
    }
    .enough = { $count ->
        [0] Nada por ahora
       *[other] Esa es la lista
    }
    .more-of-what = ¿Más mías, o algo tuyo? Toca, o escríbelo.
    .there-already = El { $n } ya está: «{ $idea }». Con «sin { $n }» se quita; si es algo nuevo, escríbelo.
    .remark = Te escucho, y eso no lo puse en la lista. ¿Qué mirarías tú? Marca lo que encaje o nombra una idea tuya.
    .asks = Eso suena a pregunta, así que no ha ido a la lista. Una idea es algo que hacer o que averiguar; una por línea.
    .two-things = Entonces son dos. Con «sin 2» quitas la que va junta, por su número; luego escribe las dos, una por línea.
    .not-on-it = ¿Cuál quito? Eso no lo encuentro en la lista; con «sin 2» se quita una por su número.
    .no-such-number =
        { $count ->
            [0] En la lista aún no hay nada que numerar. Escribe una idea con tus palabras, o toca una opción.
           *[other] La lista va del 1 al { $count }. Escribe una idea con tus palabras, o toca una opción.
        }
