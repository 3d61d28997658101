"""Runs docs/recipes/dask_extract.py on four workers, kills one of them (kill -9) in the middle, and compares the claims with those of one process.

.ci/killed_worker.py COMMAND [PAPERS.jsonl.gz]: the papers, or some thousand made from the sample.
"""

import gzip
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time

from distributed import LocalCluster

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "docs" / "recipes"))
import dask_extract

PARTITIONS = 16


def read_papers(path):
    if path:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            return list(lines)
    sample = (root / "samples" / "papers.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
    return [line.replace('{"id":"', f'{{"id":"{round}-', 1) for round in range(500) for line in sample]


def kill_one_worker(cluster, out, killed):
    """As soon as a first file is there. No client of its own: a process has one default client, and the recipe's must stay that."""
    while not list(out.glob("part*")):
        time.sleep(0.05)
    busy = {address for address, worker in list(cluster.scheduler.workers.items()) if worker.processing}
    victim = next(nanny for nanny in cluster.workers.values() if nanny.worker_address in busy)
    os.kill(victim.pid, signal.SIGKILL)
    killed.append((victim.worker_address, len(list(out.glob("part*")))))


def main():
    command = os.path.abspath(sys.argv[1])
    papers = read_papers(sys.argv[2] if len(sys.argv) > 2 else None)
    with tempfile.TemporaryDirectory() as work, LocalCluster(n_workers=4, threads_per_worker=1, dashboard_address=None) as cluster:
        work = pathlib.Path(work)
        for part in range(PARTITIONS):
            with gzip.open(work / f"part{part:02}.jsonl.gz", "wt", encoding="utf-8", compresslevel=1) as file:
                file.writelines(papers[part * len(papers) // PARTITIONS : (part + 1) * len(papers) // PARTITIONS])
        sources = sorted(str(path) for path in work.glob("part*"))
        alone = subprocess.run([command, "extract", *sources], stdout=subprocess.PIPE, check=True).stdout

        killed = []
        (work / "out").mkdir()
        killer = threading.Thread(target=kill_one_worker, args=(cluster, work / "out", killed))
        killer.start()
        dask_extract.main(["--out", str(work / "out"), "--scheduler", cluster.scheduler_address, "--command", command, *sources])
        killer.join()
        together = b"".join(gzip.decompress(path.read_bytes()) for path in sorted((work / "out").iterdir()))
        assert together == alone, "the claims are others than those of one process"
        print(f"{len(papers)} papers in {PARTITIONS} files: the same claims, byte for byte; one of four workers was killed after {killed[0][1]} files")


if __name__ == "__main__":
    main()
