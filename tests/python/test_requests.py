"""What `tenantry.requests` sends and gives, as `requests` would."""

from __future__ import annotations

import io
import json
import os
import pickle
import signal
import socket
from collections.abc import Callable
from contextlib import ExitStack
from http.cookiejar import CookieJar
from http.server import BaseHTTPRequestHandler
from threading import Event, Thread

import pytest

import tenantry.requests as requests
from conftest import Answer, send
from tenantry.requests.auth import HTTPBasicAuth

Serve = Callable[[Answer], str]


@pytest.fixture
def echo(serve: Serve) -> str:
    """A server that answers what it was sent, as JSON."""
    return serve(repeat)


def repeat(handler: BaseHTTPRequestHandler) -> None:
    headers = {name.lower(): value for name, value in handler.headers.items()}
    body = getattr(handler, "body", b"").decode("latin-1")
    sent = {"method": handler.command, "path": handler.path, "headers": headers, "body": body}
    send(handler, body=json.dumps(sent).encode())


def test_every_method_has_its_function(echo: str) -> None:
    for name in ("get", "post", "put", "patch", "delete", "options"):
        response = getattr(requests, name)(f"{echo}/x")
        assert response.json()["method"] == name.upper()
    assert requests.request("get", echo).json()["method"] == "GET"
    assert requests.head(f"{echo}/x").text == ""


def test_parameters_follow_those_in_the_url(echo: str) -> None:
    params = {"a": 1, "list": ["x", "y"], "none": None, "text": "ä &"}
    response = requests.get(f"{echo}/p?first=1#part", params=params)
    assert response.json()["path"] == "/p?first=1&a=1&list=x&list=y&text=%C3%A4+%26"
    assert response.url == f"{echo}/p?first=1&a=1&list=x&list=y&text=%C3%A4+%26#part"
    assert requests.get(f"{echo}/p", params="a=b").json()["path"] == "/p?a=b"
    assert requests.get(f"{echo}/p q/%20/ü/100%").json()["path"] == "/p%20q/%2520/%C3%BC/100%25"


def test_a_dict_is_sent_as_a_form_and_text_as_it_is(echo: str) -> None:
    form = requests.post(echo, data={"grant_type": "client_credentials", "scope": ["a", "b"]}).json()
    assert form["body"] == "grant_type=client_credentials&scope=a&scope=b"
    assert form["headers"]["content-type"] == "application/x-www-form-urlencoded"
    assert form["headers"]["content-length"] == str(len(form["body"]))

    text = requests.put(echo, data='{"ü": 1}', headers={"Content-Type": "application/json"}).json()
    assert text["body"].encode("latin-1").decode() == '{"ü": 1}'
    assert text["headers"]["content-type"] == "application/json"

    assert "content-type" not in requests.post(echo, data=b"bytes").json()["headers"]
    assert requests.post(echo, data=io.BytesIO(b"of a file")).json()["body"] == "of a file"
    assert requests.post(echo).json()["headers"]["content-length"] == "0"


def test_json_is_written_as_json(echo: str) -> None:
    sent = requests.post(echo, json={"enabled": False, "contact": None}).json()
    assert json.loads(sent["body"]) == {"enabled": False, "contact": None}
    assert sent["headers"]["content-type"] == "application/json"
    with pytest.raises(requests.exceptions.InvalidJSONError):
        requests.post(echo, json=float("nan"))


def test_files_are_sent_as_parts(echo: str) -> None:
    logo = ("logo.png", b"\x89PNG", "image/png")
    sent = requests.post(echo, data={"kind": "logo"}, files={"file": logo}).json()
    kind, _, boundary = sent["headers"]["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert sent["body"].split(f"--{boundary}") == [
        "",
        '\r\nContent-Disposition: form-data; name="kind"\r\n\r\nlogo\r\n',
        '\r\nContent-Disposition: form-data; name="file"; filename="logo.png"'
        "\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n",
        "--\r\n",
    ]


def test_an_open_file_brings_its_name(echo: str, tmp_path: os.PathLike[str]) -> None:
    path = os.path.join(tmp_path, "my logo.png")
    with open(path, "wb") as file:
        file.write(b"picture")
    with open(path, "rb") as file:
        assert 'name="file"; filename="my logo.png"' in requests.post(
            echo, files={"file": file}
        ).text.replace('\\"', '"')


