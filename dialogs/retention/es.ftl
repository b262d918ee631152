retention = Qué se guarda, y cuánto tiempo

retention-warning =
    { $has-name ->
        [yes] Hola, { $name }: hace
       *[no] Hace
    } once meses que no sé de ti. No guardo para siempre lo que me cuentan: el { $date } borraré todo lo tuyo, también tu plan. Con un toque, o con una palabra, se queda todo. /export te da una copia.
    .stay = Guárdalo todo

retention-stays = Bien: todo se queda, mientras tú quieras.

retention-gone = Ha pasado un año sin una palabra, así que he borrado todo lo que guardaba de ti, como te dije. Que te vaya bien. /start si algún día quieres empezar de nuevo.
