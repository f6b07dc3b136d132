package app.gegenwind.scenario.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import app.gegenwind.scenario.ExampleFolder;
import app.gegenwind.scenario.LibraryFolder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives made to do harm, or damaged: each is refused with its reason, and nothing in or around the folder has changed. Long because it is a list. */
class HostileArchiveTest {
    private static final int FOLDER = 0040755;
    private static final int PIPE = 0010644;
    private static final String TEXT = "format: 1\n";

    @TempDir
    Path above;

    private LibraryFolder folder;

    @BeforeEach
    void aFolder() {
        ExampleFolder.good(above.resolve("scenarios"));
        folder = LibraryFolder.open(above.resolve("scenarios"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void isRefusedAndLeavesNothing(byte[] zip, String because) {
        var before = Tree.of(above);

        Imported imported = ScenarioArchive.take(folder, new ByteArrayInputStream(zip), Optional.empty());

        assertThat(imported)
                .isInstanceOfSatisfying(
                        Imported.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> assertThat(refusal).hasToString(because)));
        assertThat(Tree.of(above)).isEqualTo(before);
    }

    static Stream<Arguments> archives() {
        return Stream.of(names(), kinds(), sizes(), layouts(), contents()).flatMap(all -> all);
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                named("../evil/scenario.yaml", "cannot be the name of a file here: it leads out of its folder"),
                named("a/../../b.yaml", "cannot be the name of a file here: it leads out of its folder"),
                named("./scenario.yaml", "cannot be the name of a file here: it leads out of its folder"),
                named("/etc/evil.yaml", "cannot be the name of a file here: it does not start in the archive"),
                named("~/evil.yaml", "cannot be the name of a file here: it does not start in the archive"),
                named("..\\evil\\scenario.yaml", "cannot be the name of a file here: it holds a backslash"),
                named("C:/evil.yaml", "cannot be the name of a file here: it holds a colon, as the names of drives do"),
                named("tea/con.yaml", "cannot be the name of a file here: Windows keeps it for a device"),
                named("tea/scenario.yaml/x.yaml", NOT_OURS),
                named("scenario.yaml", NOT_OURS),
                named("platforms.yaml", NOT_OURS),
                named("tea/.hidden.yaml", NOT_OURS),
                named("tea/inner.zip", NOT_OURS),
                named("tea/run.sh", NOT_OURS),
                named("tea/deep/er.yaml", NOT_OURS),
                named("__MACOSX/._tea", NOT_OURS),
                named("tea//scenario.yaml", NOT_OURS),
                named("", NOT_OURS.replaceFirst("^: ", "")),
                argumentSet(
                        "a name with a line break",
                        new RawZip().with("tea/a\nb.yaml", TEXT).bytes(),
                        "tea/a<U+000A>b.yaml: cannot be the name of a file here: it holds characters that cannot be seen"),
                argumentSet(
                        "a name that turns what follows it",
                        new RawZip()
                                .with(RawZip.utf8("tea/\u202elmay.yaml"), TEXT)
                                .bytes(),
                        "tea/<U+202E>lmay.yaml: cannot be the name of a file here: it holds characters that cannot be seen"),
                argumentSet(
                        "a name with a zero",
                        new RawZip().with("tea/scenario.yaml\0.txt", TEXT).bytes(),
                        "tea/scenario.yaml<U+0000>.txt: cannot be the name of a file here: it holds characters that cannot be seen"),
                argumentSet(
                        "a name that is not UTF-8",
                        new RawZip().with("tea/\u00e4.yaml", TEXT).bytes(),
                        "tea/\ufffd.yaml: cannot be the name of a file here: it is not UTF-8"),
                argumentSet(
                        "a long name",
                        new RawZip()
                                .with("tea/" + "a".repeat(120) + ".yaml", TEXT)
                                .bytes(),
                        "tea/" + "a".repeat(106) + "…: has a name of more than 100 characters"));
    }

    private static final String NOT_OURS = ": does not belong into a scenario's archive";

    private static Arguments named(String name, String because) {
        return argumentSet(
                "the name " + name,
                new RawZip().with(name, TEXT).bytes(),
                because.startsWith(":") ? name + because : name.isEmpty() ? because : name + ": " + because);
    }

    private static Stream<Arguments> kinds() {
        return Stream.of(
                lying("a link", e -> e.mode(RawZip.LINK), "is a link or something else that is no file"),
                lying("a pipe", e -> e.mode(PIPE), "is a link or something else that is no file"),
                lying("a folder called a file", e -> e.mode(FOLDER), "is a link or something else that is no file"),
                lying("encrypted", e -> e.flags(1), "is encrypted"),
                lying("strongly encrypted", e -> e.flags(1 << 6 | 1), "is encrypted"),
                lying("a masked directory", e -> e.flags(1 << 13), "is encrypted"),
                lying("another method", e -> e.method(12), "is packed in a way that is not read: method 12"),
                lying(
                        "two names",
                        e -> e.local("pot/scenario.yaml"),
                        "has another name inside the archive than in its directory"),
                lying(
                        "a third name",
                        e -> e.extra(unicodePath("../x.yaml")),
                        "has another name inside the archive than in its directory"),
                lying("ZIP64", e -> e.extra(new byte[] {1, 0, 0, 0}), "is packed in a way that is not read: ZIP64"),
                argumentSet(
                        "a folder with content",
                        new RawZip().with("tea/", TEXT, e -> e.mode(FOLDER)).bytes(),
                        "tea/: is packed in a way that is not read: a folder with content"),
                argumentSet(
                        "a file twice",
                        new RawZip()
                                .with("tea/scenario.yaml", TEXT)
                                .with("tea/scenario.yaml", "format: 2\n")
                                .bytes(),
                        "tea/scenario.yaml: " + twice("tea/scenario.yaml")),
                argumentSet(
                        "a file twice but for capitals",
                        new RawZip()
                                .with("tea/scenario.yaml", TEXT)
                                .with("tea/Scenario.yaml", TEXT)
                                .bytes(),
                        "tea/Scenario.yaml: " + twice("tea/scenario.yaml")),
                argumentSet(
                        "a file twice but for how an umlaut is written",
                        new RawZip()
                                .with(RawZip.utf8("tea/spa\u0308t.plan.yaml"), TEXT)
                                .with(RawZip.utf8("tea/sp\u00e4t.plan.yaml"), TEXT)
                                .bytes(),
                        "tea/sp\u00e4t.plan.yaml: " + twice("tea/spa\u0308t.plan.yaml")),
                argumentSet(
                        "two scenarios",
                        new RawZip()
                                .with("tea/scenario.yaml", TEXT)
                                .with("pot/scenario.yaml", TEXT)
                                .bytes(),
                        "the archive holds more than one scenario: pot, tea"));
    }

    private static String twice(String other) {
        return "stands in the archive twice, or with names that some systems cannot tell apart: " + other;
    }

    private static byte[] unicodePath(String name) {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        byte[] field = new byte[9 + path.length];
        field[0] = 0x75;
        field[1] = 0x70;
        field[2] = (byte) (5 + path.length);
        System.arraycopy(path, 0, field, 9, path.length);
        return field;
    }

    private static Arguments lying(String name, UnaryOperator<RawZip.Entry> lie, String because) {
        return argumentSet(
                name, new RawZip().with("tea/scenario.yaml", TEXT, lie).bytes(), "tea/scenario.yaml: " + because);
    }

    private static Stream<Arguments> sizes() {
        String damaged =
                "tea/scenario.yaml: this is no zip archive that can be read: its content is damaged, or not as large as it says";
        return Stream.of(
                argumentSet("a large archive", new byte[4 * 1024 * 1024 + 1], "the archive has more than 4096 kB"),
                argumentSet("many entries", many(201).bytes(), "the archive holds more than 200 entries"),
                argumentSet(
                        "many entries by its word alone",
                        many(1).claiming(60_000).bytes(),
                        "the archive holds more than 200 entries"),
                argumentSet(
                        "a bomb",
                        new RawZip()
                                .with("tea/scenario.yaml", new byte[1024 * 1024], e -> e)
                                .bytes(),
                        "tea/scenario.yaml: is packed more than 100 to 1, as no text for people is"),
                argumentSet(
                        "a large file",
                        new RawZip()
                                .with("tea/scenario.yaml", noise(1024 * 1024 + 1), e -> e)
                                .bytes(),
                        "tea/scenario.yaml: has more than 1024 kB unpacked"),
                argumentSet("a large whole", large().bytes(), "all files together have more than 8192 kB unpacked"),
                lyingInFull("a bomb that calls itself small", e -> e.size(10), damaged),
                lyingInFull("a file that calls itself larger", e -> e.size(5_000), damaged),
                lyingInFull("another checksum", e -> e.crc(1), damaged));
    }

    private static Arguments lyingInFull(String name, UnaryOperator<RawZip.Entry> lie, String because) {
        byte[] content = "# a line that repeats\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        return argumentSet(
                name, new RawZip().with("tea/scenario.yaml", content, lie).bytes(), because);
    }

