package org.gascheck.spreadsheets.xlsx;

import java.io.Closeable;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.SheetFault;

/** The parts of a packed workbook, unpacked within limits. */
final class Parts implements Closeable {

    private static final int MOST_PARTS = 20_000;
    /** Below this a part may grow as much as it likes: empty rows and styles are packed very small. */
    private static final long GRACE = 64L << 20;

    private final ZipFile zip;
    private final SheetLimits limits;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long expanded;

    Parts(File file, SheetLimits limits) throws IOException {
        this.limits = limits;
        try {
            this.zip = new ZipFile(file);
        } catch (ZipException e) {
            throw damaged(e);
        }
        try {
            if (zip.size() > MOST_PARTS) {
                throw new SheetFault("压缩包内的文件过多（" + zip.size() + "）", "too many parts (" + zip.size() + ")");
            }
            zip.stream().forEach(entry -> entries.putIfAbsent(plain(entry.getName()), entry));
        } catch (SheetFault | IllegalArgumentException e) {
            zip.close();
            throw e instanceof SheetFault fault ? fault : damaged(e);
        }
    }

    static SheetFault damaged(Exception reason) {
        return new SheetFault(
                "文件已损坏，打不开（" + reason.getMessage() + "）；请用表格软件打开并另存为 .xlsx",
                "the file is damaged (" + reason.getMessage() + "); expected one that a spreadsheet program can open: "
                        + "open it there and save it as .xlsx");
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    boolean has(String name) {
        return entries.containsKey(plain(name));
    }

    /** The contents of a part. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(plain(name));
        if (entry == null) {
            throw damaged(new IOException("no part " + name));
        }
        if ((entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED)) {
            throw damaged(new IOException("packed by the method " + entry.getMethod()));
        }
        try {
            return new Limited(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 1));
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /** Counts what is unpacked. */
    private final class Limited extends FilterInputStream {

        private final long packed;
        private long ofPart;

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (ZipException | java.io.EOFException e) {
                throw damaged(e);
            }
            if (read > 0) {
                ofPart += read;
                expanded += read;
                if (expanded > limits.expanded() || ofPart > GRACE && ofPart / packed > limits.ratio()) {
                    throw new SheetFault(
                            "解压后过大（已超过 " + ofPart + " 字节），像是压缩炸弹；应为普通的工作簿",
                            "it unpacks to too much (more than " + ofPart
                                    + " bytes), like a zip bomb; expected an ordinary workbook");
                }
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            return read(new byte[(int) Math.min(count, 8192)]);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
