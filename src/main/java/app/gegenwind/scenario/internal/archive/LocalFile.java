package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.NOT_A_ZIP;
import static app.gegenwind.scenario.archive.Refusal.Reason.TWO_NAMES;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An entry where it lies in the archive (APPNOTE.TXT 6.3.10, section 4.3.7), once it is known to agree with the directory.
 *
 * @param data where its content begins
 */
record LocalFile(Bytes zip, Header header, int data) {
    private static final long SIGNATURE = 0x04034b50;
    private static final int FIXED = 30;
    private static final long DESCRIPTOR = 0x08074b50;

    static LocalFile of(Bytes zip, Header header) {
        int at = header.offset();
        zip.inside(at, FIXED);
        if (zip.u32(at) != SIGNATURE) {
            throw header.refused(NOT_A_ZIP, "it does not begin where the directory says");
        }
        int nameLength = zip.u16(at + 26);
        byte[] name = zip.slice(at + FIXED, nameLength);
        if (!Arrays.equals(name, header.name().getBytes(StandardCharsets.UTF_8))) {
            throw header.refused(TWO_NAMES);
        }
        ExtraFields.check(zip, at + FIXED + nameLength, zip.u16(at + 28), header);
        var file = new LocalFile(zip, header, at + FIXED + nameLength + zip.u16(at + 28));
        file.checkSame(at);
        return file;
    }

    private void checkSame(int at) {
        boolean same = zip.u16(at + 6) == header.flags() && zip.u16(at + 8) == header.method();
        boolean sizes = is(at + 14, header.crc()) && is(at + 18, header.packed()) && is(at + 22, header.size());
        if (!same || !sizes) {
            throw damaged();
        }
        zip.inside(data, zip.within(header.packed()));
    }

    private boolean is(int at, long expected) {
        return zip.u32(at) == expected || header.hasDescriptor() && zip.u32(at) == 0;
    }

    /** Whether nothing lies between its content and that place but what may follow it. */
    boolean endsAt(int next) {
        int end = data + (int) header.packed();
        return next == end
                || header.hasDescriptor() && (isDescriptor(end, next) || isDescriptorWithSignature(end, next));
    }

    private boolean isDescriptor(int at, int next) {
        return next == at + 12
                && zip.u32(at) == header.crc()
                && zip.u32(at + 4) == header.packed()
                && zip.u32(at + 8) == header.size();
    }

    private boolean isDescriptorWithSignature(int at, int next) {
        return next == at + 16 && zip.u32(at) == DESCRIPTOR && isDescriptor(at + 4, next);
    }

    byte[] content() {
        byte[] packed = zip.slice(data, (int) header.packed());
        byte[] content = header.isStored() ? packed : inflate(packed);
        var sum = new CRC32();
        sum.update(content);
        if (content.length != header.size() || sum.getValue() != header.crc()) {
            throw damaged();
        }
        return content;
    }

    /** Room for exactly what was promised, and for one byte more, to see that there is none. */
    private byte[] inflate(byte[] packed) {
        byte[] content = new byte[(int) header.size() + 1];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int length = 0;
            int more;
            while (length < content.length && (more = inflater.inflate(content, length, content.length - length)) > 0) {
                length += more;
            }
            if (length != header.size() || !inflater.finished() || inflater.getRemaining() > 0) {
                throw damaged();
            }
            return Arrays.copyOf(content, length);
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private NotTaken damaged() {
        return header.refused(NOT_A_ZIP, "its content is damaged, or not as large as it says");
    }
}
