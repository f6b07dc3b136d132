package app.gegenwind.scenario.internal;

import java.io.ByteArrayOutputStream;

/** Spoils bytes without a look at what they mean. */
public final class DamagedBytes {
    private static final int[] HOSTILE = {
        0, 0x80, 0xC0, 0xC1, 0xE0, 0xED, 0xEF, 0xF4, 0xF5, 0xFE, 0xFF, '\t', '\r', '\n', '#', ':', '"', '\'', '{', '}',
        '[', ']', '&', '*', ' '
    };

    private DamagedBytes() {}

    public static byte[] some(byte[] bytes, Rolls dice) {
        byte[] damaged = bytes;
        for (int left = 1 + dice.below(4); left > 0; left--) {
            damaged = one(damaged, dice);
        }
        return damaged;
    }

    private static byte[] one(byte[] bytes, Rolls dice) {
        int from = dice.below(bytes.length + 1);
        int to = Math.min(bytes.length, from + dice.below(dice.once(3) ? 200 : 4));
        return switch (dice.below(5)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 -> spliced(bytes, from, from, java.util.Arrays.copyOfRange(bytes, from, to));
            case 2 -> spliced(bytes, from, from, new byte[] {(byte) HOSTILE[dice.below(HOSTILE.length)]});
            case 3 -> spliced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) dice.below(256)});
            default -> flipped(bytes, from, dice);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Rolls dice) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << dice.below(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
