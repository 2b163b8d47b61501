# Part of the launcher, read where no archive of loaded classes is at hand; uses its home, module, java, jar, note, key, short, make and
# utf8, and sets archive, which stays empty where none can be made.
sample=$home/cli-runner/src/main/start/sample.json

# Notes the archive, or that there is none, for the next start.
note_archive() {
    echo "${archive:+$(cksum < "$archive")}|$archive|$key" > "$note.$$"
    mv -f "$note.$$" "$note"
}

keep_classes() {
    if [ "$module" = service ]; then keep_service; else keep_command; fi
}

keep_command() {
    for old in "$note".*.jsa; do
        # One that is newer is being made by another run.
        [ "$old" -nt "$note" ] || rm -f "$old"
    done
    archive=$note.$$.jsa
    "$java" $short "$make=$archive" $utf8 -Dgascheck.launched=true -cp "$jar" org.gascheck.cli.Main check "$sample" \
        </dev/null >/dev/null 2>&1
    ran=$?
    [ -s "$archive" ] || archive=
    # Where the command ran and none could be made all the same, it is not tried again.
    [ -z "$archive" ] && [ "$ran" -lt 100 ] || note_archive
}

# Whether a service is running from a folder, or one is being made of it.
is_used() {
    for user in "$1"/used.*; do
        ! kill -0 "${user##*.}" 2>/dev/null || return 0
    done
    return 1
}

keep_service() {
    echo "gascheck: 为以后更快启动做准备，只此一次。 Preparing for faster starts, this once." >&2
    for old in "$note".*.d; do
        is_used "$old" || rm -rf "$old"
    done
    kept=$note.$$.d
    mkdir "$kept" && : > "$kept/used.$$" || return
    # It starts on a database in memory, and ends as soon as it could serve.
    "$java" -Xlog:disable -Djarmode=tools -jar "$jar" extract --destination "$kept" --force </dev/null >/dev/null 2>&1 \
        && "$java" -Xlog:disable "$make=$kept/classes" $utf8 -Dspring.context.exit=onRefresh -Dgascheck.launched=true \
            -jar "$kept/${jar##*/}" serve --port 0 --db jdbc:h2:mem:start </dev/null >/dev/null 2>&1 \
        && [ -s "$kept/classes" ] && archive=$kept/classes && note_archive
    [ -n "$archive" ] || rm -rf "$kept"
}
