"""What must be heard as a sign of crisis, in phone spelling, and what only looks like one (COACHING 1.10)."""

from __future__ import annotations

import re
import tomllib
from importlib import resources

import pytest

from dialogs.understanding.crisis import help_lines, signs_of_crisis

HEARD = """\
i want to kill myself
I wanna die
i want 2 die
wnt to die
want to be dead
i dont want to live anymore
I don't want to be here anymore
dont wanna be alive
I can't go on
i cant go on like this
im going to end it all
I am thinking about suicide
feeling suicidal
suicde
i feel sucidal
su1cidal
k1ll myself
kms
unalive myself
i've been cutting myself again
I self-harm
selfharm
I hurt myself last night
took too many pills
i took all my pills
no reason to live
life is not worth living
everyone would be better off without me
they'd be better without me
i wish i was dead
i wish i wasn't born
my boyfriend hits me
my husband beats me
he hit me again
my dad hits me when i fail
I'm scared of my partner
im afraid to go home
I was raped
i was sexually assaulted at work
my boss touches me
he threatened to kill me
he said he will kill me
my ex is stalking me
someone is following me
I don't feel safe at home
i am not safe at home
im in danger
He won't let me leave the house
my partner is abusive
I'm in an abusive relationship
I am being abused
im gonna jump off a bridge
i want to disappear forever
I'm going to kill him
I'm going to hurt someone
k i l l myself
I want to diiiie
this deadline is killing me and I want to die
i'm a burden to everyone
I hate my life and want it to end
there is no hope left
I just want to sleep and never wake up
my mum beats me
me quiero morir
quiero morirme
no quiero vivir
no quiero vivir mas
ya no quiero vivir
me quiero matar
quiero matarme
voy a matarme
pienso en el suicidio
quiero suicidarme
suisidio
ya no aguanto mas
no puedo mas con mi vida
no vale la pena vivir
quitarme la vida
acabar con todo
estarian mejor sin mi
me corto los brazos
me hago daño
quiero hacerme daño
mi marido me pega
mi novio me golpeo
mi pareja me maltrata
mi padre me pega
me violaron
abusaron de mi
mi jefe me acosa
tengo miedo de mi marido
tengo miedo de volver a casa
me va a matar
estoy en peligro
me amenazo con matarme
no estoy segura en casa
no me deja salir de casa
me quiero morir, ya no puedo
tome muchas pastillas
sufro violencia domestica
quiero desaparecer para siempre
i keep thinking about dying
sometimes i think about ending my life
I have a plan to end my life
i overdosed last year
whats the point of living
i cant do this anymore
nobody would miss me if i was gone
I feel like dying
"""
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
"""


@pytest.mark.parametrize("typed", HEARD.splitlines())
def test_signs_of_crisis_are_heard(typed: str) -> None:
    """Self-harm, suicide, abuse, danger; English and Spanish at once; typing errors and missing accents."""
    assert signs_of_crisis(typed)
    assert signs_of_crisis(typed.upper())
    assert signs_of_crisis(f"I will call Anna by 5 May. {typed}. Thanks")


@pytest.mark.parametrize("typed", LOOKS_ALIKE.splitlines())
def test_what_only_looks_alike_does_not_stop_the_coaching(typed: str) -> None:
    """A figure of speech at work is no crisis."""
    assert not signs_of_crisis(typed)


def test_a_sign_beside_a_figure_of_speech_is_heard() -> None:
    """What looks alike is taken out; the rest is still read."""
    assert signs_of_crisis("this deadline is killing me, I want to die")
    assert signs_of_crisis("volunteered for suicide prevention but i want to kill myself")


@pytest.mark.parametrize(
    "typed",
    ["I want to d\u200bie", "I wánt tó dïe", "SUICIDE", "no quiero\nvivir", "kill\xa0myself"],
)
def test_letters_set_apart_or_dressed_up_are_heard(typed: str) -> None:
    """Invisible characters, accents, spacing and line breaks hide nothing."""
    assert signs_of_crisis(typed)


def test_a_sign_at_the_end_of_a_long_message_is_heard() -> None:
    """Messages put together may be long."""
    assert signs_of_crisis("I had a long day at work. " * 700 + "I want to die")


COUNTRIES = ["GB", "US", "IE", "CA", "AU", "NZ", "IN", "ES", "MX", "AR", "CL", "CO", "PE"]
COUNTRIES += ["UY", "EC", "PY", "DE", "FR", "IT", "PT", "BR", "NL", "ZA", "SG"]


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_listed_country_has_its_emergency_number_a_line_and_the_directory(country: str) -> None:
    """COACHING 1.10: where to get help now. Each line says where it comes from."""
    first, *lines, last = help_lines(country)
    assert first.kind == "emergency"
    assert first.number
    assert lines
    assert all(line.kind in ("call", "text") and line.name and line.number and line.source for line in lines)
    assert last.number == "findahelpline.com"


def test_any_other_country_has_112_and_the_directory() -> None:
    """Nobody is left without; the country may be unknown."""
    for country in ("", "XX", "JP", "??"):
        emergency, directory = help_lines(country)
        assert (emergency.number, directory.number) == ("112", "findahelpline.com")
    assert help_lines("gb") == help_lines("GB")


def test_the_reviewed_data_is_whole() -> None:
    """A version, a date and sources; no phrase twice; none waits for a word that was left out before."""
    folder = resources.files("dialogs.understanding")
    head, *files = (
        tomllib.loads(folder.joinpath(f"crisis{part}.toml").read_text(encoding="utf-8"))
        for part in ("", ".alike", ".en", ".es")
    )
    assert head["version"] >= 1
    assert head["date"]
    assert head["sources"]
    left_out = set(head["left_out"].split())
    for file in files:
        for kind, groups in file.items():
            phrases = [" ".join(re.sub(r"\|\s+", "|", phrase).split()) for group in groups.values() for phrase in group]
            assert len(set(phrases)) == len(phrases), kind
            asked_for = {word for phrase in phrases for word in phrase.split() if word[0] != "~" and word[-1] != "?"}
            assert not asked_for & left_out


def test_the_help_lines_have_a_source_each_a_version_and_a_date() -> None:
    """Where from and how old; no line was compared after the date of the whole."""
    data = tomllib.loads(resources.files("dialogs.understanding").joinpath("helplines.toml").read_text("utf-8"))
    assert data["version"] >= 1
    lines = [line for country in data["countries"].values() for line in country["lines"]]
    assert all(line["source"] for line in [*data["countries"].values(), *lines, data["directory"]])
    assert all(line["checked"] <= data["date"] for line in [*lines, data["directory"]] if "checked" in line)


def test_a_figure_of_speech_beside_work_is_ordinary_and_beside_nothing_is_not() -> None:
    """Hints count unless laughed at, or about something ordinary; a job that is lost is not ordinary."""
    assert signs_of_crisis("i cant do this anymore")
    assert not signs_of_crisis("i cant do this anymore, the commute is too long")
    assert signs_of_crisis("i cant do this anymore since i lost my job")
    assert not signs_of_crisis("i give up lol")


def test_a_sign_is_heard_whatever_is_said_around_it() -> None:
    """What speaks against it counts within its own sentence."""
    work = "Had a good team meeting about the quarterly report and my cv. Sent the application to the agency on monday."
    assert signs_of_crisis(f"{work} my dad hits me. {work}")
    assert signs_of_crisis(f"{work} {work} no quiero vivir. {work}")
    assert not signs_of_crisis(work)


def test_what_no_phrase_foresees_is_weighed_by_its_words() -> None:
    assert signs_of_crisis("my wrists my blade and the bath, i bleed and want the pain to stop")
    assert not signs_of_crisis("my wrists hurt and the keyboard is new")


def test_messages_in_parts_are_heard_together() -> None:
    """A sentence sent line by line."""
    assert signs_of_crisis("i just want\nto\ndie")
    assert signs_of_crisis("no quiero\nseguir\nviviendo")


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
        ("boss stabbed me in the back", "he stabbed me last night"),
    ],
)
def test_a_figure_of_speech_and_a_sign_that_differ_by_a_few_words_are_told_apart(figure: str, sign: str) -> None:
    assert not signs_of_crisis(figure)
    assert signs_of_crisis(sign)
