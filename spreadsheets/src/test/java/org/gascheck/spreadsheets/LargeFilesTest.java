package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file of one table is read row by row, to the same submissions as a small one. */
class LargeFilesTest {

    private static final int ROWS = 40_000;

    @TempDir
    private Path folder;

    private static List<ReadRow> read(Path file) throws IOException {
        List<ReadRow> read = new ArrayList<>();
        try (ReadRows rows = ReadFile.READER.read(file, "x")) {
            rows.forEachRemaining(read::add);
        }
        return read;
    }

    private static String padding(Random random) {
        return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong())
                + Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
    }

    @Test
    void rowsOfALargeSheetAreSubmissionsOfTheirOwn() throws IOException {
        Path file = folder.resolve("large.xlsx");
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(out, "test", "1.0");
            Worksheet sheet = workbook.newWorksheet("用气用户");
            String[] headings = {"编号", "名称", "在老旧小区", "所在小区"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (int i = 1; i <= ROWS; i++) {
                sheet.inlineString(i, 0, i == 77 ? "u5" : "u" + i);
                sheet.inlineString(i, 1, padding(random));
                sheet.inlineString(i, 2, i == 99 ? "也许" : "是");
                sheet.inlineString(i, 3, "c1");
            }
            workbook.finish();
        }
        assertThat(Files.size(file)).isGreaterThan(2L << 20);
        List<ReadRow> read = read(file);
        assertThat(read).hasSize(ROWS);
        assertThat(read.stream().filter(row -> !row.isRead()).map(ReadRow::place))
                .containsExactly("用气用户!A78", "用气用户!A100");
        assertThat(read.get(0).facts()).containsOnlyKeys("gasUsers");
        assertThat(read.get(9).origins().at("/gasUsers/0/inOldCommunity")).contains("用气用户!C11");
        assertThat(read.get(9).facts().toString()).doesNotContain("c1");
    }

    @Test
    void whatCannotBeReadToItsEndEndsWithOneRefusal() throws IOException {
        StringBuilder csv = new StringBuilder("编号,名称,在老旧小区\n");
        Random random = new Random(1);
        for (int i = 1; i <= ROWS; i++) {
            csv.append('u').append(i).append(',').append(padding(random)).append(",是\n");
        }
        csv.append("u0,\"torn,是\nlast,x,是\n");
        Path file = Files.writeString(folder.resolve("torn.csv"), csv);
        assertThat(Files.size(file)).isGreaterThan(2L << 20);
        List<ReadRow> read = read(file);
        assertThat(read).hasSize(ROWS + 1);
        assertThat(read.get(ROWS).isRead()).isFalse();
        assertThat(read.get(ROWS).problems().toString()).contains("nothing after this row can be read");
        assertThat(read.subList(0, ROWS)).allMatch(ReadRow::isRead);
    }

    @Test
    void aSecondTableBelowALargeOneIsRefused() throws IOException {
        StringBuilder csv = new StringBuilder("编号,名称,在老旧小区\n");
        Random random = new Random(1);
        for (int i = 1; i <= ROWS; i++) {
            csv.append('u').append(i).append(',').append(padding(random)).append(",是\n");
        }
        csv.append("\n编号,建筑高度（米）,居民用户\nb1,54,u1\n");
        List<ReadRow> read = read(Files.writeString(folder.resolve("two.csv"), csv));
        assertThat(read).hasSize(ROWS + 1);
        assertThat(read.get(ROWS).problems().toString()).contains("another table follows");
    }
}
