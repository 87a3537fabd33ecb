//! What the README shows is what its command prints. `BLESS=1 cargo test --test readme` writes it anew.
#![cfg(all(feature = "serde", feature = "html"))]

use std::path::Path;
use std::process::Command;

const COMMAND: &str = "cargo run --release --example read -- ";
const BEGIN: &str = "BLESS=1 cargo test --test readme writes it -->\n```text\n";
const END: &str = "```\n";

#[test]
fn the_output_is_real() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let command = readme.lines().find_map(|line| line.strip_prefix(COMMAND)).expect("the README's first command");
    let arguments: Vec<&str> = command.split_whitespace().take_while(|word| *word != "#").collect();
    // The example as this run has built it; the release build prints the same.
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "read", "--"])
        .args(arguments)
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed = format!("{}\n", printed.trim_end());
    let start = readme.find(BEGIN).expect("the mark before the output") + BEGIN.len();
    let end = start + readme[start..].find(END).unwrap();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, format!("{}{printed}{}", &readme[..start], &readme[end..])).unwrap();
    } else {
        assert_eq!(&readme[start..end], printed, "BLESS=1 writes it anew, where that is right");
    }
}
