//! `tenantry-recorder`: prints its URL as the first line and serves until it is ended.

use tenantry_recorder::Recorder;

fn main() {
    let recorder = Recorder::start();
    println!("{}", recorder.url());
    loop {
        std::thread::park();
    }
}
