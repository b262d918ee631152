"""What authors see is never there for a real bot: nothing of it is even loaded."""

import subprocess
import sys


def test_a_real_bot_loads_nothing_of_it() -> None:
    """`python -m bot` with a token runs what `bot.__main__` imports; the sandbox is imported where it is asked for."""
    loaded = """import sys, bot.__main__
print([name for name in sys.modules if name.startswith(("bot.rehearsal", "bot.sandbox"))])"""
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == "[]"
