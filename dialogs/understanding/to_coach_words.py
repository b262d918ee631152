"""How people put a question to the coach, by language: beginnings and whole sentences, folded and without punctuation.

A row that ends in "$" is all of the sentence, but for the small words of `TAIL`; `LEAD` may stand before any.
"""

from __future__ import annotations

Table = dict[str, tuple[str, ...]]  # by language
SLIPS = {
    "en": {"u": "you", "ya": "you", "r": "are", "wat": "what", "wut": "what", "wot": "what", "wht": "what"}
    | {"cud": "could", "wud": "would", "shud": "should", "pls": "please", "plz": "please", "y": "why", "ur": "your"}
    | {"whats": "what is", "hows": "how is", "wats": "what is", "wots": "what is", "wdym": "what do you mean"},
    "es": {"q": "que", "k": "que", "xq": "por que", "pq": "por que", "xk": "por que", "porque": "por que"},
}
LEAD = {
    "en": r"(?:(?:i never got an answer|you never answered(?: me| my question| that)?|"
    r"i asked (?:you )?(?:that )?(?:already|"
    r"before)|one (?:more )?question|one (?:more )?thing|another thing|out of curiosity|just (?:curious|wondering)|oh|"
    r"ah|"
    r"idk|dunno|omg|ugh+|u+f+|p+f+|hm+|um+|ok|okay|well|so|but|and|or|also|btw|by the way|sorry|"
    r"please|hey|man|"
    r"hi|coach|no|yes|yeah|wait|then|now|just|actually|honestly|tbh|lol|not sure|i dont know|im not sure|no idea|"
    r"maybe|perhaps|thanks|"
    r"abeg|och|eh|ay|jeez|bruh|bro|dude|mate|im (?:already |so |getting )?(?:tired|bored)(?: already| now| of this)?|"
    r"this is (?:boring|tiring)|"
    r"thank you|may i ask|can i ask|i have a question|quick question|question|i wonder|i was wondering) )*",
    "es": r"(?:(?:oye una cosa|una cosa(?: mas)?|otra cosa|una duda|una consulta|por curiosidad|oiga|"
    r"no me (?:contestaste|"
    r"contesto|respondiste|respondio)|ah|oh|mire|mira|"
    r"no se|ni idea|u+f+|p+u*f+|che|ay|hm+|eh|ok|vale|bueno|pues|y|pero|o|oye|perdon|perdona|disculpa|"
    r"por favor|porfa|"
    r"hola|coach|no|si|espera|entonces|ahora|la verdad|quiza|quizas|gracias|una pregunta|pregunta|tengo una pregunta|"
    r"hij[oa]|mij[oa]|maj[oa]|nen[ae]|uy|no (?:te |lo )?entiendo(?: (?:esto|eso|nada|bien))?|"
    r"por cierto|me pregunto|tambien|es que|a ver|a+|no (?:mames|mms|manches|inventes|puede ser)|nmms|wey|guey|tio|tia|"
    r"boludo|la neta|neta|joder|parce|compa|ya me (?:canse|aburri|he cansado|he aburrido)|(?:ya )?estoy (?:cansad[oa]|"
    r"hart[oa]|aburrid[oa])|que (?:flojera|hueva|pereza|pesado|palo)) )*",
}
TAIL = {
    "en": r"(?: (?:please|then|now|here|for me|to me|btw|tbh|lol|again|coach|or what|or not|thanks|exactly|though|"
    r"by that|"
    r"by this|with that|with this|in this case|anyway|haha\w*|lmao|ngl|man|bro))*",
    "es": r"(?: (?:por favor|porfa|entonces|ahora|aqui|jaja|otra vez|coach|o que|o no|gracias|exactamente|con eso|"
    r"con esto|tu|vos|usted|en este caso|para esto|para eso|eh|che|no|la verdad|xd))*",
}
_GIVE = (
    r"(?:suggest|recommend|advise|propose|tell me|explain|clarify|help me|give me|show me|repeat|rephrase|elaborate|"
    r"offer me|name (?:one|some|a few)|list (?:some|a few)|say (?:that|it|more)|be more|specify|expand|think of|"
    r"come up|have (?:any|some|an?) (?:\w+ )?(?:suggestion|idea|tip|example|recommendation|advice)|mean)"
)
_FIT = (
    r"(?:ok|okay|fine|good|great|right|enough|suitable|appropriate|acceptable|advisable|realistic|clear|correct|"
    r"specific enough|better|alright|sensible|reasonable|possible|wise|late|early|long|short|much|many|vague|big|small)"
)
_A_WORD = r"(?:milestone|smart|measurable|specific|deadline|obstacle|step|strength|value|evidence|aspiration|goal)s?"
_TU = (
    r"(?:(?:recom(?:ie|e)nd|aconsej|opin|piens|pens|pregunt|esper|necesit|busc)as|(?:sugier|propon|cre|prefier|refier|"
    r"suger|refer)(?:es|is)|(?:recomendar|aconsejar|sugerir|propondr|har|dir|pondr|elegir|escoger|empezar)ias|"
    r"(?:quier|quer)es (?:decir|que|saber))"
)
_AYUDA = (
    r"(?:decir|dar|explicar|sugerir|recomendar|ayudar|aconsejar|aclarar|proponer|repetir|poner|mostrar|orientar|"
    r"guiar|indicar|ensenar)(?:me)?(?:lo|la|los|las)?"
)
_VA_BIEN = (
    r"(?:bien|mal|buen[oa]?|mejor|demasiad[oa]|muy|posible|recomendable|aconsejable|conveniente|correct[oa]|"
    r"adecuad[oa]|"
    r"suficiente|normal|habitual|comun|logic[oa]|realista|razonable|necesari[oa]|valid[oa]|tarde|pronto|oportun[oa]|"
    r"apropiad[oa]|clar[oa]|poco|mucho)"
)

