"""The web app: the webhook, and what those who run the coach ask of it.

webhook      the route that Telegram posts updates to: committed first, 200 after
registering  tells Telegram where to post, and keeps looking whether it does
app          the routes: webhook, /health, /ready, /metrics
serving      the port, and uvicorn
alive        asks /health, for a container

It stands behind a proxy that speaks TLS; only the webhook's path need be reached from outside.
"""
