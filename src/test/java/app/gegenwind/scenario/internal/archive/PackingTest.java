package app.gegenwind.scenario.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Sources;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackingTest {

    /** Compared with a digest that was written down: two calls on one machine would agree on a date and a time zone as well. */
    @Test
    void givesTheSameBytesOnEveryMachine() throws Exception {
        var files = new TreeMap<String, String>();
        files.put("responses.yaml", "not packed");
        files.put("pot/scenario.yaml", "title: Tee für zwei\n");
        files.put("brands/teehaus.yaml", "name: Teehaus\n".repeat(50));

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Packing.pack(new Sources("pot", files)));

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("3ef72cedb1f11e883a06e9a554d6afb0bf1e7dc33a49f71bbb3aaa510b2e5cf6");
    }
}
