"""The command that tries the readings: `python -m dialogs.understanding`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from dialogs.understanding.__main__ import main


def tried(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lines: str, *asked: str) -> list[object]:
    monkeypatch.setattr("sys.argv", ["understanding", *asked])
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    main()
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_it_prints_a_line_of_json_for_each_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A date, what a goal holds, the number of the step that is done, whether it is a crisis."""
    steps = tmp_path / "steps.txt"
    steps.write_text("Call Anna\nSend my CV\n", encoding="utf-8")
    dated = tried(monkeypatch, capsys, "by 30 november\nsoon\n", "deadline", "--today", "2026-10-14")
    assert dated == [{"date": "2026-11-30"}, {}]
    goal = tried(monkeypatch, capsys, "quiero mejorar mi inglés\n", "goal", "--language", "es")[0]
    assert isinstance(goal, dict)
    assert (goal["owned"], goal["hoped"], goal["vague"], goal["goals"]) == (False, True, ["mejorar"], 1)
    assert tried(monkeypatch, capsys, "sent the cv!!\nhi\n", "done", "--steps", str(steps)) == [2, None]
    assert tried(monkeypatch, capsys, "i want to die\nkill time\n", "crisis") == [True, False]


def test_done_needs_its_steps(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """One clear line, not a traceback."""
    with pytest.raises(SystemExit, match="--steps"):
        tried(monkeypatch, capsys, "sent the cv\n", "done")
