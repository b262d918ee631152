"""What the coach surely knows is told, wherever it is asked: when it writes, what was said before, what its own words
mean, who reads along (COACHING 1.5, 1.6, 3.8, 6.1). What it can't know it says honestly."""

from __future__ import annotations

from datetime import date, time

import pytest

from dialogs.mentee import Answer, Frame
from dialogs.plan import CheckIn
from dialogs.understanding.about_coach import asked_of_coach
from tests.dialogs.engine.real_talks import at
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Phone
from tests.dialogs.wished import followed


def rows(**by_language: str) -> list[tuple[str, str]]:
    return [(language, text) for language, row in by_language.items() for text in row.split("|")]


def known(language: str = "en") -> Followed:
    """With what Awareness, the goal and a check-in have left."""
    phone = followed(language)
    mentee, goal, step = phone.mentee, phone.goal(), phone.step(2)
    mentee.strengths, mentee.values, mentee.hurdle = ["calm", "drawing maps"], ["pay"], "my long commute"
    mentee.aspiration, mentee.story, mentee.support = "run my own practice", "I ran the fair", "my aunt Rose"
    goal.hours, goal.confidence, goal.evidence, goal.needed = 3, 6, "a certificate", "a decent microphone"
    goal.serves = "so that I leave retail"
    step.obstacle, step.if_then = "panicking over too many things", "I will do the smallest one"
    week = CheckIn("checkin.50", date(2027, 2, 28), {}, "the phone call", "two night shifts", 7, "ring Estates")
    mentee.plan.rows[week.id] = week
    asked = Frame(7, "preparation", facts={"quick": False}, answers={"lower": Answer("I never failed an exam", 3)})
    mentee.finished.append(asked)
    return phone


WHEN = rows(
    en="when do u msg me|wait when do you actually message me|how often will you text me|when's the next reminder|"
    "what day do i get the reminder|when will i hear from you|when r u gonna text me next|what time do you message|"
    "how often do you check in|whens my next message",
    es="cuando me escribe?|cada cuanto me escribe ud?|q dia me llega el recordatorio|¿cuándo me va a escribir usted?|"
    "a q hora me llegan los avisos|cuándo es el próximo recordatorio|cada cuánto me mandas mensajes|"
    "¿cuándo me avisa?|que dias me escribes|cuando me vuelves a escribir|"
    "cuando voy a saber de ti|a qué hora es mi recordatorio",
)


