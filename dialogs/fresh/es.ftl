fresh = Empezar de nuevo
    .opening = Empezar de nuevo: la meta se queda, las fechas son otras. { $questions } preguntas cortas.
    .done = { $n ->
        [0] Hecho. El plan queda sin pasos, y eso también es un comienzo: /menu sigue desde ahí cuando quieras.
       *[other] Allá vamos. Lo hecho, hecho está, y te avisaré según las fechas nuevas.
    }
    .changed = Cambiado.

fresh-drop = <b>¿Cuáles de estos pueden irse?</b> Márcalos y después «Eso es todo». Los demás se quedan. Soltar no hace daño.
    .why = Lo que ya no se quiere le pesa a lo que sí se quiere.

fresh-from = <b>¿Desde qué día?</b> El primer paso toca ese día, y los demás con la misma distancia de antes.
    .why = Un comienzo con fecha es un comienzo.
    .tomorrow = Mañana
    .monday = El próximo lunes

fresh-sure =
    { $n ->
        [0] Entonces se sueltan todos los pasos abiertos, y la meta se queda. <b>¿Está bien así?</b>
       *[other]
            Quedaría así:

            { $lines }

            { $dropped ->
                [0] { "" }
                [one] Se suelta un paso.{ " " }
               *[other] Se sueltan { $dropped } pasos.{ " " }
            }<b>¿Está bien así?</b>
    }
    .yes = Sí, así
    .change = Otro día

fresh-step = { $title } – { $date }
fresh-goal = La meta: { $title } – { $date }
