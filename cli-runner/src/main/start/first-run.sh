# Part of the launcher, read where the program is not built yet; uses its home, module, jar, lock and fail.
log=$home/$module/target/first-build.log

# What Maven does, as it does it: each line of its output that begins a step, with the seconds since the start.
progress() {
    start=$(date +%s)
    files=0
    while IFS= read -r line; do
        zh=
        case $line in
            *"Scanning for projects"*)
                zh="正在准备" en="preparing"
                ;;
            *"Downloaded from"*)
                files=$((files + 1))
                [ $((files % 50)) -ne 0 ] || { zh="已下载 $files 个文件" en="$files files downloaded"; }
                ;;
            "[INFO] Building "*"/"*"]")
                step=$(printf '%s\n' "${line#"[INFO] Building "}" | tr -s ' ')
                zh="正在构建 $step" en="building $step"
                ;;
        esac
        [ -z "$zh" ] || printf 'gascheck: %s（%s 秒） %s (%s s)\n' "$zh" "$(($(date +%s) - start))" "$en" "$(($(date +%s) - start))" >&2
    done
}

build() {
    mvn=$(command -v mvn) || fail "程序尚未构建；构建需要 Maven，但 PATH 中没有 mvn" \
        "the program has not been built yet, and Maven is needed for that, but there is no mvn on the PATH"
    echo "gascheck: 首次使用，先下载程序库并构建，只此一次。 First use: downloading libraries and building, this once." >&2
    (cd "$home" && "$mvn" -B -Dstyle.color=never -Dmaven.test.skip=true -pl "$module" -am package </dev/null 2>&1; printf '\nexit %s\n' "$?") \
        | tee "$log" | progress
    if [ "$(tail -n 1 "$log")" != "exit 0" ] || [ ! -f "$jar" ]; then
        rm -f "$jar"
        grep -E '^\[(ERROR|FATAL)\]' "$log" | head -n 20 >&2
        fail "构建失败，详见 $log" "the build failed; see $log"
    fi
}

# Builds the program, or waits for another first run that is doing so.
first_run() {
    mkdir -p "${lock%/*}" 2>/dev/null
    [ -w "${lock%/*}" ] || fail "程序尚未构建，而 $home 不可写；请先在可写的副本中构建：mvn -B package" \
        "the program has not been built yet, and $home cannot be written; build it in a copy that can be, with mvn -B package"
    unnamed=0
    told=
    until mkdir "$lock" 2>/dev/null; do
        builder=$(cat "$lock/pid" 2>/dev/null)
        [ -n "$builder" ] || unnamed=$((unnamed + 1))
        if [ "$unnamed" -gt 5 ] || { [ -n "$builder" ] && ! kill -0 "$builder" 2>/dev/null; }; then
            # It was ended before it was done: of those that wait, the one that moves its lock away goes on.
            mv "$lock" "$lock.$$" 2>/dev/null && rm -rf "$lock.$$" "$jar"
            unnamed=0
            continue
        fi
        [ -n "$told" ] || echo "gascheck: 另一次运行正在构建，等它完成 …… Another run is building; waiting for it ..." >&2
        told=yes
        sleep 1
    done
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    echo $$ > "$lock/pid"
    [ -f "$jar" ] || build
    trap - EXIT INT TERM HUP
    rm -rf "$lock"
}
