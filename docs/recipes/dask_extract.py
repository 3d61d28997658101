"""Claims of many files on a Dask cluster: a task a file, retries left to Dask, each output whole or not there.

python3 dask_extract.py --out claims papers/*.jsonl.gz                              on four workers of this machine
python3 dask_extract.py --out claims --scheduler tcp://host:8786 papers/*.jsonl.gz  on a cluster that shares the folders and has the command
"""

import argparse
import pathlib
import shutil
import subprocess
import tempfile

from distributed import Client, LocalCluster, as_completed

UNFINISHED = ".unfinished-"


def extract(source, target, command):
    """Writes the claims of one file; what could not be read comes back as lines."""
    attempt = pathlib.Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=target.parent))
    unfinished = attempt / target.name
    run = subprocess.run([command, "extract", source, "-o", unfinished, "-j", "1"], stderr=subprocess.PIPE, text=True, check=False)
    if run.returncode > 1:
        raise RuntimeError(run.stderr.strip())

    # A worker may die at any moment: only what is whole gets the name that counts.
    unfinished.replace(target)
    attempt.rmdir()
    return run.stderr.splitlines() if run.returncode == 1 else []


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="folder of the outputs")
    parser.add_argument("--to", default="jsonl.gz", help="jsonl.gz, jsonl, csv or parquet")
    parser.add_argument("--scheduler", help="address of a cluster; without it four workers of this machine")
    parser.add_argument("--command", default="paperclaims")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    targets = {source: options.out / f"{pathlib.Path(source).name.split('.')[0]}.{options.to}" for source in options.files}
    if len(set(targets.values())) < len(targets):
        parser.error("two files of one name would have one output")
    left = [source for source in options.files if not targets[source].exists()]
    cluster = options.scheduler or LocalCluster(n_workers=4, threads_per_worker=1, dashboard_address=None)
    with Client(cluster) as client:
        tasks = [client.submit(extract, source, targets[source], options.command, retries=3, pure=False) for source in left]
        done = len(options.files) - len(left)
        for _, unreadable in as_completed(tasks, with_results=True):
            done += 1
            print(f"{done} of {len(options.files)} files", *unreadable, sep="\n")

    if not options.scheduler:
        cluster.close()

    # What killed workers left behind. Their commands may outlive them: without their folder they can write nothing more.
    for leftover in list(options.out.glob(f"{UNFINISHED}*")):
        shutil.rmtree(leftover.rename(f"{leftover}-left"), ignore_errors=True)


if __name__ == "__main__":
    main()
