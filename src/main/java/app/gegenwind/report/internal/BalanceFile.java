package app.gegenwind.report.internal;

import app.gegenwind.report.KeptBalance;
import app.gegenwind.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A balance as a file of JSON, a line each figure so that a change of the scenario shows what it changed. */
public final class BalanceFile {
    private static final long MOST_BYTES = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private BalanceFile() {}

    /** Empty if it is not there or says something else. */
    public static Optional<KeptBalance> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.ofNullable(MAPPER.readValue(Files.readString(file), KeptBalance.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Whole or not at all. */
    public static void write(Path file, KeptBalance balance) throws IOException {
        new WholeFile(file).write((MAPPER.writeValueAsString(balance) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
