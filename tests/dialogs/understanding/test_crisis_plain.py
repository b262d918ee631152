"""What is plain is heard as such, alone and beside something else; a word or two that answer a question are not.

No weight was learned from these: whoever learns them anew sees here whether words that are always said were lost.
"""

from __future__ import annotations

import re

import pytest

from dialogs.understanding.crisis import signs_of_crisis

ENGLISH = """
i want to die
i want to kill myself
i dont want to live anymore
i dont want to be alive
i dont want to go on living
i wish i was dead
im going to end my life
im thinking of ending it all
i keep thinking about suicide
im suicidal
i feel suicidal
i want to hurt myself
ive been cutting myself again
i self harm
i took all my pills
i took an overdose
im going to jump off the bridge
i have a plan to kill myself
nobody would miss me if i was gone
everyone would be better off without me
i cant go on living like this
theres no point in living
i dont see a reason to live
i would rather be dead
i hope i dont wake up tomorrow
my husband hits me
my boyfriend beats me
my dad hits me when hes drunk
he choked me last night
he says hell kill me if i leave
im scared of my husband
my boss touched me and wont stop
i was raped last week
my uncle abuses me
im being stalked and im scared
someone is threatening to kill me
im not safe at home
he locks me in the house
my partner wont let me leave the flat
my friend says she wants to kill herself
my brother tried to kill himself yesterday
i think my son is going to kill himself
suicide
kill myself
wanna die
help im in danger
""".strip().splitlines()

SPANISH = """
quiero morirme
me quiero morir
quiero matarme
me quiero matar
no quiero vivir
ya no quiero vivir
ya no quiero seguir viviendo
no quiero seguir viviendo
no quiero seguir aqui, quiero morirme
ojala estuviera muerta
ojala no despertar mañana
voy a acabar con mi vida
quiero acabar con mi vida
pienso en suicidarme
pienso mucho en el suicidio
tengo ganas de morirme
me voy a suicidar
quiero hacerme daño
me corto los brazos
he vuelto a cortarme
me tomé todas las pastillas
me voy a tirar del puente
no le veo sentido a vivir
todos estarian mejor sin mi
nadie me echaria de menos si no estuviera
no puedo seguir viviendo asi
preferiria estar muerto
mi marido me pega
mi novio me pegó anoche
mi padre me golpea
mi pareja me amenaza con matarme
dice que me mata si lo dejo
le tengo miedo a mi marido
mi jefe me toca y no para
me violaron la semana pasada
mi tio abusa de mi
me estan siguiendo y tengo miedo
no estoy segura en mi casa
no me deja salir de casa
me encierra en la casa
mi amiga dice que se quiere matar
mi hermano intentó suicidarse ayer
creo que mi hijo se va a matar
suicidio
matarme
ayuda estoy en peligro
""".strip().splitlines()

BESIDE_ENGLISH = (
    "{}",
    "idk. {}",
    "no idea. the truth is {}",
    "my goal is to get a job in marketing by june but {}",
    "well, to be honest, {}",
    "i want to be a nurse. i work nights at a warehouse and study in the day. {}. thats why i asked about the course.",
    "{} 😔",
)
BESIDE_SPANISH = (
    "{}",
    "ni idea. {}",
    "ni idea. la verdad es que {}",
    "mi meta es encontrar trabajo de diseño antes de junio pero {}",
    "pues mira, siendo sincera, {}",
    "quiero ser enfermera. trabajo de noche en un almacén y estudio de día. {}. por eso pregunté por el curso.",
    "{} 😔",
)

ANSWERS = """
soon, later, friday, not sure, idk, no, yes, maybe, tomorrow, tonight, never, nothing, nobody, everything, money, my
mum, my boss, my dad, my partner, patience, fear, time, confidence, pain, stress, tired, sad, bored, alone, lonely,
leaving, quitting, stop, the end, end of march, dead, death, life, living, kids, children, nights, night shifts,
pills, pharmacy, hospital, a nurse, police, knife skills, boxing, fighting, war, blood, surgery, cutting, chef,
sleep, nan, help, help me, home, house, school, bully, anger, angry, hurt, hate it, hate my job, tired of it, done,
gone, lost, scared, afraid, worried, anxious, burnout, burnt out, cry, i cried, no one, none, zero, 0, 10, gun,
shooting, photography, bridge, bridges, train, trains, river, rope, roof, roofing, window cleaner, goodbye, bye,
sorry, miss it, enough, ok, fine, im fine, ok thanks, thats it, thats all, over it, its over, the 3rd, in two weeks,
soonish, asap, when im ready, after easter, before xmas, my sister, my ex, my husband, uncle, teacher, social work,
therapist, counselling, dont know, cant say, i cant, too much, too hard, give up, i give up, going on, hanging on,
surviving, survive, safe, safety, danger, risk, law, prison, secret, threats, swot, weak, weakness, body, skin,
hair, drugs, drink, drinking, alcohol, pronto, luego, viernes, no sé, ni idea, no, sí, quizás, mañana, esta noche,
nunca, nada, nadie, todo, dinero, mi madre, mi jefe, mi padre, mi pareja, paciencia, miedo, tiempo, confianza,
dolor, estrés, cansada, cansado, triste, aburrido, sola, solo, irme, dejarlo, parar, el final, a final de marzo,
muerte, muerto, vida, vivir, vivir bien, niños, noches, turno de noche, pastillas, farmacia, hospital, enfermera,
policía, cuchillos, boxeo, pelear, guerra, sangre, cirugía, cortar, cocina, dormir, abuela, ayuda, ayúdame, casa,
escuela, acoso, rabia, odio, odio mi trabajo, harta, terminado, perdido, perdida, asustada, nerviosa, ansiedad,
agotada, llorar, lloré, ninguno, cero, 0, 10, pistola, fotografía, puente, tren, saltar, río, cuerda, tejado, adiós,
chao, perdón, lo echo de menos, basta, vale, bien, estoy bien, eso es todo, ya está, se acabó, el 3, en dos semanas,
cuanto antes, cuando pueda, después de semana santa, antes de navidad, mi hermana, mi ex, mi marido, mi tío, profe,
trabajo social, psicóloga, no puedo, demasiado, difícil, rendirme, seguir, aguantar, sobrevivir, seguro, seguridad,
peligro, riesgo, derecho, cárcel, secreto, amenazas, debilidades, cuerpo, piel, pelo, drogas, beber, alcohol, fin,
el 20, a la una, ganas, sin ganas, morir, me muero de risa, me mata, me mato trabajando, matar el tiempo, ahogada,
me ahogo en trabajo
"""


@pytest.mark.parametrize("beside", BESIDE_ENGLISH)
def test_what_is_plain_is_heard_whatever_is_said_beside_it(beside: str) -> None:
    assert [said for said in ENGLISH if not signs_of_crisis(beside.format(said))] == []


@pytest.mark.parametrize("beside", BESIDE_SPANISH)
def test_what_is_plain_in_spanish_is_heard_whatever_is_said_beside_it(beside: str) -> None:
    assert [said for said in SPANISH if not signs_of_crisis(beside.format(said))] == []


def test_a_word_or_two_that_answer_a_question_stop_no_talk() -> None:
    answers = re.split(r",\s+", ANSWERS.strip())
    assert len(answers) > 200
    assert [answer for answer in answers if signs_of_crisis(answer)] == []
