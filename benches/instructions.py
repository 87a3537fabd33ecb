#!/usr/bin/env python3
"""Counts the instructions a byte of each stage, and of a yardstick over the same bytes, with valgrind.

    cargo build --profile bench --bench instructions
    python3 benches/instructions.py [FILE ...]

A file is a text, or NDJSON with `content` and `format` on each line; without any, the fixtures of tests/corpus. The count
is that of a third pass over all texts, so that neither the start of the process nor the first look at the tables is in it.
"""
import json, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FORMATS = {".txt": "text", ".md": "markdown", ".html": "html"}


def binary():
    out = subprocess.run(["cargo", "build", "--profile", "bench", "--bench", "instructions", "--message-format", "json"],
                         cwd=ROOT, env={**os.environ, "CARGO_INCREMENTAL": "0"}, capture_output=True, text=True, check=True).stdout
    made = [json.loads(line) for line in out.splitlines()]
    return next(m["executable"] for m in made if m.get("executable") and m["target"]["name"] == "instructions")


def count(program, stage, passes, file):
    run = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", program, stage, str(passes), str(file)],
                         capture_output=True, text=True, check=True)
    return int(re.search(r"I\s+refs:\s+([\d,]+)", run.stderr).group(1).replace(",", "")), int(run.stdout.split()[0])


def corpus(folder):
    """The fixtures as one file of NDJSON."""
    file = pathlib.Path(folder) / "fixtures.ndjson"
    paths = [p for p in sorted((ROOT / "tests/corpus").rglob("*")) if p.suffix in FORMATS]
    file.write_text("".join(json.dumps(dict(content=p.read_text(encoding="utf8"), format=FORMATS[p.suffix])) + "\n" for p in paths))
    return file


def main():
    program = binary()
    with tempfile.TemporaryDirectory() as folder:
        files = [pathlib.Path(f) for f in sys.argv[1:]] or [corpus(folder)]
        stages = ["headings", "outline", "parse", "yardstick"]
        print(f"{'instructions a byte':24}" + "".join(f"{s:>11}" for s in stages))
        for file in files:
            row = []
            for stage in stages:
                (more, size), (less, _) = count(program, stage, 3, file), count(program, stage, 2, file)
                row.append((more - less) / size)
            print(f"{file.name:24}" + "".join(f"{r:11.1f}" for r in row), flush=True)


if __name__ == "__main__":
    main()
