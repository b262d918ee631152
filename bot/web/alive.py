"""`python -m bot.web.alive`: 0 when the coach of this machine answers at its PORT, else 1. For a container's health."""

import http.client
import os
import sys


def alive(port: int, seconds: float = 4) -> bool:
    """Asks /health on this machine, past any proxy."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(not alive(int(os.environ.get("PORT") or 8080)))
