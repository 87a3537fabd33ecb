//! Lays the lexicon's rows out as the files that the crate reads.
//!
//! ```sh
//! cargo run --example tables --features train
//! ```

use std::fs;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
    let (tables, strings) = jobpost::train::tables();
    fs::write(folder.join("tables.bin"), &tables)?;
    fs::write(folder.join("strings.txt"), &strings)?;
    println!("{} bytes of tables, {} of strings", tables.len(), strings.len());
    Ok(())
}
