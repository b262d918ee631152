# El diario (COACHING 6.11).
journal = Diario
    .changed = Queda en tu diario como lo has puesto ahora.

journal-page =
    { $has-question ->
        [yes] <b>{ $question }</b>
       *[no]
            { $three ->
                [1] Tu diario está abierto. <b>¿Qué te gustaría guardar?</b>
                [2] <b>¿Qué merece unas líneas hoy?</b>
               *[3] <b>¿Qué te ronda la cabeza?</b>
            } Palabras, una foto, un archivo: lo que me mandes ahora queda dentro.
    }
    .why = Unas líneas te ayudan a ver más adelante cuánto has avanzado. Son para ti: algunas te las recuerdo en el repaso, y nadie más las ve.
    .talk-before = Antes de una charla
    .talk-after = Después de una charla
    .look-back = Releer
    .daily-prompt = Una pregunta al día
journal-left = Vale, no escribo nada. Con /journal lo abres cuando quieras.

journal-kept =
    { $mood ->
        [heavy] Lo siento, eso pesa.{ " " }
        [afraid] Está bien tener nervios: es que te importa.{ " " }
        [glad] ¡Qué buena noticia!{ " " }
       *[plain] { "" }
    }{ $files ->
        [0] { $three ->
            [1] Queda en tu diario.
            [2] Anotado.
           *[3] Guardado.
        }
        [one] { $words ->
            [yes] Queda en tu diario, con lo que mandaste.
           *[no] Queda en tu diario. Si quieres, añade unas palabras.
        }
       *[other] Quedan en tu diario los { $files }.
    } { $pages ->
        [one] Es tu primera página. Con /journal lo abres cuando quieras.
       *[other] Página { $pages }.
    }

journal-pages =
    { $has-word ->
        [yes] { $n ->
            [one] Una página tiene «{ $word }»:
           *[other] { $n } páginas tienen «{ $word }»:
        }
       *[no] { $n ->
            [one] Tu diario, con una página por ahora:
           *[other] Tu diario, { $n } páginas, la última primero:
        }
    }

    { $lines }
    .empty = Tu diario está vacío todavía. Con /journal lo abres.
    .none = Ninguna página tiene «{ $word }». También basta con el principio de una palabra.
    .newer = ‹ Más recientes
    .older = Anteriores ›
    .find = Buscar una palabra
journal-line =
    { $kind ->
        [before-talk] <i>{ $date }, antes de hablar con { $about }:</i>
        [after-talk] <i>{ $date }, después de hablar con { $about }:</i>
       *[other] <i>{ $date }:</i>
    } { $words }{ $files ->
        [0] { "" }
       *[other] { " " }📎
    }
journal-one =
    <b>{ $date }</b>{ $kind ->
        [before-talk] { " " }· antes de hablar con { $about }
        [after-talk] { " " }· después de hablar con { $about }
        [prompt] { " " }· <i>{ $about }</i>
       *[note] { "" }
    }

    { $has-words ->
        [yes] { $words }
       *[no] 📎
    }
journal-no-more = Sin pregunta del día. /journal sigue abierto, y en /settings la recuperas.
journal-goes-on = Bien, sigo: una pregunta al día, a las { $time }.

journal-find = Una palabra del diario
journal-find-word = ¿Qué palabra o qué nombre busco?
    .why = Te muestro todas las páginas donde aparece, la última primero.

journal-prompt = La pregunta del día
    .n1 = ¿Qué salió hoy mejor de lo que esperabas?
    .n2 = ¿Qué hiciste hoy que hace un mes no habrías hecho?
    .n3 = ¿De qué momento de hoy te gustaría tener más?
    .n4 = ¿Quién te ha ayudado últimamente, y con qué?
    .n5 = ¿Qué has aprendido esta semana, del trabajo o de ti?
    .n6 = ¿Qué te dio energía hoy, y qué te la quitó?
    .n7 = Si mañana fuera un punto mejor, ¿en qué lo notarías primero?
    .n8 = ¿Qué has dejado para después, y cómo podría ser más pequeño?
    .n9 = ¿Cuál de tus fortalezas usaste hoy?
    .n10 = ¿Qué le preguntarías a alguien que ya ha hecho esto?
    .n11 = ¿Qué te dijo alguien hace poco que se te quedó grabado?
    .n12 = ¿De qué sientes orgullo esta semana, por pequeño que sea?
    .n13 = ¿Qué te ha sorprendido en los últimos días?
    .n14 = ¿Qué puedes soltar?

talk-before = Antes de una charla
    .opening = Dos preguntas, un minuto. Con ellas es mucho más fácil salir de la charla con lo que necesitas.
