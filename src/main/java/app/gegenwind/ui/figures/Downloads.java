package app.gegenwind.ui.figures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link to a file that is written when it is asked for. */
final class Downloads {
    private static final String FILE = "gegenwind-posts.csv";

    private Downloads() {}

    static Anchor csv(String id, Supplier<PostsCsv> content) {
        var handler =
                DownloadHandler.fromInputStream(_ -> response(content.get().text()));
        var link = new Anchor();
        link.setHref(handler, AttachmentType.DOWNLOAD);
        link.setId(id);
        link.addClassName("btn");
        return link;
    }

    private static DownloadResponse response(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, "text/csv;charset=UTF-8", bytes.length);
    }
}
