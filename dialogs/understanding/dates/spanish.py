"""How dates are said in Spanish, from Spain to Chile; see `english`. Folded: "año" is "ano", "mañana" is "manana"."""

from __future__ import annotations

from dialogs.understanding.dates.english import Table

SPANISH: Table = {
    "WEEKDAY": {
        0: "lunes, lun, lune, el lune", 1: "martes, mart", 2: "miercoles, mie, mier, mierc, miercole, mierkoles",
        3: "jueves, jue, juev, juebes, jueve", 4: "viernes, vie, vier, biernes, vierne, viernez",
        5: "sabado, sab, sabao, zabado", 6: "domingo, dom, domin",
    },
    "WEEKDAYS": {
        5: "sabados", 6: "domingos, findes, fines de semana, los findes",
    },
    "MONTH": {
        1: "enero, ene", 2: "febrero, feb, febr", 3: "marzo, mar, marso", 4: "abril, abr, avril", 5: "mayo, may",
        6: "junio, jun", 7: "julio, jul", 8: "agosto, ago, agto",
        9: "septiembre, setiembre, sep, sept, set, septiembe", 10: "octubre, oct, octu",
        11: "noviembre, nov, nobiembre", 12: "diciembre, dic, disiembre, dici",
    },
    "NUMBER": {
        1: "un, una, uno", 2: "dos, un par, un par de, par de, par", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis",
        7: "siete", 8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce, una docena de", 13: "trece",
        14: "catorce", 15: "quince", 16: "dieciseis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve",
        20: "veinte", 21: "veintiuno, veintiun", 22: "veintidos", 23: "veintitres", 24: "veinticuatro",
        25: "veinticinco", 26: "veintiseis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 100: "cien",
    },
    "TENS": {
        30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
    },
    "ORDINAL": {
        1: "primero, primer, primera, 1er, 1ro, 1era, 1ra, 1ero", 2: "segundo, segunda, 2do, 2da",
        3: "tercero, tercer, tercera, 3er, 3ra", 4: "cuarto, cuarta, 4to, 4ta", 5: "quinto, quinta",
        -2: "penultimo, penultima",
    },
    "UNIT": {
        "day": "dia, dias, diita, diitas, diias",
        "workday": "dia habil, dias habiles, dia laborable, dias laborables, dias de trabajo, dias laborales, dia "
                   "laboral, dias utiles, dias abiles, dia abil, dias aviles, dias laborable, dias laborale",
        "hour": "hora, horas, horita, horitas, hr, hrs, h, hs",
        "week": "semana, semanas, semanita, semanitas, sem, sems", "fortnight": "dos semanitas",
        "halfmonth": "quincena, quincenas, qna", "month": "mes, meses, mesecito, mesecitos, mesesitos",
        "quarter": "trimestre, trimestres", "semester": "semestre, semestres", "half": "medio ano",
        "year": "ano, anos, anito, anitos, anio, anios",
        "weekend": "fin de semana, finde, finde semana, fds, finde de semana, fin d semana",
    },
    "RELATIVE": {
        0: "hoy, hoy mismo, hoy dia, esta noche, esta tarde, esta manana, ahora, ahora mismo, ahorita, ahorita "
           "mismo, hoi, ya mismo, de una, ya, inmediatamente, de inmediato, hoy en la noche, oy, al toque, al tiro, en "
           "este instante, en este mismo instante, ahoritita",
        1: "manana, manana mismo, mnn, mñn, manyana, mannana, maniana", 2: "pasado manana, pasado mnn, traspasado",
        3: "traspasado manana", 7: "hoy en ocho, de hoy en ocho, hoy en 8, de hoy en 8, hoy en ocho "
           "dias, de hoy en ocho dias", 8: "de manana en ocho, de manana en 8, de manana en ocho dias",
        15: "de hoy en quince, de hoy en 15", -1: "ayer, anoche",
        -2: "anteayer, antier, antes de ayer, antes de anoche, antiayer, antenoche",
    },
    "ENDED": {
        "year": "finde ano", "month": "finde mes",
    },
    "CLOSE": {"": "fin del dia, final del dia, al final del dia, al fin del dia, cierre del dia"},
    "EDGE": {
        "end": "fin, final, finales, fines, ultimos, ultimo dia, ultimos dias, cierre, que acabe, que termine, que "
               "se acabe, que se termine, que finalice, que cierre, al acabar, al terminar, termina, acaba, "
               "terminando, acabando, finalizar, al cierre, al cerrar, q acabe, q termine, q se acabe, finalizando, "
               "cerrar, se acabe, se termine, que se vaya, cuando acabe, cuando termine, cuando se acabe, cuando se "
               "termine, cuando finalice, terminar, acabar, fnes, fin del, finalito",
        "start": "inicio, comienzo, al empezar, al comenzar, empezar, arrancar, empezando, comenzando, al "
                 "principio, primer dia, al iniciar, que empiece, que comience, que arranque, iniciando, que "
                 "inicie, al arrancar",
        "early": "principios, principio, inicios, comienzos, primeros, primeros dias, ppios, primerito",
        "middle": "mediados, mitad, mitades, mediado, mediaos, a medio", "late": "ultima parte, tirando al final",
    },
    "QUARTER": {
        1: "q1, t1, 1t, 1q", 2: "q2, t2, 2t, 2q", 3: "q3, t3, 3t, 3q", 4: "q4, t4, 4t, 4q",
    },
    "PART": {
        "": "por la manana, en la manana, de la manana, a la manana, la manana, las mananas, mananas, por la tarde, "
            "en la tarde, de la tarde, a la tarde, tarde, por la noche, en la noche, de la noche, a la noche, "
            "noche, tardes, noches, a mediodia, al mediodia, mediodia, a medianoche, temprano, a primera hora, a "
            "ultima hora, tempranito, por la mananita, madrugada, en la madrugada, una manana, a la mananita, "
            "despues del trabajo, despues del turno, al salir del trabajo, despues de clase, despues de clases, "
            "despues de comer, despues de cenar, despues del curro, antes del trabajo, despues de almorzar, antes "
            "de dormir, saliendo del trabajo, despues de la chamba, despues del cole, despues del colegio, despues "
            "de trabajar",
    },
    # no day, though they have the words of one
    "WORD": {
        "": "turno de manana, turnos de manana, horario de manana, horarios de manana, jornada de manana, "
            "jornadas de manana, clases de manana, grupo de manana, curro de manana, trabajo de manana, trabajar "
            "de manana, currar de manana, estudio de manana, estudiar de manana, entrar de manana, entro de "
            "manana, salir de manana, voy de manana, estoy de manana, contrato de manana, plaza de manana, puesto "
            "de manana, franja de manana, equipo de manana, turno manana, turnos manana, horario manana, jornada "
            "manana, media manana, a media manana, manana y tarde, manana o tarde, tarde o manana, tarde y "
            "manana, manana tarde y noche, manana tarde o noche, de manana a tarde, de manana a noche, de manana "
            "y de tarde, de manana o de tarde, de manana y tarde, de manana o tarde, turno de fin de semana, "
            "turno de finde, turno de fines de semana, turno de findes, turnos de fin de semana, turnos de finde, "
            "turnos de fines de semana, turnos de findes, trabajo de fin de semana, trabajo de finde, trabajo de "
            "fines de semana, trabajo de findes, curro de fin de semana, curro de finde, curro de fines de "
            "semana, curro de findes, curso de fin de semana, curso de finde, curso de fines de semana, curso de "
            "findes",
    },
    "ADVERB": {
        "daily": "diario, a diario, diariamente, dia a dia, dia tras dia, diaria, diarios, todos los santos dias",
        "weekly": "semanal, semanalmente, semana a semana, semana tras semana",
        "fortnightly": "quincenal, quincenalmente, semana por medio, semana de por medio",
        "monthly": "mensual, mensualmente, mes a mes, mes tras mes",
        "weekdays": "entre semana, de lunes a viernes, lunes a viernes, lun a vie, de l a v, l a v, dias de semana, "
                    "entresemana, de lun a vie, lunes a vier",
    },
    "NEXT": {
        "": "proximo, proxima, prox, proximos, proximas, siguiente, sgte, que viene, q viene, que entra, q entra, "
            "que sigue, q sigue, entrante, otro, otra, que bien, ke viene, k viene, venidero, proxim, prosimo, "
            "prosima, que vine, sig, siguientes, que llega, q bien",
    },
    "THIS": {"": "este, esta, est, ete, eta, este mismo, esta misma, presente, corriente, ste, dste, en curso"},
    "LAST": {-1: "ultimo, ultima, ult"},
    "PASSED": {"": "pasada, pasadas, pasados, que paso", "pasado": "pasado, pasao", "anterior": "anterior, de antes"},
    "FOLLOWING": {
        "before": "antes de eso, antes de ese dia, antes de esa fecha",
        "after": "despues de eso, despues de ese dia, despues de esa fecha",
        "one": "de despues, siguiente a ese, siguiente a esa, siguiente a este, siguiente a esta, despues de ese, "
               "despues de esa, despues de este, despues de esta, otro siguiente, otra siguiente, "
               "no el siguiente, si no el siguiente, sino el otro, sino el siguiente, si no el otro, sino la otra, "
               "sino la siguiente, sino el que sigue, que no viene, que no viene sino el otro, que no viene sino la "
               "otra",
        "next": "no la otra",
    },
    "BEFORE": {"": "antes, antes que, previo a, ates, ants, antecito, anterior a, antes d"},
    "AFTER": {
        "": "despues, tras, luego, dsps, despues que, justo despues, inmediatamente despues, desp, despuesito, "
            "dspues",
    },
    "BY": {
        "": "como tarde, para, xa, pa, no mas tarde, como maximo para, como muy tarde, como mucho para, vence, maximo "
            "para, no despues",
        "the": "pal, paral, antes o el",
        "for": "por",
    },
    "UNTIL": {
        "": "hasta, asta, de aqui a, de aca a, d aki a, de aki a, de aqui al, de aca al, d aqui a, de aka a, hast, "
            "de ahora a, de hoy a",
    },
    "ON": {"": "on"},
    "IN": {"": "en, durante, adentro de, de aqui en, alla por, en como, por alli en"},
    "WITHIN": {"": "dentro, en menos, en un plazo, en el plazo"},
    "AROUND": {
        "": "sobre, hacia, alrededor, aproximadamente, aprox, mas o menos, como, tipo, cerca, como a, eso, casi, "
            "masomenos, osea como, por ahi, por alli, ponele, ponle, digamos",
    },
    "NOW": {
        "": "a partir de hoy, a partir de ahora, desde hoy, desde ahora, contando desde hoy, a contar de hoy, a "
            "partir d hoy",
    },
    "AGO": {
        "": "atras", "before": "hace, ase, hacen",
    },
    "OF": {"": "de, del, d, dl, de el"},
    "THE": {
        "": "el, la, lo, l", "plural": "los, las",
    },
    "FROM": {
        "": "desde", "since": "a partir, arrancando, empiezo, empece, arranco",
    },
    "AND": {"": "y, e, mas, i"},
    "TO": {"": "a, al, a el"},
    "OR": {"": "o, u, o si no, o sino, o quizas"},
    "BETWEEN": {"": "entre"},
    "EVERY": {
        "": "cada, todos los, todas las, tdos los, toas las, tos los, todo los, kada, tods los, todos mis, tds los, "
            "todos ls",
    },
    "HALF": {"": "medio, media"},
    "FEW": {
        "": "varios, varias, algunos, algunas, pocos, pocas, unos pocos, unas pocas, unos cuantos, unas cuantas, "
            "cuantos, cuantas, muchos, muchas, unos, unas",
    },
    "TIMES": {"": "vez, veces, ves"},
    "LATEST": {
        "": "a mas tardar, como mucho, maximo, como maximo, a lo mas, a lo mucho, tope, lo mas tarde, amas tardar, "
            "a mas tarde, a+ tardar, no pasa, de tope, como tope",
    },
    "OTHER": {"": "por medio, de por medio, alternos, alternas, alterno"},
    "OVER": {"": "se acaba, se termina, termine, acabe"},
    "SAMETIME": {"": "por estas fechas, a estas alturas"},
    "MORE": {"": "exacto, exactos, justo, justos, completo, completos, entero, enteros, exacta, otros, otras"},
    "VAGUE": {
        "soon": "pronto, cuanto antes, lo antes posible, lo mas pronto posible, lo mas pronto, en breve, prontito, "
                "asap, ya merito, cualquier dia de estos, lo antes que pueda, en cuanto pueda, rapido, lo mas "
                "rapido, luego luego, dentro de poco, en poco tiempo",
        "term": "cuatrimestre, cuatri, curso, fin de curso, ciclo, semestre escolar, semestre academico, periodo, "
                "evaluacion, ano escolar, ano lectivo",
        "later": "algun dia, un dia de estos, uno de estos dias, mas adelante, cuando pueda, cuando se pueda, mas "
                 "tarde, en el futuro, cuando este listo, cuando este lista, ya vere, en algun momento, a la larga, "
                 "con el tiempo, quien sabe, algun dia de estos, un dia, otro dia, una temporada, un tiempo, un "
                 "rato, mas alante, sin prisa, cuando dios quiera, no hay prisa",
    },
    "SEASON": {
        0: "primavera", 1: "verano, veranito", 2: "otono", 3: "invierno",
    },
    "NOT": {
        "busy": "fuera, ocupado, ocupada, liado, liada, imposible, de viaje, de vacaciones, hasta arriba, a tope, "
                "ni hablar, ni de broma, ni loca, ni loco",
        "": "no, menos, ni, nunca, tampoco, salvo, menos el, en vez de, excepto, en lugar de, jamas, nel",
    },
    "SO": {
        "right": "digo, mejor dicho, quiero decir, perdon, no mejor",
        "": "entonces, asi que, asi q, asique, mejor, o sea, osea, bueno, pues, pero, sino, finalmente, es decir, "
            "ose, por eso, por lo tanto, en realidad, si no, mejor asi, aunque sea, por ende",
    },
    "WHEN": {
        "yes": "si",
        "when": "cuando, cuand, en cuanto, una vez que, apenas, luego que, una vez q, en lo que, cdo",
        "": "mientras, porque, pq, xq, ya que, que, q, donde, pues que, por que, qe, k, ke, aunque, ya q, porq",
    },
    "BEGIN": {
        "": "empieza, empiece, arranca, inicia, comienza, empezo, naci, entre a, empiezan, inicie, llevo, vuelvo, "
            "abre, abren, me incorporo, comence, entro, arranque, viajo, vuelve, iniciamos",
    },
    "DONE": {
        "final": "version final, entrega final, version definitiva, la definitiva, el definitivo, trabajo final",
        "": "terminado, terminada, acabado, acabada, fecha de cierre, fecha de entrega, fecha tope, cierre de "
            "convocatoria, cierre de la convocatoria, fin de plazo, fin del plazo, listo, lista, termino, acabo, "
            "entrego, mando, envio, hecho, hecha, entregar, cierro, enviar, fecha limite, plazo, limite, meta, "
            "presento, lo hago, lo tengo, entregado",
    },
    "WAS": {
        # as an answer they say what was done; after "que" or "cuando" the same letters say what shall be
        "mine": "mande, envie, entregue, aplique, llame, hable, pregunte, firme, deje, postule, solicite, compre, "
            "pague, cobre, me apunte, me gradue",
        "": "recibi, escribi, perdi, pedi, conoci, me inscribi, vi, fui, hice, supe, dije, puse, estuve, vine, "
            "sali, aprobe, suspendi, me llego, llego la carta, llego el correo, llego el mail, me dijo, me dio, me "
            "salio, me contesto, me respondio, se acabo, se me acabo, se me termino, vencio, caduco, era, fue, "
            "tenia, estaba, debia, habia, iba, se me paso, me lo pase, quedo, tocaba, debi, eran, tuve, me habia "
            "dicho, ya paso",
    },
    "FILL": {
        "": "por si acaso, por las dudas, para ir seguro, para ir segura, para no ir justo, para no ir justa, creo "
            "que, creo q, yo creo que, diria que, espero que, supongo que, ok, sin falta, yo, creo, diria, q diria,"
            " pienso, eh, em, mmm, mm, ehh, a ver, me, mi, ojala, espero, quiero, seria, quizas, quiza, tal vez, "
            "capaz, a lo mejor, claro, dale, va, sale, jaja, jajaja, seguro, supongo, calculo, fijo, yo creo, "
            "creeria, dame, necesito, ideal, fecha, uy, uf, ay, ah, oye, hola, mira, la verdad, neta, la neta, "
            "obvio, igual, po, wey, che, causa, son, es, sea, seguramente, probablemente, ahi, pon, apunta, "
            "objetivo, solo, bah, cachai, pos, guey, tio, tia, parce, hermano, ve, vale, venga, ey, nomas, no mas, "
            "con suerte, dios mediante, si dios quiere",
    },
}  # fmt: skip

SPANISH_SHY = frozenset(
    {
        "acaba", "acabar", "ago", "ahora", "ahorita", "april", "august", "candelaria", "carnaval", "ciclo", "comienzo",
        "curso", "de una", "dec", "dom", "empezar", "evaluacion", "final", "jan", "june", "la merced", "mar",
        "march", "mart",
        "may", "mon", "par", "periodo", "posadas", "primeros", "que acabe", "que termine", "rapido", "reyes",
        "san jose", "san juan", "sat", "sem", "set", "sol", "sun", "termina", "terminar", "tom", "ultimos", "un dia",
        "un tiempo", "wed", "ya"
    }
)  # fmt: skip
# Kinds whose English words are read in a Spanish text too: "este weekend", "december 17".
BORROWED = ("WEEKDAY", "MONTH", "NUMBER", "UNIT", "RELATIVE", "EDGE", "NEXT", "THIS")
