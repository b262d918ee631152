crisis-answer =
    Lo que has escrito suena muy duro, y me alegro de que lo hayas dicho. Soy un programa, así que no puedo ser quien te ayude con esto, pero hay personas que sí pueden, ahora mismo, y querrían saber de ti.
    .after = No tienes que explicarme nada. Lo de los planes puede esperar, no te recordaré nada durante tres días, y lo que acabas de escribir no se guarda como respuesta.
    .asked = Aquí hay personas que pueden ayudarte ahora. Yo soy un programa; ellas no.
    .waits = Lo que estábamos hablando puede esperar. Mi pregunta sigue ahí arriba, para cuando quieras.
    .go-on = Quiero seguir aquí

crisis-concern = Suena a mucho peso. Si alguna vez es demasiado: /crisis te muestra quién está ahí para ti, de día y de noche.

crisis-line = Dónde hay ayuda
    .emergency = En peligro ahora: <b>{ $number }</b> (emergencias)
    .call = { $name }: llama al <b>{ $number }</b>
    .text = { $name }, por SMS: <b>{ $number }</b>
    .web = { $name }: { $number }
