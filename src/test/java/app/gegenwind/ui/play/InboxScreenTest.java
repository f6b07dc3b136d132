package app.gegenwind.ui.play;

import static app.gegenwind.ui.play.AtTheDesk.ofTheLateParcel;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.ui.play.InboxRow.Urgency;
import app.gegenwind.ui.play.InboxScreen.Group;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxScreenTest {

    @Test
    void theInboxIsEmptyAtFirstAndSaysWhatWillCome() {
        InboxScreen inbox = ofTheLateParcel().at("0:01").screen().inbox();

        assertThat(inbox.sections()).isEmpty();
        assertThat(inbox.empty()).contains("first messages");
    }

    @Test
    void aRowSaysWhoWaitsWhereAndHowLong() {
        InboxRow jana = row(ofTheLateParcel().at("1:12").screen(), "jana");

        assertThat(jana.waited().text()).isEqualTo("67 min");
        assertThat(jana.waited().urgency()).isEqualTo(Urgency.LATE);
        assertThat(jana.platform()).isEqualTo(Platform.FACEBOOK);
        assertThat(jana.label()).contains("Jana K.", "Facebook", "has waited 67 min");
    }

    @Test
    void theInboxKeepsItsOrderUntilSortingIsAskedFor() {
        AtTheDesk desk = ofTheLateParcel().at("0:40");
        List<String> before = waiting(desk.screen());
        List<String> turned = before.reversed();

        assertThat(waiting(desk.looks(s -> s.sort(turned)).screen())).isEqualTo(turned);
        List<String> later = waiting(desk.at("1:10").screen());
        assertThat(later).startsWith(turned.stream().filter(later::contains).toArray(String[]::new));
    }

    @Test
    void sortsTheOldestFirst() {
        Desk desk = ofTheLateParcel().at("1:00").desk();

        assertThat(InboxScreen.oldestFirst(desk).getFirst()).isEqualTo("jana");
    }

    @Test
    void filtersByPlatform() {
        PlayScreen screen = ofTheLateParcel()
                .at("1:00")
                .looks(s -> s.filter(Optional.of(Platform.INSTAGRAM)))
                .screen();

        assertThat(screen.inbox().sections().stream().flatMap(s -> s.rows().stream()))
                .isNotEmpty()
                .allMatch(r -> r.platform() == Platform.INSTAGRAM);
        assertThat(screen.inbox().tabs()).filteredOn(InboxScreen.Tab::on).hasSize(1);
    }

    static InboxRow row(PlayScreen screen, String incident) {
        return screen.inbox().sections().stream()
                .flatMap(s -> s.rows().stream())
                .filter(r -> r.incident().equals(incident))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> waiting(PlayScreen screen) {
        return screen.inbox().sections().stream()
                .filter(s -> s.group() == Group.WAITING)
                .flatMap(s -> s.rows().stream())
                .map(InboxRow::incident)
                .toList();
    }
}
