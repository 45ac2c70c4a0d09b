//! Many threads share one client: calls a second in all, and the CPU of one call.
//!
//! `threads <url> <threads> <calls of each>`

use std::time::Instant;

use cpu_time::ProcessTime;

const ID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, url, threads, calls] = arguments.as_slice() else {
        return Err("threads <url> <threads> <calls of each>".into());
    };
    let (threads, calls): (u32, u32) = (threads.parse()?, calls.parse()?);
    let client = tenantry::Client::builder(url.clone())
        .access_token("opaque")
        .build()?;
    let (cpu, wall) = (ProcessTime::now(), Instant::now());
    let failures: usize = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| {
                    (0..calls)
                        .filter(|_| client.tenants().get(ID).wait().is_err())
                        .count()
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or(usize::MAX))
            .sum()
    });
    let total = f64::from(threads * calls);
    let (cpu, wall) = (cpu.elapsed().as_secs_f64(), wall.elapsed().as_secs_f64());
    println!(
        "{:.0} calls a second, {:.1} us of CPU a call, {failures} failures",
        total / wall,
        cpu * 1e6 / total
    );
    Ok(())
}
