package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.FILE_TOO_LARGE;
import static app.gegenwind.scenario.archive.Refusal.Reason.RATIO;
import static app.gegenwind.scenario.archive.Refusal.Reason.TOO_MANY_ENTRIES;
import static app.gegenwind.scenario.archive.Refusal.Reason.TWICE;
import static app.gegenwind.scenario.archive.Refusal.Reason.UNPACKS_TOO_LARGE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a zip archive that lies in memory. Its directory, its local headers and its layout must say the same: entries follow one another without gaps or
 * overlaps from the first byte to the directory, and the directory ends with the archive. So no program can find anything else in it than this one,
 * and nothing is unpacked before the directory has promised to stay within the limits.
 */
final class ZipReader {
    static final int MOST_ENTRIES = 200;
    static final int MOST_BYTES_A_FILE = 1024 * 1024;
    static final int MOST_BYTES = 8 * 1024 * 1024;
    static final int HIGHEST_RATIO = 100;

    /** A short file may repeat itself as it likes. */
    private static final int SMALL = 16 * 1024;

    private static final int END_SIZE = 22;
    private static final long END = 0x06054b50;

    private final Bytes zip;

    private ZipReader(byte[] zip) {
        this.zip = new Bytes(zip);
    }

    /** The contents of the files by name; folders are left out. */
    static SortedMap<String, byte[]> read(byte[] zip) {
        var reader = new ZipReader(zip);
        List<Header> headers = reader.directory();
        checkSizes(headers);
        checkNames(headers);
        return reader.unpack(headers);
    }

    private List<Header> directory() {
        int end = zip.size() - END_SIZE;
        if (end < 0 || zip.u32(end) != END || zip.u16(end + 20) != 0) {
            throw Bytes.broken("its end is missing, or something follows it");
        }
        int entries = zip.u16(end + 10);
        if (entries > MOST_ENTRIES) {
            throw new NotTaken(TOO_MANY_ENTRIES.at("", MOST_ENTRIES));
        }
        if (zip.u32(end + 4) != 0 || zip.u16(end + 8) != entries) {
            throw Bytes.broken("it is one of several parts");
        }
        return directory(zip.within(zip.u32(end + 16)), entries, end);
    }

    private List<Header> directory(int start, int entries, int end) {
        List<Header> headers = new ArrayList<>();
        int at = start;
        for (int i = 0; i < entries; i++) {
            headers.add(Header.read(zip, at));
            at = headers.getLast().end();
        }
        if (at != end || zip.u32(end + 12) != end - start) {
            throw Bytes.broken("its directory is damaged");
        }
        headers.sort(Comparator.comparingInt(Header::offset));
        checkLayout(headers, start);
        return headers;
    }

    private void checkLayout(List<Header> headers, int directory) {
        int expected = 0;
        for (int i = 0; i < headers.size(); i++) {
            Header header = headers.get(i);
            int next = i + 1 < headers.size() ? headers.get(i + 1).offset() : directory;
            if (header.offset() != expected || !LocalFile.of(zip, header).endsAt(next)) {
                throw misplaced();
            }
            expected = next;
        }
        if (expected != directory) {
            throw misplaced();
        }
    }

    private static NotTaken misplaced() {
        return Bytes.broken("its parts overlap or leave gaps");
    }

    private static void checkSizes(List<Header> headers) {
        long all = 0;
        for (Header header : headers) {
            all += header.size();
            if (header.size() > MOST_BYTES_A_FILE) {
                throw header.refused(FILE_TOO_LARGE, MOST_BYTES_A_FILE / 1024);
            }
            if (header.size() > SMALL && header.size() / HIGHEST_RATIO >= Math.max(1, header.packed())) {
                throw header.refused(RATIO, HIGHEST_RATIO);
            }
        }
        if (all > MOST_BYTES) {
            throw new NotTaken(UNPACKS_TOO_LARGE.at("", MOST_BYTES / 1024));
        }
    }

    private static void checkNames(List<Header> headers) {
        SortedMap<String, Header> known = new TreeMap<>();
        for (Header header : headers) {
            EntryName.check(header.name());
            Header same = known.put(EntryName.key(header.name()), header);
            if (same != null) {
                throw header.refused(TWICE, EntryName.shown(same.name()));
            }
        }
    }

    private SortedMap<String, byte[]> unpack(List<Header> headers) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        headers.stream()
                .filter(header -> !header.isFolder())
                .forEach(header ->
                        files.put(header.name(), LocalFile.of(zip, header).content()));
        return files;
    }
}
