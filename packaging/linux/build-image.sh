#!/usr/bin/env bash
# Makes the Linux application image, with its own runtime, and starts it once. Nothing it makes is committed.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
out=$(realpath -m "${1:-$root/target/linux}")
name=marac-desk

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }
property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$root/pom.xml" | head -n 1; }
size() { du -sm "$1" | cut -f1; }

find_jdk() {
  local home
  for home in "${JAVA25_HOME:-}" /usr/lib/jvm/*25*; do
    if [[ -x $home/bin/jpackage && $("$home/bin/java" --version) == *" 25"* ]]; then
      realpath "$home"
      return
    fi
  done
  return 1
}

# --- what goes in: the jar, what it needs, and JavaFX's native parts beside it, so that nothing is unpacked at home
build_input() {
  local input=$work/input natives=$work/natives
  (cd "$root" && JAVA25_HOME=$jdk mvn -q -B -ntp -Dmaven.test.skip=true clean package \
    dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/libraries)
  mkdir -p "$input" "$natives"
  cp "$root/target/$name-$version.jar" "$root"/target/libraries/*.jar "$input"
  # The JavaFX jars without a platform in their name are empty
  find "$input" -name 'javafx-*.jar' ! -name '*-linux*.jar' -delete
  (cd "$natives" && "$jdk/bin/jar" xf "$input"/javafx-graphics-*-linux*.jar)
  cp "$natives"/*.so "$input"
  find "$input" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
}

# --- the runtime: what the program uses; no compiler, no shell, British and Welsh dates
link_runtime() {
  "$jdk/bin/jlink" --output "$work/runtime" \
    --add-modules java.base,java.desktop,java.logging,java.management,jdk.management,java.naming,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported \
    --include-locales=en-GB,cy --strip-debug --no-header-files --no-man-pages --compress=zip-6
}

make_image() {
  rm -rf "${out:?}/$name"
  mkdir -p "$out"
  local option options=() usual
  read -ra usual <<<"$(property run.options)"
  for option in "${usual[@]}" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:-UsePerfData \
    '-XX:AOTCache=$APPDIR/marac-desk.aot'; do
    options+=(--java-options "$option")
  done
  "$jdk/bin/jpackage" --type app-image --name "$name" --app-version "${version%-SNAPSHOT}" --vendor "Marac Desk" \
    --input "$work/input" --main-jar "$name-$version.jar" --main-class org.maracdesk.app.Main \
    --runtime-image "$work/runtime" --dest "$out" "${options[@]}"
  find "$out/$name" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

# --- a window on a display of its own, until it can be seen; then it is asked to end
show_window() {
  HOME=$trial XDG_CONFIG_HOME=$trial xvfb-run -a -s '-screen 0 1366x768x24' bash -c '
    began=$(date +%s%N)
    "$1" & program=$!
    for ((tries = 0; tries < 1200; tries++)); do
      if xwininfo -root -tree | grep -q "\"Marac Desk\""; then
        seen=$(( ($(date +%s%N) - began) / 1000000 ))
        sleep 2
        kill -TERM "$program"
        wait "$program" || true
        printf "The window could be seen after %s ms.\n" "$seen"
        exit 0
      fi
      kill -0 "$program" 2>/dev/null || { wait "$program"; exit 1; }
      sleep 0.05
    done
    kill -TERM "$program"
    exit 1' show "$image"
}

# --- the classes of a start, kept ready for the next one
train() {
  local config=$out/$name/lib/app/$name.cfg
  if ! has_display; then
    sed -i '/-XX:AOTCache=/d' "$config"
    say "The start is not trained: that needs xvfb-run and xwininfo. The image works; it starts more slowly."
    return
  fi
  cp -p "$config" "$trial/config"
  sed -i 's/-XX:AOTCache=/-XX:AOTCacheOutput=/' "$config"
  show_window >"$trial/training" 2>&1 || { cat "$trial/training"; stop "The window did not open."; }
  cp -p "$trial/config" "$config"
  [[ -s $out/$name/lib/app/$name.aot ]] || stop "The training left no cache."
  # A cache that does not fit is passed over in silence; asked for like this, it would be an error
  JAVA_TOOL_OPTIONS=-XX:AOTMode=on "$image" --version >"$trial/training" 2>&1 \
    || { cat "$trial/training"; stop "The image does not take its cache."; }
  say "Trained: the cache is $(size "$out/$name/lib/app/$name.aot") MB."
}

has_display() { command -v xvfb-run >/dev/null && command -v xwininfo >/dev/null; }

try_commands() {
  local began=$SECONDS
  "$image" --version
  "$image" demo --out "$trial/demo" >"$trial/told" || { cat "$trial/told"; stop "The demo did not play."; }
  "$image" verify --store "$trial/demo/store" --passphrase-file "$trial/demo/passphrase.txt"
  say "The demo was played and checked in $((SECONDS - began)) seconds."
}

try_window() {
  has_display || { say "The window is not tried: that needs xvfb-run and xwininfo."; return; }
  show_window
  [[ ! -e $trial/.openjfx ]] || stop "JavaFX unpacked itself at home: its native parts do not lie beside the jar."
}

jdk=$(find_jdk) || stop "No JDK 25 found: set JAVA25_HOME to one."
command -v mvn >/dev/null || stop "Maven (mvn) is needed."
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml")
SOURCE_DATE_EPOCH=$(date -d "$(property project.build.outputTimestamp)" +%s)
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trial=$work/trial
mkdir "$trial"
trap 'rm -rf "$work"' EXIT
image=$out/$name/bin/$name

build_input
link_runtime
say "The runtime is $(size "$work/runtime") MB."
make_image
train
say "The image is $(size "$out/$name") MB: $out/$name"
try_commands
try_window
