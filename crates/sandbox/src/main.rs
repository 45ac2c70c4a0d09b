//! The sandbox as a program: prints how to reach it, and serves until it is told to stop.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use lexopt::prelude::{Long, Short, ValueExt};
use tenantry_sandbox::{Config, Sandbox, Tls};

const HELP: &str = "\
An offline server that behaves like the Acronis Account Management API v2.

Usage: tenantry-sandbox [options]

  --listen <address>    where to listen, 127.0.0.1:8080 unless said otherwise; port 0 picks a free port.
                        Only loopback addresses are taken
  --allow-remote        takes other addresses too; what is below /sandbox still answers to this machine alone
  --tls self-made       speaks HTTPS with a certificate made for this run; who vouches for it is in the
                        first line, as ca_certificate
  --tls-cert <file>     speaks HTTPS with this certificate,
  --tls-key <file>      and this key, both in PEM form
  --state <file>        keeps everything in this file from one run to the next, secrets too
  --save-every <number> saves what changed no more often than every so many seconds (5)
  --populate <numbers>  partners=10,customers=50,users=5: a new world has so many partners, customers in each
                        of them, and users in each customer
  --seed <number>       makes the same ids, secrets and world at every start
  --page-size <number>  no page of a list is longer than this (5000)
  --usage-refresh <hours>
                        what is used shows every so many hours of the clock only, as on the service (6)
  --no-check            does not hold answers against the contract
  --help                prints this

The first line on stdout is one JSON object: url, client_id, client_secret, tenant_id, login, password.
It serves until it gets SIGINT (Ctrl-C) or SIGTERM.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tenantry-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let Some(config) = arguments()? else {
        print!("{HELP}");
        return Ok(());
    };
    // The signals are waited for from here on, so that none is lost while the sandbox starts.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut stop = std::pin::pin!(stop_signal());
        let sandbox = tokio::select! {
            started = Sandbox::start(config) => started?,
            stopped = &mut stop => return Ok(stopped?),
        };
        let mut out = std::io::stdout();
        writeln!(out, "{}", sandbox.keys_json())?;
        out.flush()?;
        stop.await?;
        sandbox
            .close()
            .map_err(|error| format!("the state cannot be saved: {error}").into())
    })
}

/// The settings, or nothing when help was asked for.
fn arguments() -> Result<Option<Config>, lexopt::Error> {
    let mut config = Config {
        listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
        ..Config::default()
    };
    let (mut certificate, mut key) = (None, None);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("listen") => config.listen = arguments.value()?.parse()?,
            Long("allow-remote") => config.allow_remote = true,
            Long("tls") => config.tls = Some(arguments.value()?.parse_with(self_made)?),
            Long("tls-cert") => certificate = Some(PathBuf::from(arguments.value()?)),
            Long("tls-key") => key = Some(PathBuf::from(arguments.value()?)),
            Long("state") => config.state = Some(arguments.value()?.into()),
            Long("save-every") => config.save_every = arguments.value()?.parse_with(seconds)?,
            Long("populate") => config.populate = Some(arguments.value()?.parse()?),
            Long("seed") => config.seed = Some(arguments.value()?.parse()?),
            Long("page-size") => config.page_size = arguments.value()?.parse()?,
            Long("usage-refresh") => {
                config.usage_refresh = Some(arguments.value()?.parse_with(hours)?);
            }
            Long("no-check") => config.check_answers = false,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    match (certificate, key) {
        (None, None) => {}
        (Some(certificate), Some(key)) => config.tls = Some(Tls::Files { certificate, key }),
        _ => return Err("--tls-cert and --tls-key go together".into()),
    }
    Ok(Some(config))
}

fn seconds(number: &str) -> Result<Duration, &'static str> {
    let seconds = number.parse().map_err(|_| "it is no number")?;
    Duration::try_from_secs_f64(seconds).map_err(|_| "it is no length of time")
}

fn hours(number: &str) -> Result<Duration, &'static str> {
    match seconds(number)?.checked_mul(3_600) {
        Some(length) if length.as_secs() > 0 => Ok(length),
        _ => Err("it is no length of time"),
    }
}

fn self_made(word: &str) -> Result<Tls, &'static str> {
    match word {
        "self-made" => Ok(Tls::SelfMade),
        _ => Err("only self-made is known"),
    }
}

#[cfg(unix)]
async fn stop_signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminated = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn stop_signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
