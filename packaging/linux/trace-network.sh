#!/usr/bin/env bash
# Runs the program under strace and counts what it asks of a network: the demo and its check by command, then the window
# on a display of its own, in which the demo's store is unlocked. Fails where a network socket is used for anything, or a
# kind of socket comes up that is not known here.
# Usage: trace-network.sh PROGRAM [OPTION...], such as target/linux/marac-desk/bin/marac-desk
set -euo pipefail

stop() { printf '%s\n' "$*" >&2; exit 2; }

[[ $# -gt 0 ]] || stop "Which program? Such as target/linux/marac-desk/bin/marac-desk"
for need in strace xvfb-run xwininfo xdotool; do
  command -v "$need" >/dev/null || stop "$need is needed."
done
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
export HOME=$trial XDG_CONFIG_HOME=$trial trial
trace=(strace -f -qq -e trace=network -o)

# --- by command: two meetings played, papers, spreadsheets, backups; then a full check
"${trace[@]}" "$trial/demo.trace" "$@" demo --out "$trial/demo" >"$trial/told" \
  || { cat "$trial/told"; stop "The demo did not play."; }
"${trace[@]}" "$trial/verify.trace" "$@" verify --store "$trial/demo/store" --passphrase-file "$trial/demo/passphrase.txt" \
  >"$trial/told" || { cat "$trial/told"; stop "The demo does not hold."; }

# --- the window: the demo's store unlocked, left open for half a minute, asked to end
mkdir -p "$trial/marac-desk"
printf 'store.folder=%s\n' "$trial/demo/store" >"$trial/marac-desk/settings.properties"
xvfb-run -a -s '-screen 0 1366x768x24' bash -c '
  shown() { xwininfo -root -tree | grep -q "\"Marac Desk"; }
  "$@" >/dev/null 2>&1 & traced=$!
  for ((tries = 0; tries < 1200; tries++)); do
    shown && break
    kill -0 "$traced" 2>/dev/null || exit 1
    sleep 0.1
  done
  shown || exit 1
  sleep 15
  xdotool search --name "Marac Desk" windowfocus --sync || true
  xdotool type --delay 60 "$(cat "$trial/demo/passphrase.txt")"
  xdotool key Return
  sleep 30
  # An open store has no seal
  [[ -s $trial/demo/store/store.seal ]] && opened=1 || opened=0
  # strace hands nothing on: the program is its child
  kill -TERM $(pgrep -P "$traced")
  wait "$traced" || true
  exit "$opened"' show "${trace[@]}" "$trial/window.trace" "$@" || stop "The window did not open, or not the store in it."

# --- what was asked for
cat "$trial"/*.trace | sed 's/^[0-9]* *//' >"$trial/all"
count() { grep -cE "$1" "$trial/all" || true; }
display=$(count '^connect\(.*sun_path=@?"/tmp/\.X11-unix/')
here=$(grep -E '^connect\(.*sa_family=AF_UNIX' "$trial/all" | grep -cvE 'sun_path=@?"/tmp/\.X11-unix/' || true)
kernel=$(count '^socket\(AF_NETLINK, [^,]*, NETLINK_ROUTE\)')
made=$(count '^socket\((AF_INET|AF_INET6),')
used=$(count '^(listen\(|(connect|bind|accept4?|sendto|sendmsg|recvfrom|recvmsg)\(.*sa_family=AF_INET)')
other=$(grep -E '^socket\(' "$trial/all" | grep -cvE '^socket\((AF_UNIX,|AF_INET6?,|AF_NETLINK, [^,]*, NETLINK_ROUTE)' || true)
grep -E '^connect\(.*sa_family=AF_UNIX' "$trial/all" | grep -oE 'sun_path=@?"[^"]*"' | sort | uniq -c || true
printf 'display %s, this computer %s, kernel %s, network sockets made %s, used %s, unknown %s\n' \
  "$display" "$here" "$kernel" "$made" "$used" "$other"
[[ $used = 0 && $other = 0 ]]
