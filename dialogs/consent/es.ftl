consent = Hola

consent-agree =
    Hola, soy <b>Milepost</b>, coach de carrera. Soy un programa: ni una persona ni un servicio de terapia.

    Hacemos un plan con fechas y te acompaño unos meses: recordatorios y una charla corta por semana. La mayor parte del trabajo la pones tú.

    Lo que me cuentes se guarda bajo llave, solo para esto. /export te lo da, /delete lo borra, /privacy lo explica.

    Milepost es para personas de 16 años o más. ¿Empezamos?
    .why = Hasta que digas que sí no guardo nada más que el número de este chat. Después guardo tus respuestas, tu plan y los horarios, para recordarte las cosas y seguir donde lo dejamos. Pregunto por los 16 porque a partir de esa edad puedes decir que sí por tu cuenta; tu edad exacta no me hace falta.
    .yes = Tengo 16 años o más: sí
    .no = No, o tengo menos
    .old-enough = Entonces tienes la edad. No guardé lo que escribiste: hasta que digas que sí, no guardo nada. <b>¿Empezamos?</b>
    .goodbye =
        Gracias por decírmelo. No he guardado nada. Si tienes menos de 16 años, en tu escuela hay alguien con quien hablar de esto: una profesora, un profesor o el servicio de orientación.

        Si cambias de idea, aquí está /start. Te deseo lo mejor.

consent-code =
    Hola, soy <b>Milepost</b>, coach de carrera. Soy un programa: ni una persona ni un servicio de terapia.

    Aquí se entra con un código de invitación. ¿Tienes uno? Escríbelo, o abre el enlace que te dieron. De lo que escribas antes de eso no guardo nada.
    .wrong = Ese código no lo conozco. ¿Lo miras otra vez? Es una sola palabra, y las mayúsculas dan igual.
    .enough = Ese tampoco es, y no puedo probar muchas veces. Deja pasar una hora y, mientras tanto, pregunta a quien te invitó. No he guardado nada de lo que escribiste.
