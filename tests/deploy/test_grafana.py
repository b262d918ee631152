"""The Grafana board asks for what `/metrics` tells, and for all of it."""

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from prometheus_client.parser import text_string_to_metric_families as families

from bot.metrics import Metrics
from bot.storage.waiting import Waiting
from tests.bot.times import NOW

BOARD = json.loads((Path(__file__).parents[2] / "deploy" / "grafana.json").read_text())
NAME = re.compile(r"\bmilepost_\w+")


class Store:
    """In which nothing waits."""

    async def waiting(self, now: Any) -> Waiting:
        return Waiting(0, {}, timedelta())


async def told() -> dict[str, set[str]]:
    """Of each metric the names of its samples, when everything has happened once."""
    metrics = Metrics()
    metrics.received("message")
    metrics.dropped("message")
    metrics.turned(0.01, 1)
    for outcome in ("sent", "flood", "dead"):
        metrics.sent("reply", outcome)
    store: Any = Store()
    page = (await metrics.page(store, NOW)).decode()
    found = {family.name: {sample.name for sample in family.samples} for family in families(page)}
    return {name: samples for name, samples in found.items() if not name.endswith("_created")}  # the client's own


def asked() -> set[str]:
    expressions = [target["expr"] for panel in BOARD["panels"] for target in panel["targets"]]
    expressions += [one["query"] for one in BOARD["templating"]["list"]]
    return {name for expression in expressions for name in NAME.findall(expression)}


async def test_the_board_asks_for_nothing_that_is_not_told() -> None:
    known = set().union(*(await told()).values())
    assert asked() <= known


async def test_each_metric_is_on_the_board() -> None:
    wanted = asked()
    assert [name for name, samples in (await told()).items() if not samples & wanted] == []


def test_what_is_counted_in_each_process_is_added_up_and_what_all_see_alike_is_not() -> None:
    for panel in BOARD["panels"]:
        for target in panel["targets"]:
            expression = target["expr"]
            counted = re.search(r"_(total|count|bucket)\b", expression)
            up = "milepost_database_up" in expression
            assert ("sum" in expression) == bool(counted or up), expression
            assert ("max" in expression) == (not counted and not up), expression


def test_panels_have_their_own_numbers_and_lie_beside_each_other() -> None:
    ids = [panel["id"] for panel in BOARD["panels"]]
    assert len(set(ids)) == len(ids)
    cells = [
        (x, y)
        for panel in BOARD["panels"]
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])
    ]
    assert len(set(cells)) == len(cells)
    assert max(x for x, _ in cells) < 24
