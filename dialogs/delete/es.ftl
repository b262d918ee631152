delete = Borrar

delete-sure = Esto borra <b>todo</b> lo que guardo de ti: tus respuestas, tu plan, el historial. No se puede deshacer. Si antes quieres una copia, /export te la da. <b>¿Lo borro todo?</b>
    .why = Como no se puede deshacer, pregunto una vez. Solo una.
    .yes = Sí, bórralo todo
    .no = No, déjalo
    .kept = Bien, todo sigue aquí.
    .gone =
        Hecho: lo he borrado todo, y tu llave antes que nada.

        Lo que queda ya no está en mi mano: este chat en tu teléfono (en Telegram: ⋮ y «Vaciar historial»), los archivos que te envié, lo que enviaste con /feedback y copias de seguridad cerradas que nadie puede abrir ya. Te deseo lo mejor. Si un día quieres empezar de nuevo: /start
