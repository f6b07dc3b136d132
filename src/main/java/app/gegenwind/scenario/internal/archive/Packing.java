package app.gegenwind.scenario.internal.archive;

import app.gegenwind.scenario.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts the files of a scenario into an archive. Nothing of this machine or moment comes in: the order is that of the names, the date the first a
 * zip knows, and files are stored as they are, since two versions of the compressing library give different bytes.
 */
public final class Packing {
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packing() {}

    public static byte[] pack(Sources sources) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : sources.files().entrySet()) {
                if (file.getKey().contains("/")) {
                    add(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
