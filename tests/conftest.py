"""What concerns all tests: the option that writes conversations anew."""

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--record", action="store_true", help="write tests/conversations/ anew, and print what changed")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("record") and os.environ.get("CI"):
        raise pytest.UsageError("CI only compares: record conversations where somebody reads the difference.")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in (*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")):
        for name, difference in report.user_properties:
            if name == "recorded" and difference:
                terminalreporter.section(f"recorded {report.nodeid}")
                terminalreporter.write(difference)
