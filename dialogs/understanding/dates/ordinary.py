"""Everyday words of both languages that look like a misspelt date word ("match", "siente"): never repaired.

Those of the 40,000 most frequent words of each that `spelling` would change, found with the package wordfreq.
"""

from __future__ import annotations

from dialogs.understanding.text import row_of

ORDINARY = row_of("""
    abria abrio abrir accession acosto adios adora agora agoto ahoga ahorra angelito angosto animo animos anoto anses
    anticipo aposto apply artes ascenso asno assumptions augusta augusto bienes candles cannibal cardinal carnal
    carnaval carta cartas carvajal christian christians christy cine cinico cinto circo coupe coupled couples cranial
    cristal cuadro cuanta cuartas cuartos cuarzo dairy dais daisy daria dario dates dicta dieta dietas digas diras
    dirias dista domain domina dominados domine dominicos dominio dominios eastern eater eaters echa eighth eighties
    element elemento elements elevan emery enviar event every feriados ferrero festiva festivos fifths filth finge
    firsts firth footnote foresight forth fortuito fortunate frida funde hallowed hundreds immediate incierto
    indecentes infierno infiernos inmaculado inocente intentes interno inverso inviernos invierta invierte jefes
    jueces juegos julia julie junco junin junior junto later lines luces lugares lunas malditas maldivas manada manso
    manualmente manzana maquinas marana marca marcha marche marcho marco marcy mares mariana marianas marina marinas
    marino mario marsh marte martos match mates maths mayor medico mejor member memes mentalmente mercado merch
    merecido merecio mesas metes mire moment money monta monte montes monthly monto montos montt monty moth mouth
    mouths myths nieve nineties novedades novel novelas nueva once ozono pascual passer passive patrios pesadas
    pisadas posada primaveral primaveras prime primeras prisma quakers quarterly quartet quieta quieto quinientas
    quintana quintas quintos quinua quita quito remember sabido sabio sacado sacados salado salados saturada saturado
    seconds seguida seguido segundas segundos semantica semen semester setas sevens seventies sever severn siente
    simmer some sparing sprang springs sprint sprung spying step steven string sturdy summed sumner tantos teeth
    temper tenths tents terceras terceros ternera there thirds threes threw thugs todas todays tomo tomos tontos
    torcer tours trace trasladado traspasa traspasar traspaso tuition twenties valentina valentino vegano vencidos
    vendidos venidos vente veran veranos vertidos vestidos vienes vierte waiting weak weakens weakly wedges weeds
    weones winger winner winters work works yearly yearn yeats
""")
