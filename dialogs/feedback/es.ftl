# Unas palabras para quienes llevan el coach (/feedback).
feedback = Comentarios

feedback-words = ¿Qué te gustaría decir a las personas que me cuidan: qué ayuda, qué no, qué salió mal? Antes de enviar nada te muestro cómo quedará.
    .why = Soy un programa y por mi cuenta no aprendo nada. Las personas que están detrás pueden mejorarme, pero no leen lo que escribes aquí si no se lo envías.

feedback-sure =
    Esto es lo que recibirán, letra por letra:

    <i>{ $letter }</i>

    No le pongo tu nombre ni nada más que diga quién eres. Por eso tampoco pueden responderte, si no escribes cómo. <b>¿Lo envío?</b>
    .why = Va a personas, así que lo ves antes. Lo que se envía ya no se puede recuperar.
    .yes = Envíalo
    .name = Pon mi nombre debajo
    .no = No lo envíes
    .change = Cambiar las palabras
    .sent = Va de camino. Gracias: así es como mejoro.
    .kept-back = No envié nada.

feedback-named =
    Con tu nombre, entonces:

    <i>{ $letter }</i>

    <b>¿Lo envío así?</b>
    .why = Va a personas, así que lo ves antes. Lo que se envía ya no se puede recuperar.
    .yes = Envíalo
    .no = No lo envíes
    .change = Cambiar las palabras

feedback-nobody = Gracias por querer contarlo. Ahora mismo no hay nadie detrás de este chat que lo oiga; si conoces a quien me puso en marcha, díselo tú, por favor.
feedback-enough = Hoy ya les has escrito tres veces, gracias. Deja que lean eso primero; mañana llevo lo siguiente.
