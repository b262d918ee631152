exploration = Exploración
    .opening =
        { $two ->
            [1] Ahora miramos <b>qué se podría hacer</b>. Tú nombras ideas, yo añado algunas si quieres, y tú eliges.
           *[2] Veamos <b>qué se podría hacer</b>: primero juntamos ideas, después eliges tú.
        } Son unas { $questions } preguntas, más de la mitad con un solo toque, siete minutos; al final verás tus opciones una al lado de otra.
    .done =
        { $end ->
            [onward] { $more ->
                [0] Bien, entonces planeamos esa.
                [one] Primero, «{ $goal }». A la otra meta que elegiste le toca después.
               *[other] Primero, «{ $goal }». A las otras dos que elegiste les toca después.
            }
            [small] Primero algo pequeño para averiguarlo: «{ $goal }». Es una meta como cualquier otra.
            [wait] Que espere; no se pierde nada. El { $on } te vuelvo a preguntar.
            [full] Tu lista queda guardada. Ya tienes tres metas en marcha, y es bastante: cuando termines una, elegimos de aquí.
           *[none] Hoy no hace falta elegir nada. Tu lista queda guardada y la miramos otra vez cuando quieras.
        }{ $others ->
            [0] {""}
            [one] { $end ->
                [onward] {" "}La otra idea sigue en tu lista.
               *[other] {""}
            }
           *[other] { $end ->
                [onward] {" "}Las otras { $others } ideas siguen en tu lista.
               *[other] {""}
            }
        }

exploration-idea =
    { $whose ->
        [coach] { $title } (mía)
       *[mentee] { $tried ->
            [yes] { $title } (tuya, ya probada)
           *[no] { $title } (tuya)
        }
    }

exploration-options =
    { $two ->
        [1] Tus opciones, una al lado de otra.
       *[2] Todo junto, tal como lo valoraste.
    }
    .title = Mis opciones
    .pull = me atrae
    .fit = va conmigo
    .feasible = se puede ya
    .mine = mía
    .coach = del coach
    .chosen = elegida

exploration-parked =
    Con tres metas a la vez ya tienes bastante. { $n ->
        [one] Esta queda en espera, no perdida:
       *[other] Estas quedan en espera, no perdidas:
    }

    { $goals }

exploration-tried =
    { $has-before ->
        [no] <b>¿Qué has pensado o probado ya, y qué salió de ahí?</b> Una idea por línea. Aquí nada está bien ni mal.
       *[yes] Esto sigue en tu lista de antes:

        { $before }

        <b>¿Qué se te ha ocurrido desde entonces, y qué salió de ahí?</b> Una idea por línea.
    }
    .name = Pensado o probado
    .why = Llevas más tiempo que yo dándole vueltas. Lo que probaste, incluso lo que no funcionó, es nuestro mejor material.
    .nothing = Nada todavía
    .remark = Te escucho, y eso no lo puse en la lista. ¿Qué mirarías tú? Una idea por línea.
    .asks = Eso suena a pregunta, así que no ha ido a la lista. Una idea es algo que hacer o que averiguar; una por línea.
    .two-things = Entonces son dos: escribe las dos, una por línea.
    .which-ones = ¿Cuáles? Basta una por línea; si aún no hay nada, toca el botón.

exploration-open =
    { $told ->
        [0] { $has-before ->
            [yes] Tomamos la lista como está.
           *[no] Empezamos con la hoja en blanco.
        }
        [one] «{ $gist }» ya está en la lista.
       *[other] «{ $gist }» y lo demás ya está en la lista.
    } El rumbo está por ver, así que la meta puede ser justamente elegirlo. <b>¿Qué tienes menos claro: el tipo de trabajo o el tipo de lugar?</b> Si ya ves un rumbo, escríbelo.
    .name = Por decidir
    .why = «Tengo que salir de aquí» puede ser por el trabajo, o por el lugar y su gente. Cada cosa se mira de otra manera.
    .work = El tipo de trabajo
    .place = El tipo de lugar
    .unknown = Todo

