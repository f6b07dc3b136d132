package app.gegenwind.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BalancePageTest {

    @Test
    void whatAnAuthorWroteIsTextOnThePageAndNeverMarkup() {
        assertThat(BalancePage.escape("<b>\"Tom & Eva's\"</b>"))
                .isEqualTo("&lt;b&gt;&quot;Tom &amp; Eva&#39;s&quot;&lt;/b&gt;");
    }
}
