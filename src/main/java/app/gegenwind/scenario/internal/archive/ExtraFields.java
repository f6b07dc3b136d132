package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.PACKED_STRANGELY;
import static app.gegenwind.scenario.archive.Refusal.Reason.TWO_NAMES;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What programs add to an entry. Dates and owners are left alone; what gives an entry another name or size for some programs is refused. */
final class ExtraFields {
    private static final int ZIP64 = 0x0001;
    private static final int UNICODE_PATH = 0x7075;

    private ExtraFields() {}

    static void check(Bytes zip, int from, int length, Header header) {
        zip.inside(from, length);
        for (int at = from; at < from + length; ) {
            int size = zip.u16(at + 2);
            if (at + 4 + size > from + length) {
                throw header.refused(PACKED_STRANGELY, "damaged extra fields");
            }
            check(zip.u16(at), zip.slice(at + 4, size), header);
            at += 4 + size;
        }
    }

    private static void check(int kind, byte[] field, Header header) {
        if (kind == ZIP64) {
            throw header.refused(PACKED_STRANGELY, "ZIP64");
        }
        // One byte version and four of a checksum stand before the name.
        byte[] name = header.name().getBytes(StandardCharsets.UTF_8);
        if (kind == UNICODE_PATH
                && (field.length < 5 || !Arrays.equals(field, 5, field.length, name, 0, name.length))) {
            throw header.refused(TWO_NAMES);
        }
    }
}
