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
# First leg, then a second one with a fresh cosine and more dropout from where the first one stopped.
train --out "$scratch/leg1" --epochs 32 --decay 12 --seed 1 --entity 1.0 --halt 29
train --out "$scratch/leg2" --epochs 44 --decay 15 --seed 2 --entity 1.5 --resume "$scratch/leg1/last.pt" \
  --settings '{"dropout": 0.33, "input_dropout": 0.2, "drop_word": 0.4, "drop_vector": 0.15, "drop_all": 0.05, "drop_bits": 0.15}'
$python "$here/export.py" "$scratch/leg2/best.pt" "$scratch/lexicon.npz" "$here/../model/english.bin"
