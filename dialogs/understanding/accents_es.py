"""Accents that a thumb leaves out, put back where a sentence is built of somebody's words: "practicas", "manana".

Only in words that are none without them, or hardly ever meant: "mas", "ano" after "este". What can be either, such as a
verb beside a noun ("practica", "publico"), is mended only after what shows that it is the noun. Names keep their
letters: nothing with a capital is touched.
"""

from __future__ import annotations

import re
from itertools import pairwise

from dialogs.understanding.text import fold, row_of

_ALWAYS = {
    fold(word): word
    for word in row_of(
        "inglés francés alemán portugués japonés español española españoles españolas más día días también después así "
        "aquí allí ahí además ningún algún según jamás detrás atrás través interés estrés exámenes jóvenes imágenes "
        "currículum currículo currículums teléfono teléfonos página páginas crédito créditos títulos "
        "artículos capítulos éxito mérito análisis música química física matemáticas matemática informática "
        "informático estadística estadísticas logística política políticas mecánica mecánico electrónica electrónico "
        "eléctrico eléctrica técnica técnico técnicas técnicos clínica clínicas clínico clínicos médico médica médicos "
        "médicas lógica ética estética genética robótica cerámica gramática didáctica pedagógica pedagógico turístico "
        "turística artístico artística científico científica científicos científicas académico académica académicos "
        "académicas económico económica básico básica básicos básicas gráfico gráfica gráficos farmacéutica "
        "lingüística bilingüe último última últimos últimas próximo próxima próximos próximas rápido rápida fácil "
        "fáciles difícil difíciles útil útiles móvil móviles ágil ágiles hábil líder líderes café jardín almacén "
        "opinión región unión gestión cuestión razón corazón reunión camión avión conexión reflexión profesión misión "
        "televisión versión pensión pasión comprensión impresión expresión inversión extensión ocasión comisión "
        "admisión discusión precisión previsión supervisión revisión decisión conclusión sesión inclusión difusión "
        "ingeniería enfermería jardinería cafetería librería panadería pastelería peluquería carpintería guardería "
        "asesoría consultoría auditoría tutoría contaduría tesorería categoría mayoría minoría batería energía "
        "garantía compañía compañías filosofía todavía policía podría podrías podrían debería deberías tendría haría "
        "había quería gustaría tenía mía mío míos mías tía tío tíos frío país países raíz maíz oír reír sonreír envíos "
        "sábado sábados miércoles bebés autobús árbol árboles cárcel azúcar lápiz fábricas máquina "
        "máquinas cámara cámaras índice índices método métodos psicólogo psicóloga fotógrafo fotógrafa "
        "biólogo bióloga mañana mañanas niño niños niña niñas años baño baños dueño dueña dueños "
        "sueño sueños pequeño pequeña pequeños pequeñas compañero compañera compañeros compañeras señora señor "
        "montaña montañas otoño cumpleaños contraseña contraseñas tamaño tamaños acompañar acompañamiento "
        "desempeño reseña reseñas diseño diseños diseñar diseñador diseñadora diseñadores diseñadoras enseñar "
        "enseñanza enseñarme enseñarle cuñado cuñada"
    )
    if fold(word) != word
}
_NOUN_LED = (
    "la las el los un una unas unos mi mis del de en al sin con para por cada otra otras otro esta esas estas algunas "
    "hacer haciendo buscar conseguir encontrar terminar empezar pedir solicitar completar"
)
_AFTER = {  # what the word has to follow, to be the one with the accent
    **dict.fromkeys(
        ("practica", "practicas", "calculo", "numero", "numeros", "titulo", "articulo", "capitulo"), row_of(_NOUN_LED)
    ),
    **dict.fromkeys(
        ("publico", "publica"),
        row_of(
            "en el al del sector empleo salud educacion administracion escuela universidad hospital servicio "
            "transporte funcion"
        ),
    ),
    "ano": row_of("este ese el del un otro proximo cada al medio de por"),
}
_SOMETIMES = {
    fold(word): word
    for word in row_of("práctica prácticas cálculo número números título artículo capítulo público pública año")
}
_ENDINGS = (
    (re.compile(r"(?<=[a-z]{2})cion$"), "ción"),
    (re.compile(r"(?<=[a-z]{2})logia(s?)$"), r"logía\1"),
    (re.compile(r"(?<=[a-z]{2})grafia(s?)$"), r"grafía\1"),
    (re.compile(r"(?<=[a-z]{2})ologic([oa]s?)$"), r"ológic\1"),
    (re.compile(r"(econ|auton|anat|tron)omia(s?)$"), r"\1omía\2"),
)
_WORD = re.compile(r"(?<![\w@#./'’-])[a-z]+(?!\w|[@'’]|[./-]\w)")


def accented(text: str) -> str:
    """`text` with the accents that its small words lack; what has some already stays as it is."""
    words = list(re.finditer(r"\w+", text))
    before = {now.start(): fold(last[0]) for last, now in pairwise(words)}
    return _WORD.sub(lambda found: _with_accent(found[0], before.get(found.start(), "")), text)


def _with_accent(word: str, before: str) -> str:
    if word in _ALWAYS:
        return _ALWAYS[word]
    if word in _SOMETIMES:
        return _SOMETIMES[word] if before in _AFTER[word] else word
    for ending, mended in _ENDINGS:
        if ending.search(word):
            return ending.sub(mended, word)
    return word
