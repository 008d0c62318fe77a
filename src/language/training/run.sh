#!/bin/bash
# The one command: run.sh SCRATCH. SCRATCH/npm/node_modules holds the packages that README.md names, and `npm run build` was run.
# To try it: TREEBANKS (a folder of small files), EVERY (which sentences of the text are read) and MODEL (what is written).
# A run that was cut off goes on where it was when the command is given again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
scratch=$(cd "$1" && pwd)
data=${TREEBANKS:-$root/../shared/data/treebanks}
export OMP_NUM_THREADS=2 OPENBLAS_NUM_THREADS=2
export MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=500000000
python=/usr/bin/python3
lexicon=$scratch/lexicon.npz

node "$here/gazetteers.mjs" "$scratch/npm/node_modules" > "$scratch/names.json"
$python "$here/lexicon.py" "$scratch/npm/node_modules" "$scratch/names.json" "$lexicon"
train() { nice -n 19 $python -u "$here/train.py" --treebanks "$data" --lexicon "$lexicon" --entity 1.0 --threads 2 "$@"; }

# First, the network that will ship. Its schedule is one of 32 epochs; it was halted when dev had stopped getting better.
train --out "$scratch/first" --epochs 32 --decay 12 --seed 1 --halt 29
# One that errs elsewhere: wider, and in three of ten sentences people and places have other names.
train --out "$scratch/second" --epochs 19 --decay 7 --seed 1 --names "$scratch/names.json" \
  --settings '{"width":384,"dropout":0.28,"mention_dropout":0.3,"corrupt":[0.02,0.03,0.03,0.1,0.1,0.1]}'
$python "$here/blend.py" "$data" "$lexicon" "$scratch/first.pt" "$scratch/first/best.pt" "$scratch/first/last.pt"

# What both say together of the training files and of text without annotation, taught to the first.
node "$here/text.mjs" "$scratch/npm/node_modules" > "$scratch/text.txt"
node "$root/dist/cli/dossier.js" parse "$scratch/text.txt" --output "$scratch/text.conllu"
awk -v every="${EVERY:-4}" 'BEGIN { RS = ""; ORS = "\n\n" } NR % every == 0' "$scratch/text.conllu" > "$scratch/part.conllu"
$python "$here/teach.py" "$data" "$lexicon" "$scratch/part.conllu" "$scratch/soft.pt" "$scratch/first.pt" "$scratch/second/last.pt"
distil() { train --out "$scratch/distilled" --seed 3 --rate 5e-4 --warm 100 --settings '{"dropout":0.2}' --teach "$scratch/soft.pt" --start "$scratch/first.pt" "$@"; }
# The schedule was lengthened after two of three epochs and halted after four of five; the last two are blended.
distil --epochs 3 --decay 3 --halt 2
distil --epochs 5 --decay 4 --halt 3
[ -e "$scratch/third.pt" ] || cp "$scratch/distilled/last.pt" "$scratch/third.pt"
distil --epochs 5 --decay 4 --halt 4
$python "$here/blend.py" "$data" "$lexicon" "$scratch/taught.pt" "$scratch/distilled/last.pt" "$scratch/third.pt"

# The second network's lemmas are worse, and so became the first's: its rules are fitted again to the treebanks alone.
train --out "$scratch/lemma" --epochs 1 --decay 1 --rate 1e-3 --warm 20 --seed 4 --start "$scratch/taught.pt" --only tags.lemma
$python "$here/export.py" "$scratch/lemma/last.pt" "$lexicon" "${MODEL:-$here/../model/english.bin}"
