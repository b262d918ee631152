"""Misbehaviour on demand: what the stand-in does instead of, before or after answering a Bot API request."""

from dataclasses import dataclass

KINDS = ("429", "500", "502", "dropped_before", "dropped_after", "slow")


@dataclass
class Fault:
    """`seconds`: retry_after of a 429, or the real time that a slow answer takes. `method` None: all but getUpdates."""

    kind: str
    method: str | None
    times: int
    seconds: int


class Trouble:
    def __init__(self) -> None:
        self.outage = False
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)

    def clear(self) -> None:
        self.outage = False
        self._faults.clear()

    def next(self, method: str) -> Fault | None:
        """What befalls this request; each fault counts down from its `times`, in the order of their asking."""
        for fault in self._faults:
            if fault.method == method or (fault.method is None and method != "getUpdates"):
                fault.times -= 1
                if fault.times <= 0:
                    self._faults.remove(fault)
                return fault
        return None
