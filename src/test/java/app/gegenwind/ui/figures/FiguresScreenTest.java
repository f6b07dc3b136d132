package app.gegenwind.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Simulation;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresScreenTest {
    private static final FiguresScreen WEEK = Room.screen(Choice.start());

    @Test
    void itOpensOnThePlatformWithMostPosts() {
        assertThat(WEEK.platforms())
                .extracting(o -> o.name() + (o.chosen() ? "*" : ""))
                .containsExactly("All", "instagram*", "tiktok");
        assertThat(WEEK.spans())
                .filteredOn(FiguresScreen.Option::chosen)
                .extracting(o -> o.name())
                .containsExactly("7 days");
    }

    @Test
    void twoPeriodsStandSideBySideWithSignAndWords() {
        Compared.Line reach = line(WEEK, "reached");

        // 200 and 1,040 more of reel-b, 400 of the photo, 30 of the fresh one; before the run reel-a's 1,000.
        assertThat(reach.now().value()).isEqualTo("1,670");
        assertThat(reach.before().value()).isEqualTo("1,000");
        assertThat(reach.difference()).isEqualTo("+670, 67 % more");
        assertThat(line(WEEK, "engaged").difference()).isEqualTo("+56, 112 % more");
    }

    @Test
    void aRateNamesWhatItIsDividedByAndHowManyPostsItRestsOn() {
        Compared.Line rate = line(WEEK, "by-reach");

        assertThat(rate.unit()).isEqualTo("engaged ÷ reach");
        assertThat(rate.now()).isEqualTo(new Compared.Cell("6.3 %", "3 posts read"));
        assertThat(rate.before()).isEqualTo(new Compared.Cell("5 %", "1 post read"));
        assertThat(rate.difference()).isEqualTo("too few to tell: 3 and 1");
    }

    @Test
    void growthIsDividedByTheFollowersAtTheStart() {
        assertThat(line(WEEK, "growth").now()).isEqualTo(new Compared.Cell("+10 %", "+100 on 1,000 people"));
        assertThat(line(WEEK, "growth").before().value()).isEqualTo("+1 %");
        assertThat(line(WEEK, "growth").difference()).isEqualTo("+9 percentage points, higher");
    }

    @Test
    void smallRatesKeepTwoPlaces() {
        var figure = new Figure(new Words(Language.EN), Room.BUNDLE.scenario());

        assertThat(figure.percent(14 / 42_000.0)).isEqualTo("0.03 %");
        assertThat(figure.percent(0.0625)).isEqualTo("6.3 %");
        assertThat(figure.roughPercent(1 / 42_000.0)).isEqualTo("< 0.01");
        assertThat(figure.points(-0.0004)).isEqualTo("−0.04");
        assertThat(figure.points(0.00001)).isEmpty();
    }

    @Test
    void fewAnswersTellNothing() {
        assertThat(line(WEEK, "median").now()).isEqualTo(new Compared.Cell("40 min", "1 answered"));
        assertThat(line(WEEK, "median").before()).isEqualTo(new Compared.Cell("–", "none in this time"));
        assertThat(line(WEEK, "median").difference()).isEqualTo("too few to tell: 1 and 0");
        assertThat(line(WEEK, "sentiment").now().note()).isEqualTo("1 positive, 2 negative of 3");
        assertThat(line(WEEK, "sentiment").now().value()).isEqualTo("−33.3 %");
    }

    @Test
    void anIncompletePeriodSaysSo() {
        assertThat(WEEK.warning()).contains("25 Feb").contains("not complete");
        assertThat(Room.screen(Choice.start().over(Span.DAY)).warning()).isEmpty();
    }

    @Test
    void theTableBehindTheBarsHoldsEveryBar() {
        assertThat(WEEK.bars().drawing().now()).containsExactly(200L, 1_040L, 400L, 0L, 0L, 0L, 30L);
        assertThat(WEEK.bars().table().rows()).hasSize(7);
        assertThat(WEEK.bars().table().rows().get(1)).containsExactly("Wed 4 Mar 00:00", "1,040", "0");
        assertThat(WEEK.bars().summary()).isEqualTo("People reached. last 7 days: 1,670. 7 days before: 1,000.");
    }

    @Test
    void aSlotShowsItsNumberOfPostsAndWhetherTheyAreTooFew() {
        FiguresScreen.Told told = WEEK.posts().orElseThrow();
        Heat.Row morning = told.heat().rows().get(3);

        assertThat(told.heat().days()).startsWith("Mon", "Tue").endsWith("All days");
        assertThat(morning.hours()).isEqualTo("09–12");
        assertThat(morning.cells().getFirst()).isEqualTo(new Heat.Cell("1,240", "n = 1", 100, true));
        assertThat(morning.cells().getLast()).isEqualTo(new Heat.Cell("820", "n = 2", 66, false));
        assertThat(morning.cells().get(4)).isEqualTo(Heat.Cell.EMPTY);
    }

    @Test
    void formatsAreComparedAtEqualAge() {
        Kinds formats = WEEK.posts().orElseThrow().kinds().getFirst();

        assertThat(formats.kinds())
                .containsExactly(
                        new Kinds.Kind("Reel", "2 posts", "1,120 people", 100, "6.3 %", ""),
                        new Kinds.Kind("Image", "1 post", "400 people", 36, "3 %", "too few to tell"));
    }

    @Test
    void theBestPostsAreRankedByWhatIsAskedFor() {
        assertThat(best(Choice.start())).containsExactly("reel-b", "reel-a", "photo");
        assertThat(best(Choice.start().by(Rank.ENGAGEMENT))).containsExactly("reel-b", "reel-a", "photo");
        assertThat(WEEK.posts().orElseThrow().young()).isEqualTo("One younger post is not counted yet.");
    }

    @Test
    void postsOfSeveralPlatformsAreNotComparedWithEachOther() {
        FiguresScreen all = Room.screen(Choice.start().on(new Where.Everywhere()));

        assertThat(all.posts()).isEmpty();
        assertThat(all.instead()).startsWith("Choose one platform");
        assertThat(line(all, "reached").now().value()).isEqualTo("2,170");
        assertThat(line(all, "followers").now().value()).isEqualTo("1,400");
    }

    @Test
    void aPlatformIsChosen() {
        FiguresScreen tiktok = Room.screen(Choice.start().on(new Where.On(Platform.TIKTOK)));

        assertThat(line(tiktok, "reached").difference()).isEqualTo("+500, none before");
        assertThat(line(tiktok, "answered").now().value()).isEqualTo("–");
    }

    @Test
    void inGermanToo() {
        FiguresScreen german = Room.screen(Choice.start(), Language.DE);

        assertThat(line(german, "reached").difference()).isEqualTo("+670, 67 % mehr");
        assertThat(line(german, "by-reach").now()).isEqualTo(new Compared.Cell("6,3 %", "3 Beiträge ausgelesen"));
        assertThat(german.bars().table().rows().get(1).getFirst()).isEqualTo("Mi 4. März 00:00");
    }

    @Test
    void beforeAnythingWentOutItSaysWhatToDo() {
        var bundle = app.gegenwind.simulation.Stage.aScenario().build();
        var nothing = FiguresScreen.of(
                bundle, Simulation.start(bundle, 1).situation(), Choice.start(), new Words(Language.EN));

        assertThat(nothing.warning()).startsWith("No post has gone out yet");
    }

    private static Compared.Line line(FiguresScreen screen, String id) {
        return screen.compared().groups().stream()
                .flatMap(List::stream)
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> best(Choice choice) {
        return Room.screen(choice).posts().orElseThrow().best().rows().stream()
                .map(Best.Row::post)
                .toList();
    }
}
