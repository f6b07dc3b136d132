package app.gegenwind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The front end is Vaadin's ready-made bundle, file for file: building one of our own would need Node and a network. */
class PrebuiltBundleIT {

    private static final String READY_MADE = "vaadin-prod-bundle/webapp/VAADIN/build/";
    private static final String OURS = "META-INF/VAADIN/webapp/VAADIN/build/";

    @Test
    void theJarServesVaadinsOwnFiles() throws IOException {
        assertThat(files(System.getProperty("gegenwind.jar"), OURS))
                .isNotEmpty()
                .isEqualTo(files(jarOfTheReadyMadeBundle(), READY_MADE));
    }

    private static String jarOfTheReadyMadeBundle() {
        var anchor = PrebuiltBundleIT.class.getClassLoader().getResource("vaadin-prod-bundle/config/stats.json");
        assertThat(anchor).isNotNull();
        return anchor.getPath().replaceFirst("^file:", "").replaceFirst("!.*$", "");
    }

    private static Set<String> files(String jar, String folder) throws IOException {
        try (var file = new JarFile(jar)) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                    .map(name -> name.substring(folder.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
