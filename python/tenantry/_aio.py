"""Answers in event loops: asyncio's own, and others that listen at file descriptors, as uvloop.

Requests run where those of blocking clients run, without a thread of their own. What arrives is put into the
mailbox of the event loop that asked, whose bell the loop hears as it hears a socket.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, Future, get_running_loop
from itertools import count
from weakref import WeakKeyDictionary

from tenantry import _native
from tenantry._errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    #: Sends a request whose answer comes into the box, under the number.
    Send: TypeAlias = Callable[[_native.Mailbox, int], _native.Sent]

    #: Makes a procedure that rings at the box, under the number, whenever it can go on.
    Begin: TypeAlias = Callable[[_native.Mailbox, int], _native.Running]


class Mailbox:
    """Where the answers for one event loop arrive."""

    def __init__(self, loop: AbstractEventLoop) -> None:
        self._native = _native.Mailbox()
        self._numbers = count()
        # Without those of requests that were given up. The loop is not kept here: it keeps this box.
        self._waiting: dict[int, Future[Any]] = {}
        try:
            loop.add_reader(self._native.fileno(), self._empty)
        except NotImplementedError:
            text = (
                "this event loop cannot listen at file descriptors; on Windows, asyncio.SelectorEventLoop can"
            )
            raise ConfigurationError(f"configuration: {text}", message=text) from None

    def is_ours(self) -> bool:
        """Whether it was made in this process, and not in one that this one was forked from."""
        return self._native.is_ours()

    async def arrival(self, loop: AbstractEventLoop, send: Send) -> _native.Arrival:
        """How a request ends. To be cancelled stops it."""
        number = next(self._numbers)
        sent = send(self._native, number)
        future: Future[_native.Arrival] = loop.create_future()
        self._waiting[number] = future
        try:
            return await future
        finally:
            del self._waiting[number]
            sent.stop()

    async def result(self, loop: AbstractEventLoop, begin: Begin) -> Any:
        """What a procedure gives, which this loop runs. To be cancelled stops it."""
        number = next(self._numbers)
        running = begin(self._native, number)
        try:
            while True:
                # Who rings while it goes on is heard after that: the loop is busy with it.
                future: Future[None] = loop.create_future()
                self._waiting[number] = future
                done = running.poll()
                if done is not None:
                    return done[0]
                await future
        finally:
            self._waiting.pop(number, None)
            running.stop()

    def _empty(self) -> None:
        for number, arrival in self._native.take():
            future = self._waiting.get(number)
            if future is not None and not future.done():
                future.set_result(arrival)


_MAILBOXES: WeakKeyDictionary[AbstractEventLoop, Mailbox] = WeakKeyDictionary()


async def arrival(send: Send) -> _native.Arrival:
    """How a request ends that is sent from the running event loop."""
    loop = get_running_loop()
    return await _mailbox(loop).arrival(loop, send)


async def result(begin: Begin) -> Any:
    """What a procedure gives that the running event loop runs."""
    loop = get_running_loop()
    return await _mailbox(loop).result(loop, begin)


def _mailbox(loop: AbstractEventLoop) -> Mailbox:
    mailbox = _MAILBOXES.get(loop)
    if mailbox is None or not mailbox.is_ours():
        mailbox = _MAILBOXES[loop] = Mailbox(loop)
    return mailbox