exploration-may-i =
    { $opened ->
        [work] El tipo de trabajo: hay buenas maneras de averiguarlo.
        [place] El tipo de lugar: conviene mirarlo por separado.
        [unknown] Miramos primero el trabajo y después el lugar.
        [told] «{ $aim }»: ya hay un rumbo, y me lo guardo.
       *[other] { $told ->
            [0] { $has-before ->
                [yes] Seguimos con lo que hay.
               *[no] Está bien, aquí se empieza.
            }
            [one] «{ $gist }»: { $two ->
                [1] eso cuenta.
               *[2] es un comienzo.
            }
            [2] «{ $gist }», «{ $second }»: las dos cuentan.
           [3] Ya van tres cosas, «{ $gist }» entre ellas. { $two ->
                [1] Todo eso cuenta.
               *[2] No te quedaste de brazos cruzados.
            }
           *[other] Ya van { $told } cosas, «{ $gist }» entre ellas. { $two ->
                [1] Todo eso cuenta.
               *[2] No te quedaste de brazos cruzados.
            }
        }
    } <b>¿Puedo proponerte { $told ->
        [0] algunas ideas
       *[other] algunas ideas más
    }?</b>
    .name = Propuestas
    .why = Un buen consejo que nadie pidió estorba. Un no está perfectamente bien.
    .yes = Sí, por favor
    .no = No, gracias

exploration-pull =
    { $left-out ->
        [0] { "" }
       *[other] Lo que ya probaste sigue en tu lista; de aquí en adelante lo dejo aparte.{ " " }
    }Tres miradas rápidas, sin pensar aún en el cómo. <b>¿Cuáles te atraen?</b>
    .name = Me atrae
    .why = Lo que atrae es lo que seguirás haciendo un martes de lluvia. El cómo viene después.

exploration-fit =
    { $pulled ->
        [0] Ninguna atrae todavía, y también es bueno saberlo.
       *[other] { $two ->
            [1] Atraer es una cosa; ir contigo, otra.
           *[2] Segunda mirada.
        }
    } <b>¿Cuáles van contigo?</b> { $has-values ->
        [yes] Lo que te importa: { $values }. { $has-strengths ->
            [yes] Lo que se te da bien: { $strengths }.
           *[no] {""}
        }
       *[no] { $has-strengths ->
            [yes] Lo que se te da bien: { $strengths }.
           *[no] Tu manera de ser, lo que te importa, cómo te gusta trabajar.
        }
    }
    .name = Va conmigo
    .why = Algo puede atraer y aun así no ir contigo. Mejor verlo ahora que dentro de medio año.

exploration-feasible =
    Y la tercera mirada: <b>¿cuáles podrías empezar ya</b>, tal como están las cosas? { $has-hurdle ->
        [yes] Me contaste qué se interpone: «{ $hurdle }».
       *[no] Con el tiempo, el dinero y la gente que hay hoy.
    }
    .name = Podría empezar ya
    .why = No descarta las demás. Solo muestra dónde la puerta está abierta hoy.

exploration-chosen =
    { $room ->
        [1] Queda sitio para una meta más. <b>¿Con cuál te quedas?</b> Márcala, o dilo con tus palabras.
       *[other] <b>¿Con cuál te quedas?</b> Con una basta, y caben hasta { $room }. Marca, o dilo con tus palabras.
    }
    .name = Elegido
    .why = No decide la valoración, decides tú. Lo que dejes aquí sigue en tu lista.
    .torn = Entonces no lo forcemos. { $one-leads ->
            [yes] Más de una de tus tres miradas habló a favor de «{ $leads }».
           *[no] Tus tres miradas no ponen a ninguna por delante, así que no hay elección mala.
        } Una forma de saberlo: <b>¿cuál te daría pena dejar?</b> Marca esa; se puede cambiar, y «ninguna» vale por hoy.
    .too-many = Más de { $most } a la vez rara vez salen. ¿Cuáles pueden esperar? Desmárcalas: siguen en tu lista.

exploration-first = { $n ->
        [2] Anotadas las dos.
       *[other] Anotadas las tres.
    } <b>¿Cuál planeamos primero?</b>
    .name = Primero
    .why = Un plan cada vez. A las otras les toca justo después.

exploration-serves =
    «{ $goal }». <b>¿Cómo te acerca a «{ $aim }»?</b> Basta una línea, o toca lo que más se parezca.
    .name = Para qué es
    .why = Una meta que sirve a algo mayor conserva su sentido cuando se hace pesada.
    .step = Es un paso del camino
    .skill = Me da algo que necesito saber
    .sure = Me muestra si es lo mío
    .doors = Abre puertas

exploration-serves-second =
    Y la segunda, «{ $goal }»: <b>¿qué te aporta para «{ $aim }»?</b>
    .name = Para qué es la segunda
    .why = { exploration-serves.why }
    .step = { exploration-serves.step }
    .skill = { exploration-serves.skill }
    .sure = { exploration-serves.sure }
    .doors = { exploration-serves.doors }

