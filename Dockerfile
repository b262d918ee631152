# Two stages: what installs stays behind. It has never been built where it was written (there was no engine there);
# tests/deploy runs its steps as far as that goes without one.
FROM python:3.13-slim AS installed
COPY requirements.txt /requirements.txt
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r /requirements.txt

FROM python:3.13-slim
COPY --from=installed /venv /venv
WORKDIR /coach
COPY bot bot
COPY dialogs dialogs
# The volume is made from this folder, with its owner: the coach itself is nobody in particular.
RUN python -m compileall -q bot dialogs && mkdir -m 700 data && chown 10001:10001 data
USER 10001:10001
VOLUME /coach/data
# Inside the container every address; which of them is reached from outside, whoever starts it says.
ENV HOST=0.0.0.0 PORT=8080 LOG_FORMAT=json PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["/venv/bin/python", "-m", "bot.web.alive"]
ENTRYPOINT ["/venv/bin/python", "-m", "bot"]
