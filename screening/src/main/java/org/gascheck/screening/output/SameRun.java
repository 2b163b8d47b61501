package org.gascheck.screening.output;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.gascheck.screening.ScreeningException;
import org.gascheck.screening.sources.InputFile;

/** Holds against a run that is to go on all that would give other results than those that are there. */
final class SameRun {

    private SameRun() {
    }

    static void check(Setup before, Setup now) throws ScreeningException {
        Set<String> options = new LinkedHashSet<>(before.options().keySet());
        options.addAll(now.options().keySet());
        for (String each : options) {
            if (!Objects.equals(before.options().get(each), now.options().get(each))) {
                String was = before.options().getOrDefault(each, "");
                throw changed(each + "（原为“" + was + "”）", each + " (was \"" + was + "\")");
            }
        }
        if (before.inputs().size() != now.inputs().size()) {
            throw changed("输入的个数", "the number of inputs");
        }
        for (int i = 0; i < now.inputs().size(); i++) {
            InputFile was = before.inputs().get(i);
            InputFile is = now.inputs().get(i);
            if (!was.name().equals(is.name())) {
                throw changed("输入 " + was.name() + "（现为 " + is.name() + "）",
                        "the input " + was.name() + " (now " + is.name() + ")");
            }
            if (!is.isFile()) {
                throw ScreeningException.refused(
                        "不能接着做：" + is.name() + " 不是能重新读的文件",
                        "the run cannot go on: " + is.name() + " is no file that can be read again");
            }
            if (was.size() != is.size() || was.modified() != is.modified()) {
                throw changed("文件 " + is.name() + " 的内容", "the contents of " + is.name());
            }
        }
    }

    /** That something is not as it was. */
    static ScreeningException changed(String zh, String en) {
        return ScreeningException.refused(
                "不能接着做：" + zh + " 与上次不同；应与上次相同，或用 --overwrite 重做",
                "the run cannot go on: " + en + " is not as it was; expected the same, or --overwrite to do it again");
    }
}