exploration-serves-third =
    Y «{ $goal }», <b>¿para qué sirve en el camino hacia «{ $aim }»?</b>
    .name = Para qué es la tercera
    .why = { exploration-serves.why }
    .step = { exploration-serves.step }
    .skill = { exploration-serves.skill }
    .sure = { exploration-serves.sure }
    .doors = { exploration-serves.doors }

exploration-usual-steps =
    Veámoslo de cerca: «{ $goal }». <b>¿Qué pasos suelen llevar ahí?</b> Basta lo que sepas hasta ahora. { $known ->
        [yes] El botón dice cómo empieza mucha gente; suele llevar { $takes }.
       *[no] {""}
    }
    .name = Pasos habituales
    .why = Quien sabe cómo llegaron otros se lleva menos sorpresas. «No lo sé» también sirve: eso es lo que hay que averiguar.

exploration-risks =
    ¿Y <b>qué podría ponerlo difícil?</b> Retos, riesgos, lo que te podría costar. { $known ->
        [yes] En el botón, un tropiezo frecuente.
       *[no] {""}
    }
    .name = Qué lo hace difícil
    .why = No es para quitarte las ganas. Lo que se ve venir se salta mejor.

exploration-to-find-out =
    <b>¿Qué te falta averiguar</b> para tenerlo claro? { $known ->
        [yes] Otras personas supieron que era lo suyo cuando pudieron decir: «{ $sign }»
       *[no] {""}
    }
    .name = Por averiguar
    .why = Una pregunta abierta que queda escrita puede ser el primer paso.
    .like-it = Si me gustaría día a día
    .cost = Qué me cuesta
    .way-in = Cómo se entra

exploration-importance =
    { $has-line ->
        [yes] Ya sabes para qué es.{ " " }
       *[no] { "" }
    }Del 0 al 10, <b>¿cuánto te importa «{ $goal }»?</b>
    .name = Importancia
    .why = Una meta que le importa más a otra persona que a ti pesa mucho. Cualquier número sirve.

exploration-confidence =
    { $importance ->
        [0] Gracias por la sinceridad. ¿Y
       *[other] ¿Y
    } <b>cuánta confianza tienes en que lo harás</b>, también del 0 al 10?
    .name = Confianza
    .why = Importante y posible son dos cosas distintas, y piden ayudas distintas.

exploration-lower =
    { $of ->
        [importance] De importancia le diste un { $number }. <b>¿Por qué no menos?</b> Algo de eso te importa.
       *[confidence] Un { $number } de confianza. <b>¿Por qué no menos?</b> Algo te hace creer en ello.
    }
    .name = Por qué no menos
    .why = Las razones que encuentras tú son las que más duran. Por eso no pregunto qué falta.

exploration-ready =
    { $looked ->
        [yes] Ya lo viste de cerca.{" "}
       *[no] { $has-reason ->
            [yes] { $two ->
                [1] «{ $reason }»: ahí tienes en qué apoyarte.{" "}
               *[2] «{ $reason }»: no es poco.{" "}
            }
           *[no] {""}
        }{ $has-managed ->
            [yes] Ya sacaste adelante algo difícil: «{ $managed }».{" "}
           *[no] {""}
        }
    }<b>¿Ves con claridad adónde lleva «{ $goal }», y quieres ir hacia allí?</b>{ $low ->
        [yes] {" "}«Todavía no» también es una buena respuesta.
       *[no] {""}
    }
    .why = Una meta elegida a medias se abandona pronto. Esperar está bien, y elegir otra también.
    .onward = Sí, vamos a planearlo
    .closer = Verlo antes más de cerca
    .later = Todavía no
    .other = Elegir otra

exploration-not-yet =
    Muy bien: «{ $goal }» no se va a escapar. <b>¿Qué ayudaría más?</b>
    .name = Todavía no
    .why = Hay cosas que piden unos días y otras un pequeño paso para averiguar. Las dos son mejores que un sí a medias.
    .wait = Pregúntame en cinco días
    .small = Una meta pequeña de averiguar
    .again = Volver a mirar la lista

exploration-small =
    <b>¿Qué es lo más pequeño que te diría algo más</b> sobre «{ $goal }»? Dilo con tus palabras, o toma una de estas.
    .name = Primero, averiguar
    .why = Una mirada pequeña desde cerca suele decir más que un mes de pensarlo.
