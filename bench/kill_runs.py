"""Kill runs of `claimcheck verify` at random moments and see that nothing is lost.

    python bench/kill_runs.py FOLDER --kills 200

Makes a corpus in FOLDER (see make_corpus.py), and again and again changes some of its files, starts a run, kills it by
SIGKILL after a random time and lets another one finish. That one's report must be, byte for byte, the report of a run
without a store. One in four kills comes while a ledger is made for the first time. The arguments choose the moments;
which statement a moment falls on is up to the machine.
"""

import argparse
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from make_corpus import write

_LONGEST = 1.3
"""Times a whole run within which a kill falls: some come after its end."""


def main() -> int:
    """Run it and print how many kills were survived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--files", type=int, default=40)
    parser.add_argument("--claims", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    write(arguments.folder, arguments.files, arguments.claims, arguments.seed)
    survived = sum(_survives(arguments, number) for number in range(arguments.kills))
    print(f"{survived} of {arguments.kills} kills survived")
    return 0 if survived == arguments.kills else 1


def _survives(arguments: argparse.Namespace, number: int) -> bool:
    chance = random.Random(f"{arguments.seed} {number}")  # noqa: S311  nothing here is secret
    folder: Path = arguments.folder
    if number % 4 == 0:
        shutil.rmtree(folder / ".claimcheck", ignore_errors=True)
    _change(folder, chance)
    begun = time.monotonic()
    expected = _report(folder, "--no-cache")
    whole = time.monotonic() - begun
    _kill(folder, chance.random() * _LONGEST * whole)
    found = _report(folder)
    again = _report(folder)
    if not found == again == expected:
        print(f"kill {number}: another report")
    return found == again == expected


def _change(folder: Path, chance: random.Random) -> None:
    """Write, change and remove some files."""
    files = sorted((folder / "corpus").iterdir())
    for file in chance.sample(files, 3):
        lines = file.read_text(encoding="utf-8").split("\n\n")
        file.write_text("\n\n".join(chance.sample(lines, len(lines))), encoding="utf-8")
    copied = chance.choice(files).read_bytes()
    (folder / "corpus" / f"{chance.randint(0, 99)}-copy.txt").write_bytes(copied)
    chance.choice(files[5:]).unlink()


def _kill(folder: Path, seconds: float) -> None:
    running = subprocess.Popen(
        _command("verify"), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(seconds)
    running.send_signal(signal.SIGKILL)
    running.wait()


def _report(folder: Path, *options: str) -> bytes:
    done = subprocess.run(
        _command("verify", "--format", "json", *options), cwd=folder, capture_output=True, check=False
    )
    return done.stdout + str(done.returncode).encode()


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "claimcheck", *arguments]


if __name__ == "__main__":
    sys.exit(main())
