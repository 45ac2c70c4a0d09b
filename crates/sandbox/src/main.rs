//! The sandbox as a program: prints how to reach it, and serves until it is told to stop.

use std::io::Write;
use std::net::SocketAddr;
use std::process::ExitCode;

use lexopt::prelude::{Long, Short, ValueExt};
use tenantry_sandbox::{Config, Sandbox};

const HELP: &str = "\
An offline server that behaves like the Acronis Account Management API v2.

Usage: tenantry-sandbox [options]

  --listen <address>    where to listen, 127.0.0.1:8080 unless said otherwise; port 0 picks a free port.
                        Only loopback addresses are taken
  --seed <number>       makes the same ids and secrets at every start
  --page-size <number>  no page of a list is longer than this (5000)
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
        sandbox.stop();
        Ok(())
    })
}

/// The settings, or nothing when help was asked for.
fn arguments() -> Result<Option<Config>, lexopt::Error> {
    let mut config = Config {
        listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
        ..Config::default()
    };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("listen") => config.listen = arguments.value()?.parse()?,
            Long("seed") => config.seed = Some(arguments.value()?.parse()?),
            Long("page-size") => config.page_size = arguments.value()?.parse()?,
            Long("no-check") => config.check_answers = false,
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(config))
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
