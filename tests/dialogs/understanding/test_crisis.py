"""What must be heard as a sign of crisis, in phone spelling, and what only looks like one (COACHING 1.10)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from importlib import resources

import pytest

from dialogs.understanding.crisis import signs_of_crisis
from dialogs.understanding.crisis_rules import Rules
from dialogs.understanding.weighing import Scales
from tests.accuracy.__main__ import rows_of

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


@pytest.mark.parametrize("typed", HEARD.splitlines())
def test_signs_of_crisis_are_heard(typed: str) -> None:
    """Self-harm, suicide, abuse, danger; English and Spanish at once; typing errors and missing accents."""
    assert signs_of_crisis(typed)
    assert signs_of_crisis(typed.upper())
    assert signs_of_crisis(f"I will call Anna by 5 May. {typed}. Thanks")


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


def test_a_message_twice_as_long_is_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in words that are weighed; and of these, phrases are looked for among few."""
    weighed, looked_at = list[int](), list[int]()
    weigh, plain = Scales.weigh, Rules.plain

    def weighing(self: Scales, words: Sequence[str]) -> float:
        weighed.append(len(words))
        return weigh(self, words)

    def looking(self: Rules, words: Sequence[str]) -> list[str]:
        looked_at.append(len(words))
        return plain(self, words)

    monkeypatch.setattr(Scales, "weigh", weighing)
    monkeypatch.setattr(Rules, "plain", looking)
    everyday = [row["text"] for row in rows_of("goal", "en", "tune")]
    assert not signs_of_crisis(". ".join(everyday[:100]))
    once = sum(weighed)
    assert sum(looked_at) < once / 4
    assert not signs_of_crisis(". ".join(everyday[:200]))
    assert sum(weighed) - once < 2.5 * once


def test_the_reviewed_data_is_whole() -> None:
    """A version, a date and sources; no phrase twice; none waits for a word that was left out before."""
    folder = resources.files("dialogs.understanding")
    head, *files = (
        tomllib.loads(folder.joinpath(f"crisis{part}.toml").read_text(encoding="utf-8"))
        for part in ("", ".alike", ".en", ".en.others", ".es")
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


def test_a_sign_is_heard_whatever_is_said_around_it() -> None:
    """What speaks against it counts within its own sentence."""
    work = "Had a good team meeting about the quarterly report and my cv. Sent the application to the agency on monday."
    assert signs_of_crisis(f"{work} my dad hits me. {work}")
    assert signs_of_crisis(f"{work} {work} no quiero vivir. {work}")
    assert not signs_of_crisis(work)


def test_a_sign_that_goes_on_over_the_edge_of_a_piece_is_heard() -> None:
    """A long message is heard in pieces; the last sentence of one is heard with the next one too."""
    work = "Had a team meeting about the report. Sent the application on monday. "
    for times in range(3, 12):
        assert signs_of_crisis(work * times + "Took every pill in the house. Wrote them a goodbye. " + work * 6)


def test_what_no_phrase_foresees_is_weighed_by_its_words() -> None:
    assert signs_of_crisis("my wrists my blade and the bath, i bleed and want the pain to stop")
    assert not signs_of_crisis("my wrists hurt and the keyboard is new")


def test_messages_in_parts_are_heard_together() -> None:
    """A sentence sent line by line."""
    assert signs_of_crisis("i just want\nto\ndie")
    assert signs_of_crisis("no quiero\nseguir\nviviendo")


def test_what_is_said_over_and_over_hides_no_sign() -> None:
    """Long texts are looked at once where they repeat themselves."""
    assert not signs_of_crisis("que me " * 900)
    assert signs_of_crisis("que me " * 900 + "quiero morir")
    assert signs_of_crisis("me quiero morir " * 200)