# Plain without a question mark, too. "$" leaves room for a few small words behind.
PLAIN: Table = {
    "en": (
        rf"(?:can|could|would|will|wont|cant|couldnt|wouldnt|do|did) you (?:\w+ ){{0,2}}{_GIVE}\b",
        r"(?:what|which|how|where|when|who|why)(?: \w+){0,3} (?:do|did|would|will|should|can|could|are|were) you "
        r"(?:\w+ )?(?:mean|suggest|recommend|propose|advise|think|want|expect|ask|asking|saying|reckon|refer|"
        r"getting at|"
        r"looking for|talking about|consider)\b",
        r"what (?:does|has) (?:that|this|it) (?:have|got)(?: anything)? to do with\b",
        r"(?:why|what for) (?:do|did|would|are|is) (?:you|that|it|this) (?:\w+ )?(?:wanna|want|need|ask|asking|care|"
        r"your (?:business|"
        r"concern))\b",
        r"are you (?:even |really |actually )*(?:reading|listening|following|getting)(?: (?:this|that|me|to me|"
        r"any of this))*$",
        r"why you (?:asking|ask|want|wanna|need)\b",
        r"what is (?:it|that) to you$",
        r"(?:did|have) you (?:even |ever |actually |really )?(?:get|got|fix|fixed|change|changed|save|saved|see|seen|"
        r"hear|"
        r"heard|read|note|noted|catch) (?:that|it|this|my|the|what)\b",
        r"what else (?:is there|is out there|could there be|do you (?:have|suggest|know))$",
        r"what you (?:mean|want from me|want me to (?:say|write|put|do))$",
        r"what (?:is |happens |comes |do we do |are we doing |do i do )?(?:next|now|after (?:that|this)|afterwards)$",
        r"(?:what happens|what comes) then$",
        r"(?:got |you got |have you got )?(?:any|some) (?:\w+ )?(?:suggestion|tip|advice|recommendation|pointer)s?"
        r"(?: for (?:me|this|that|it))?$",
        r"what is (?:customary|normal|usual|typical|common|recommended)$",
        r"what (?:should|shall|do|must|would) i (?:\w+ )?(?:say|write|put|answer|type|enter|pick)(?: \w+){0,3}$",
        r"what (?:should|shall|can|could) i (?:even |actually |possibly )?do(?: (?:first|next|here|now|about (?:it|"
        r"this|"
        r"that)))*$",
        r"(?:where|how) (?:do|should|would|can|could) i (?:even )?(?:start|begin|answer|answer (?:that|this)|"
        r"do (?:this|"
        r"that|it))$",
        r"(?:i )?(?:dont|do not|didnt|cant|cannot) (?:really |quite |fully |even )*(?:understand|get|follow)"
        r"(?: (?:the|this|that|your|what|you|it|question|mean|asking|are|want|is|meant|here|by))+$",
        r"suggest (?:one|something|some|a few|another|(?:me )?(?:a|an|the|some) (?:\w+ )?(?:step|goal|option|date|idea|"
        r"answer|one)s?)$",
        r"(?:please )?(?:clarify|rephrase|elaborate)(?: (?:that|this|it|more|the question))*$",
        r"give me (?:an? |some |a few |any )?(?:idea|suggestion|tip|hint|option|advice)s?$",
        r"tell me (?:what to (?:do|say|write|put|answer)|which(?: one)?)(?: \w+)?$",
        r"what do(?:es)? (?:\w+ ){1,5}mean(?: like(?: \w+){1,3})?$",
        rf"what (?:is|are) (?:an? |the )?{_A_WORD}(?: supposed to be)?$",
        r"how does (?:this|that|it) (?:work|help(?: me)?|matter)$",
        r"how is (?:this|that|it|all this) (?:even |really |actually )*(?:relevant|useful|helpful|important|"
        r"(?:going to|gonna|supposed to|meant to) help(?: me)?)(?: (?:here|to (?:me|this|that|my \w+)))?$",
        r"(?:(?:is|will|does|can) (?:this|it|that|all this)|are you) "
        r"(?:gonna|going to|supposed to|really |actually |even |just )*"
        r"(?: ?(?:tell|find|get|give|show|help|choose|pick)) me\b",
        r"what is the (?:diff|difference)(?: between (?:them|the two|these|those|both))?$",
        r"what (?:do|would) (?:others|(?:most|other) (?:people|ppl)) (?:\w+ )?(?:say|write|put|answer|do|choose)$",
        r"what would you (?:do|choose|pick|say|go for|put)(?: \w+){0,3}$",
        r"(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|good|alright|right|enough)$",
        r"how (?:long|much longer) (?:does|will|is|do) (?:this|it|we|all)\b",
        r"how many (?:more )?questions\b",
        r"(?:(?:really|seriously|omg|wow|what|yet|so many|another|one more|more|that many) )+questions?"
        r"(?: (?:seriously|really|again|still))?$",
        r"do i (?:really |even |still )?(?:have|need) to (?:answer|say|fill|do) (?:all |any of )?"
        r"(?:this|that|these|them|it|everything)$",
    ),
    "es": (
        rf"(?:a )?(?:que|cual(?:es)?|como|por que|para que) (?:(?:me|te|tu|lo|le|nos|mas|cosas?|otra|cosa|opcion|fecha|"
        rf"pasos?|tipo|de|dia|segundo|tercer|primer|uno|de ellos|es lo que|siempre|tanto) ){{0,3}}{_TU}\b",
        rf"(?:me |nos |lo |la )?(?:puedes|podrias|puede|podria|podes) (?:\w+ )?{_AYUDA}\b",
        r"(?:me|nos) (?:das|dices|sugieres|recomiendas|aconsejas|explicas|propones|aclaras|sugeris|recomendas|decis) ",
        r"(?:me|nos) (?:sugieres|recomiendas|aconsejas|explicas|propones|aclaras)$",
        r"(?:sugiereme|recomiendame|aconsejame|proponme|explicame|aclarame)(?: (?:algo|un[oa]?|alg[uú]n[oa]?|eso|esto|"
        r"otr[oa]))?(?: \w+)?$",
        r"dame (?:alg[uú]n[oa]?s? |un[oa]?s? )?(?:idea|opcion|sugerencia|consejo|pista|recomendacion)(?:s|es)?$",
        r"dime (?:que|cual|como) (?:poner|escribir|decir|hacer|pongo|escribo|digo|hago)$",
        r"(?:ayudame|me ayudas) a (?:pensar|elegir|decidir|escoger)(?:l[oa]s?)?$",
        r"(?:ahora )?que (?:pasa|viene|sigue|hacemos|toca|hay)(?: (?:ahora|despues|luego|a continuacion))?$",
        r"(?:y )?(?:ahora|despues|luego) que$",
        r"(?:tienes |hay |tendras )?(?:alguna|algun|unas?|un) (?:sugerencia|recomendacion|consejo|propuesta)s?$",
        r"que (?:hago|pongo|digo|escribo|contesto|respondo)(?: (?:ahora|primero|aqui|yo))*$",
        r"que (?:deberia|debo|puedo|podria|tengo que) (?:poner|escribir|decir|hacer|contestar|responder|elegir)"
        r"(?: (?:ahora|primero|aqui|yo))*$",
        r"(?:por donde|como) (?:empiezo|empezar|comienzo)$",
        r"que (?:significan?|quieren? decir)(?: \w+){0,5}$",
        r"(?:esto|eso|lo)(?: (?:de|del)(?: \w+){1,4})? que (?:significan?|quieren? decir|es|son)$",
        r"que (?:es|son) (?:eso|esto|lo) (?:de|del)(?: \w+){1,4}$",
        r"(?:a (?:ti|vos|usted) )?que (?:te|le) importa$",
        r"(?:me )?(?:estas|esta) (?:leyendo|escuchando|entendiendo)(?:me)?$",
        r"me (?:lees|escuchas|entiendes|entendes|sigues)$",
        r"(?:por|para) que (?:me |lo |te |la )*(?:pregunta|quiere saber|necesita saber|quiere que)\b",
        r"(?:me (?:entendiste|entendio|has entendido)|lo (?:guardaste|apuntaste|anotaste|cambiaste|corregiste))$",
        r"que (?:es lo que )?me esta[ns]? (?:pidiendo|preguntando|diciendo|queriendo decir)$",
        r"que (?:es|son) (?:un[oa]? |el |la |los |las )?(?:hitos?|smart|medibles?|obstaculos?|pasos?|metas?|"
        r"valores|fortalezas?)$",
        r"no (?:te |lo |la )?(?:entiendo|entendi|comprendo)(?: (?:la|lo|tu|esta|que|pregunta|me|preguntas|quieres|"
        r"decir|"
        r"bien|muy|eso|esto))+$",
        r"que (?:mas|otra cosa|otras cosas) (?:hay|tienes|tenes|existe|existen|propones|se te ocurre)$",
        r"(?:eso |esto )?(?:que|y) tiene que ver\b",
        r"(?:y )?(?:eso|esto) que tiene que ver\b",
        r"que es lo (?:habitual|normal|usual|comun|recomendable)$",
        r"cuanto (?:dura|tarda|falta|queda|tiempo)\b(?: \w+){0,3}$",
        r"cuantas preguntas\b",
        r"(?:(?:en serio|de verdad|todavia|y|tantas|otra|otra vez|mas|mas y mas|cuantas) )+preguntas?"
        r"(?: (?:mas|otra vez|todavia|en serio))?$",
        r"(?:tengo que|hay que|hace falta|es necesario|debo) (?:responder|contestar|decir|rellenar)"
        r"(?: (?:a )?(?:todo|todas|todo eso|esto|eso|tanto|esta pregunta))?$",
        r"como funciona (?:esto|eso)$",
        r"(?:(?:eso|esto) )?(?:en que|de que|como) (?:me )?(?:ayuda|sirve|va a (?:ayudar|servir)(?:me)?)"
        r"(?: (?:eso|esto|a mi))?$",
        r"(?:(?:eso|esto) )?que (?:relevancia|importancia) tiene(?: (?:eso|esto))?$",
        r"(?:esto|eso) me va a decir (?:que|en que|cual|de que)\b",
        r"(?:cual es|que) (?:la )?diferencia(?: (?:hay|tienen|es))?"
        r"(?: entre (?:ell[oa]s|l[oa]s dos|esto|est[oa]s|un[oa] y otr[oa]))?$",
        r"(?:y )?(?:tu|vos|usted) (?:que|como|cual|cuanto|donde|por que) (?:\w+ )?"
        rf"(?:haria|diria|pondria|elegiria|{_TU})(?: \w+){{0,3}}$",
        r"(?:esta|va|iria|vale) (?:bien )?asi$",
        r"(?:no )?te parece(?: bien)?$",
    ),
}
# Only with a question mark.
MARKED: Table = {
    "en": (
        r"(?:can|could|would|will|do|did|are|have|may|might|should|dont|wont|wouldnt|arent|must) you\b",
        r"(?:what|which|how|where|when|who|why)(?: (?!if\b)\w+){0,4} (?:do|did|would|will|should|can|could|are|"
        r"have) you\b",
        r"(?:would|wouldnt|will|is|isnt|was|could|does|doesnt|do|are) (?:it|this|that|these|those)\b",
        r"(?:should|shall|may) i\b",
        r"(?:can|could) i (?:also |just |still |maybe )*(?:write|put|say|answer|pick|mention|skip|name|include|list|"
        r"count|"
        r"split|add|give|use)\b",
        r"(?:do|did|must|am) i (?:need|have|supposed|allowed|meant|to)\b",
        r"what (?:would be|is|are) (?:an? |the |some )?(?:good|best|right|better|typical|usual|normal|customary|"
        r"recommended|common|advisable)\b",
        r"how (?:long|many|much|detailed|specific|exact|short|big|small|precise|far|often)(?: \w+){0,3} (?:should|"
        r"must)\b",
        r"which (?:one |of )?.{0,60}\b(?:better|best|easier|wiser|recommended)\b",
        r"what (?:is|would be) the difference\b",
        r"what counts\b",
        r"what (?:even |exactly |actually |the (?:hell|heck) )+(?:is|are|does|do)\b",
        r"what (?:is|are) an? \w+(?: \w+){0,3} ?$",
        r"what (?:do|would) (?:most |other )?(?:people|ppl|others|they) (?:\w+ )?(?:say|write|put|answer|do|choose)\b",
        r"what else (?:can|could|should|is|would|do)\b",
        rf"is (?:my|the|such an?|one)(?: \w+){{1,4}} {_FIT}$",
        r"why(?: that| this| is that| though)?$",
        r"any (?:idea|example)s?$",
    ),
    "es": (
        r"(?:puedes|podrias|sabes|quieres|crees|piensas|tienes|necesitas|conoces|consideras|opinas|ves|harias|vas a|"
        r"eres|"
        r"estas|podes|tenes|queres|te parece|le parece|os parece|considera|cree)\b",
        rf"(?:es|seria|sera|esta|estaria|estara|queda|suena|va|vale)(?: (?:esto|eso|este|esta|ese|esa|asi|un|una|lo))* "
        rf"(?:\w+ ){{0,2}}{_VA_BIEN}\b",
        r"(?:es|seria|esta) (?:esto|eso|este|esta|ese|esa) ",
        r"(?:vale|sirve|cuenta|valdria|serviria) (?:asi|eso|esto|con eso|con esto|igual|como)\b",
        r"(?:debo|deberia|debia|conviene|convendria|hace falta|puedo|podria) (?:que )?(?:yo )?(?:poner|escribir|decir|"
        r"mencionar|contestar|responder|elegir|anadir|incluir|saltar|usar|nombrar|dar)\w*\b",
        r"(?:no )?(?:me |nos |te |le |lo )?(?:va|vas|van) a (?:preguntar|decir|ayudar|contestar|responder|hablar|"
        r"explicar|dejar|"
        r"pedir|cambiar|arreglar|guardar|avisar)(?:me|nos|lo)?\b",
        r"no me (?:pregunt|dic|explic|ayud|cont|respond|contest)(?:as?|es?)\b",
        r"(?:debo|deberia|tengo que|hace falta) ",
        rf"(?:que|cual|como|cuando|cuanto|donde|por que)(?: (?!si\b)\w+){{0,3}} (?:tu|vos|usted|{_TU})\b",
        r"(?:a )?(?:vos|usted|ti) (?:\w+ ){0,2}\w+(?:a|e|as|es|is|aste|iste)\b",
        r"tu (?:\w+ )?\w+(?:as|es|aste|iste)\b",
        r"(?:jugas|juegas|trabajas|estudias|estudiaste|vivis|vives|sentis|pensas|decis|haces|sos|venis|viste|fuiste|"
        r"tuviste|hiciste|te (?:gusta|gustan|gustaria|llamas|acordas|acuerdas|parece|pasa))\b",
        r"(?:que|cual|como|por que) (?:me |lo )?(?:recomienda|sugiere|aconseja|propone|opina|recomendaria|aconsejaria|"
        r"sugeriria|haria usted|se refiere)\b",
        r"(?:que|cual) (?:seria|es) (?:el |la |lo |un |una )?(?:mejor|buen[oa]?|habitual|normal|adecuad[oa]|"
        r"recomendable|"
        r"ideal|diferencia)\b",
        r"(?:que|cual) (?:\w+ )?(?:primer|segundo|tercer|siguiente) paso (?:seria|podria|es)\b",
        r"que (?:mas|otra cosa) (?:puedo|podria|deberia|hay)\b",
        r"que cuenta como\b",
        r"que (?:suele |suelen )?(?:decir|poner|escribir|hacer|dice|pone|escribe|hace|dicen|ponen|"
        r"hacen) (?:la gente|los demas|"
        r"otros|otra gente|la mayoria)\b",
        r"(?:por que|para que)(?: eso| esto)?$",
        r"(?:alguna idea|algun ejemplo)$",
        r"(?:vale|sirve|esta bien|te parece|te parece bien|no crees|que te parece|que opinas)$",
    ),
}
# Said to the coach about the talk itself; beside an answer it is none, alone it asks for help.
SAID: Table = {
    "en": (
        r"you (?:didnt|did not|never|havent) answer(?:ed)?(?: (?:me|that|it|my question))?$",
        r"you(?:ve)? (?:ignored|skipped|missed|went past|gone past)(?: (?:me|that|it|my question|what i asked))$",
        r"(?:i )?(?:have |ve |ive )?(?:already |just )?(?:told|said|answered|wrote|mentioned)(?: (?:you|that|this|it))+"
        r"(?: (?:already|before|above|what i want|what it is|so))?$",
        r"(?:i )?(?:have |ve |ive )?(?:already |just )?(?:told|said|answered|wrote|mentioned) "
        r"(?:already|before|above|what i want|what it is|so)$",
    ),
    "es": (
        r"no me (?:contestaste|respondiste|has contestado|has respondido)$|usted no me (?:contesto|respondio)$",
        r"(?:te |se )(?:saltaste|salto|has saltado) mi pregunta$",
        r"(?:ya |te |lo |se |me |eso |la )*(?:dije|he dicho|conte|he contado|respondi|he respondido|puse|he puesto|"
        r"escribi|conteste)(?: (?:ya|antes|arriba|lo que quiero|lo que es|que quiero))?$",
    ),
}
