"""Two runs on a Ray cluster of two workers, one of which is killed in the second: ``runs_on_ray.py FOLDER``.

A process of its own, since a process can run but one engine. Writes ray.json and killed.json into the folder, and says
on standard output what was killed.
"""

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import ray
from ray.cluster_utils import Cluster

from claimcheck.cli.main import run

WAIT = 60.0
"""Seconds within which the second run has to begin to write."""


def main(folder: str) -> None:
    """Start the cluster, run and end it."""
    small = {"num_cpus": 1, "object_store_memory": 80_000_000}
    cluster = Cluster(initialize_head=True, head_node_args={**small, "include_dashboard": False})
    try:
        cluster.add_node(**small)
        os.environ["RAY_ADDRESS"] = cluster.address
        os.chdir(folder)
        codes = [verify("ray.json", "first")]
        killed: list[str] = []
        killer = Thread(target=kill_a_writer, args=(killed,), daemon=True)
        killer.start()
        codes.append(verify("killed.json", "second"))
        killer.join(1)
        sys.stdout.write(json.dumps({"codes": codes, "killed": killed}) + "\n")
    finally:
        ray.shutdown()
        cluster.shutdown()


def verify(output: str, store: str) -> int:
    """Check the claims of the folder on the cluster."""
    return run(["verify", "--engine", "ray", "--format", "json", "--output", output, "--store", store])


def kill_a_writer(killed: list[str]) -> None:
    """Kill the first worker that is seen to clean and write, and note what it was doing."""
    end = time.monotonic() + WAIT
    while not killed and time.monotonic() < end:
        for process, title in titles():
            if title.startswith("ray::") and "Write" in title:
                time.sleep(0.2)  # let it begin
                os.kill(process, signal.SIGKILL)
                killed.append(title)
                break
        time.sleep(0.01)


def titles() -> Iterator[tuple[int, str]]:
    """Yield the processes of this machine with the titles that Ray gives to its own."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                yield int(entry.name), (entry / "cmdline").read_text("utf-8", "replace").strip("\0 ")
            except OSError:
                continue


if __name__ == "__main__":
    main(*sys.argv[1:])
