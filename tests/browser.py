"""The system's Chromium, driven by Playwright, as a phone or a desk."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

import pytest
from playwright.async_api import BrowserContext, Page, async_playwright


def chromium() -> str:
    """Its path. Without one the test is skipped; in CI it fails."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None and os.environ.get("CI") == "true":
        pytest.fail("CI has no Chromium: .ci/run installs it")
    if found is None:
        pytest.skip("no Chromium here; Debian's package is chromium")
    return found


@asynccontextmanager
async def browsing(
    width: int = 390,
    height: int = 844,
    scheme: Literal["light", "dark"] = "light",
    still: bool = False,
    expected: str = "",
) -> AsyncIterator[BrowserContext]:
    """A fresh profile, its window so many CSS pixels large; `still`: of somebody who asked for less motion.

    Whatever a page complains about in its console fails the test, but for what holds the words `expected`; so does a
    request to anywhere but this machine.
    """
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            reduced_motion="reduce" if still else "no-preference",
            locale="en-GB",
            timezone_id="UTC",
            device_scale_factor=2,
        )
        context.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        context.on("weberror", lambda fault: complaints.append(str(fault.error)))
        context.on("request", lambda request: complaints.append(request.url) if _is_elsewhere(request.url) else None)
        yield context
        await browser.close()
    assert [one for one in complaints if not expected or expected not in one] == []


@asynccontextmanager
async def phone(address: str, scheme: Literal["light", "dark"] = "light") -> AsyncIterator[Page]:
    """A fresh page at `address`, 390 px wide."""
    async with browsing(scheme=scheme) as context:
        page = await context.new_page()
        await page.goto(address)
        yield page


def _is_elsewhere(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "blob:http://127.0.0.1:"))
