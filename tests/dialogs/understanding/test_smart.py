"""Which of S, M, A, R, T a goal holds."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.smart import read_goal
from dialogs.understanding.smart_specific import kind_of, weights_of
from dialogs.understanding.smart_tables import table


@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        ("be better at networking", ""),
        ("networking lol", ""),
        ("get a better job", ""),
        ("learn python", "S"),
        ("learn some stuff", ""),
        ("hmm", ""),
        ("i want to learn Python well enough to build a dashboard for my team", "S"),
        ("improve my IELTS score from 6 to 7", "SM"),
        ("Apply to 5 product manager jobs by 5 May", "SMT"),
        ("I will pass the IELTS exam with 7.0 by June 2027", "SMT"),
        ("update my cv and send it to Priya by friday", "SMT"),
        ("Finish the Google data analytics certificate, 5 hours a week, I have the time, by end of march", "SMART"),
        ("5 may", "T"),
    ],
)
def test_only_what_the_words_show_is_there(typed: str, holds: str) -> None:
    """COACHING 5.1: it asks only for what is missing, so that nothing may be read into a goal."""
    goal = read_goal(typed, "en")
    shown = (goal.specific, goal.measurable, goal.achievable, goal.realistic, goal.timebound)
    assert "".join(letter for letter, held in zip("SMART", shown, strict=True) if held) == holds


@pytest.mark.parametrize(
    ("typed", "holds"),
    [("mejorar mi inglés", ""), ("Voy a aprobar el B2 de inglés antes del 5 de junio", "SMT"),
     ("enviar mi cv a 5 empresas, 3 horas a la semana", "MAR")],
)  # fmt: skip
def test_spanish_goals_are_read_alike(typed: str, holds: str) -> None:
    """The same rules in another table."""
    goal = read_goal(typed, "es")
    shown = (goal.specific, goal.measurable, goal.achievable, goal.realistic, goal.timebound)
    assert "".join(letter for letter, held in zip("SMART", shown, strict=True) if held) == holds


def test_the_vague_words_come_back_as_they_were_typed() -> None:
    """COACHING 5.2: they are answered with the question that narrows this very goal."""
    assert read_goal("Be Better at Networking", "en").vague == ("Better",)
    assert read_goal("Do something useful with my SKILLS", "en").vague == ("something", "useful", "SKILLS")
    assert read_goal("call Anna about the nursing course", "en").vague == ()
    assert read_goal("quiero ser MÁS organizada", "es").vague == ("MÁS", "organizada")


def test_whose_wish_a_goal_is_is_heard() -> None:
    """COACHING 1.2: "I will", "I want to", or somebody else's."""
    whose = {
        "I'm going to learn welding": "will",
        "finish my thesis by may": "will",
        "i might move to Dublin": "hope",
        "get better at maths, thats my dream": "hope",
        "my mum wants me to study law": "other",
        "we should hire someone": "other",
    }
    assert {text: read_goal(text, "en").whose for text in whose} == whose
    assert read_goal("mi jefe quiere que saque el carnet", "es").whose == "other"
    assert read_goal("me gustaría vivir en Lima", "es").whose == "hope"
    assert read_goal("voy a estudiar", "es").whose == "will"


def test_a_plain_verb_with_its_pronoun_is_the_mentees_own_will() -> None:
    """What a supervisor said after it does not make it her wish."""
    assert read_goal("Pasarme al turno de mañana, la supervisora ya me dijo que sí", "es").whose == "will"
    assert read_goal("management should pay us for our breaks", "en").whose == "other"


def test_what_is_only_hoped_or_running_out_makes_nothing_possible() -> None:
    assert not read_goal("find a job before my savings run out in july", "en").achievable
    assert not read_goal("a ver si me dan la beca Fulbright", "es").achievable
    assert read_goal("llegar a 1000 seguidores, grabo los domingos de 10 a 1", "es").achievable


def test_what_makes_a_goal_possible_is_no_goal_of_its_own() -> None:
    """Means in a clause of their own: neither a second goal, nor a measure."""
    goal = read_goal("learn to weld, my uncle lends me his kit and I have 2 evenings free", "en")
    assert (goal.goals, goal.achievable, goal.measurable) == (1, True, False)


def test_a_slip_of_a_finger_hides_nothing() -> None:
    """Phone spelling and a letter wrong, missing or swapped."""
    assert read_goal("wanna get promotd", "en").outcome
    assert read_goal("get my certifcate", "en").measurable
    assert read_goal("qiero q me asiendan", "es").whose == "hope"


@pytest.mark.parametrize(
    "typed", ["get promoted", "get the job at Acme", "be accepted", "win a scholarship", "land an internship"]
)
def test_an_outcome_in_other_hands_is_seen(typed: str) -> None:
    """COACHING 5.3: welcomed as the hope behind it."""
    assert read_goal(typed, "en").outcome
    assert not read_goal("send 5 applications", "en").outcome
    assert read_goal("conseguir un ascenso", "es").outcome


@pytest.mark.parametrize(
    "typed", ["you should call Anna", "someone ought to fix this", "we should meet", "my boss should help"]
)
def test_who_else_should_act_is_not_owned(typed: str) -> None:
    """COACHING 1.2: gently turned round."""
    assert not read_goal(typed, "en").owned
    assert read_goal("call Anna", "en").owned
    assert not read_goal("deberías llamar a Ana", "es").owned