@pytest.mark.parametrize(("language", "text"), WHEN)
def test_when_it_writes_is_told_with_the_check_in_and_the_next_word_and_nothing_is_opened(
    language: str, text: str
) -> None:
    phone = known(language)
    phone.mentee.checked = None
    phone.mentee.slot, phone.mentee.slot_day = time(17, 30), 3
    phone.say(text)
    assert "09:00" in phone.last
    assert "17:30" in phone.last
    assert ("jueves" if language == "es" else "Thursday") in phone.last
    assert "marzo" in phone.last or "March" in phone.last
    assert phone.open is None
    phone.press("Otra hora" if language == "es" else "Another hour")
    assert phone.open == "settings/hour"


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="when does my boss message me|when do they write to me|when do i write the report",
        es="cuando me escribe mi jefe le contesto|cuándo me avisan de la beca|cuando me llega el sueldo",
    ),
)
def test_when_others_write_it_does_not_know(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert "settings-hours" not in phone.keys


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="wats next|wots next|wat u got me down for this week|what have you got me down for|"
        "what am i doing this week|"
        "whats on this week|what are my next steps|what's left to do|what did i promise to do this week|"
        "what am i meant to do next|what do i need to do this week",
        es="qué me toca esta semana|q tengo para esta semana|que tengo pendiente|qué viene ahora|q me tienes apuntado|"
        "qué tengo que hacer esta semana|cuales son mis proximos pasos|qué me falta por hacer|q tengo esta semana",
    ),
)
def test_what_comes_next_is_shown(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["showing-today"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="how far have i got|how far along am i|how much have i done|how much have i done so far|how am i getting on",
        es="cuanto llevo?|cuánto he avanzado|qué llevo hecho|cuanto llevo hecho|cuánto avancé",
    ),
)
def test_how_far_they_are_is_shown(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert "showing-goal" in phone.keys


TOLD = {
    "hours": (
        "3",
        rows(
            en="how many hours did i say a week|how many hours a week did I put|what hours did we say",
            es="cuántas horas dije por semana|cuantas horas a la semana puse|¿cuántas horas habíamos dicho?",
        ),
    ),
    "last in the way": (
        "two night shifts",
        rows(
            en="what did i say got in the way last time|what got in my way last week, what did i tell you",
            es="¿qué dije que se interpuso la última vez?|que te dije q se interpuso la semana pasada",
        ),
    ),
    "in the way": (
        "my long commute",
        rows(
            en="what did i say was in the way|what did I tell you is holding me back|what was my obstacle again",
            es="qué dije que se interpone|cuál era mi obstáculo|qué te conté que me frena",
        ),
    ),
    "strengths": (
        "drawing maps",
        rows(
            en="what did u say my strengths were|ok so what did u say my strengths were|what were my strengths again|"
            "remind me of my strengths|what did i list as my strengths|what am i good at|wot did i say im good at|"
            "which strengths did i pick",
            es="cuáles eran mis fortalezas|qué dijiste que eran mis fortalezas|recuérdame mis fortalezas|"
            "en qué soy bueno|qué puse que se me da bien|mis fortalezas cuáles eran",
        ),
    ),
    "confident": (
        "I never failed an exam",
        rows(
            en="What was my answer about what makes me confident?|what did i say about my confidence|"
            "how confident did i say i was",
            es="¿Qué respondí a lo de la confianza?|qué dije de por qué me siento segura|qué confianza puse",
        ),
    ),
    "if-then": (
        "I will do the smallest one",
        rows(
            en="whats that thing u said id do when i panic|what did i say i'd do if i panic|"
            "what was i going to do when i panic|what was my if-then",
            es="qué dije que haría cuando me agobio|¿qué me dijiste que hiciera si me entra el pánico?|"
            "qué iba a hacer cuando me bloqueo|cuál era mi plan si se complica",
        ),
    ),
    "values": ("", rows(en="what did i say work must give me", es="qué dije que me tiene que dar un trabajo")),
    "aspiration": (
        "run my own practice",
        rows(en="what did i say about in a few years", es="qué dije de dentro de unos años"),
    ),
    "story": ("I ran the fair", rows(en="what was my story again", es="cuál era mi historia")),
    "support": ("my aunt Rose", rows(en="who did i say could help me", es="quién dije que me podía ayudar")),
    "evidence": (
        "a certificate",
        rows(en="what did i say would show it's done", es="qué dije que mostraría que está hecho"),
    ),
    "needed": ("a decent microphone", rows(en="what did i say i needed", es="qué dije que me faltaba")),
    "serves": ("so that I leave retail", rows(en="why did i say i wanted this", es="por qué dije que quería esto")),
    "went well": ("the phone call", rows(en="what did i say went well", es="qué dije que salió bien")),
    "last week": ("two night shifts", rows(en="what did i tell u last week", es="qué le dije la semana pasada")),
    "next step": ("ring Estates", rows(en="what did i say was my next step", es="qué dije que era mi próximo paso")),
}


@pytest.mark.parametrize(
    ("language", "text", "words"), [(*one, words) for words, asked in TOLD.values() for one in asked]
)
def test_what_was_said_before_is_quoted_with_where_it_is_kept(language: str, text: str, words: str) -> None:
    phone = known(language)
    phone.say(text)
    assert "showing-told" in phone.keys
    assert words in phone.last
    assert phone.keys[-1] in ("showing-told.in-plan", "showing-told.in-awareness", "showing-told.in-checkin")
    assert phone.open is None
    assert not phone.mentee.plan.journal()


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="What date did we put for the goal?|whats my target date again|by when did i want to be done|"
        "when did we say for the goal|what day did i say for the excel course|"
        "When I rang my cousin she said that the exam is in March. What date did we put for the goal?",
        es="¿Qué fecha pusimos para la meta?|para cuándo dijimos la meta|cuál era la fecha de mi meta|"
        "qué día puse para lo de Excel",
    ),
)
def test_the_date_that_was_put_is_told(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["showing-when"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="wat did i say bout the excel course|what did I say about Declan", es="qué dije de lo de Excel|q puse del cv"
    ),
)
def test_what_was_said_of_a_step_is_that_step(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["showing-when"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(en="what did u say my strengths were|how many hours did i say a week", es="cuáles eran mis fortalezas"),
)
def test_what_was_never_told_is_said_to_be_missing(language: str, text: str) -> None:
    phone = followed(language)
    phone.say(text)
    assert phone.keys == ["showing-told.not-yet"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="what did my boss say about me|I said my strengths were people, and she agreed|what should i say to him|"
        "my strengths are what she likes about me, she said so on the phone today",
        es="qué dijo mi jefa de mí|le dije a mi jefa que mis fortalezas son las personas",
    ),
)
def test_what_others_said_and_what_is_told_are_none(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert not [key for key in phone.keys if key.startswith("showing-told")]


MEANS = {
    "measurable": rows(
        en="wat u mean mesurable|what does measurable mean|whats measurable?|what do you mean by measurable",
        es="qué significa medible|q es eso de medible|¿a qué se refiere con medible?|que quieres decir con medible",
    ),
    "measures": rows(
        en='wot did u mean by "how far the measures are"|what does how far the measures are mean',
        es="¿qué es eso de cómo van los resultados?",
    ),
    "in-time": rows(
        en="what did you mean by the last step is in time|what does “the last step is in time” mean?",
        es="¿Qué quiso decir con que el último paso llega a tiempo?|q significa q el ultimo paso llega a tiempo",
    ),
    "named": rows(
        en="what do u mean by what has a name can be planned for",
        es="q quisiste decir con 'lo que tiene nombre se puede prever'?",
    ),
    "specific": rows(en="what does specific mean", es="qué quiere decir específica"),
    "achievable": rows(en="wdym achievable", es="qué es alcanzable"),
    "realistic": rows(en="what do u mean realistic", es="que significa realista"),
    "timely": rows(en="what's timely mean", es="qué quiere decir con fecha"),
    "smart": rows(en="what is smart", es="qué es smart"),
    "check-in": rows(en="what's a check-in?|what do u mean check in", es="qué es el repaso|q es eso del repaso"),
    "milestone": rows(en="what is a milestone", es="qué es un hito"),
    "evidence": rows(en="what do you mean by evidence", es="a qué te refieres con evidencia"),
    "intention": rows(en="what do you mean, an intention?", es="qué quieres decir con intención"),
}


@pytest.mark.parametrize(("language", "text", "term"), [(*one, term) for term, asked in MEANS.items() for one in asked])
def test_its_own_words_are_explained(language: str, text: str, term: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == [f"showing-term.{term}"]
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "text"), rows(en="what does my boss mean by soon|what is SQL", es="qué quiso decir mi jefa con pronto")
)
def test_the_words_of_others_it_does_not_know(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert not [key for key in phone.keys if key.startswith("showing-term")]


@pytest.mark.parametrize(
    ("question", "language", "text", "told"),
    [
        ("obstacle", "en", "what does measurable mean?", "can be shown"),
        ("obstacle", "es", "¿qué significa medible?", "se puede mostrar"),
        ("obstacle", "en", "when do you message me?", "09:00"),
        ("obstacle", "es", "¿cuándo me escribe usted?", "09:00"),
        ("obstacle", "en", "what did i say my strengths were?", "Calm"),
        ("obstacle", "es", "¿cuáles eran mis fortalezas?", "Calma"),
        ("hours", "en", "what did you say my strengths were?", "Calm"),
        ("commit", "en", "what did you say my strengths were?", "Calm"),
        ("commit", "es", "¿qué quiso decir con que el último paso llega a tiempo?", "fecha de la meta"),
        ("commit", "en", "what do you mean by the last step is in time?", "goal's date"),
        ("obstacle", "es", "hábleme de usted por favor", "tú"),
        ("commit", "es", "¿me puede tratar de usted?", "tú"),
    ],
)
def test_in_the_middle_of_a_talk_it_is_told_and_the_question_stands(
    question: str, language: str, text: str, told: str
) -> None:
    phone = at(question, language)
    phone.mentee.strengths = ["calm"]
    before = list(phone.mentee.stack[-1].answers)
    phone.news()
    phone.say(text)
    assert told.lower() in "\n".join(bubble.text for bubble in phone.news()).lower()
    assert phone.open == f"preparation/{question}"
    assert list(phone.mentee.stack[-1].answers) == before


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="my skills|what I said about my confidence in the last interview|my boss, who never says what she wants|"
        "what if I am not good at it",
        es="mis habilidades|lo que dije de mi confianza en la entrevista|mi jefe, que nunca me escribe|"
        "que mi jefa me trata de usted|qué pasa si no soy bueno",
    ),
)
def test_what_may_be_an_answer_is_taken_as_one(language: str, text: str) -> None:
    phone = at("obstacle", language)
    phone.say(text)
    assert phone.mentee.stack[-1].answers["obstacle"].value is not None


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [
        ("obstacle", "en", "How many more of these are there?"),
        ("hours", "en", "how many more are there?"),
        ("goal", "en", "how many questions are left"),
        ("commit", "en", "how many more of these are there?"),
        ("obstacle", "es", "¿Cuántas más quedan?"),
        ("hours", "es", "¿cuántas preguntas faltan?"),
        ("goal", "es", "cuántas preguntas son"),
        ("by", "es", "¿cuántas más hay?"),
    ],
)
def test_how_many_questions_are_left_is_counted_at_any_of_them(question: str, language: str, text: str) -> None:
    phone = at(question, language)
    phone.say(text)
    said = phone.last
    assert (
        ("Después de esta" in said or "última" in said)
        if language == "es"
        else ("After this" in said or "last one" in said)
    )
    assert phone.open == f"preparation/{question}"


