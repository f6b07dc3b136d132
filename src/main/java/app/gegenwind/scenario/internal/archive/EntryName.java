package app.gegenwind.scenario.internal.archive;

import static app.gegenwind.scenario.archive.Refusal.Reason.NAME;
import static app.gegenwind.scenario.archive.Refusal.Reason.NAME_TOO_LONG;
import static app.gegenwind.scenario.archive.Refusal.Reason.NOT_OURS;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an entry may be called: a list of what is right, since lists of what is wrong forget something. The faults that are known as attacks are
 * named before that, each by its name.
 */
final class EntryName {
    static final int MOST_CHARACTERS = 100;
    private static final int SHOWN = 120;
    private static final String PART = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*";
    private static final Pattern RIGHT = Pattern.compile(PART + "/(" + PART + "\\.yaml)?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");

    private EntryName() {}

    static String decode(byte[] bytes) {
        var name = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(name.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw new NotTaken(NAME.at(shown(name), "it is not UTF-8"));
        }
        return name;
    }

    static void check(String name) {
        if (name.length() > MOST_CHARACTERS) {
            throw new NotTaken(NAME_TOO_LONG.at(shown(name), MOST_CHARACTERS));
        }
        fault(name).ifPresent(why -> {
            throw new NotTaken(NAME.at(shown(name), why));
        });
        if (!RIGHT.matcher(name).matches()) {
            throw new NotTaken(NOT_OURS.at(shown(name)));
        }
    }

    private static Optional<String> fault(String name) {
        List<String> parts = List.of(name.split("/", -1));
        if (UNSEEN.matcher(name).find()) {
            return Optional.of("it holds characters that cannot be seen");
        }
        if (name.contains("\\")) {
            return Optional.of("it holds a backslash");
        }
        if (name.contains(":")) {
            return Optional.of("it holds a colon, as the names of drives do");
        }
        if (name.startsWith("/") || name.startsWith("~")) {
            return Optional.of("it does not start in the archive");
        }
        if (parts.contains("..") || parts.contains(".")) {
            return Optional.of("it leads out of its folder");
        }
        return parts.stream().anyMatch(EntryName::isDevice)
                ? Optional.of("Windows keeps it for a device")
                : Optional.empty();
    }

    static boolean isDevice(String part) {
        return DEVICE.matcher(part).matches();
    }

    /** Equal for names that some file system takes for one. */
    static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** The name with nothing in it that could hide or turn what stands beside it. */
    static String shown(String name) {
        String seen = UNSEEN.matcher(name)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "<U+%04X>", found.group().codePointAt(0)));
        return seen.length() <= SHOWN ? seen : seen.substring(0, seen.offsetByCodePoints(0, SHOWN - 10)) + "…";
    }
}
