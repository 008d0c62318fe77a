#!/bin/bash
# The one command: run.sh SCRATCH. SCRATCH/npm/node_modules holds the packages that README.md names.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(cd "$1" && pwd)
data=${TREEBANKS:-$here/../../../../shared/data/treebanks}
export OMP_NUM_THREADS=2 OPENBLAS_NUM_THREADS=2
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=500000000
python=/usr/bin/python3

node "$here/gazetteers.mjs" "$scratch/npm/node_modules" > "$scratch/names.json"
$python "$here/lexicon.py" "$scratch/npm/node_modules" "$scratch/names.json" "$scratch/lexicon.npz"
train() { nice -n 19 $python -u "$here/train.py" --treebanks "$data" --lexicon "$scratch/lexicon.npz" "$@"; }
# The schedule is one of 32 epochs; it was halted after 29, when dev had stopped getting better.
train --out "$scratch/run" --epochs 32 --decay 12 --seed 1 --entity 1.0 --halt 29
$python "$here/blend.py" "$data" "$scratch/lexicon.npz" "$scratch/final.pt" "$scratch/run/best.pt" "$scratch/run/last.pt"
$python "$here/export.py" "$scratch/final.pt" "$scratch/lexicon.npz" "$here/../model/english.bin"
