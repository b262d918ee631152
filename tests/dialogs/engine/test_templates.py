"""What is written without Fluent is what Fluent writes."""

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as FTL
from hypothesis import given
from hypothesis import strategies as st

from dialogs.engine.templates import filled, taken_apart
from dialogs.engine.words import _number

WORDS = """\
plain = Two lines,
    as one.
variables = { $name }: { $count } of { "{" }
by-word = { $name ->
    [yes] Yes, { $count }.
   *[no] No.
 } And on.
by-number = { $count ->
    [0] None
    [one] One thing
   *[other] { $count } things of { $name ->
        [ada] hers
       *[other] theirs
    }
 }
"""
OTHER = """\
function = { NUMBER($count) }
term = { -brand }
message = { function }
inside = { $name ->
   *[ada] { -brand }
 }
"""
BUNDLE = FluentBundle(["en"], use_isolating=False)
RESOURCE = FluentParser().parse(WORDS)
BUNDLE.add_resource(RESOURCE)
PATTERNS = {entry.id.name: entry.value for entry in RESOURCE.body if isinstance(entry, FTL.Message) and entry.value}
ENGLISH = Locale("en")


@given(
    st.sampled_from(sorted(PATTERNS)),
    st.sampled_from(["yes", "no", "ada", "one", "0", "", "{ $count }"]) | st.text(),
    st.integers(-3, 100_000) | st.sampled_from([0.5, 1.0, 1234.5]),
)
def test_the_common_forms_are_written_as_fluent_writes_them(key: str, name: str, count: float) -> None:
    template = taken_apart(PATTERNS[key])
    assert template is not None
    value = BUNDLE.get_message(key).value
    assert value is not None
    args: dict[str, str | int | float] = {"name": name, "count": count}
    written = filled(template, args, lambda number: _number(number, ENGLISH), ENGLISH.plural_form)
    assert (written, []) == BUNDLE.format_pattern(value, args)


def test_all_else_is_left_to_fluent() -> None:
    source = (
        "other = { NUMBER($count) }\nterm = { -brand }\nmessage = { other }\ninside = { $a ->\n   *[b] { -brand }\n }\n"
    )
    for entry in FluentParser().parse(source).body:
        assert isinstance(entry, FTL.Message)
        assert entry.value
        assert taken_apart(entry.value) is None
