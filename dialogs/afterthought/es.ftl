afterthought = Más sobre la semana
    .into-plan = 📌 Poner mi próximo paso en el plan
    .idea = 💡 Se me ocurrió una idea
    .skill = 🛠 Una habilidad que necesito
    .measures = 📏 Cómo van los resultados
    .change = ✎ El plan necesita un cambio
    .done =
        { $kind ->
            [idea] La puse en la lista de tus ideas: «{ $idea }». Ahí espera hasta que vuelvas a comparar tus opciones.
            [skill] Anotado: «{ $skill }». Saber qué falta es la mitad de aprenderlo.
           *[measures] Anotado, y aparte de los pasos: una cosa es lo que haces y otra lo que sale de ello.
        }
    .changed = Anotado, ya está cambiado.

afterthought-idea = <b>¿Cuál es la idea?</b> Con una línea basta, y no hace falta que esté madura.
    .why = Lo que surge en el camino suele ser mejor que lo que se pensó en un escritorio. Anotarlo no decide nada.

afterthought-skill = <b>¿Qué habilidad te ayudaría ahora?</b> Di también para qué.
    .why = Un paso que no avanza es muchas veces una habilidad que falta, y las habilidades se practican.

afterthought-practise = Podría ser una meta propia, pequeña y con fecha. ¿La convertimos en una?
    .yes = Convertirla en meta

measure = Más sobre la semana

measure-percent =
    La señal que elegiste: «{ $evidence }». <b>¿Cuánto hay de eso, de 0 a 100 %?</b>

    «{ $title }»{ $steps ->
        [0] { "" }
       *[other] {": "}{ $done } de { $steps } pasos hechos
    }
    .why = Muchos pasos y poco resultado, o al revés: las dos cosas dicen algo del plan.
