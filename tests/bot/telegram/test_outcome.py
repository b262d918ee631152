import pytest

from bot.telegram import outcome
from bot.telegram.api import Api
from bot.telegram.http import Unreached
from bot.telegram.outcome import Flood, Gone, Moved, Nothing, Outcome, Refused, Unparsable, Unsent, Unsure
from tests.bot.wire import Answer, Wire, breaks, garbles, refuses

from telegram.error import NetworkError, TelegramError, TimedOut  # isort: skip


@pytest.mark.parametrize(
    ("answer", "became"),
    [
        (refuses(429, "Too Many Requests: retry after 5", retry_after=5), Flood(5)),
        (refuses(403, "Forbidden: bot was blocked by the user"), Gone()),
        (refuses(403, "Forbidden: user is deactivated"), Gone()),
        (refuses(400, "Bad Request: chat not found"), Gone()),
        (
            refuses(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1009),
            Moved(-1009),
        ),
        (
            refuses(400, "Bad Request: can't parse entities: Unexpected end of name token at byte offset 3"),
            Unparsable(),
        ),
        (refuses(400, "Bad Request: message is not modified: specified new message content and …"), Nothing()),
        (refuses(400, "Bad Request: message to edit not found"), Nothing()),
        (refuses(400, "Bad Request: message can't be edited"), Nothing()),
        (refuses(400, "Bad Request: message is too long"), Refused("Message is too long")),
        (refuses(400, 'Bad Request: wrong "my secret wish" given'), Refused("Wrong … given")),
        (refuses(404, "Not Found"), Refused("Not Found")),
        (refuses(401, "Unauthorized"), Unsent(away=True)),
        (refuses(500, "Internal Server Error"), Unsent(away=False)),
        (garbles(502), Unsure()),
        (garbles(200), Unsure()),
        (breaks(Unreached), Unsent(away=True)),
        (breaks(TimedOut), Unsure()),
        (breaks(NetworkError), Unsure()),
    ],
)
async def test_each_error_has_one_outcome(answer: Answer, became: Outcome, wire: Wire, api: Api) -> None:
    """RELIABILITY 1.2 and 8: only what surely was not sent may be sent again freely."""
    wire.then("sendMessage", answer)
    with pytest.raises(TelegramError) as caught:
        await api.call("sendMessage", {"chat_id": 7, "text": "hello"})
    assert outcome.read(caught.value) == became
