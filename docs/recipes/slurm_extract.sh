#!/bin/bash
#SBATCH --job-name=claims
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
# Claims of many files as a Slurm job array: a task a file. A task that is requeued goes on where it was.
#   ls papers/*.jsonl.gz > files.txt; mkdir claims
#   sbatch --array=1-$(wc -l < files.txt)%64 slurm_extract.sh files.txt claims
set -euo pipefail
source=$(sed -n "${SLURM_ARRAY_TASK_ID}p" "$1")
name=$(basename "$source")
target="$2/${name%%.*}"

# Exit code 1 says that some papers could not be read: they are in the file of errors, and the rest is written.
paperclaims extract "$source" -o "$target.jsonl.gz" --jobs "${SLURM_CPUS_PER_TASK:-1}" --errors "$target.errors" || [ $? -eq 1 ]
