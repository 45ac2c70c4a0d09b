//! A bell that any thread can ring without the interpreter, and that an event loop hears as it hears a socket.

use std::io::{Read, Write};

#[cfg(unix)]
type Stream = std::os::unix::net::UnixStream;
#[cfg(not(unix))]
type Stream = std::net::TcpStream;

/// Both ends of the wire.
pub(crate) struct Bell {
    rung: Stream,
    heard: Stream,
}

impl Bell {
    pub(crate) fn new() -> std::io::Result<Self> {
        let (rung, heard) = pair()?;
        rung.set_nonblocking(true)?;
        heard.set_nonblocking(true)?;
        Ok(Self { rung, heard })
    }

    /// Rings. A wire that is full of rings says enough.
    pub(crate) fn ring(&self) {
        let _ = (&self.rung).write(&[1]);
    }

    /// Forgets how often it was rung.
    pub(crate) fn hush(&self) {
        let mut rings = [0; 64];
        while matches!((&self.heard).read(&mut rings), Ok(count) if count == rings.len()) {}
    }

    /// What an event loop listens at.
    #[cfg(unix)]
    pub(crate) fn fileno(&self) -> i64 {
        use std::os::fd::AsRawFd;
        self.heard.as_raw_fd().into()
    }

    /// What an event loop listens at.
    #[cfg(windows)]
    pub(crate) fn fileno(&self) -> i64 {
        use std::os::windows::io::AsRawSocket;
        i64::try_from(self.heard.as_raw_socket()).unwrap_or(-1)
    }
}

#[cfg(unix)]
fn pair() -> std::io::Result<(Stream, Stream)> {
    Stream::pair()
}

/// Where there are no pairs of sockets, one is made over this machine's own network.
#[cfg(not(unix))]
fn pair() -> std::io::Result<(Stream, Stream)> {
    let door = std::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))?;
    let rung = Stream::connect(door.local_addr()?)?;
    loop {
        let (heard, caller) = door.accept()?;
        if caller == rung.local_addr()? {
            return Ok((rung, heard));
        }
    }
}