@pytest.mark.parametrize(
    ("language", "text", "kept", "told"),
    [
        ("en", "My commute, and money. How many more of these are there?", "My commute, and money.", "After this"),
        ("es", "El viaje, y el dinero. ¿Cuántas más quedan?", "El viaje, y el dinero.", "Después de esta"),
    ],
)
def test_beside_an_answer_it_is_counted_too_and_is_no_part_of_it(
    language: str, text: str, kept: str, told: str
) -> None:
    phone = at("obstacle", language)
    phone.news()
    phone.say(text)
    assert told in "\n".join(bubble.text for bubble in phone.news())
    answer = phone.mentee.stack[-1].answers["obstacle"].value
    assert kept.rstrip(".") in str(answer)
    assert "?" not in str(answer)


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="ok quick q before i say yes to anything, who actually reads this? like is it my uni|who reads this|"
        "is it my uni reading this?|does my college see this|so who else can see what i write",
        es="antes de decir que sí, ¿quién lee esto? ¿mi universidad?|quien lee esto en realidad|esto lo ve mi empresa?|"
        "¿mi universidad puede leer esto?|una duda, quién ve lo que escribo aquí",
    ),
)
def test_who_reads_along_is_told_before_a_yes_and_the_question_stays_open(language: str, text: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.say(text)
    assert "/privacy" in phone.last
    assert ("Nobody reads" if language == "en" else "no lee nadie") in phone.last
    assert len({*phone.labels}) == 3  # yes, no, why
    assert "16" in phone.last.splitlines()[-1]
    later = known(language)
    later.say(text)
    assert later.keys == ["engine-asked.private"]


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="should I be telling you about my back|should i be telling you about my back injury?|"
        "is it ok to tell you about my depression|can I write about my illness here?|"
        "do you need to know about my health|should I mention my diagnosis",
        es="¿debería contarte lo de mi espalda?|¿le puedo contar lo de mi enfermedad?|puedo hablarte de mi salud?|"
        "tengo que contarte lo de mi diagnóstico?|¿está bien que te cuente de mi depresión?",
    ),
)
def test_health_details_get_what_privacy_says(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["engine-asked.health"]
    assert "/privacy" in phone.last


@pytest.mark.parametrize(
    "text",
    [
        "The ward's rota, and money. Should I be telling you about my back?",
        "The ward's rota, and money. Two questions for you though. Does this count towards my CPD? And should I be "
        "telling you about my back injury, since it's partly why I'm leaving the ward?",
    ],
)
def test_beside_an_answer_too(text: str) -> None:
    phone = at("obstacle")
    phone.news()
    phone.say(text)
    assert "Telegram" in "\n".join(bubble.text for bubble in phone.news())
    assert "back" not in str(phone.mentee.stack[-1].answers["obstacle"].value)


ITSELF = {
    "free": rows(en="is this free|do i have to pay for this?", es="esto es gratis?|¿cuánto cuesta esto?"),
    "name": rows(en="wats ur name again|what was your name?", es="cómo era que te llamas|cómo te llamabas?"),
    "heard": rows(
        en="did u get that|did you get my message?|are you reading this",
        es="te llegó?|¿te llegó mi mensaje?|me leíste?|me está leyendo?",
    ),
    "holidays": rows(
        en="what happens over xmas then, do u just spam me anyway|do you message on christmas day?|"
        "will u text me on holidays",
        es="cuando es navidad usted descansa?|¿me escribes en navidad?|en los feriados me va a escribir?",
    ),
    "shorter": rows(
        en="can you write shorter?|could you be more brief please|your messages are too long",
        es="¿Puede escribirme más corto, por favor?|podés ser más corto?|escríbeme más corto|mucho texto|sé más breve",
    ),
    "formal": rows(
        es="hableme de usted por fabor|usted me puede tratar de usted por fabor|tráteme de usted|"
        "me gustaría que me tratara de usted|no me tutees|"
        "prefiero que me trates de usted|por qué me tuteas|trátame de vos|puedes hablarme de usted?"
    ),
}


@pytest.mark.parametrize(("language", "text", "about"), [(*one, about) for about, row in ITSELF.items() for one in row])
def test_what_is_asked_of_the_coach_itself_is_answered(language: str, text: str, about: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == [f"engine-asked.{about}"]
    assert phone.open is None


@pytest.mark.parametrize(
    "text",
    [
        *("write shorter emails", "make my CV shorter", "can you text me less?", "less text on my slides"),
        *("yes but shorter please", "can you make it shorter?", "¿puedes ponerlo más corto?"),
        *("escribir correos más cortos", "me puedes escribir menos?", "mi jefe dice que mis mensajes son muy largos"),
    ],
)
def test_shorter_things_of_their_own_are_not_asked_of_the_coach(text: str) -> None:
    assert asked_of_coach(text) != "shorter"


WARM = {
    "engine-welcome": rows(
        en="thanks ur a star|thank you so much coach|ty ur the best|thanks, you've been brilliant",
        es="gracias crack, sos un fenómeno|muchas gracias, es usted muy amable|gracias por todo profe",
    ),
    "menu-blessing": rows(
        en="god bless you|thanks, god bless|bless you coach",
        es="muchas gracias don milepost, q dios lo bendiga|Dios te bendiga|bendiciones|que Dios se lo pague",
    ),
    "menu-praise": rows(
        en="ur brilliant u know that|you're amazing|good bot|i like you|you are so helpful",
        es="sos un genio|eres increíble|qué buen coach eres|me caes bien|usted es muy bueno",
    ),
    "menu-joke": rows(
        en="tell me a joke|make me laugh|know any jokes?|can you tell me a joke please",
        es="tirame un chiste che|cuéntame un chiste|hazme reír|sabes algún chiste?|dime un chiste",
    ),
}


@pytest.mark.parametrize(("language", "text", "key"), [(*one, key) for key, asked in WARM.items() for one in asked])
def test_warmth_gets_warmth_and_no_offer_of_the_journal(language: str, text: str, key: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == [key]
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="thanks to Anna I got the interview|my boss told me a joke|she is amazing",
        es="gracias a Anna tengo la entrevista|mi jefe me contó un chiste|mi hermana es increíble",
    ),
)
def test_what_is_told_of_others_is_not_meant_for_the_coach(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert not {"engine-welcome", "menu-blessing", "menu-praise", "menu-joke"} & {*phone.keys}


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="will my boss say yes?|how do i get a job faster",
        es="¿mi jefe va a decir que sí?|¿cuánto gana una enfermera?",
    ),
)
def test_what_it_can_not_know_it_says_honestly(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == ["menu-question"]
