"""Something finished, said in free words."""

from __future__ import annotations

import pytest

from dialogs.understanding.done import match_done
from dialogs.understanding.done_clauses import clauses_of
from dialogs.understanding.done_heard import heard_in, may_name, titles_of
from dialogs.understanding.done_steps import score, steps_of
from dialogs.understanding.done_words import words_of
from tests.accuracy.__main__ import rows_of

STEPS = [
    ("cv", "I will send my CV to Acme"),
    ("priya", "I will talk to Priya about product roles"),
    ("linkedin", "Update LinkedIn profile"),
    ("jobs", "Apply to 5 jobs"),
    ("exam", "Book the AWS exam"),
]
PASOS = [
    ("cv", "Voy a enviar mi CV a Acme"),
    ("priya", "Hablar con Priya"),
    ("curso", "Inscribirme en el curso de Excel"),
]

FINISHED = {
    "sent the cv!!": "cv", "CV ✅": "cv", "cv done": "cv", "Emailed my résumé to acme": "cv",
    "she has it, i sent the cv": "cv", "had the chat with Priya": "priya", "spoke to priya today :)": "priya",
    "had coffee w/ priya": "priya", "linkedin is updated": "linkedin",
    "I finished updating my LinkedIn profile": "linkedin", "applied for the jobs": "jobs",
    "got the exam booked": "exam", "I booked the exam but didn't send the cv": "exam",
    "sent cv and will call Priya tomorrow": "cv",
}  # fmt: skip
NOT_FINISHED = [
    "didn't manage the cv", "she cancelled", "Priya cancelled our chat", "will send cv", "I'm going to send the cv",
    "did i send the cv?", "haven't sent the cv yet", "almost done with the cv", "she sent me the cv template", "done",
    "hello", "what is my plan", "I need to book the exam", "talked to my boss", "", "sent the CV, booked the exam",
]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "language", "step"),
    [
        ("cv is done, finally", "en", None),
        ("sent the cv to dana", "en", "send"),
        ("done!", "en", "send"),
        ("el CV está rehecho", "es", None),
        ("le envié el CV a Dana", "es", "send"),
    ],
)
def test_what_was_ticked_before_is_not_taken_for_the_next_step(typed: str, language: str, step: str | None) -> None:
    titles = {"en": ("Update my CV", "Send the CV to Dana"), "es": ("Rehacer mi CV", "Enviar el CV a Dana")}[language]
    assert match_done(typed, [("send", titles[1])], language, before=[("update", titles[0])]) == step


@pytest.mark.parametrize(("typed", "step"), FINISHED.items())
def test_a_finished_step_is_recognised(typed: str, step: str) -> None:
    """COACHING 8: recognised against the open steps (and then confirmed)."""
    assert match_done(typed, STEPS, "en") == step


@pytest.mark.parametrize("typed", NOT_FINISHED)
def test_what_is_planned_failed_asked_or_done_by_others_is_not(typed: str) -> None:
    """Nor what speaks of two steps at once, or of none."""
    assert match_done(typed, STEPS, "en") is None


@pytest.mark.parametrize(
    ("typed", "step"),
    [("ya envié el cv!!", "cv"), ("hablé con Priya", "priya"), ("me inscribí en el curso", "curso"), ("CV listo", "cv"),
     ("no pude hablar con Priya", None), ("voy a enviar el cv", None), ("¿envié el cv?", None),
     ("Priya canceló", None)],
)  # fmt: skip
def test_it_is_recognised_in_spanish(typed: str, step: str | None) -> None:
    """Accents or none."""
    assert match_done(typed, PASOS, "es") == step


def test_two_steps_alike_are_not_chosen_between() -> None:
    """No guess in silence."""
    assert match_done("sent the cv", [("a", "Send CV to Acme"), ("b", "Send CV to Initech")], "en") is None
    assert match_done("sent the cv to initech", [("a", "Send CV to Acme"), ("b", "Send CV to Initech")], "en") == "b"
    assert match_done("sent the cv", [], "en") is None


def test_so_many_out_of_so_many_is_not_yet_the_number_that_the_step_asks_for() -> None:
    assert match_done("3 out of 5 done", STEPS, "en") is None
    assert match_done("5 out of 5 done", STEPS, "en") == "jobs"


def test_an_appointment_for_a_thing_is_not_the_thing() -> None:
    steps = [("passport", "Sacar el pasaporte"), ("talk", "Pedir cita con la orientadora")]
    assert match_done("tengo cita para el pasaporte el jueves", steps, "es") is None
    assert match_done("tengo cita con la orientadora", steps, "es") == "talk"


def test_another_thing_practised_is_not_the_one_of_the_step() -> None:
    steps = [("english", "Practicar inglés 20 minutos"), ("cv", "Rehacer mi CV")]
    assert match_done("practiqué guitarra", steps, "es") is None
    assert match_done("practiqué inglés", steps, "es") == "english"


