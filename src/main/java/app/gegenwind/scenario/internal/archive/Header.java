package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.ENCRYPTED;
import static app.gegenwind.scenario.archive.Refusal.Reason.LINK;
import static app.gegenwind.scenario.archive.Refusal.Reason.PACKED_STRANGELY;

import app.gegenwind.scenario.archive.Refusal.Reason;
import java.util.zip.ZipEntry;

/**
 * What the directory of an archive says of one entry (APPNOTE.TXT 6.3.10, section 4.3.12).
 *
 * @param offset of its local header
 * @param end of this line of the directory
 */
record Header(String name, int flags, int method, long crc, long packed, long size, int offset, int end) {
    private static final long SIGNATURE = 0x02014b50;
    private static final int FIXED = 46;
    private static final int ENCRYPTION = 1 | 1 << 6 | 1 << 13;
    private static final int PATCHED = 1 << 5;
    private static final int DESCRIPTOR = 1 << 3;
    private static final long ZIP64 = 0xffffffffL;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final int FILE_TYPE = 0170000;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;

    static Header read(Bytes zip, int at) {
        zip.inside(at, FIXED);
        if (zip.u32(at) != SIGNATURE) {
            throw Bytes.broken("its directory is damaged");
        }
        int nameLength = zip.u16(at + 28);
        var header = new Header(
                EntryName.decode(zip.slice(at + FIXED, nameLength)),
                zip.u16(at + 8),
                zip.u16(at + 10),
                zip.u32(at + 16),
                zip.u32(at + 20),
                zip.u32(at + 24),
                zip.within(zip.u32(at + 42)),
                at + FIXED + nameLength + zip.u16(at + 30) + zip.u16(at + 32));
        header.check(zip.u16(at + 4) >> 8, (int) (zip.u32(at + 38) >> 16));
        ExtraFields.check(zip, at + FIXED + nameLength, zip.u16(at + 30), header);
        return header;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Its checksum and sizes may stand behind its content instead of before it. */
    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    boolean isStored() {
        return method == ZipEntry.STORED;
    }

    NotTaken refused(Reason reason, Object... arguments) {
        return new NotTaken(reason.at(EntryName.shown(name), arguments));
    }

    private void check(int system, int mode) {
        if ((flags & ENCRYPTION) != 0) {
            throw refused(ENCRYPTED);
        }
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED || (flags & PATCHED) != 0) {
            throw refused(PACKED_STRANGELY, "method " + method);
        }
        if (packed == ZIP64 || size == ZIP64) {
            throw refused(PACKED_STRANGELY, "ZIP64");
        }
        if (isFolder() && size > 0) {
            throw refused(PACKED_STRANGELY, "a folder with content");
        }
        if (system == UNIX || system == MAC) {
            checkType(mode & FILE_TYPE);
        }
    }

    /** Archives without a type mean plain files. */
    private void checkType(int type) {
        if (type != 0 && type != (isFolder() ? FOLDER : FILE)) {
            throw refused(LINK);
        }
    }
}
