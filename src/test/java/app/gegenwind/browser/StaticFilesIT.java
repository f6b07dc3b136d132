package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class StaticFilesIT {

    @Test
    void hashedFilesAreKeptAndOurOwnAreAskedForAgain() throws Exception {
        try (var server = ServerProcess.start()) {
            assertThat(cacheControl(server, "/" + aHashedFile())).contains("immutable");
            assertThat(cacheControl(server, "/styles.css")).isEqualTo("no-cache");
            assertThat(cacheControl(server, "/js/echarts.min.js")).isEqualTo("no-cache");
        }
    }

    private static String aHashedFile() throws IOException {
        var webapp = "META-INF/VAADIN/webapp/";
        try (var jar = new JarFile(System.getProperty("gegenwind.jar"))) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(webapp + "VAADIN/build/indexhtml-") && name.endsWith(".js"))
                    .map(name -> name.substring(webapp.length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String cacheControl(ServerProcess server, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url(path))).build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, HttpResponse.BodyHandlers.discarding());
            assertThat(response.statusCode()).isEqualTo(200);
            return response.headers().firstValue("Cache-Control").orElse("");
        }
    }
}
