//! A connection that is kept, and requests over it that are timed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tenantry_sandbox::Sandbox;

use crate::{Failure, LONG};

/// Each request is timed so often.
const ROUNDS: usize = 201;

/// A connection that is kept.
pub(crate) struct Line {
    stream: BufReader<TcpStream>,
    token: String,
}

impl Line {
    pub(crate) fn open(url: &str) -> Result<Self, Failure> {
        let host = url.strip_prefix("http://").unwrap_or(url);
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::new(stream),
            token: String::new(),
        })
    }

    pub(crate) fn log_in(&mut self, sandbox: &Sandbox) -> Result<(), Failure> {
        let form = format!(
            "grant_type=client_credentials&client_id={}&client_secret={}",
            sandbox.client_id(),
            sandbox.client_secret()
        );
        let kind = "Content-Type: application/x-www-form-urlencoded\r\n";
        let answer = self.ask("POST", "/idp/token", kind, &form)?;
        let answer: Value = serde_json::from_slice(&answer)?;
        self.token = format!(
            "Authorization: Bearer {}\r\n",
            text(&answer, "access_token")
        );
        Ok(())
    }

    pub(crate) fn get(&mut self, path: &str) -> Result<Value, Failure> {
        let body = self.ask("GET", path, "", "")?;
        Ok(serde_json::from_slice(&body).unwrap_or(json!(null)))
    }

    /// The median time of a request, and how much it brings.
    pub(crate) fn time(&mut self, path: &str) -> Result<(Duration, usize), Failure> {
        let mut times = Vec::new();
        let mut bytes = 0;
        let all = Instant::now();
        while times.len() < ROUNDS && (times.len() < 5 || all.elapsed() < LONG) {
            let began = Instant::now();
            bytes = self.ask("GET", path, "", "")?.len();
            times.push(began.elapsed());
        }
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied();
        Ok((median.unwrap_or_default(), bytes))
    }

    pub(crate) fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &str,
        body: &str,
    ) -> Result<Vec<u8>, Failure> {
        let path = match path.starts_with("/sandbox") {
            true => path.to_owned(),
            false => format!("/api/2{path}"),
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: sandbox\r\nContent-Length: {}\r\n{headers}{}\r\n{body}",
            body.len(),
            self.token
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            match line.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse()?;
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        if status.starts_with('2') {
            Ok(body)
        } else {
            Err(format!("{path}: {status} {}", String::from_utf8_lossy(&body)).into())
        }
    }
}

pub(crate) fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

pub(crate) fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
