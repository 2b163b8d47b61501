package org.gascheck.facts.reading;

import org.gascheck.Text;
import org.gascheck.facts.UncountedDay;
import org.gascheck.facts.model.Field;

/** Takes what is wrong with a value that is read. */
interface Reporting {

    /** Takes a problem at the value that is read now. */
    void report(Problems.Told<String> pointer, Problems.Told<Text> message) throws StoppedException;

    /** Takes note of a value that was read: that of a field, or a member of the set in it. */
    default void took(Field field, Object value, Problems.Told<String> pointer) throws StoppedException {
    }

    /** Takes note of a day that cannot be meant, where that is no fault. */
    default void passOver(UncountedDay day) throws StoppedException {
        report(
                day::pointer,
                () -> new Text(
                        day.written() + "：" + day.says().zh(),
                        day.written() + ": " + day.says().en()));
    }

    /** The limits of reading. */
    ReadLimits limits();
}
