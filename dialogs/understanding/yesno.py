"""Yes, no and "don't know" as people type them. Anything longer than a plain answer is neither."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.phone import SURE, Ear
from dialogs.understanding.text import clean, fold, of_language, row_of, squeezed

K = TypeVar("K", bound=Hashable)
Sets = Mapping[str, frozenset[str]]  # by language

_MOST = 60  # characters of a plain answer
_DRAWN_OUT = re.compile(r"(?<=(\w))\1{2,}")

_YES = {
    "en": (
        "y,ya,yah,yas,ye,yea,yeah,yeh,yep,yes,yess,yesss,yup,yupp,ok,okay,okey,okie,k,kk,sure,sure thing,of course,ofc,"
        "definitely,absolutely,certainly,exactly,correct,right,thats right,that is right,thats it,true,fine,thats fine,"
        "that is fine,alright,all right,go on,go ahead,go for it,please,please do,yes please,i do,i am,i agree,agreed,"
        "confirm,confirmed,i confirm,perfect,great,good,sounds good,looks good,lgtm,works for me,done,deal,lets go,"
        "obviously,obvs,yesyes,looks right,looks fine,that works,it works,they fit,it fits,fits,all good,"
        "aye,on you go,i should think so,thats me,if its no bother,if its no trouble,if you like,if you dont mind,"
        "lets do it,do it,im in,i am in,count me in,yes i do,yes i am,yes it is,yes ok,yes sure,ok yes,why not,"
        "i commit,affirmative,yh,perf"
    ),
    "es": (
        "s,si,sii,siii,sip,see,sep,claro,claro que si,por supuesto,desde luego,vale,ok,okay,okey,oki,dale,de acuerdo,"
        "bueno,esta bien,bien,muy bien,perfecto,correcto,exacto,eso es,asi "
        "es,cierto,adelante,listo,confirmo,confirmado,"
        "acepto,de una,orale,sale,va,venga,genial,si por favor,por favor,hazlo,si claro,si vale,si gracias,si quiero,"
        "perfe,estoy de acuerdo,como no,obvio,obvioo,me comprometo,"
        "si no es molestia,si no te molesta,si no es mucha molestia,"
        "si quieres,si queres,si te parece,dale pues,pues dale,ahi va,"
        "encajan,encaja,van bien,me va bien,me van bien,todo bien,asi va bien,obvi,obvio que si,obviamente,"
        "claroo,sisi,sisisi,si obvio,dalee,me apunto,me sumo,cuenta conmigo,trato hecho"
    ),
}
_NO = {
    "en": (
        "n,no,nah,nahh,nay,nope,noo,nooo,not really,not now,not yet,not today,no thanks,no thank you,no thx,no ty,nty,"
        "never,no way,negative,wrong,incorrect,thats wrong,not right,thats not right,not correct,i dont,i do not,"
        "i dont think so,dont,id rather not,rather not,maybe later,later,no not yet,no not really,no sorry,stop,"
        "i disagree,false,not this time,nothing,no need,no i dont,none,none of them,none of these,"
        "neither,neither of them"
    ),
    "es": (
        "n,no,noo,nooo,nop,na,nel,nones,no gracias,ahora no,todavia no,aun no,hoy no,mejor no,para nada,nunca,jamas,"
        "de ninguna manera,claro que no,incorrecto,mal,esta mal,no es correcto,no es asi,asi no,no quiero,creo que no,"
        "mas tarde,despues,luego,no hace falta,en absoluto,no por ahora,por ahora no,no no,nada,ninguna,ninguno,"
        "nada mas,no hay mas,esta vez no,no esta vez,"
        "ninguna de ellas,ninguno de ellos,ninguna de las dos,ninguno de los dos,"
        "ninguna de estas,ninguno de estos"
    ),
}
_UNKNOWN = {
    "en": (
        "dunno,dont know,i dont know,i dont know yet,idk,i dunno,no idea,no idea yet,not sure,im not sure,not sure yet,"
        "i have no idea,unsure,dont know yet,no clue,who knows,i really dont know,not decided,undecided,havent decided,"
        "i havent decided,i havent decided yet,not a clue,i dont have a clue,i havent a clue,beats me,no "
        "clue yet,dunno yet,"
        "i dunno yet,not really sure,im not really sure,not quite sure,hard to say,cant say,i cant say,couldnt say,"
        "havent thought about it,i havent thought about it,never thought about it,i honestly dont know,dk,"
        "dno,not certain,how should i know,how would i know,how am i supposed to know,"
        "good question,maybe idk,idk yet,i do not know,i am not sure,no idea at all,absolutely no idea,still thinking,"
        "i dont know what more,dont know what more,i dont know what else,dont know what else,idk what else,"
        "i dont know what else to say,dont know what else to say,i cant think of anything,cant think of anything,"
        "i cant think of anything else,cant think of anything else,i cant think of any,cant think of any,"
        "i cant think of one,cant think of one,no ideas,i have no ideas,no more ideas,nothing comes,"
        "nothing comes to my mind,you tell me,u tell me,you say,you choose,you decide,u decide,up to you,no clue mate,"
        "idk you tell me,i cant remember,cant remember,i dont remember,dont remember,"
        "i dont have one,dont have one,i dont really have one,dont really have one,i dont have any,i havent got one,"
        "i dont mind,dont mind,doesnt matter,it doesnt matter,dont care,i dont care,makes no difference,"
        "it makes no difference,all the same to me,its all the same to me,whatever,no preference,its all one to me"
    ),
    "es": (
        "no se,no lo se,ni idea,no tengo idea,no estoy seguro,no estoy segura,no se todavia,aun no se,aun no lo se,"
        "todavia no se,todavia no lo se,quien sabe,sin idea,no tengo ni idea,no lo tengo claro,no se aun,no "
        "lo se aun,no lo se todavia,"
        "ni la menor idea,ni la mas minima idea,no sabria decir,no sabria decirte,no sabria,no se que decir,"
        "no se que decirte,"
        "no estoy segura todavia,no estoy seguro todavia,no lo he decidido,no he decidido,aun no lo he decidido,"
        "no lo he pensado,nunca lo he pensado,no me lo he planteado,ns,nose,nolose,nidea,ni idea la verdad,"
        "la verdad no se,en realidad no se,en realidad no lo se,"
        "la verdad no lo se,vete a saber,sepa,saber,a saber,yo que se,que se yo,ni puta idea,no tengo claro,"
        "depende no se,como voy a saberlo,como lo voy a saber,como quieres que lo sepa,"
        "buena pregunta,dime tu,dimelo tu,di tu,tu diras,tu dime,tu decides,decide tu,decidelo tu,elige tu,"
        "lo que tu digas,"
        "digame usted,dificil decir,dificil saber,sepa la bola,indecisa,indeciso,no tengo la menor idea,"
        "no se que mas,no se que mas decir,no se que mas decirte,nose que mas,no se me ocurre,no se me ocurre nada,"
        "no se me ocurre nada mas,no se me ocurre ninguna,no se me ocurre ninguno,no me acuerdo,no recuerdo,"
        "no me viene nada,no me viene nada a la cabeza,no caigo,ahora no caigo,ahora mismo no se,idk,"
        "me da lo mismo,da lo mismo,me da igual,da igual,me es igual,lo mismo me da,igual me da,me da lo mismo todo,"
        "no tengo,no tengo ninguna,no tengo ninguno,no tengo una,"
        "no tengo preferencia,sin preferencia,no me importa,todo me da igual"
    ),
}
# Said around a plain answer; they change nothing.
_AROUND = {
    "en": row_of(
        "och hen lol haha hahaha mate thanks thank you thx ty cheers please pls tbh then oh um uh ah er well "
        "hmm hm coach bro man dude pff pf uf uff ugh argh meh "
        "so just actually honestly really sorry m mm hmmm i think guess x xx ok okay "
        "ngl fr literally genuinely truly frankly"
    ),
    "es": row_of(
        "jaja jajaja m mm gracias porfa porfi pues oh eh ah mmm hmm coach bueno creo que la verdad mil "
        "muchas tio tia wey guey amigo amiga hombre mujer entonces xd vale ok "
        "che uy perdona perdon pff pf puf uf uff ay boludo boluda weon mae parce "
        "neta pos francamente sinceramente"
    ),
}
_UNKNOWN_SETS = {language: frozenset(row.split(",")) for language, row in _UNKNOWN.items()}
_YES_SETS = {language: frozenset(row.split(",")) for language, row in _YES.items()}
_NO_SETS = {language: frozenset(row.split(",")) for language, row in _NO.items()}
_AFTER_NO = re.compile(
    r"(?:no|nope|nah|nop)(?: no)*(?: thanks| thank you| thx| gracias)?(?:\s*[.,;:!…-]+\s*|"
    r"\s+(?=(?:no|not|i (?:mean|meant|want|said)|it'?s|that'?s|please|move|drop|"
    r"me refiero|me referia|digo|lo que|mueve|pasa)\b))(?P<rest>\w.+)",
    re.DOTALL,
)
_NEAR = re.compile(
    r"\b(?:too|so|muy|demasiado|tan) (?:soon|early|late|close|near|far|tight|pronto|tarde|cerca|lejos|temprano|"
    r"justo)\b|"
    r"\b(?:later|sooner|earlier) than that\b|\bmas (?:tarde|adelante)\b|\bno (?:me )?da tiempo\b"
)
_SIGH = re.compile(
    r"(?:(?:h+m{2,}|m{2,}|u+f+|p+u*f+|ugh+|bu+f+|ba+h+|argh+|ay+|u+y+|o+f+|gosh|jeez|phew|jaja\w*|haha\w*|lol+|lmao|"
    r"che) ?)+"
)
_SHORT = 80  # characters: more tell something else
_YES_SIGNS = frozenset("👍👌✅✔☑🆗💯")
_NO_SIGNS = frozenset("👎❌✖🚫")


@once_a_turn
def is_yes(text: str, language: str) -> bool:
    """Whether the whole of `text` is a yes: "yep", "ok!", "sí", "👍"."""
    return says_just(text, language, _YES_SETS, _YES_SIGNS)


@once_a_turn
def is_no(text: str, language: str) -> bool:
    """Whether the whole of `text` is a no: "nah", "no, thanks", "todavía no"."""
    return says_just(text, language, _NO_SETS, _NO_SIGNS)


@once_a_turn
def after_no(text: str) -> str | None:
    """What is said after a no that stands by itself, folded: "move it" of "No. Move it", "no i mean the step"; None
    where there is none. "No pude ir" is a sentence."""
    found = _AFTER_NO.fullmatch(fold(clean(text)).strip())
    return found["rest"] if found else None


def says_how_near(text: str) -> bool:
    """Whether a date is said not to suit: "way too soon", "demasiado pronto"."""
    return len(text) <= _SHORT and _NEAR.search(fold(clean(text))) is not None


@once_a_turn
def written_after_no(text: str) -> str | None:
    """As `after_no`, in their own letters."""
    rest = after_no(text)
    return None if rest is None else clean(text).strip()[-len(rest) :]


@once_a_turn
def is_unknown(text: str, language: str) -> bool:
    """Whether the whole of `text` is a "don't know": "dunno", "no idea yet", "ni idea"."""
    return says_just(text, language, _UNKNOWN_SETS, frozenset("🤷"))


@once_a_turn
def says_little(text: str, language: str) -> bool:
    """Whether the whole of `text` is no more than a yes, a no, a "don't know", a sigh or a number: "ok", "nada", "3".
    Nothing that anybody would like to hear again a week later."""
    if not any(character.isalpha() for character in text) or is_sigh(text):
        return True
    return _LITTLE.said(text, language) is not None


@once_a_turn
def is_sigh(text: str) -> bool:
    """Whether the whole of `text` is "uf", "pff", "ugh", laughter: in either language, and nothing that was told."""
    return len(text) <= _SHORT and bool(_SIGH.fullmatch(squeezed(text, _SHORT)))


def says_just(text: str, language: str, sets: Sets, signs: frozenset[str]) -> bool:
    """Whether the whole of `text` is one of these, small words and slips aside; or, wordless, one of the signs."""
    if len(text) > _MOST:
        return False
    short = _short(text)
    if short.said:
        return _is_one(short, of_language(sets, language), of_language(_AROUND, language))
    return bool(signs & set(text)) and not ((_YES_SIGNS | _NO_SIGNS) - signs) & set(text)


class Which(Generic[K]):
    """Tables of plain answers, of which a text may be one of the first that fits."""

    def __init__(self, tables: Mapping[K, Sets]) -> None:
        self._tables = tables
        languages = {language for sets in tables.values() for language in sets}
        self._words = {  # of all the tables
            language: frozenset().union(*(of_language(sets, language) for sets in tables.values()))
            for language in languages
        }

    def said(self, text: str, language: str) -> K | None:
        """The table of which the whole of `text` is one."""
        if len(text) > _MOST:
            return None
        short, around = _short(text), of_language(_AROUND, language)
        if not short.sure <= _known(of_language(self._words, language), around):
            return None  # most texts have a word in which no slip is mended
        tables = self._tables.items()
        return next((key for key, sets in tables if _is_one(short, of_language(sets, language), around)), None)


class _Short(NamedTuple):
    """A few words as they are compared with plain answers."""

    said: str
    drawn_in: str  # "yess" of "yesssss", in their letters
    words: list[str]  # of that
    sure: frozenset[str]  # of these, the short ones, in which no slip is mended


@once_a_turn
def _short(text: str) -> _Short:
    said, drawn_in = squeezed(text, _MOST), _DRAWN_OUT.sub("", text)
    as_said = drawn_in == text and "_" not in text
    words = (said if as_said else squeezed(drawn_in.replace("_", " "), _MOST)).split()
    return _Short(said, drawn_in, words, frozenset(word for word in words if len(word) < SURE))


def _is_one(short: _Short, answers: frozenset[str], around: frozenset[str]) -> bool:
    if short.said in answers:
        return True
    return _all_plain(short, answers, around) and (
        _plainly(short.drawn_in, answers, around) in answers or _twice(short.said, answers)
    )


def _twice(said: str, answers: frozenset[str]) -> bool:
    """Two that say the same: "yeah go on", "no not really"."""
    words = said.split()
    return any(" ".join(words[:at]) in answers and " ".join(words[at:]) in answers for at in range(1, len(words)))


def _all_plain(short: _Short, answers: frozenset[str], around: frozenset[str]) -> bool:
    """Whether there is no word but those of plain answers and what is said around them: most texts have one, and mostly
    a short one."""
    known = _known(answers, around)
    if not short.sure <= known:
        return False
    return all(word in known or _ear(answers).mended(word) in known for word in sorted(short.words, key=len))


def _plainly(text: str, answers: frozenset[str], around: frozenset[str]) -> str:
    """Without what is said around it, a slip mended: "yes please lol", "deffinitely"."""
    mended = [word.said for word in _ear(answers).words(text) if word.said not in (",", ".")]
    while len(mended) > 1 and " ".join(mended) not in answers:
        if mended[0] in around and " ".join(mended[1:]) in answers:  # "lol ok", where each may be around the other
            mended.pop(0)
        elif mended[-1] in around or mended[-1] == mended[-2]:
            mended.pop()
        elif mended[0] in around:
            mended.pop(0)
        else:
            break
    return " ".join(mended)


_PHONE = {"q": "que", "rly": "really", "xfa": "porfa", "vdd": "verdad"}


@cache
def _ear(answers: frozenset[str]) -> Ear:
    return Ear(_PHONE, _words(answers))


@cache
def _known(answers: frozenset[str], around: frozenset[str]) -> frozenset[str]:
    return _words(answers) | around | _PHONE.keys()


@cache
def _words(answers: frozenset[str]) -> frozenset[str]:
    return frozenset(word for answer in answers for word in answer.split())


_LITTLE = Which({"yes": _YES_SETS, "no": _NO_SETS, "unknown": _UNKNOWN_SETS})
