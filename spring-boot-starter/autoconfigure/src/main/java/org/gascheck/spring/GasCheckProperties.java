package org.gascheck.spring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.reading.ReadLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the checker of a program is to judge.
 *
 * @param instruments     依据的文件。 The ids of the instruments to judge by.
 * @param rulePackFolders 另加规则包的文件夹；其规则即代码，只用作者可信的。 Folders of further rule packs, judged by as well. Their
 *                        rules are code and run with all rights of the program: name only folders whose authors you
 *                        trust.
 * @param settings        选定的读法。 The readings chosen instead of the recommended ones, by setting.
 * @param assumptions     是否接受资料中声明的假定。 Whether submissions that declare assumptions are accepted.
 * @param purpose         用途，如 acceptance。 What submissions are judged for, such as acceptance; nothing in particular
 *                        unless given.
 * @param readLimits      读取请求内容的限制。 How much of a request body is read before it is refused.
 */
@ConfigurationProperties("gascheck")
public record GasCheckProperties(
        @DefaultValue("cq2021n156") List<String> instruments,
        @DefaultValue List<Path> rulePackFolders,
        @DefaultValue Map<String, String> settings,
        @DefaultValue("allowed") DeclaredAssumptions assumptions,
        String purpose,
        @DefaultValue Limits readLimits) {

    /** Whether submissions may declare assumptions. */
    public enum DeclaredAssumptions {
        /** They may; all that rests on one says so. */
        ALLOWED,
        /** Such submissions are refused. */
        REFUSED
    }

    /**
     * How much is read before an input is refused; those of {@link ReadLimits#service()} unless given.
     *
     * @param size         资料的最大长度。 The greatest size of a submission.
     * @param depth        嵌套层数。 Levels of nesting.
     * @param textLength   文本的字符数。 Characters of a text.
     * @param numberLength 数字的位数。 Digits of a number.
     * @param problems     最多列出的问题数。 How many problems of a submission are told.
     * @param records      记录数。 Records of a submission, at any depth.
     */
    public record Limits(
            @DefaultValue("4MB") DataSize size,
            @DefaultValue("32") int depth,
            @DefaultValue("10000") int textLength,
            @DefaultValue("100") int numberLength,
            @DefaultValue("100") int problems,
            @DefaultValue("5000") int records) {

        ReadLimits asReadLimits() {
            return new ReadLimits(
                    Math.toIntExact(size.toBytes()), depth, textLength, numberLength, problems, records);
        }
    }
}
