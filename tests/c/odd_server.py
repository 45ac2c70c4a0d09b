"""A server that answers oddly, for bad_input.c.

Prints its URL as the first line. The last digit of a tenant's id chooses the answer.
"""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
JSON = "application/json"

# Status, content type, body.
ANSWERS = {
    "1": (200, "text/plain", b"It works!"),
    "2": (200, "text/html", b"<html><head><title>Please log in</title></head></html>"),
    "3": (502, "text/html", PAGE),
    "4": (409, JSON, b'{"error":{"code":1001,"message":"Version mismatch","details":{"expected":4}}}'),
    "5": (429, JSON, b'{"error":{"code":429,"message":"Too many requests"}}'),
    "6": (418, JSON, b"{"),
    "7": (302, "text/html", b""),
    "8": (200, JSON, b'{"name":"a\\u0000b","bytes":"\x00"}'),
    "a": (200, JSON, b'{"items":{"no":"list"}}'),
}


class Odd(BaseHTTPRequestHandler):
    """One request, one odd answer."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        choice = self.path[-1]
        if choice == "9":
            # Never an answer: it waits until the caller goes away.
            self.rfile.read()
            return
        if choice == "0":
            self.close_connection = True
            return
        status, content_type, body = ANSWERS[choice]
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        if status == 429:
            self.send_header("Retry-After", "7")
        if status == 302:
            self.send_header("Location", "https://example.com/")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keeps quiet."""


server = ThreadingHTTPServer(("127.0.0.1", 0), Odd)
server.daemon_threads = True
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