def test_what_authorises_is_a_pair_or_an_object(echo: str) -> None:
    class BearerAuth(requests.auth.AuthBase):
        def __init__(self, token: str) -> None:
            self.token = token

        def __call__(self, r: requests.PreparedRequest) -> requests.PreparedRequest:
            r.headers["Authorization"] = f"Bearer {self.token}"
            return r

    basic = "Basic aWQ6c2VjcmV0"
    for auth in (("id", "secret"), HTTPBasicAuth("id", "secret")):
        assert requests.get(echo, auth=auth).json()["headers"]["authorization"] == basic
    assert requests.get(echo, auth=BearerAuth("t")).json()["headers"]["authorization"] == "Bearer t"

    response = requests.get(echo.replace("http://", "http://id:secret@"))
    assert response.json()["headers"]["authorization"] == basic
    assert "secret" not in response.url


def test_an_answer_has_what_programs_look_at(serve: Serve) -> None:
    url = serve(lambda handler: send(handler, 404, b'{"error": 1}', X_One="1"))
    response = requests.get(f"{url}/tenants?ott=s3cret")
    assert (response.status_code, response.reason, response.ok, bool(response)) == (
        404,
        "Not Found",
        False,
        False,
    )
    assert response.status_code == requests.codes.not_found == requests.codes.NOT_FOUND
    assert response.headers["CONTENT-type"] == response.headers.get("content-type") == "application/json"
    assert dict(response.headers)["x-one"] == "1"
    assert (response.content, response.text) == (b'{"error": 1}', '{"error": 1}')
    assert response.elapsed.total_seconds() > 0
    assert repr(response) == "<Response [404]>"
    assert (response.request.method, response.request.path_url) == ("GET", "/tenants?ott=s3cret")
    with pytest.raises(requests.HTTPError) as caught:
        response.raise_for_status()
    assert str(caught.value) == f"404 Client Error: Not Found for url: {url}/tenants"
    assert caught.value.response is response
    assert caught.value.request is response.request


def test_text_is_decoded_as_the_headers_say(serve: Serve) -> None:
    url = serve(lambda handler: send(handler, 200, "ü".encode("latin-1"), "text/csv"))
    assert requests.get(url).text == "ü"
    url = serve(lambda handler: send(handler, 200, "ü".encode(), "text/html; charset=utf-8"))
    response = requests.get(url)
    assert (response.encoding, response.text) == ("utf-8", "ü")
    response.encoding = "latin-1"
    assert response.text == "Ã¼"


def test_the_content_comes_in_pieces_and_lines(serve: Serve) -> None:
    url = serve(lambda handler: send(handler, 200, b"one\r\ntwo\n", "text/csv"))
    with requests.get(url, stream=True) as response:
        assert list(response.iter_content(4)) == [b"one\r", b"\ntwo", b"\n"]
        assert list(response.iter_lines()) == [b"one", b"two"]
        assert list(response.iter_lines(decode_unicode=True)) == ["one", "two"]


def test_what_is_no_json_is_an_error_of_json_too(serve: Serve) -> None:
    response = requests.get(serve(lambda handler: send(handler, 200, b"<html>")))
    with pytest.raises(requests.JSONDecodeError) as caught:
        response.json()
    assert isinstance(caught.value, (json.JSONDecodeError, ValueError))
    assert isinstance(caught.value, requests.RequestException)
    assert pickle.loads(pickle.dumps(caught.value)).pos == 0


def test_a_session_shares_headers_parameters_and_authorisation(echo: str) -> None:
    with requests.Session() as session:
        session.headers.update({"User-Agent": "Training/1.0", "X-One": "1"})
        session.params = {"a": "1", "b": "1"}
        session.auth = ("id", "secret")
        sent = session.get(echo, params={"b": "2"}, headers={"x-one": None, "X-Two": "2"}).json()
    assert sent["path"] == "/?a=1&b=2"
    assert sent["headers"]["user-agent"] == "Training/1.0"
    assert sent["headers"]["x-two"] == "2"
    assert "x-one" not in sent["headers"]
    assert sent["headers"]["authorization"].startswith("Basic ")


def test_a_session_keeps_cookies_and_no_function_does(serve: Serve) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/login":
            send(handler, 200, Set_Cookie="session=s3cret; Path=/api; HttpOnly")
        else:
            repeat(handler)

    url = serve(answer)
    session = requests.session()
    assert session.post(f"{url}/login").cookies.get_dict() == {"session": "s3cret"}
    assert session.get(f"{url}/api/2/users/me").json()["headers"]["cookie"] == "session=s3cret"
    assert "cookie" not in session.get(f"{url}/elsewhere").json()["headers"]
    assert session.cookies["session"] == session.cookies.get("session") == "s3cret"
    assert "s3cret" not in repr(session.cookies)
    assert "cookie" not in requests.get(f"{url}/api/2/users/me").json()["headers"]
    assert requests.get(url, cookies={"a": "b"}).json()["headers"]["cookie"] == "a=b"
    session.cookies.clear()
    assert "cookie" not in session.get(f"{url}/api/2/users/me").json()["headers"]


