package app.gegenwind.ui.play;

import static app.gegenwind.ui.play.AtTheDesk.ofTheLateParcel;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.play.ComposerScreen.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposerScreenTest {

    @Test
    void readsButDoesNotDecideWhilePaused() {
        ComposerScreen composer = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .looks(s -> s.choose("sorry-and-private"))
                .clock(Hands.PAUSED)
                .screen()
                .composer();

        assertThat(composer.blocked()).isNotEmpty();
        assertThat(composer.canPost()).isFalse();
        assertThat(composer.canEscalate()).isFalse();
        assertThat(composer.options()).isNotEmpty();
    }

    @Test
    void thePrivateSideOfAThreadNobodyInvitedToSaysHowItBegins() {
        ComposerScreen composer = ofTheLateParcel()
                .at("0:12")
                .open("jana")
                .looks(s -> s.on(Channel.PRIVATE))
                .screen()
                .composer();

        assertThat(composer.options()).isEmpty();
        assertThat(composer.note()).contains("no private conversation yet");
    }

    @Test
    void optionsAreShuffledBySeedAndStayPut() {
        AtTheDesk desk = ofTheLateParcel().at("0:12").open("jana");
        List<String> order = replies(desk.screen());

        assertThat(replies(desk.at("0:30").screen())).isEqualTo(order);
        assertThat(order).hasSizeGreaterThanOrEqualTo(3);
        long orders = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> replies(desk.seed(i).screen()))
                .distinct()
                .count();
        assertThat(orders).isGreaterThan(10);
    }

    @Test
    void anOptionThatCannotBeSaidSaysWhyAndHasNoDigit() {
        PlayScreen screen = ofTheLateParcel().at("0:20").open("tom").screen();

        Option closed = screen.composer().options().stream()
                .filter(o -> !o.enabled())
                .findFirst()
                .orElseThrow();
        assertThat(closed.reason()).startsWith("You do not know that yet: ").contains("Emine");
        assertThat(screen.composer().digit(closed.digit())).isEmpty();
    }

    @Test
    void arrowsStepOverWhatCannotBeChosen() {
        ComposerScreen composer =
                ofTheLateParcel().at("0:20").open("tom").screen().composer();

        String first = composer.step(1).orElseThrow();
        assertThat(composer.options()).filteredOn(o -> o.reply().equals(first)).allMatch(Option::enabled);
    }

    @Test
    void toolsSayWhoStillSeesAHiddenMessage() {
        Desk facebook = ofTheLateParcel().at("0:40").desk();
        var screen = ToolsScreen.of(facebook, facebook.thread("jana").orElseThrow(), "", "Jana K.");

        assertThat(screen.tools())
                .filteredOn(t -> t.name().equals("Hide"))
                .extracting(ToolsScreen.Tool::effect)
                .containsExactly("Its author and their friends still see it, nobody else does.");
        assertThat(screen.tools())
                .filteredOn(t -> t.name().equals("Delete"))
                .allMatch(t -> !t.confirm().isEmpty());
        assertThat(screen.rules()).isNotEmpty().allMatch(r -> r.contains("(as of "));
    }

    private static List<String> replies(PlayScreen screen) {
        return screen.composer().options().stream().map(Option::reply).toList();
    }
}
