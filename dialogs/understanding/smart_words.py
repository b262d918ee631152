"""The signs by which `smart` reads a goal, a row a language. Patterns are for folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.understanding.text import row_of

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class Signs:
    empty: frozenset[str]  # words that make no goal more specific
    vague: Pattern
    measure: Pattern
    achievable: Pattern
    realistic: Pattern
    others_act: Pattern
    outcome: Pattern
    another: Pattern  # what starts a second goal in a sentence


def _words(*alternatives: str) -> Pattern:
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")


LANGUAGES = {
    "en": Signs(
        empty=row_of(
            "a an the to of in on at for with and or but my me i im ill id you we be am is are will would want wanna "
            "like need have has get go do my goal is by so that this it just really very lol haha pls please some "
            "more better good great improve thing things stuff etc should must someone"
        ),
        vague=_words(
            "better", "more(?! than \\d)", "improve", "improving", "grow", "develop myself", "progress", "advance",
            "succeed", "successful", "success", "good job", "better job", "new job", "a job", "any job", "nice job",
            "networking", "network more", "skills?", "experience", "stuff", "things?", "something", "somewhere",
            "somehow", "someone", "open days", "courses?", "learn new", "be happy", "happier", "confident",
            "leadership", "promotion", "do well", "get ahead", "good at", "great at", "etc", "work on myself",
            "the best", "a career", "my career",
        ),
        measure=re.compile(
            r"(?<!\w)\d+(?:[.,]\d+)? ?(?!st\b|nd\b|rd\b|th\b)(?:%|[a-z]+|$)|\d+ ?%|(?<!\w)(?:two|three|four|five|six|"
            r"seven|eight|nine|ten|twelve|twenty|both|each|all) (?!of us)\w{3,}|(?<!\w)(?:certificat\w*|certified|"
            r"diploma|degree|licen[cs]e|exam|pass|badge|ielts|toefl|gmat|gre|acca|cfa|pmp|portfolio|score)(?!\w)|"
            r"(?<!\w)(?:finish|submit|write|publish|send|complete|deliver|hand in|present|launch|apply (?:to|for)|"
            r"attend|register for|enrol[l]? (?:in|on|for)|sign up (?:for|to)|update|create|make|build|record|give) "
            r"(?:(?:my|a|an|the|our|one|this) )(?:\w+ ){0,3}?(?:cv|resume|report|application|essay|article|talk|"
            r"presentation|profile|website|app|project|thesis|dissertation|course|module|workshop|plan|letter|demo|"
            r"prototype|video|book|class|list|interview)(?!\w)"
        ),
        achievable=_words(
            "i (?:already )?(?:have|ve|'ve got|have got|got) (?:the |enough |some |a |all |access )*(?:time|money|"
            "budget|laptop|computer|access|support|skills?|savings|mentor|materials?|experience|place|books?|people|"
            "contacts?)",
            "(?:my )?(?:manager|boss|company|employer|parents|family|uni|university|school) (?:has |have |will |'ll |"
            "can |already )*(?:agreed?s?|pays?|paid|supports?|approved|helps?|gives?|covers?)",
            "already (?:enrolled|registered|signed up|started|know|booked|paid)", "i know how", "i can afford",
            "i am able to", "it is free", "it's free", "i have what i need",
        ),
        realistic=_words(
            r"\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?|min|mins|minutes) (?:a|per|each|every|/) ?(?:day|week|month|weekend|"
            r"evening)",
            r"(?:one|two|three|four|five|six|an|half an) (?:hours?|evenings?|mornings?|days?) (?:a|per|each|every) "
            r"(?:day|week)",
            r"confidence(?: is| of|:)? ?(?:[7-9]|10)", r"(?:[7-9]|10) ?(?:/|out of) ?10",
            "i(?:'m| am|m) (?:quite |very |pretty )?"
            "(?:confident|sure)", "i can (?:do|manage|fit) (?:this|it|that)", "within my reach",
            "every (?:evening|morning)",
        ),
        others_act=_words(
            "(?:^|(?<=[.;\\n] ))(?:you|we|they|he|she|someone|somebody|people|everyone|my (?:boss|manager|mum|mom|"
            "dad|teacher|company|team|mentor)|the (?:company|team|university)) (?:should|must|will|need|needs|have "
            "to|has to|ought|could|"
            "can|to)", "(?:someone|somebody|they|he|she) (?:should|ought to|must|has to|needs to)", "we should",
            "you should", "you will",
        ),
        outcome=_words(
            "(?:be|get|getting|being) promoted", "promotion", "(?:get|land|win|secure|find|be offered|getting|obtain) "
            "(?:the|a|an|this|that|my)?(?: \\w+){0,3} ?(?:job|offer|role|position|internship|scholarship|place|award|"
            "grant|raise|"
            "pay rise)",
            "(?:get|be|getting) (?:hired|accepted|admitted|selected|chosen|picked|recogni[sz]ed|noticed)",
            "(?:a )?(?:raise|pay rise)", "win (?:the|an?) \\w+",
            "get (?:in)?to (?:uni|university|college|med school|oxford|"
            "harvard|cambridge)", "have (?:people|my boss|them|everyone) (?:like|respect|notice|choose)",
        ),
        another=_words(
            "(?:and|plus|as well as|also|&) (?:then |also |to |i will |i want to |i'?d like to )*(?:get|learn|find|"
            "become|improve|start|pass|apply|build|write|finish|move|study|earn|join|make|attend|meet|save|volunteer|"
            "update|create|publish|launch|grow|be|work|go|do|take)",
        ),
    ),
    "es": Signs(
        empty=row_of(
            "un una unos unas el la los las lo de del en a al para por con y o pero mi mis me yo que ser es soy "
            "estar quiero quisiera gustaria necesito tengo hacer ir mas mejor mejorar bien bueno buena algo cosas "
            "cosa muy jaja porfa voy deberias deberia alguien"
        ),
        vague=_words(
            "mejor", "mejorar", "mas(?! de \\d)", "crecer", "progresar", "avanzar", "exito", "exitos[oa]", "triunfar",
            "buen trabajo", "un trabajo", "trabajo nuevo", "nuevo trabajo", "networking", "contactos", "habilidades",
            "experiencia", "cosas?", "algo", "alguien", "cursos?", "ser feliz", "confianza", "liderazgo", "ascenso",
            "salir adelante", "etc", "mi carrera", "una carrera", "desarrollarme", "superarme", "ser buen[oa]",
        ),
        measure=re.compile(
            r"(?<!\w)\d+(?:[.,]\d+)? ?(?:%|[a-z]+|$)|(?<!\w)(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|"
            r"cada|ambos|todos los) \w{3,}|(?<!\w)(?:certificad[oa]?|certificacion|diploma|titulo|licencia|examen|"
            r"aprobar|portafolio|puntaje|nota)(?!\w)|(?<!\w)(?:terminar|entregar|escribir|publicar|enviar|mandar|"
            r"completar|presentar|lanzar|actualizar|crear|hacer|postularme a|inscribirme en|asistir a|dar) (?:(?:mi|"
            r"un|una|el|la|este|esta) )(?:\w+ ){0,3}?(?:cv|curriculum|hoja de vida|informe|solicitud|ensayo|articulo|"
            r"charla|presentacion|perfil|web|app|proyecto|tesis|curso|modulo|taller|plan|carta|demo|video|libro|"
            r"clase|lista|entrevista)(?!\w)"
        ),
        achievable=_words(
            "(?:ya )?tengo (?:el |la |los |las |un |una |suficiente |bastante )*(?:tiempo|dinero|presupuesto|"
            "ordenador|computadora|acceso|apoyo|ahorros|mentor[a]?|materiales?|experiencia|plaza|libros?|contactos?)",
            "mi (?:jef[ea]|empresa|familia|universidad) (?:me )?(?:apoya|paga|ayuda|aprobo|acepto)",
            "ya (?:estoy inscrit[oa]|me inscribi|empece|se|pague|reserve)", "se como", "es gratis", "puedo pagarlo",
        ),
        realistic=_words(
            r"\d+(?:[.,]\d+)? ?(?:h|hs|horas?|min|minutos) (?:a la|al|por|cada) ?(?:dia|semana|mes|noche)",
            r"(?:una|dos|tres|cuatro|cinco|seis|media) (?:horas?|tardes?|noches?|mananas?) (?:a la|al|por|cada) "
            r"(?:dia|semana)",
            r"(?:[7-9]|10) ?(?:/|de|sobre) ?10", "estoy segur[oa]", "puedo (?:hacerlo|con ello|lograrlo)",
            "a mi alcance",
        ),
        others_act=_words(
            "(?:tu|usted|ustedes|nosotros|ellos|ella|el|alguien|la gente|mi (?:jef[ea]|empresa|madre|padre|equipo|"
            "mentor)) "
            "(?:deberia[n]?|debe[n]?|tiene[n]? que|va[n]? a|podria[n]?|tendria[n]? que)", "deberias", "tienes que",
            "deberiamos", "hay que", "alguien (?:deberia|debe|tiene)",
        ),
        outcome=_words(
            "(?:que me )?asciend[ae]n?", "ascenso",
            "ser (?:ascendid|contratad|aceptad|elegid|seleccionad|admitid|reconocid)[oa]",
            "(?:conseguir|obtener|ganar|encontrar|lograr) (?:el|la|un|una|ese|este|mi)?(?: \\w+){0,3} ?(?:trabajo|"
            "empleo|puesto|"
            "oferta|practicas|beca|plaza|premio|aumento)", "(?:un )?aumento(?: de sueldo)?",
            "que me (?:contraten|acepten|elijan|"
            "llamen|reconozcan|den)", "entrar (?:en|a) la (?:universidad|uni)",
        ),
        another=_words(
            "(?:y|ademas|tambien) (?:luego |tambien |quiero |voy a )*(?:conseguir|aprender|encontrar|mejorar|empezar|"
            "aprobar|postularme|construir|escribir|terminar|mudarme|estudiar|ganar|hacer|asistir|conocer|ahorrar|"
            "actualizar|crear|publicar|ser|trabajar|ir|tomar)",
        ),
    ),
}  # fmt: skip
