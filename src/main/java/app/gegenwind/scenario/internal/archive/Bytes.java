package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.NOT_A_ZIP;

import java.util.Arrays;

/** Numbers of a zip archive, the lowest byte first. Whatever would be read beyond the end is refused. */
record Bytes(byte[] all) {

    int size() {
        return all.length;
    }

    int u16(int at) {
        inside(at, 2);
        return all[at] & 0xff | (all[at + 1] & 0xff) << 8;
    }

    long u32(int at) {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /** A place or a size within the archive. */
    int within(long number) {
        if (number > size()) {
            throw broken("it points beyond its own end");
        }
        return (int) number;
    }

    byte[] slice(int from, int length) {
        inside(from, length);
        return Arrays.copyOfRange(all, from, from + length);
    }

    void inside(int from, int length) {
        if (from < 0 || length < 0 || from > size() - length) {
            throw broken("it ends too early");
        }
    }

    static NotTaken broken(String why) {
        return new NotTaken(NOT_A_ZIP.at("", why));
    }
}
