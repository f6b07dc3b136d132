package app.gegenwind.ui.calendar;

import static app.gegenwind.ui.calendar.PlanAWeek.millis;
import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarScreenTest {

    @Test
    void showsTheWeekFromMondayToSundayWithWhatIsPlannedInIt() {
        PlanAWeek week = new PlanAWeek();
        CalendarScreen screen = week.screen();

        assertThat(screen.heading().title()).isEqualTo("2 – 8 March 2026");
        assertThat(screen.days())
                .extracting(day -> day.weekday() + " " + day.number())
                .containsExactly("Mon 2", "Tue 3", "Wed 4", "Thu 5", "Fri 6", "Sat 7", "Sun 8");
        assertThat(screen.days()).filteredOn(Day::today).extracting(Day::number).containsExactly("2");
        assertThat(week.on("2026-03-06")).containsExactly("friday-fun");
        assertThat(week.chip("friday-fun").label())
                .isEqualTo("Instagram, Reel, 18:00, scheduled, Friday fun! What’s in this parcel? Take a guess 😜📦");
    }

    @Test
    void theMonthShowsWholeWeeksAndThePastMayBeReadButNotPlanned() {
        PlanAWeek month = new PlanAWeek().looks(look -> look.byMonth(true));
        CalendarScreen screen = month.screen();

        assertThat(screen.heading().title()).isEqualTo("March 2026");
        assertThat(screen.days()).hasSize(42);
        assertThat(screen.days()).filteredOn(Day::open).hasSize(8);
        assertThat(month.on("2026-02-26")).containsExactly("spring-sale");
        assertThat(month.chip("spring-sale").movable()).isFalse();
    }

    @Test
    void stepsLeadFromTheFirstPostToTheLastDayOnly() {
        PlanAWeek week = new PlanAWeek();

        assertThat(week.screen().heading().forth()).contains(LocalDate.parse("2026-03-09"));
        assertThat(week.looks(look -> look.on(LocalDate.parse("2026-03-09")))
                        .screen()
                        .heading()
                        .forth())
                .isEmpty();
        var before = week.looks(look -> look.on(LocalDate.parse("2026-02-23"))).screen();
        assertThat(before.heading().back()).isEmpty();
        assertThat(before.heading().now()).isFalse();
        assertThat(before.heading().title()).isEqualTo("23 February – 1 March 2026");
    }

    @Test
    void aPlatformMayBeLookedAtAlone() {
        PlanAWeek week = new PlanAWeek().looks(look -> look.filter(Optional.of(Platform.FACEBOOK)));

        assertThat(week.on("2026-03-06")).isEmpty();
        assertThat(week.screen().unplanned().groups())
                .flatExtracting(Unplanned.Group::chips)
                .extracting(Chip::platform)
                .containsOnly(Platform.FACEBOOK);
    }

    @Test
    void whatHasNoSlotStandsBesideByHowFarItHasCome() {
        Unplanned unplanned = new PlanAWeek().screen().unplanned();

        assertThat(unplanned.groups())
                .extracting(group -> group.title() + " " + group.chips().size())
                .containsExactly("Ideas 5", "Drafts 2", "Approved, without a slot 1");
    }

    @Test
    void aPostSaysHowFarItHasCome() {
        PlanAWeek week = new PlanAWeek().composes("blanket-care");
        assertThat(week.chip("blanket-care").state()).isEqualTo("in production");
        week.at("1:30").decides(new Decision.Submit("blanket-care"));
        assertThat(week.chip("blanket-care").state()).isEqualTo("in approval");
        week.at("4:31");
        assertThat(week.chip("blanket-care").state()).isEqualTo("sent back");
        week.decides(new Decision.Schedule("returns", millis("5:00")));
        assertThat(week.chip("returns").state()).isEqualTo("scheduled");
        assertThat(week.at("5:01").chip("returns").state()).isEqualTo("published");
        week.decides(new Decision.StopPost("why-wool"));
        assertThat(week.chip("why-wool").state()).isEqualTo("stopped");
    }

    @Test
    void aPausedQueueIsSeenOnEveryPostItHolds() {
        PlanAWeek week = new PlanAWeek().decides(new Decision.PauseQueue());

        assertThat(week.chip("friday-fun").state()).isEqualTo("queue paused");
        assertThat(week.screen().queue().says())
                .isEqualTo("The queue is paused, nothing goes out. One post has a slot, it will be held when its time"
                        + " comes.");
        assertThat(week.screen().queue().toggle()).isEqualTo("Resume the queue");

        week.at("106:01");
        assertThat(week.chip("friday-fun").state()).isEqualTo("held back");
        assertThat(week.screen().unplanned().groups().getFirst().title()).isEqualTo("Held back, without a slot");
    }

    @Test
    void speaksGermanFromTheSameMoment() {
        PlanAWeek week = new PlanAWeek().in(Language.DE);

        assertThat(week.screen().heading().title()).isEqualTo("2. – 8. März 2026");
        assertThat(week.screen().days().getFirst().label()).isEqualTo("Montag, 2. März");
        assertThat(week.chip("friday-fun").state()).isEqualTo("geplant");
        assertThat(week.screen().unplanned().title()).isEqualTo("Ideen und Entwürfe");
    }

    @Test
    void tellsWhatWentOnByItselfInWhateverLanguageIsSpokenNow() {
        PlanAWeek week = new PlanAWeek().composes("basket-short");
        Planning before = week.planning();
        week.decides(new Decision.PauseQueue()).at("2:01").in(Language.DE);

        assertThat(week.planning().news(before)).containsExactly("Instagram, Reel: Entwurf");
        assertThat(week.planning().news(week.planning())).isEmpty();
    }

    @Test
    void onceItIsOverNothingCanBeMoved() {
        PlanAWeek week = new PlanAWeek().over();

        assertThat(week.chip("friday-fun").movable()).isFalse();
        assertThat(week.screen().days()).noneMatch(Day::open);
        assertThat(week.screen().queue().toggle()).isEmpty();
        assertThat(week.editor("friday-fun").acts()).isEmpty();
    }
}