def test_how_many_others_have_answered_is_not_how_many_were_written_to() -> None:
    steps = [("three", "Contactar a tres exalumnos"), ("cv", "Rehacer mi CV")]
    assert match_done("les escribí a los exalumnos, dos ya me respondieron", steps, "es") == "three"


def test_what_went_wrong_by_itself_is_not_done_where_one_step_alone_is_open() -> None:
    assert match_done("se me borró", [("reel", "Subir mi reel")], "es") is None
    assert match_done("ya quedó", [("reel", "Subir mi reel")], "es") == "reel"


TAREAS = [
    ("orientador", "Escribirle al orientador"),
    ("leer", "Leer el capítulo 3"),
    ("reloj", "Comprar un reloj"),
    ("cafe", "Tomar un café con Paula"),
    ("clinica", "Llamar a la clínica"),
    ("pasaporte", "Renovar el pasaporte"),
    ("correr", "Correr 5 km"),
]


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("le escribi al orientador", "orientador"),  # no accents on a phone
        ("ayer corri 5 km", "correr"),
        ("terminé de leer el 3", "leer"),
        ("fui a renovar el pasaporte", "pasaporte"),
        ("ya tengo reloj", "reloj"),
        ("llegó el reloj", "reloj"),
        ("mi hermana me regaló un reloj", "reloj"),
        ("reloj fuera", "reloj"),
        ("pasaportee renovadoo", "pasaporte"),
        ("comí fuera", None),
        ("la clínica está sin respuesta", None),
        ("tomé un cafecito con pau", "cafe"),
        ("qué alivio, ya escribí al orientador", "orientador"),
        ("hoy no hice el inglés pero si le escribi al orientador", "orientador"),
        ("llamé a la clínica y dicen que vaya el lunes con el pasaporte", "clinica"),
        ("llamé a la clínica pero no me contestaron", None),
        ("quedé de llamar a la clínica", None),
        ("si hubiera renovado el pasaporte ya estaría allí", None),
        ("ya había renovado el pasaporte en 2019", None),
        ("me puse con el capítulo 3", None),
        ("corrí 3 nomás", None),
    ],
)
def test_spanish_as_it_is_typed(typed: str, step: str | None) -> None:
    assert match_done(typed, TAREAS, "es") == step


@pytest.mark.parametrize(
    ("typed", "title", "language"),
    [
        ("5 de 5!!", "Enviar cinco candidaturas", "es"),
        ("5 of 5!!", "Send five applications", "en"),
        ("cinco días meditando", "Meditar cinco días", "es"),
        ("8500 pasos hoy", "Caminar 8000 pasos", "es"),
        ("vendi la moto", "Vender la moto", "es"),
        ("le encantó el logo a bea", "Mostrarle el logo a Bea", "es"),
        ("the suit arrived", "Buy a suit", "en"),
        ("el sindicato me revisó el contrato", "Revisar el contrato con el sindicato", "es"),
        ("just finished reading ch3", "Read chapter 3", "en"),
    ],
)
def test_what_is_counted_had_or_done_with_others(typed: str, title: str, language: str) -> None:
    assert match_done(typed, [("one", title), ("two", "Xyz")], language) == "one"


@pytest.mark.parametrize(
    ("typed", "titles", "language", "step"),
    [
        ("called her, she's lovely", ["Talk to Priya", "Update my CV"], "en", 0),
        ("told her mum the news", ["Tell Priya I'm leaving", "Update my CV"], "en", None),
        ("ya la llamé, majísima", ["Llamar a la gestora", "Leer el manual"], "es", 0),
        ("le escribí a mi prima", ["Escribir al tutor", "Leer el manual"], "es", None),
        ("marcie told me everything about nights", ["Ask Marcie about nights", "Revise"], "en", 0),
        ("marta le contó a luis lo del máster", ["Hablar con Marta sobre su máster", "Pedir la beca"], "es", None),
    ],
)
def test_who_was_spoken_to_may_be_a_pronoun(typed: str, titles: list[str], language: str, step: int | None) -> None:
    """The one step of speaking to somebody says whom; somebody else named is another."""
    steps = [(str(at), title) for at, title in enumerate(titles)]
    assert match_done(typed, steps, language) == (None if step is None else str(step))


