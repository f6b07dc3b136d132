package app.gegenwind.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What axe finds on a page against WCAG A and AA. */
final class Axe {

    private static final List<String> WCAG_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** A line each; empty is good. */
    static List<String> findings(Browser browser) {
        return new AxeBuilder()
                .withTags(WCAG_A_AND_AA).analyze(browser.driver()).getViolations().stream()
                        .map(Axe::worded)
                        .toList();
    }

    private static String worded(Rule rule) {
        return "%s (%s): %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }
}
