package app.gegenwind.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Library;
import app.gegenwind.scenario.vocabulary.Language;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The PDF the browser makes of a debrief; its pages are in {@code target/screenshots}, for people. */
class DebriefOnPaperIT {
    @AutoClose
    private static final ServerProcess SERVER = ServerProcess.start();

    @Test
    void everyDecisionIsOpenAndNoControlIsPrinted() throws IOException {
        try (var browser = Browser.open()) {
            var shift = FinishedShift.of(SERVER, browser, "late-parcel", "boilerplate");
            browser.colours("dark");
            try (var pdf = Loader.loadPDF(print(shift.debrief(browser)))) {
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertThat(text)
                        .contains(
                                "The parcel that never came", "Standing over the shift", "Where the comments came from")
                        .contains(teaches("jana", "send-your-data"))
                        .containsPattern("\\d+ of the \\d+ later comments came because of this\\.")
                        .contains("The one thing that would have helped most", "Answer Jana K.")
                        .contains("empty desk", "model answer")
                        .doesNotContain("Play again", "Play on from here", "See the desk then", "I see it differently")
                        .doesNotContain("http://", "Link for my trainer", "Scenarios");
                List<BufferedImage> pages = pages(pdf);
                assertThat(pages).hasSizeBetween(3, 20).allMatch(DebriefOnPaperIT::isOnWhite);
            }
        }
    }

    private static String teaches(String incident, String reply) {
        return Library.open(Path.of("scenarios"))
                .find("late-parcel")
                .flatMap(parcel -> parcel.scenario().incident(incident).reply(reply))
                .orElseThrow()
                .teaches()
                .in(Language.EN);
    }

    private static byte[] print(Browser browser) throws IOException {
        var printed = browser.driver()
                .executeCdpCommand("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        var file = Path.of("target", "screenshots", "debrief.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return pdf;
    }

    private static List<BufferedImage> pages(PDDocument pdf) {
        var renderer = new PDFRenderer(pdf);
        return IntStream.range(0, pdf.getNumberOfPages())
                .mapToObj(i -> page(renderer, i))
                .toList();
    }

    private static BufferedImage page(PDFRenderer renderer, int number) {
        try {
            var page = renderer.renderImageWithDPI(number, 60);
            ImageIO.write(page, "png", new File("target/screenshots/debrief-page-%02d.png".formatted(number + 1)));
            return page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its corners are white: no colours of the dark. */
    private static boolean isOnWhite(BufferedImage page) {
        return (page.getRGB(3, 3) & 0xFFFFFF) == 0xFFFFFF
                && (page.getRGB(page.getWidth() - 4, page.getHeight() - 4) & 0xFFFFFF) == 0xFFFFFF;
    }
}