@pytest.mark.parametrize(
    ("typed", "titles", "language", "step"),
    [
        ("rubén ha pedido la beca y se la han dado", ["Pedir beca", "Llamar a la academia"], "es", None),
        (
            "la primera clase era hoy pero el crío se ha puesto malo",
            ["Dar mi primera clase", "Poner anuncio"],
            "es",
            None,
        ),
        ("ya se ha acabado el curso", ["Terminar el curso", "Pedir la beca"], "es", 0),
        ("quedó pintado, gris con una pared roja", ["Pintar el local", "Sacar la licencia"], "es", 0),
        ("firmado con el dedo en una tablet", ["Firmar contrato nuevo", "Preparar demo"], "es", 0),
        ("la traductora me entregó el diploma", ["Traducir mi diploma", "Pedir cita"], "es", 0),
        ("se llevaron la moto ayer", ["Vender la moto", "Inscribirme al curso"], "es", 0),
        ("someone bought the bike", ["Sell the bike", "Find a mentor"], "en", 0),
        ("30 day streak!!", ["Duolingo 30 days", "Letter from old boss"], "en", 0),
        ("five days in a row", ["Journal for a week", "Find a mentor"], "en", None),
        ("passed!!", ["Pass my theory test", "Book lessons"], "en", 0),
        ("essay's handed in", ["Finish the history essay", "Email Ms Cole"], "en", 0),
        ("interview went ok i think", ["Interview at Lidl", "Buy tights"], "en", 0),
        ("la entrevista fue bien", ["Entrevista en Lidl", "Comprar medias"], "es", 0),
        ("applied for a bank card", ["Apply to Kent Police", "Run 2k"], "en", None),
        ("compré cartulina para hacer las tarjetas", ["Hacer tarjetas", "Leer el capítulo 5"], "es", None),
        ("quemé la camisa planchándola", ["Planchar la camisa", "Mirar la ruta"], "es", None),
        ("bought socks for the boots", ["Buy boots", "Ring the college"], "en", None),
        ("my brother bought boots, nice ones", ["Buy boots", "Ring the college"], "en", None),
        ("college rang back but i was in the shower", ["Ring the college", "Buy boots"], "en", None),
        ("got my shifts sorted so now i can focus on the letter", ["Write the letter", "Call HR"], "en", None),
        ("cleaned the kitchen instead of the van", ["Clean the van", "Order tiles"], "en", None),
        ("miré azulejos en leroy", ["Pedir azulejos", "Limpiar la furgoneta"], "es", None),
        ("cambié el titular de linkedin, la foto aún no", ["Actualizar LinkedIn", "Llamar a Ana"], "es", None),
        ("fui a lidl por pan", ["Llamar a Lidl", "Mandar el CV a Zara"], "es", None),
        ("dave did his interview and smashed it", ["Interview at Boots", "Send thank you note"], "en", None),
        ("induction day one done, two to go", ["Finish induction", "Get a locker"], "en", None),
        ("le presté el libro a un colega", ["Leer el libro", "Aprobar el simulacro"], "es", None),
        ("estiré una vez esta semana", ["Estirar todos los días una semana", "Correr 5 km"], "es", None),
        ("denise retired", ["Shadow Denise", "AAT level 2 exam"], "en", None),
        ("leila worked in syria too", ["Talk to Leila who worked in Jordan", "Evening class"], "en", None),
        ("foreman said ask him after xmas", ["Ask foreman about tickets", "Clean locker"], "en", None),
        ("reservé mesa para cenar con ana", ["Pedir a Ana que lo revise", "Reservar sala"], "es", None),
        ("subí dos fotos de treinta", ["Subir fotos a la web", "Hablar con Olga"], "es", None),
        ("entregué el portafolio pero me lo devolvieron", ["Entregar el portafolio", "Examen"], "es", None),
        ("fui a imprimir y no había tinta", ["Imprimir 10 CV", "Ir a la biblioteca"], "es", None),
        ("business cards arrived", ["Tax return", "Business cards"], "en", 1),
        ("business cards cost a fortune", ["Tax return", "Business cards"], "en", None),
        ("got 6.5 in the mock", ["Get a 7 in a mock IELTS", "Book IELTS"], "en", None),
        ("read one case study, the other is 60 pages", ["Read two case studies", "Find a mentor"], "en", None),
        ("two of the three case studies written", ["Three case studies written", "Ask Noor"], "en", None),
        ("esta semana he hecho 52 horas", ["Bajar a 40 horas", "Apuntarme a yoga"], "es", None),
        ("if i got the visa money i'd be happy", ["Save for visa", "Book IELTS"], "en", None),
    ],
)
def test_whose_doing_it_is_and_how_much_of_it(typed: str, titles: list[str], language: str, step: int | None) -> None:
    steps = [(str(at), title) for at, title in enumerate(titles)]
    assert match_done(typed, steps, language) == (None if step is None else str(step))


def test_of_a_step_without_a_title_only_a_plain_word_says_that_it_is_done() -> None:
    """An answer to a reminder is asked only whether something was."""
    assert match_done("sent it", [("one", "")], "en") == "one"
    assert match_done("sent the three mails", [("one", "")], "en") is None
    assert match_done("hola, aquí sigo", [("one", "")], "es") is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_names_no_step_has_no_score(language: str) -> None:
    """So that its clauses need not be weighed."""
    table, rows = words_of(language), rows_of("done", language, "tune")
    for row, other in zip(rows, [*rows[1:], rows[0]], strict=True):
        steps = steps_of([(title, title) for title in other["steps"]], table)
        known = titles_of(steps, table)
        heard = heard_in(row["text"], known, table)
        if not any(may_name(one.words, steps, table) for one in heard):
            clauses = clauses_of(heard, known, table)
            assert not any(score(step, steps, clauses, table) for step in steps), (row["text"], other["steps"])