talk-before-who = <b>¿Con quién vas a hablar?</b> Y cuándo, si ya lo sabes.
    .name = Con quién
    .why = Para que después sepamos de qué charla se trataba.
talk-before-help =
    Con { $who }. <b>¿Qué ayuda necesitas de esta charla?</b> Una sola cosa que te gustaría llevarte.
    .name = La ayuda que necesito
    .why = La gente ayuda con gusto cuando sabe en qué. Quien llega con una petición clara casi siempre la consigue.
talk-before-ready = Queda en tu diario: de la charla con { $who } quieres «{ $help }». Puedes empezar justo con esa frase. Vuelve después, mientras lo tengas fresco.

talk-after = Después de una charla
    .opening = Tres preguntas cortas, mientras lo tienes fresco.
talk-after-who = <b>¿Con quién hablaste?</b>
    .name = Con quién
    .why = Para que quede al lado de lo que buscabas en esa charla, y la encuentres luego.
talk-after-value =
    { $has-wanted ->
        [yes] Antes dijiste que necesitabas: «{ $wanted }». <b>¿Qué te aportó la charla con { $who }?</b>
       *[no] <b>¿Qué te aportó la charla con { $who }?</b>
    } Algo que oíste, que entendiste o que te dieron.
    .name = Lo que aportó
    .why = Lo que se nombra justo después de una charla se queda; lo demás casi siempre se olvida en tres días.
talk-after-along = <b>¿Qué te llevas de ella?</b> Una frase: algo que hacer o que recordar.
    .name = Lo que me llevo
    .why = Una charla cambia algo cuando de ella sale una cosa. Puede ir directamente a tu plan.
talk-after-kept =
    { $has-along ->
        [yes] Guardado, y esto con ello: «{ $along }».{ $planned ->
            [yes] { " " }Si es algo que hacer, puede ser un paso de tu plan.
           *[no] { "" }
        }
       *[no] Guardado. Estará ahí cuando lo busques.
    } Dar las gracias a la otra persona nunca está de más.

aside = Dicho de paso
    .done =
        { $kept ->
            [yes] Está en tu diario.
           *[no] De acuerdo.
        }
    .changed = Anotado, ya está corregido.

aside-page =
    { $sent ->
        [yes] Ha llegado. Verlo no puedo, pero lo tendrás de vuelta cuando quieras. <b>¿Lo guardo en tu diario?</b>
       *[no] { $waited ->
            [yes] Y lo que me contaste antes, «{ $told }»: <b>¿lo guardo en tu diario?</b>
           *[no] { $mood ->
                [heavy] { $two ->
                    [1] Lo siento, eso pesa.
                   *[2] Lo siento. Es duro, y aquí no hace falta que lo escondas.
                } <b>¿Quieres que { $goes-on ->
                    [yes] lo guarde todo
                   *[no] lo guarde
                } en tu diario?</b>
                [afraid] Está bien tener nervios: es que te importa. <b>¿Quieres que { $goes-on ->
                    [yes] lo guarde todo
                   *[no] lo guarde
                } en tu diario?</b>
                [glad] { $three ->
                    [1] ¡Qué buena noticia!
                    [2] ¡Qué bien! Me alegro contigo.
                   *[3] ¡Qué alegría! Eso merece un momento.
                } <b>¿Lo guardo{ $goes-on ->
                    [yes] { " " }todo
                   *[no] { "" }
                } en tu diario?</b>
                [back] { $two ->
                    [1] ¡Qué bueno que ya estés aquí otra vez!
                   *[2] ¡Hola de nuevo! Qué bueno leerte.
                } Lo que sigue está en /today, cuando quieras. <b>¿Guardo esto en tu diario?</b>
               *[plain] { $step ->
                    [yes] <b>¿Es un paso para tu plan?</b> ¿O lo guardo en tu diario?
                   *[no] { $goes-on ->
                        [yes] Lo he puesto junto a lo de antes. <b>¿Lo guardo todo en tu diario?</b>
                       *[no] { $two ->
                            [1] Gracias por contármelo. <b>¿Lo guardo en tu diario?</b>
                           *[2] Gracias por decírmelo. <b>¿Lo guardo en tu diario?</b>
                        }
                    }
                }
            }
        }
    }
    .why = Ahora no hay ninguna pregunta mía abierta, así que no tiene otro lugar. En el diario lo encuentras, y puede volver en un repaso. Sin un sí, ahí no se guarda nada.
    .step = Sí, un paso
    .keep = Sí, guárdalo
    .let-be = No hace falta
    .not-a-choice = <b>¿Lo guardo en tu diario?</b> Basta un sí o un no.
