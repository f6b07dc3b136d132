package app.gegenwind.scenario.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip archive written byte by byte, so that it can lie. */
public final class RawZip {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int LINK = 0120777;

    private final List<Entry> entries = new ArrayList<>();
    private byte[] before = {};
    private byte[] between = {};
    private byte[] after = {};
    private int claimedEntries = -1;

    /** What stands in the directory, and what in the local header where that differs. */
    record Entry(
            String name,
            String localName,
            byte[] content,
            int method,
            int flags,
            int mode,
            long size,
            long crc,
            byte[] extra) {

        static Entry of(String name, byte[] content) {
            var sum = new CRC32();
            sum.update(content);
            return new Entry(
                    name, name, content, DEFLATED, 1 << 11, 0100644, content.length, sum.getValue(), new byte[0]);
        }

        Entry local(String other) {
            return new Entry(name, other, content, method, flags, mode, size, crc, extra);
        }

        Entry flags(int other) {
            return new Entry(name, localName, content, method, other, mode, size, crc, extra);
        }

        Entry mode(int other) {
            return new Entry(name, localName, content, method, flags, other, size, crc, extra);
        }

        Entry method(int other) {
            return new Entry(name, localName, content, other, flags, mode, size, crc, extra);
        }

        Entry size(long other) {
            return new Entry(name, localName, content, method, flags, mode, other, crc, extra);
        }

        Entry crc(long other) {
            return new Entry(name, localName, content, method, flags, mode, size, other, extra);
        }

        Entry extra(byte[] other) {
            return new Entry(name, localName, content, method, flags, mode, size, crc, other);
        }

        byte[] packed() {
            return method == DEFLATED ? deflate(content) : content;
        }
    }

    /** A symbolic link, as archivers of Unix pack one. */
    public static byte[] link(String name, String target) {
        return new RawZip().with(name, target, entry -> entry.mode(LINK)).bytes();
    }

    RawZip with(String name, String text) {
        return with(name, text, UnaryOperator.identity());
    }

    RawZip with(String name, String text, UnaryOperator<Entry> lie) {
        return with(name, text.getBytes(StandardCharsets.UTF_8), lie);
    }

    RawZip with(String name, byte[] content, UnaryOperator<Entry> lie) {
        entries.add(lie.apply(Entry.of(name, content)));
        return this;
    }

    RawZip before(String bytes) {
        before = bytes.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    RawZip between(String bytes) {
        between = bytes.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    RawZip after(String bytes) {
        after = bytes.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    RawZip claiming(int entries) {
        claimedEntries = entries;
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Entry entry : entries) {
            int offset = out.size();
            local(out, entry);
            central(directory, entry, offset);
        }
        out.writeBytes(between);
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        int count = claimedEntries < 0 ? entries.size() : claimedEntries;
        numbers(out, 4, 0x06054b50, 0);
        numbers(out, 2, count, count);
        numbers(out, 4, directory.size(), start);
        numbers(out, 2, 0);
        out.writeBytes(after);
        return out.toByteArray();
    }

    private static void local(ByteArrayOutputStream out, Entry e) {
        byte[] name = e.localName().getBytes(StandardCharsets.ISO_8859_1);
        byte[] packed = e.packed();
        numbers(out, 4, 0x04034b50);
        numbers(out, 2, 20, e.flags(), e.method(), 0, 0x21);
        numbers(out, 4, e.crc(), packed.length, e.size());
        numbers(out, 2, name.length, 0);
        out.writeBytes(name);
        out.writeBytes(packed);
    }

    private static void central(ByteArrayOutputStream out, Entry e, int offset) {
        byte[] name = e.name().getBytes(StandardCharsets.ISO_8859_1);
        numbers(out, 4, 0x02014b50);
        numbers(out, 2, 3 << 8 | 20, 20, e.flags(), e.method(), 0, 0x21);
        numbers(out, 4, e.crc(), e.packed().length, e.size());
        numbers(out, 2, name.length, e.extra().length, 0, 0, 0);
        numbers(out, 4, (long) e.mode() << 16, offset);
        out.writeBytes(name);
        out.writeBytes(e.extra());
    }

    private static void numbers(ByteArrayOutputStream out, int bytes, long... numbers) {
        for (long number : numbers) {
            for (int i = 0; i < bytes; i++) {
                out.write((int) (number >> 8 * i));
            }
        }
    }

    private static byte[] deflate(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            byte[] some = new byte[8192];
            while (!deflater.finished()) {
                out.write(some, 0, deflater.deflate(some));
            }
        }
        return out.toByteArray();
    }

    /** The bytes of a name as UTF-8, to be written byte by byte. */
    static String utf8(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
