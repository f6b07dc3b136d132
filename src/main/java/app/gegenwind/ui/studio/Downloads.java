package app.gegenwind.ui.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Links to files that are made when they are asked for; what is not there any more is not found. */
final class Downloads {
    private Downloads() {}

    static Anchor of(String id, String type, Supplier<String> name, Supplier<Optional<String>> text) {
        return bytes(id, type, name, () -> text.get().map(t -> t.getBytes(StandardCharsets.UTF_8)));
    }

    static Anchor bytes(String id, String type, Supplier<String> name, Supplier<Optional<byte[]>> content) {
        var handler = DownloadHandler.fromInputStream(_ -> content.get()
                .map(bytes -> new DownloadResponse(new ByteArrayInputStream(bytes), name.get(), type, bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
        var link = new Anchor();
        link.setHref(handler, AttachmentType.DOWNLOAD);
        link.setId(id);
        link.addClassName("btn");
        return link;
    }
}