def test_a_session_forgets_a_cookie_that_is_taken_back(serve: Serve) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/login":
            send(handler, 200, Set_Cookie="session=1; Path=/")
        elif handler.path == "/logout":
            send(handler, 302, Location="/after", Set_Cookie="session=; Path=/; Max-Age=0")
        else:
            repeat(handler)

    url = serve(answer)
    for jar in (requests.cookies.RequestsCookieJar(), CookieJar()):
        session = requests.Session()
        session.cookies = jar  # type: ignore[assignment]
        session.get(f"{url}/login")
        assert session.get(f"{url}/x").json()["headers"]["cookie"] == "session=1"
        assert "cookie" not in session.get(f"{url}/logout").json()["headers"]
        assert "cookie" not in session.get(f"{url}/x").json()["headers"]
        assert len(list(session.cookies)) == 0


def test_redirects_are_followed_and_remembered(serve: Serve) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        number = handler.path.strip("/")
        if number.isdigit():
            send(handler, int(number), Location="/there?x=1", Set_Cookie="seen=1")
        else:
            repeat(handler)

    url = serve(answer)
    for status in (301, 302, 303, 307, 308):
        response = requests.get(f"{url}/{status}", auth=("id", "secret"))
        assert response.url == f"{url}/there?x=1"
        assert [step.status_code for step in response.history] == [status]
        assert response.json()["headers"]["authorization"].startswith("Basic ")
        assert response.json()["headers"]["cookie"] == "seen=1"
    assert requests.get(f"{url}/302", allow_redirects=False).status_code == 302
    assert requests.head(f"{url}/302").status_code == 302
    assert requests.head(f"{url}/302", allow_redirects=True).status_code == 200
    turned = requests.post(f"{url}/302", data="body").json()
    assert (turned["method"], turned["body"]) == ("GET", "")
    kept = requests.post(f"{url}/307", data="body").json()
    assert (kept["method"], kept["body"]) == ("POST", "body")


def test_authorisation_does_not_follow_to_another_host(serve: Serve) -> None:
    there = serve(repeat)
    here = serve(lambda handler: send(handler, 302, Location=f"{there}/there"))
    response = requests.get(here, auth=("id", "secret"))
    assert "authorization" not in response.json()["headers"]


def test_a_circle_of_redirects_ends(serve: Serve) -> None:
    url = serve(lambda handler: send(handler, 302, Location="/again"))
    with pytest.raises(requests.TooManyRedirects) as caught:
        requests.get(url)
    assert caught.value.response is not None
    assert len(caught.value.response.history) == 30


def test_an_answer_that_does_not_come_is_a_read_timeout(serve: Serve) -> None:
    over = Event()

    def answer(_: BaseHTTPRequestHandler) -> None:
        over.wait()

    url = serve(answer)
    for timeout in (0.05, (None, 0.05)):
        with pytest.raises(requests.ReadTimeout) as caught:
            requests.get(url, timeout=timeout)
        assert isinstance(caught.value, requests.Timeout)
        assert not isinstance(caught.value, requests.ConnectionError)
    assert caught.value.request is not None
    assert caught.value.request.method == "GET"
    over.set()


def test_nobody_who_listens_is_a_connection_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(requests.ConnectionError) as caught:
        requests.get(f"http://127.0.0.1:{port}")
    assert isinstance(caught.value, (requests.RequestException, OSError))
    assert not isinstance(caught.value, requests.Timeout)


def test_a_connection_that_is_not_made_in_time_is_a_connect_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server, ExitStack() as queue:
        # Nobody accepts, and the queue is soon full: who comes then waits outside.
        for _ in range(3):
            waiting = queue.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        with pytest.raises(requests.ConnectTimeout) as caught:
            requests.get(f"http://127.0.0.1:{server.getsockname()[1]}", timeout=(0.05, None))
    assert isinstance(caught.value, requests.ConnectionError)
    assert isinstance(caught.value, requests.Timeout)


def test_an_answer_that_breaks_off_is_told_from_one_that_does_not_begin(serve: Serve) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/half":
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        handler.close_connection = True

    url = serve(answer)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        requests.get(f"{url}/half")
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{url}/none")


