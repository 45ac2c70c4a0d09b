"""Fetches one tenant many times by one Python client and prints CPU and wall microseconds per call.

calls.py <way> <url> <count>
"""

import json
import sys
import time

ID = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"


def main(way: str, url: str, count: int) -> None:
    target = f"{url}/api/2/tenants/{ID}"
    headers = {"Authorization": "Bearer opaque"}
    if way == "tenantry":
        from tenantry import Client

        client = Client(url, access_token="opaque")

        def call() -> object:
            return client.tenants.get(ID)
    elif way == "requests":
        import requests

        session = requests.Session()

        def call() -> object:
            return session.get(target, headers=headers).json()
    elif way == "httpr":
        import httpr

        http = httpr.Client()

        def call() -> object:
            return http.get(target, headers=headers).json()
    elif way == "pyreqwest":
        from pyreqwest.client import SyncClientBuilder

        pyreqwest = SyncClientBuilder().build()

        def call() -> object:
            return pyreqwest.get(target).header("Authorization", "Bearer opaque").build().send().json()
    elif way == "pycurl":
        from io import BytesIO

        import pycurl

        curl = pycurl.Curl()
        curl.setopt(pycurl.URL, target)
        curl.setopt(pycurl.HTTPHEADER, ["Authorization: Bearer opaque"])

        def call() -> object:
            body = BytesIO()
            curl.setopt(pycurl.WRITEDATA, body)
            curl.perform()
            return json.loads(body.getvalue())
    else:
        raise SystemExit(f"no such way: {way}")

    for _ in range(count // 10):
        call()
    cpu, wall = time.process_time(), time.perf_counter()
    for _ in range(count):
        call()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    print(f"{cpu * 1e6 / count:.1f} {wall * 1e6 / count:.1f}")


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
