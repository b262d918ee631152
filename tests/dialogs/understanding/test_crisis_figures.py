"""What only looks like a sign of crisis: figures of speech, work in the field, what is long over (COACHING 1.10)."""

from __future__ import annotations

import pytest

from dialogs.understanding.crisis import may_be_in_need, signs_of_crisis

LOOKS_ALIKE = """\
this deadline is killing me
I'm dying to work there
shoot my shot
kill two birds with one stone
my boss is going to kill me if I'm late
I'm dying to know
die laughing
killing it at work
I killed the interview
dead end job
hit me up
I want to volunteer on a suicide prevention hotline
career suicide
work with survivors of domestic abuse as a charity
call Anna by 5 May
I will apply to 5 jobs
I can't go to the open day
I don't want to go to the meeting
I don't want to live in London
I don't want to be late
I want to end my contract
end of the month
I need to cut costs
cut my hours
the company went under
I feel stuck and hopeless about my CV
I am tired of my job
I want to leave my job
the deadline is dead
take my time
I run 10 kms a day
drive me crazy
I'm in a dead end
I want to be a doctor
She hit her target
hit my target
my manager gave me feedback
he will help me
scared of public speaking
I'm afraid of failing the exam
I'm scared to ask for a raise
no point in applying
there is no point in applying to this one
I can't do this week
can't do it today
I cannot do the exam in may
I can't take on more work
I don't want to be a manager anymore
I don't want to be here for the summer
take my life to the next level
change my life
I want to live in Spain
it hits me that I need a plan
overcome my fear
matar dos pajaros de un tiro
me muero de ganas de trabajar ahi
me muero de risa
este plazo me esta matando
mi jefe me va a matar si llego tarde
quiero morir de risa
corro 10 kms
quiero acabar la carrera
quiero terminar mi tesis
no quiero trabajar mas ahi
no puedo ir mañana
no puedo mas tarde
tengo miedo de hablar en publico
tengo miedo de fallar
cortarme el pelo
quiero cambiar de vida
me pega bien ese horario
voy a llamar a Ana
no tiene sentido aplicar
estoy segura
no estoy segura de mi meta
no me siento segura con mi ingles
no se que hacer
perder el trabajo
quiero desaparecer unos dias
forced me to think
made me think
they made me redundant
i was attacked by doubts
my team beat the target
talk to someone
I made a list
Hang out with Tom
I was hit by layoffs
I'm trying to lose weight
my presentation was a suicide mission
work in abuse prevention
I would rather not say
better me
I'm not here to play
in the real world
kill time
i want to die my hair
my back is killing me
shooting a video with my team
I want to shoot my film
jump on a call
jump in
burn out
burning the midnight oil
I feel burned out
i am exhausted
I cut myself some slack
i overthink and then do nothing
i overthink and then i freeze. and no money
"""


@pytest.mark.parametrize("typed", LOOKS_ALIKE.splitlines())
def test_what_only_looks_alike_does_not_stop_the_coaching(typed: str) -> None:
    """A figure of speech at work is no crisis."""
    assert not signs_of_crisis(typed)


def test_a_figure_of_speech_beside_work_is_ordinary_and_beside_nothing_is_not() -> None:
    """Hints count unless laughed at, or about something ordinary; a job that is lost is not ordinary."""
    assert signs_of_crisis("i cant do this anymore")
    assert not signs_of_crisis("i cant do this anymore, the commute is too long")
    assert signs_of_crisis("i cant do this anymore since i lost my job")
    assert not signs_of_crisis("i give up lol")


@pytest.mark.parametrize(
    ("figure", "sign"),
    [
        ("me quito de en medio este trámite", "voy a quitarme de en medio esta noche"),
        ("pedir aumento ahora es un suicidio", "es un suicidio lo que pienso hacer"),
        ("quiero irme de este mundo de la consultoría", "quiero irme de este mundo de mierda"),
        ("no quiero morir en una oficina", "quiero morir sin dolor"),
        ("me tiro de los pelos con el formulario", "mi novio me jala de los pelos cuando se enoja"),
        (
            "me corté con el cúter abriendo cajas en el almacén",
            "me corto con el cúter cuando nadie me ve",
        ),
        ("me tomo las pastillas de la tensión", "me tomé todas las pastillas de la tensión"),
        ("i was suicidal at 19, im well now", "i was suicidal at 19 and now its back"),
        ("mi tía me pega cada sermón con lo del trabajo fijo", "mi tía me pega cada noche con el cinturón"),
        ("el casero me amenaza con subir el alquiler", "el casero me amenaza con quemar la casa"),
        ("mi novio me empuja a mejorar y a postular", "mi novio me empuja por las escaleras"),
        ("mi sobrina me pegó varicela", "mi sobrina me pegó con un palo y me amenaza"),
        (
            "mi ex me pegaba, hace 6 años que estoy libre y ahora estudio abogacía",
            "mi ex me pegaba, ahora ha vuelto y tengo miedo de que me pegue otra vez",
        ),
        ("i left an abusive marriage years ago and now im retraining", "im in an abusive marriage and now im scared"),
        ("boss stabbed me in the back", "he stabbed me last night"),
    ],
)
def test_a_figure_of_speech_and_a_sign_that_differ_by_a_few_words_are_told_apart(figure: str, sign: str) -> None:
    assert not signs_of_crisis(figure)
    assert signs_of_crisis(sign)


@pytest.mark.parametrize(
    "typed", ["2027-03-11", "step 2", "learn Excel", "a certificate", "el lunes", "ok", "sí, claro"]
)
def test_so_few_words_weigh_little(typed: str) -> None:
    """A date or a name is an answer, whatever its words weigh elsewhere."""
    assert not signs_of_crisis(typed)


@pytest.mark.parametrize(
    "text",
    [
        "Met him, he was non-committal and said they might go external. Waste of time",
        "he said no way, what a waste of my evening",
        "wasted my whole saturday on that form, nobody read it",
        "complete waste of effort, she never even called back",
        "my feet are killing me after that shift",
        "he drives me up the wall",
        "I wanted the ground to swallow me up when she asked",
        "I bombed it, I was dying up there",
        "fue un suicidio presentarme así, trágame tierra",
        "quería que la tierra me tragara en esa entrevista",
        "fui para nada, una pérdida de tiempo hablar con él",
        "perdí toda la tarde con ese formulario",
        "me están matando las piernas después del turno",
    ],
)
def test_a_lost_afternoon_is_not_even_a_doubt(text: str) -> None:
    assert not may_be_in_need(text)


@pytest.mark.parametrize(
    "text",
    ["i'm a waste of space", "what a waste of my life, i want to die", "una pérdida de tiempo todo, quiero morirme"],
)
def test_beside_it_all_the_rest_is_heard(text: str) -> None:
    assert signs_of_crisis(text)
