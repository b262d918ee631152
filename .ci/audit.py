"""Holds the lock against the known vulnerabilities, and writes down what the coach is made of (an SBOM, CycloneDX).

pip-audit asks an advisory service. Where that cannot be reached nothing was audited: that is one line, and no failure.
pip-audit itself ends with 0 when the service knows none of the packages, as behind a mirror; here that is told apart.
"""

import json
import subprocess
import sys
from pathlib import Path

LOCK = "requirements-dev.txt"  # it holds all of the other
RUN_LOCK = "requirements.txt"
SBOM = Path("build") / "sbom.json"
SECONDS = 300
AWAY = ("ConnectionError", "ServiceError", "Timeout", "HTTPError", "SSLError", "ProxyError")


def verdict(said: str, complained: str) -> tuple[int, str]:
    """An exit status, and a line or more about what pip-audit said on its two outputs."""
    try:
        packages = json.loads(said)["dependencies"]
    except (ValueError, KeyError):
        last = (complained.strip().splitlines() or ["nothing"])[-1]
        if any(name in complained for name in AWAY):
            return 0, f"{LOCK} was not audited: the advisory service cannot be reached from here."
        return 1, f"pip-audit failed: {last}"
    unknown = [one["name"] for one in packages if "skip_reason" in one]
    found = [f"{one['name']} {one['version']}: {bug['id']}" for one in packages for bug in one.get("vulns", ())]
    if found:
        return 1, "\n".join(["Known vulnerabilities:", *found])
    if len(unknown) == len(packages):
        return 0, f"{LOCK} was not audited: the advisory service that answers here knows none of it."
    rest = f" It does not know {', '.join(unknown)}." if unknown else ""
    return 0, f"No known vulnerability in {len(packages) - len(unknown)} packages of {LOCK}.{rest}"


def audit() -> int:
    command = [sys.executable, "-m", "pip_audit", "--require-hashes", "--disable-pip", "--requirement", LOCK]
    command += ["--format", "json", "--progress-spinner", "off", "--cache-dir", str(SBOM.parent / "advisories")]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
        said, complained = done.stdout, done.stderr
    except subprocess.TimeoutExpired:
        said, complained = "", "Timeout"
    status, words = verdict(said, complained)
    print(words, file=sys.stderr if status else sys.stdout)
    return status


def write_sbom() -> int:
    SBOM.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-W", "ignore", "-m", "cyclonedx_py", "requirements", RUN_LOCK]
    command += ["--pyproject", "pyproject.toml", "--output-reproducible", "--output-file", str(SBOM)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(f"No SBOM: {done.stderr.strip()}", file=sys.stderr)
    else:
        print(f"What the coach is made of: {SBOM} (CycloneDX).")
    return done.returncode


if __name__ == "__main__":
    sys.exit(audit() or write_sbom())
