"""Starts the coach in its sandbox, as a newcomer would, greets it, and expects an answer and a quick end.

Run it with the interpreter whose environment is to be tried; it needs nothing beyond the standard library itself.
Exits with 0 when all went well, else with 1 and what the coach had printed.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

ROOT = Path(__file__).parent.parent
START_SECONDS = 60
END_SECONDS = 10


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def ask(address: str, body: dict[str, Any] | None = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(address, data, {"Content-Type": "application/json"}), timeout=30) as answer:
        return json.load(answer)


def first_answer(sandbox: str, coach: subprocess.Popen[str]) -> str:
    """The coach's first words to somebody who taps START. Raises TimeoutError, or ChildProcessError when it ended."""
    end = time.monotonic() + START_SECONDS
    chat = None
    while time.monotonic() < end:
        if coach.poll() is not None:
            raise ChildProcessError(f"the coach ended by itself with exit code {coach.returncode}")
        try:
            if chat is None:
                person = ask(f"{sandbox}/people", {"name": "Robin", "language_code": "en"})
                chat = f"{sandbox}/chats/{person['id']}"
                ask(f"{chat}/text", {"text": "/start"})
            for message in ask(f"{chat}?wait=1")["messages"]:
                if message["from"]["is_bot"] and message.get("text"):
                    return str(message["text"])
        except (URLError, ConnectionError):
            pass  # not listening yet
        time.sleep(0.05)
    raise TimeoutError(f"no answer within {START_SECONDS} seconds")


def main() -> int:
    port = free_port()
    with tempfile.TemporaryDirectory() as data, (Path(data) / "printed").open("w+") as printed:
        # Nothing of this machine's settings: only where programs are, and the port.
        environment = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        environment |= {"PORT": str(port), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        began = time.monotonic()
        coach = subprocess.Popen(
            [sys.executable, "-m", "bot", "--sandbox"],
            cwd=data,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            words = first_answer(f"http://127.0.0.1:{port}/sandbox", coach)
            print(f"The first answer came {time.monotonic() - began:.1f} s after the start: {words.splitlines()[0]}")
            began = time.monotonic()
            coach.send_signal(signal.SIGINT)
            coach.wait(END_SECONDS)
            print(f"Ctrl-C ended it in {time.monotonic() - began:.1f} s with exit code {coach.returncode}.")
            printed.seek(0)
            if "Traceback" in printed.read():
                raise ChildProcessError("it printed a traceback")
        except (OSError, TimeoutError, subprocess.TimeoutExpired) as fault:
            printed.seek(0)
            print(f"{fault}. What the coach printed:\n{printed.read()}", file=sys.stderr)
            return 1
        finally:
            if coach.poll() is None:
                coach.kill()
                coach.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
