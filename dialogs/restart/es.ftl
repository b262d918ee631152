restart = Empezar de nuevo

restart-sure = ¿Volvemos a empezar <b>{ $dialog }</b> desde la primera pregunta? Se perdería lo que me has contado ahí; tu plan queda como está.
    .why = Lo que has escrito es tuyo, así que no lo borro sin preguntar.
    .yes = Sí, empezar de nuevo
    .no = No, seguimos
    .begun = Desde el principio: <b>{ $dialog }</b>.
    .nothing = No hay nada a medias que se pueda empezar de nuevo. Si quieres cambiar algo de tu plan, elígelo en el menú; /delete lo borra todo.
