"""The words by which `done` hears that something is finished, a row a language. All folded, without apostrophes."""

from __future__ import annotations

from dataclasses import dataclass


def _set(row: str) -> frozenset[str]:
    return frozenset(row.split())


def _pairs(row: str) -> dict[str, str]:
    return dict(pair.split(":") for pair in row.split())


@dataclass(frozen=True)
class Words:
    past: dict[str, str]  # a finished verb → its stem
    past_endings: tuple[str, ...]
    done: frozenset[str]  # says it of anything: "done", "✅"
    not_done: frozenset[str]
    not_done_phrases: tuple[str, ...]
    others: frozenset[str]  # who begin a sentence that tells of somebody else
    breaks: frozenset[str]  # where another clause begins
    empty: frozenset[str]
    doing: frozenset[str]  # verbs that say little of which step is meant
    same: dict[str, str]  # words that stand for one another
    endings: tuple[str, ...]


ENGLISH = Words(
    past=_pairs(
        "sent:send had:have met:meet wrote:write written:write spoke:speak spoken:speak told:tell went:go got:get "
        "made:make took:take taken:take found:find built:build bought:buy did:do read:read put:put set:set gave:give "
        "saw:see ran:run held:hold began:begin chose:choose learnt:learn learned:learn paid:pay rang:call "
        "submitted:submit signed:sign taught:teach left:leave kept:keep said:say done:do finished:finish "
        "completed:complete"
    ),
    past_endings=("ed",),
    done=_set("done finished completed complete sorted ticked managed finally yay tick"),
    not_done=_set(
        "not didnt dont couldnt havent hasnt cant cannot wont isnt wasnt arent never almost nearly forgot forgotten "
        "cancelled canceled cancels postponed rescheduled failed missed will ill gonna going tomorrow tmrw should "
        "would want wanna need plan planning hope hoping try trying tried if when unless must might may could still "
        "havent hadnt stuck yet nobody no supposed about shall later half partly wish rejected refused delayed doing "
        "started"
    ),
    not_done_phrases=("have to", "has to", "had to cancel", "next week", "next month", "need to", "one more", "got to"),
    others=_set(
        "she he they her his someone somebody nobody who what how why where did have is are can could would should"
    ),
    breaks=_set("and but though however although except"),
    empty=_set(
        "the a an to my me i im ive of in on at for with and or it its this that was were is be been am so just "
        "really very today yesterday now already finally hey hi coach yes ok great good nice by from about up out "
        "off our we you your her his him them their yay woohoo lol haha will ll all as into over then again last "
        "night morning"
    ),
    doing=_set(
        "do have get make go take done finish complete send write call meet talk update start give put manage work find"
    ),
    same=_pairs(
        "resume:cv curriculum:cv vitae:cv chat:talk spoke:talk speak:talk conversation:talk coffee:talk call:talk "
        "ring:talk phone:talk meet:talk meeting:talk mail:email emailed:email message:email application:apply "
        "applied:apply prof:profile uni:university info:information docs:document doc:document boss:manager "
        "enrol:register enroll:register signup:register"
    ),
    endings=("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y", "ation"),
)
SPANISH = Words(
    past=_pairs(
        "envie:envi mande:envi hice:hac tuve:ten hable:habl llame:llam escribi:escrib termine:termin hecho:hac "
        "enviado:envi hablado:habl terminado:termin escrito:escrib fui:ir conoci:conoc vi:ver di:dar lei:le "
        "aprobe:aprob inscribi:inscrib apunte:apunt actualice:actualiz busque:busc pague:pag entregue:entreg "
        "practique:practic publique:public pedi:ped consegui:consegu prepare:prepar complete:complet asisti:asist "
        "estudie:estudi aprendi:aprend logre:logr puse:pon"
    ),
    past_endings=("ado", "ido"),
    done=_set("listo lista hecho hecha terminado terminada completado completada terminamos ya"),
    not_done=_set(
        "no nunca casi tampoco olvide cancelo cancelaron cancelado pospuso pospuesto voy vamos manana quiero debo "
        "deberia tengo necesito espero intento intente trate si cuando todavia aun falta quisiera pensaba iba estaba "
        "luego despues fallo falle rechazaron mitad empece atascado ojala enviare hare llamare"
    ),
    not_done_phrases=("tengo que", "hay que", "la semana que viene", "el mes que viene", "a medias"),
    others=_set("ella el ellos ellas alguien nadie quien que como cuando donde"),
    breaks=_set("y e pero aunque excepto"),
    empty=_set(
        "el la los las un una de del en a al y o mi mis me te se lo le con por para que ya hoy ayer por fin este "
        "esta yo su sus muy bien hola coach si ok he ha hemos fue era es son"
    ),
    doing=_set("hac ten envi llam habl ir dar termin complet escrib actualiz pon ver"),
    same=_pairs(
        "curriculum:cv vitae:cv correo:email mail:email mensaje:email charla:habl conversacion:habl llamada:llam "
        "jefa:jef"
    ),
    endings=(
        "aciones",
        "acion",
        "ando",
        "iendo",
        "arme",
        "erme",
        "irme",
        "ado",
        "ido",
        "ar",
        "er",
        "ir",
        "es",
        "os",
        "as",
        "e",
        "o",
        "a",
        "s",
    ),
)

LANGUAGES = {"en": ENGLISH, "es": SPANISH}