def test_nothing_is_sent_twice_and_no_token_is_added(serve: Serve) -> None:
    asked: list[str | None] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        asked.append(handler.headers["Authorization"])
        send(handler, 503, Retry_After="0")

    assert requests.get(serve(answer)).status_code == 503
    assert asked == [None]


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("eu2.acronis.cloud/api/2", requests.exceptions.MissingSchema),
        ("/api/2", requests.exceptions.MissingSchema),
        ("ftp://host/x", requests.exceptions.InvalidSchema),
        ("http://", requests.exceptions.InvalidURL),
        ("http://[::1/x", requests.exceptions.InvalidURL),
        ("http://host:port/x", requests.exceptions.InvalidURL),
    ],
)
def test_a_url_that_cannot_be_used_is_refused(url: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        requests.get(url)
    assert issubclass(error, (requests.RequestException, ValueError))


def test_a_header_that_cannot_be_sent_is_refused(echo: str) -> None:
    for value in ("two\nlines", 1):
        with pytest.raises(requests.exceptions.InvalidHeader):
            requests.get(echo, headers={"X-One": value})


def test_certificates_come_from_the_file_that_is_named(echo: str) -> None:
    with pytest.raises(OSError, match="verify: /no/such/file"):
        requests.get(echo, verify="/no/such/file")
    with pytest.raises(OSError, match="expected certificates in PEM form"):
        requests.get(echo, verify=__file__)
    assert requests.get(echo, verify=False).ok


def test_the_environment_may_name_the_file_of_certificates(
    echo: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/no/such/file")
    with pytest.raises(OSError, match="verify: /no/such/file"):
        requests.get(echo)
    assert requests.get(echo, verify=False).ok
    with requests.Session() as session:
        session.trust_env = False
        assert session.get(echo).ok


def test_a_proxy_is_asked_for_what_it_is_named_for(echo: str) -> None:
    # A name that is not to be had: only the proxy can answer for it.
    answer = requests.get(
        "http://service.invalid/x", proxies={"http": echo, "https": "http://nobody.invalid"}
    )
    assert answer.json()["path"] == "http://service.invalid/x"
    with requests.Session() as session:
        session.proxies = {"http": echo}
        assert session.get("http://service.invalid/x").ok


def test_a_child_of_a_fork_makes_its_own_connections(echo: str) -> None:
    assert requests.get(echo).ok
    child = os.fork()
    if child == 0:
        os._exit(0 if requests.get(echo).ok else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert requests.get(echo).ok


def test_a_signal_ends_the_wait(serve: Serve) -> None:
    asked, over = Event(), Event()

    def answer(_: BaseHTTPRequestHandler) -> None:
        asked.set()
        over.wait()

    url = serve(answer)

    def interrupt() -> None:
        asked.wait()
        os.kill(os.getpid(), signal.SIGINT)

    Thread(target=interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        requests.get(url)
    over.set()


def test_what_is_like_a_list_gives_its_name_with_each_of_its_values(echo: str) -> None:
    for values in (["1", "2"], ("1", "2"), {"1": 0, "2": 0}.keys(), (one for one in "12")):
        assert requests.get(f"{echo}/p", params={"a": values}).json()["path"] == "/p?a=1&a=2"
    assert requests.get(f"{echo}/p", params={"a": b"12", "b": []}).json()["path"] == "/p?a=12"


def test_a_body_that_is_none_is_refused_and_not_written_out(echo: str) -> None:
    for body in (5, True, object()):
        with pytest.raises(TypeError, match=f"got {type(body).__name__}"):
            requests.post(echo, data=body)
    with pytest.raises(TypeError, match="got int"):
        requests.post(echo, files={"file": 5})


def test_a_file_may_be_a_list_a_field_or_nothing(echo: str) -> None:
    def parts(files: object) -> list[str]:
        sent = requests.post(echo, files=files).json()
        boundary = sent["headers"]["content-type"].partition("; boundary=")[2]
        return [part.strip("\r\n") for part in sent["body"].split(f"--{boundary}")[1:-1]]

    disposition = 'Content-Disposition: form-data; name="f"'
    assert parts({"f": ["a.png", b"x"]}) == [f'{disposition}; filename="a.png"\r\n\r\nx']
    assert parts({"f": (None, "text")}) == [f"{disposition}\r\n\r\ntext"]
    assert parts([("f", (None, "{}", "application/json")), ("f", None), ("f", ("a", None))]) == [
        f"{disposition}\r\nContent-Type: application/json\r\n\r\n{{}}"
    ]


def test_the_body_of_a_form_and_of_text_is_text(echo: str) -> None:
    assert requests.post(echo, data={"a": "ü"}).request.body == "a=%C3%BC"
    assert requests.post(echo, data="ü").request.body == "ü"
    assert requests.post(echo, data=b"x").request.body == b"x"
    assert requests.post(echo, json={}).request.body == b"{}"


def test_the_content_is_a_file_to_read_from(serve: Serve) -> None:
    url = serve(lambda handler: send(handler, 200, b"one two", "text/csv"))
    with requests.get(url, stream=True) as response:
        response.raw.decode_content = True  # type: ignore[attr-defined]
        assert response.raw.read(3) == b"one"
        assert response.raw.read() == b" two"
    assert response.content == b"one two"


def test_answers_errors_and_sessions_travel_between_processes(serve: Serve) -> None:
    url = serve(lambda handler: send(handler, 404, b'{"a": 1}', Set_Cookie="session=1; Path=/"))
    with requests.Session() as session:
        session.headers["X-One"] = "1"
        response = session.get(url)
    with pytest.raises(requests.HTTPError) as caught:
        response.raise_for_status()
    error = pickle.loads(pickle.dumps(caught.value))
    assert (str(error), error.response.json()) == (str(caught.value), {"a": 1})
    assert error.response.request.url == response.url
    other = pickle.loads(pickle.dumps(session))
    assert (other.headers["x-one"], other.cookies.get_dict()) == ("1", {"session": "1"})
    assert other.get(url).request.headers["Cookie"] == "session=1"


def test_what_would_be_without_effect_is_refused(echo: str) -> None:
    session = requests.Session()
    with pytest.raises(NotImplementedError, match=r"mount: .* no adapters"):
        session.mount("https://", object())
    with pytest.raises(NotImplementedError, match=r"cert: .* no client certificates"):
        session.cert = ("client.pem", "client.key")  # type: ignore[attr-defined]
    with pytest.raises(NotImplementedError, match=r"hooks: .* no hooks"):
        session.hooks = {"response": [print]}  # type: ignore[attr-defined]
    with pytest.raises(NotImplementedError, match="cert"):
        requests.get(echo, cert="client.pem")
    with pytest.raises(NotImplementedError, match="hooks"):
        requests.get(echo, hooks={"response": print})
    assert requests.get(echo, cert=None, hooks=None).ok


@pytest.mark.parametrize("timeout", [0, -1, True, "5", (1, 2, 3), (1, 0), [1, 2], float("nan")])
def test_a_time_limit_that_is_none_is_refused(echo: str, timeout: object) -> None:
    with pytest.raises(ValueError, match="timeout: expected seconds"):
        requests.get(echo, timeout=timeout)


def test_the_proxy_is_that_of_the_host_then_of_the_scheme_then_of_all(serve: Serve) -> None:
    def named(name: str) -> str:
        return serve(lambda handler: send(handler, 200, name.encode(), "text/plain"))

    one, scheme, everything = named("host"), named("scheme"), named("all")
    proxies = {"http://one.invalid": one, "http": scheme, "all": everything}
    assert requests.get("http://one.invalid", proxies=proxies).text == "host"
    assert requests.get("http://two.invalid", proxies=proxies).text == "scheme"
    assert requests.get("http://two.invalid", proxies={"all": everything}).text == "all"


def test_the_environment_s_proxy_can_be_left_out(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    url = serve(lambda handler: send(handler, 200, b"proxy", "text/plain"))
    monkeypatch.setenv("http_proxy", url)
    # Of this limit, no connections are there yet that were made without the proxy; and nobody listens there.
    limit, nobody = 17.125, "http://0.0.0.0:1"
    assert requests.get(nobody, timeout=limit).text == "proxy"
    with pytest.raises(requests.ConnectionError):
        requests.get(nobody, timeout=limit, proxies={"http": None})
    with requests.Session() as session:
        session.trust_env = False
        with pytest.raises(requests.ConnectionError):
            session.get(nobody, timeout=limit)


def test_names_of_statuses_and_exceptions_are_those_of_requests() -> None:
    assert requests.codes.unprocessable_entity == requests.codes.unprocessable == 422
    assert requests.codes.upgrade_required == requests.codes.upgrade == 426
    assert requests.codes.request_entity_too_large == 413
    for name in ("RetryError", "StreamConsumedError", "ChunkedEncodingError", "UnrewindableBodyError"):
        assert issubclass(getattr(requests.exceptions, name), requests.RequestException)
