stuck = Desatascarse
    .done =
        { $way ->
            [plan] Anotado: «{ $then }». Lo pondré en los próximos recordatorios de este paso. Atascarse pasa, y acabas de hacer algo al respecto.
            [smaller] Bien: primero «{ $piece }»{ $has-day ->
                [yes] , el { $day }
               *[no] { "" }
            }. Lo grande espera hasta que eso esté hecho. Un paso pequeño que se da vale más que uno grande que no.
            [ask] Bien: «{ $piece }»{ $has-day ->
                [yes] , el { $day }
               *[no] { "" }
            }. Pedir también es trabajo, y te lo recordaré como cualquier paso.
            [move] De acuerdo, otro día para esto.
           *[failed] Entonces miremos eso, sin culpas.
        }
    .changed = Anotado, ya está cambiado.

stuck-obstacle =
    Qué bien que lo digas. Con este paso, <b>¿qué lo frena?</b>

    «{ $title }»
    .name = Lo que frena
    .why = Cuando sabemos qué es, casi siempre hay algo más pequeño que sí se puede.
    .time = No hay tiempo
    .start = No sé por dónde empezar
    .big = Es demasiado grande
    .nerve = No me atrevo del todo
    .waiting = Espero a alguien
    .failed = No salió bien

stuck-way =
    { $usual ->
        [time] El tiempo: una semana llena no es culpa de nadie.
        [start] El comienzo: para casi todo el mundo es la parte más difícil.
        [big] Demasiado grande: nadie sube un muro de un solo paso.
        [nerve] Hace falta valor para decirlo.
        [waiting] Esperar es difícil, porque el resto no está en tus manos.
       *[own] Entiendo: «{ $obstacle }».
    }{ $courage ->
        [managed] { " " }Y ya lograste algo antes: «{ $told }».
        [story] { " " }Y recuerdo lo que me contaste: «{ $told }».
        [strength] { " " }Y sabes lo que se te da bien: { $told }.
       *[none] { "" }
    } <b>¿Qué te ayudaría más?</b>
    .name = Lo que ayuda
    .why = Cuatro cosas que ayudan a casi todo el mundo. Tú sabes cuál es esta vez.
    .plan = Un plan para cuando pase
    .smaller = Primero un paso menor
    .ask = Preguntar a alguien
    .move = Otro día

stuck-then =
    { $usual ->
        [time] <b>Si solo hay diez minutos, ¿qué harás entonces?</b> Dilo así: «Si …, entonces voy a …».
        [start] Busquemos el primer movimiento. <b>Si te pones a ello, ¿qué harás en los primeros cinco minutos?</b> Dilo así: «Si …, entonces voy a …».
        [big] <b>Si vuelve a parecer demasiado grande, ¿por qué parte vas a empezar?</b> Dilo así: «Si …, entonces voy a …».
        [nerve] <b>Si vienen los nervios, ¿qué harás entonces, o a quién le pedirás ayuda?</b> Dilo así: «Si …, entonces voy a …».
        [waiting] El final de la espera se puede planear. <b>Si para cierto día no sabes nada, ¿qué harás entonces?</b> Dilo así: «Si …, entonces voy a …».
       *[own] <b>Si vuelve a pasar, ¿qué harás entonces?</b> Dilo así: «Si …, entonces voy a …».
    }
    .name = Si–entonces
    .why = Un plan para un obstáculo, en la forma si–entonces, es una de las ayudas mejor comprobadas que hay.

stuck-smaller =
    <b>¿Cuál es la parte más pequeña que ya contaría?</b> Una para la que basten diez minutos. Pon su día, si lo sabes.
    .name = Un paso menor
    .why = Cuando algo se ha movido, lo siguiente se mueve con más facilidad.

stuck-ask =
    <b>¿A quién podrías pedirle algo, y qué?</b> Basta una línea: «pedirle a Sam que lo lea el viernes».
    .name = Preguntar a alguien
    .why = A casi todo el mundo le alegra que le pidan algo pequeño y claro.

stuck-when =
    «{ $what }»: <b>¿qué día?</b>
    .name = El día
    .why = Con un día es un paso; sin él, un deseo.
    .tomorrow = Mañana
    .week = En una semana

stuck-which = Vamos a verlo. <b>¿Con cuál de estos pasos te ayudo?</b>
stuck-about = Entiendo que es por esto: «{ $step }».
