#!/usr/bin/env bash
# Prepares a scenario of fixtures/failures in namespaces of its own, asks preflight, then lets the real criu try.
#   agree.sh MAKE NODE PROGRAM SCENARIO    prints one JSON object: what preflight said; exits as the real criu's run did
# The run exits 0 when criu did what the scenario says it does (fails, or succeeds for the cause "none").
set -euo pipefail
make=$1 node=$2 program=$3 name=$4
if [[ -z ${AGREE_INSIDE-} ]]; then
  for fd in /proc/self/fd/*; do # a descriptor of the caller would be inherited by every victim
    fd=${fd##*/}
    if ((fd > 2 && fd != 255)); then eval "exec $fd>&-"; fi
  done
  # shellcheck disable=SC2154
  exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C HOME=/root \
    CKPT_PEERS="$CKPT_PEERS" AGREE_INSIDE=1 unshare --pid --fork --kill-child --mount-proc --mount --net --uts --ipc \
    --cgroup bash "$0" "$@"
fi
answer=$(mktemp) # no pid in its name: the pids of these namespaces are alike
"$make" --arrange "$name" </dev/null >"$answer" 2>/dev/null || true
[[ -s $answer ]] || { rm -f "$answer"; exit 3; }
arranged=$(cat "$answer")
rm -f "$answer"
criu_prefix=()
options=()
restore_options=()
source "/srv/ckpt/$name/state"
if [[ $arranged == *'"kind":"restore"'* ]]; then
  words=(--restore "/srv/ckpt/$name/img" ${restore_options[@]+"${restore_options[@]}"})
else
  words=("$victim" ${options[@]+"${options[@]}"})
fi
code=0
# shellcheck disable=SC2154
said=$(${criu_prefix[@]+"${criu_prefix[@]}"} "$node" "$program" preflight "${words[@]}" --json 2>&1) || code=$?
printf '{"arranged":%s,"code":%d,"said":%s}\n' "$arranged" "$code" "$([[ $said == "{"* ]] && echo "$said" || "$node" -p 'JSON.stringify(process.argv[1])' "$said")"
"$make" --run "$name" >&2
