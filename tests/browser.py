"""The system's Chromium, driven by Playwright, at phone width."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

import pytest
from playwright.async_api import Page, async_playwright


def chromium() -> str:
    """Its path. Without one the test is skipped; in CI it fails."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None and os.environ.get("CI") == "true":
        pytest.fail("CI has no Chromium: .ci/run installs it")
    if found is None:
        pytest.skip("no Chromium here; Debian's package is chromium")
    return found


@asynccontextmanager
async def phone(address: str, scheme: Literal["light", "dark"] = "light") -> AsyncIterator[Page]:
    """A fresh page at `address`, 390 px wide. Whatever the page complains about in its console fails the test."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = await browser.new_page(
            viewport={"width": 390, "height": 844}, color_scheme=scheme, locale="en-GB", device_scale_factor=2
        )
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(address)
        yield page
        await browser.close()
    assert complaints == []
