"""The sandbox serves this machine only."""

import pytest

from bot.sandbox import server
from bot.sandbox.loopback import is_loopback
from tests.bot.sandbox.world import World


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.4", "::", "example.org", "", "127.0.0.1.example.org"])
def test_no_other_address_is_bound(world: World, host: str) -> None:
    """Anything but 127.0.0.0/8, ::1 and localhost is a ValueError that names HOST."""
    with pytest.raises(ValueError, match="HOST"):
        server(world.app, world.stand_in, host=host)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "::1"])
def test_this_machine_is_itself(host: str) -> None:
    """All of 127.0.0.0/8 is loopback."""
    assert is_loopback(host)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "localhost:8080"}, 200),
        ({"host": "[::1]:8080"}, 200),
        ({"host": "127.0.0.1", "origin": "http://127.0.0.1"}, 200),
        ({"host": "rebound.example.org"}, 403),
        ({"host": ""}, 403),
        ({"host": "127.0.0.1", "origin": "http://example.org"}, 403),
        ({"host": "127.0.0.1", "origin": "null"}, 403),
    ],
)
@pytest.mark.parametrize("path", ["/", "/sandbox/people"])
async def test_requests_by_way_of_other_names_and_pages_are_refused(
    world: World, headers: dict[str, str], status: int, path: str
) -> None:
    """DNS rebinding shows in Host, a page elsewhere in Origin."""
    assert (await world.http.get(path, headers=headers)).status_code == status


async def test_the_page_allows_nothing_from_elsewhere(world: World) -> None:
    """Its content security policy begins with nothing, and names no other origin."""
    policy = (await world.http.get("/")).headers["content-security-policy"]
    assert policy.startswith("default-src 'none';")
    assert "http" not in policy
    assert "unsafe" not in policy