def test_what_hangs_on_others_is_told_by_its_verb() -> None:
    """COACHING 5.3: who gets the job hangs on others; who writes a letter for it does not."""
    theirs = [
        "get the job at Tesco",
        "want my boss to trust me",
        "be asked back next season",
        "tenure, thats the dream",
    ]
    own = ["write a letter for the job", "apply for the promotion", "learn how interviews work", "love my job again"]
    assert [text for text in theirs if not read_goal(text, "en").outcome] == []
    assert [text for text in own if read_goal(text, "en").outcome] == []
    assert read_goal("voy a duplicar mis ventas", "es").outcome
    assert not read_goal("escribir la carta para el puesto", "es").outcome


def test_a_day_that_only_makes_a_goal_possible_is_no_deadline() -> None:
    """ "I have Saturday free" is means."""
    goal = read_goal("practise my presentation 3 times, I have saturday free", "en")
    assert (goal.achievable, goal.timebound) == (True, False)


@pytest.mark.parametrize("day", [date(2026, 10, 14), date(2027, 6, 1)])
@pytest.mark.parametrize(
    "typed",
    [
        "Apply to 5 product manager jobs by 5 May",
        "talk to Dr. Hall about a placement by 5 May 2027",
        "practise my presentation 3 times, I have saturday free",
        "finish the SQL course by 1 dec. Apply for the apprenticeship in january",
        "be better at networking",
    ],
)
def test_a_goal_reads_alike_with_its_date_read_already(typed: str, day: date) -> None:
    """Gone by since or not: which day it is makes no other goal of it."""
    assert read_goal(typed, "en", read_deadline(typed, day, "en")) == read_goal(typed, "en")


def test_everyday_words_are_no_slips_of_others() -> None:
    """ "centro" is no "cuento", "foster" no "faster"."""
    assert read_goal("apply to become a foster carer", "en").vague == ()
    assert not read_goal("me cambia el turno", "es").outcome  # "chamba" is a job


@pytest.mark.parametrize(
    ("language", "named", "kind"),
    [
        ("en", "become a farrier", "become a success"),
        ("en", "learn crochet", "learn new things"),
        ("en", "want to be a lollipop lady", "want to be more patient"),
        ("es", "quiero ser conserje", "quiero ser más amable"),
        ("es", "aprender ganchillo", "ser puntual"),
    ],
)
def test_a_craft_or_a_calling_is_specific_in_one_word(language: str, named: str, kind: str) -> None:
    """How somebody wants to be is not."""
    assert read_goal(named, language).specific
    assert not read_goal(kind, language).specific


def test_an_amount_that_is_cut_down_to_is_no_time_set_aside() -> None:
    assert read_goal("one hour a day of revision", "en").achievable
    assert not read_goal("cut my phone time to one hour a day", "en").achievable
    assert not read_goal("bajar el celular a una hora al día", "es").achievable


def test_what_somebody_else_gives_makes_a_goal_possible_and_is_not_the_goal() -> None:
    goal = read_goal("finish my counselling certificate and my employer lets me leave early for it", "en")
    assert (goal.achievable, goal.outcome, goal.goals) == (True, False, 1)
    assert read_goal("do an evening class, payroll will split the cost with me", "en").achievable


@pytest.mark.parametrize(
    ("language", "exact", "kind"),
    [
        ("en", "hand my notice in on friday", "hand out my cv on friday"),
        ("en", "tell my boss im pregnant", "tell someone how i feel"),
        ("en", "write four songs about my nan", "write four songs"),
        ("en", "work towards B2 in French", "get better at French"),
        ("es", "presentar mi renuncia el viernes", "repartir mi cv el viernes"),
        ("es", "contarle a mi jefa que estoy embarazada", "hablar con alguien"),
        ("es", "grabar cuatro episodios de bateristas de jazz", "grabar cuatro episodios"),
    ],
)
def test_what_two_people_would_picture_alike_is_specific(language: str, exact: str, kind: str) -> None:
    """A kind of thing is not, however many and by when; nor what a vague word carries (COACHING 5.2)."""
    assert read_goal(exact, language).specific
    assert not read_goal(kind, language).specific


@pytest.mark.parametrize(
    ("language", "moment", "state"),
    [
        ("en", "be made deputy head", "be head of year"),
        ("en", "want Arsenal women to sign me", "want to work at the BBC"),
        ("en", "hope my visa gets approved", "hope my team respects me"),
        ("es", "que me nombren subdirectora", "ser subdirectora de mi colegio"),
        ("es", "quiero que me asciendan", "quiero que mi jefa me escuche"),
        ("es", "ojalá me den la beca", "me encantaría trabajar en la NASA"),
    ],
)
def test_what_others_decide_at_one_moment_is_measurable(language: str, moment: str, state: str) -> None:
    """A state that they keep up is not (COACHING 5.3)."""
    assert read_goal(moment, language).outcome
    assert read_goal(state, language).outcome
    assert read_goal(moment, language).measurable
    assert not read_goal(state, language).measurable


def test_what_is_weighed_can_be_looked_up() -> None:
    """`python -m tests.accuracy.weigh_goal` makes the weights anew after a kind of words is renamed."""
    for language in ("en", "es"):
        signs = table(language)
        kinds = {kind_of(word, signs) for word in signs.known} | {"name", "number", "other", "^", "$"}
        pairs = [one.split() for one in weights_of(language) if one and not one[0].isdigit() and one != "vague"]
        known = kinds | {word for kind in kinds for word in kind.split()}
        assert {word for pair in pairs for word in pair} <= known
