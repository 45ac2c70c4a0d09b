//! Gives the shared library its SONAME, which rustc does not. The number goes up when the ABI breaks.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libtenantry.so.0");
    }
}
