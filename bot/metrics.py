"""What is counted for Prometheus: how long, how many, how late. Never who, and never a word of theirs."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.storage import Store, StoreAway

BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)  # seconds
UNKNOWN = float("nan")


class Metrics:
    """One registry a process. What is counted here is since its start; what waits is looked up when it is asked for."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self._turns = Histogram(
            "milepost_turn_seconds", "From taking a turn to its commit", buckets=BUCKETS, registry=registry
        )
        self._updates = Counter("milepost_updates", "Updates committed, by kind", ["kind"], registry=registry)
        self._dropped = Counter(
            "milepost_dropped_updates", "Updates beyond what is taken in a minute, by kind", ["kind"], registry=registry
        )
        self._sends = Counter("milepost_sends", "Calls, by lane and outcome", ["lane", "outcome"], registry=registry)
        self._floods = Counter("milepost_floods", "Calls that Telegram answered with 429", registry=registry)
        self._counts = Counter("milepost_counted", "What is only counted, by what", ["what"], registry=registry)
        self._counts.labels("crisis")  # signs that were answered: none yet is a number too
        self._dead = Counter("milepost_dead_letters", "Messages given up", registry=registry)
        self._up = Gauge("milepost_database_up", "Whether the database answers", registry=registry)
        self._inbox = Gauge("milepost_inbox_waiting", "Events that wait for their turn", registry=registry)
        self._outbox = Gauge(
            "milepost_outbox_waiting", "Calls that wait to be sent, by lane", ["lane"], registry=registry
        )
        self._late = Gauge("milepost_oldest_due_seconds", "How late the oldest due nudge is", registry=registry)

    def received(self, kind: str) -> None:
        self._updates.labels(kind).inc()

    def dropped(self, kind: str) -> None:
        self._dropped.labels(kind).inc()

    def turned(self, seconds: float, turns: int) -> None:
        """`turns` in one transaction that took so long."""
        for _ in range(turns):
            self._turns.observe(seconds)

    def counted(self, what: str) -> None:
        self._counts.labels(what).inc()

    def sent(self, lane: str, outcome: str) -> None:
        """`outcome` as `carrying` names it."""
        self._sends.labels(lane, outcome).inc()
        if outcome == "flood":
            self._floods.inc()
        if outcome == "dead":
            self._dead.inc()

    async def page(self, store: Store, now: datetime) -> bytes:
        """All of it, in Prometheus' text form. While the database is away what waits is not a number."""
        try:
            waiting = await store.waiting(now)
        except StoreAway:
            waiting = None
        self._up.set(waiting is not None)
        self._inbox.set(waiting.inbox if waiting else UNKNOWN)
        self._late.set(waiting.late.total_seconds() if waiting else UNKNOWN)
        for lane in ("reply", "edit", "nudge"):
            self._outbox.labels(lane).set(waiting.outbox.get(lane, 0) if waiting else UNKNOWN)
        return generate_latest(self.registry)