    private static RawZip many(int files) {
        var zip = new RawZip();
        for (int i = 0; i < files; i++) {
            zip.with("tea/p" + i + ".plan.yaml", TEXT);
        }
        return zip;
    }

    /** Each file is packed less than a hundred to one. */
    private static RawZip large() {
        var zip = new RawZip();
        byte[] content = new byte[1024 * 1024];
        System.arraycopy(noise(20_000), 0, content, 0, 20_000);
        for (int i = 0; i < 9; i++) {
            zip.with("tea/p" + i + ".plan.yaml", content, e -> e);
        }
        return zip;
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        long state = 42;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            noise[i] = (byte) (state >> 56);
        }
        return noise;
    }

    private static Stream<Arguments> layouts() {
        String end = "this is no zip archive that can be read: its end is missing, or something follows it";
        String gaps = "this is no zip archive that can be read: its parts overlap or leave gaps";
        return Stream.of(
                argumentSet("nothing", new byte[0], end),
                argumentSet("a text", "this is no zip at all, and long enough".getBytes(StandardCharsets.UTF_8), end),
                argumentSet("something behind it", one().after("<script>").bytes(), end),
                argumentSet("something before it", one().before("#!/bin/sh").bytes(), gaps),
                argumentSet("something between", one().between("PK\3\4 hidden").bytes(), gaps),
                argumentSet("an entry the directory does not name", hidden(), gaps),
                argumentSet("the same bytes for two entries", overlapping(), gaps));
    }

    private static RawZip one() {
        return new RawZip().with("tea/scenario.yaml", TEXT);
    }

    /** The second of two files is taken out of the directory; a program that reads from the start still finds it. */
    private static byte[] hidden() {
        byte[] both = one().with("tea/evil.yaml", TEXT).bytes();
        byte[] one = one().bytes();
        int second = indexOf(both, "PK\3\4", 1);
        int directory = indexOf(both, "PK\1\2", 0);
        int other = indexOf(both, "PK\1\2", directory + 1);
        byte[] end = Arrays.copyOfRange(one, one.length - 22, one.length);
        end[16] = (byte) directory;
        assertThat(second).isPositive();
        return join(Arrays.copyOf(both, other), end);
    }

    /** Two lines of the directory point at one entry. */
    private static byte[] overlapping() {
        byte[] both = one().with("pot/scenario.yaml", TEXT).bytes();
        int other = indexOf(both, "PK\1\2", indexOf(both, "PK\1\2", 0) + 1);
        both[other + 42] = 0;
        return both;
    }

    private static int indexOf(byte[] bytes, String mark, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark, from);
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static Stream<Arguments> contents() {
        return Stream.of(
                argumentSet(
                        "no scenario", new RawZip().with("brands/x.yaml", TEXT).bytes(), NO_SCENARIO),
                argumentSet("no entries", new RawZip().bytes(), NO_SCENARIO),
                argumentSet(
                        "a folder alone",
                        new RawZip().with("tea/", "", e -> e.mode(FOLDER)).bytes(),
                        NO_SCENARIO),
                argumentSet(
                        "plans alone",
                        new RawZip().with("tea/model.plan.yaml", TEXT).bytes(),
                        NO_SCENARIO),
                argumentSet(
                        "a name that is no id",
                        new RawZip().with("Tea/scenario.yaml", TEXT).bytes(),
                        "'Tea' cannot be the name of a scenario"),
                argumentSet(
                        "a name that others have",
                        new RawZip().with("schema/scenario.yaml", TEXT).bytes(),
                        "'schema' cannot be the name of a scenario"),
                argumentSet(
                        "an archive that calls itself a scenario",
                        new RawZip()
                                .with("tea/scenario.yaml", one().bytes(), e -> e)
                                .bytes(),
                        "errors in the files: 1"),
                argumentSet(
                        "a scenario that is there",
                        new RawZip().with("pot/scenario.yaml", TEXT).bytes(),
                        "pot: a scenario 'pot' is there already"),
                argumentSet(
                        "a brand that is another",
                        one().with("brands/teehaus.yaml", TEXT).bytes(),
                        "brands/teehaus.yaml: is there already with other contents"));
    }

    private static final String NO_SCENARIO = "the archive holds no scenario: there is no folder with a scenario.yaml";

    /** Whoever cuts or changes a good archive anywhere gets a refusal, never an exception, and the folder stays as it is. */
    @Test
    void everyDamageOfAGoodArchiveIsRefusedOrHarmless() {
        byte[] good = ScenarioArchive.of(folder.now().find("pot").orElseThrow());
        var before = Tree.of(above);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = i % 4 == 0 ? Arrays.copyOf(good, i * good.length / 2_000) : good.clone();
            if (i % 4 != 0) {
                damaged[good.length - 1 - i * 7 % Math.min(1_000, good.length)] ^= (byte) (1 << i % 8);
            }
            InputStream zip = new ByteArrayInputStream(damaged);
            assertThat(ScenarioArchive.take(folder, zip, Optional.empty())).isInstanceOf(Imported.Refused.class);
        }
        assertThat(Tree.of(above)).isEqualTo(before);
    }
}
