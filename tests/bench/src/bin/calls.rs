//! Calls one endpoint many times in one of several ways and prints `<CPU microseconds> <wall microseconds>` per call.
//!
//! `calls <way> <url> <count>`. The ways other than `tenantry*` are a bare reqwest, driven as a library could drive it:
//! the figures from which `crates/core/src/runtime.rs` chose.

use std::future::Future;
use std::sync::mpsc::sync_channel;
use std::time::Instant;

use cpu_time::ProcessTime;
use tokio::runtime::{Builder, Handle, Runtime};

const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, way, url, count] = arguments.as_slice() else {
        return Err("calls <way> <url> <count>".into());
    };
    let count: u32 = count.parse()?;
    // The bare clients ask for one even where they speak plain http.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let target = format!("{url}/api/2/tenants/{ID}");
    match way.as_str() {
        "tenantry" | "tenantry-bytes" => {
            let client = tenantry::Client::builder(url.clone())
                .access_token("opaque")
                .build()?;
            let operation = &tenantry::api::operations::TENANTS_GET;
            match way.as_str() {
                "tenantry" => measure(count, || done(client.tenants().get(ID).wait())),
                _ => measure(count, || {
                    done(client.send_blocking(tenantry::Request::new(operation, &[ID])))
                }),
            }
        }
        // The floor: the caller's thread is the runtime.
        "current-thread" => {
            let runtime = Builder::new_current_thread().enable_all().build()?;
            let http = reqwest::Client::new();
            measure(count, || {
                Ok(runtime.block_on(fetch(http.clone(), target.clone()))?)
            })
        }
        // Every step of the request hops between the caller's thread and the worker.
        "block-on-multi-thread" => {
            let runtime = one_worker()?;
            let http = reqwest::Client::new();
            measure(count, || {
                Ok(runtime.block_on(fetch(http.clone(), target.clone()))?)
            })
        }
        // The request lives on the worker; the caller waits for its result.
        "spawn-multi-thread" => {
            let runtime = one_worker()?;
            let http = reqwest::Client::new();
            measure(count, || {
                wait(runtime.handle(), fetch(http.clone(), target.clone()))
            })
        }
        // The same on a thread of our own that runs a current-thread runtime.
        "spawn-current-thread" => {
            let runtime = Builder::new_current_thread().enable_all().build()?;
            let handle = runtime.handle().clone();
            std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
            let http = reqwest::Client::new();
            measure(count, || wait(&handle, fetch(http.clone(), target.clone())))
        }
        other => Err(format!("no such way: {other}").into()),
    }
}

fn done<T>(result: tenantry::Result<T>) -> Result<(), Failure> {
    result?;
    Ok(())
}

fn one_worker() -> std::io::Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
}

async fn fetch(http: reqwest::Client, target: String) -> Result<(), reqwest::Error> {
    http.get(target)
        .header("authorization", "Bearer opaque")
        .send()
        .await?
        .bytes()
        .await
        .map(drop)
}

fn wait<T, E>(
    handle: &Handle,
    work: impl Future<Output = Result<T, E>> + Send + 'static,
) -> Result<(), Failure>
where
    T: Send + 'static,
    E: std::error::Error + Send + 'static,
{
    let (sender, receiver) = sync_channel(1);
    handle.spawn(async move {
        let _ = sender.send(work.await);
    });
    receiver.recv()??;
    Ok(())
}

fn measure(count: u32, mut call: impl FnMut() -> Result<(), Failure>) -> Result<(), Failure> {
    for _ in 0..count / 10 {
        call()?;
    }
    let (cpu, wall) = (ProcessTime::now(), Instant::now());
    for _ in 0..count {
        call()?;
    }
    let per_call = |spent: std::time::Duration| spent.as_secs_f64() * 1e6 / f64::from(count);
    println!(
        "{:.1} {:.1}",
        per_call(cpu.elapsed()),
        per_call(wall.elapsed())
    );
    Ok(())
}
