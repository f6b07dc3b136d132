package app.gegenwind.ui.play;

import app.gegenwind.account.PersonId;
import app.gegenwind.run.Decided;
import app.gegenwind.run.Opened;
import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunHeader;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunRecord;
import app.gegenwind.run.RunView;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The trainee at one run: what they look at, and what becomes of their clicks. Whatever cannot be done comes back as a sentence. */
final class Player {
    private final Runs runs;
    private final PersonId person;
    private final RunId run;
    private RunView view;
    private Selection selection = Selection.start();
    private Words words;

    Player(Runs runs, PersonId person, RunId run, RunView view, Words words) {
        this.runs = runs;
        this.person = person;
        this.run = run;
        this.view = view;
        this.words = words;
    }

    Desk desk() {
        return new Desk(
                view.header().setup().seed(),
                view.header().purpose(),
                view.bundle(),
                view.situation(),
                view.clock(),
                selection,
                words);
    }

    void speak(Words language) {
        words = language;
    }

    /** Looks again; of a run that ended meanwhile the last picture stays, with the standing it ended with and a clock that is over. */
    Opened look() {
        Opened opened = runs.open(person, run);
        switch (opened) {
            case Opened.Playing playing -> view = playing.view();
            case Opened.Finished(RunHeader _, RunRecord record) -> view = over(record);
            case Opened.Abandoned _, Opened.Interrupted _, Opened.NotFound _ -> {}
        }
        return opened;
    }

    private RunView over(RunRecord record) {
        RunClock clock = view.clock();
        long end = view.bundle().scenario().lasts();
        var stopped = new RunClock(end, Hands.OVER, clock.percent(), clock.pace());
        var last = view.situation().over(end, record.debrief().curves().yours());
        return new RunView(view.header(), view.bundle(), last, stopped, view.position());
    }

    void select(UnaryOperator<Selection> change) {
        selection = change.apply(selection);
    }

    void open(String incident) {
        desk().thread(incident)
                .ifPresent(t -> select(
                        s -> s.open(incident, desk().side(t), t.messages().size())));
    }

    /** Opens the incident that stands so many places below the open one. */
    void step(int by) {
        List<String> rows = InboxScreen.of(desk()).sections().stream()
                .flatMap(s -> s.rows().stream())
                .map(InboxRow::incident)
                .toList();
        if (!rows.isEmpty()) {
            int now = rows.indexOf(selection.incident());
            open(rows.get(now < 0 ? 0 : Math.floorMod(now + by, rows.size())));
        }
    }

    /** Turns to the other side of the thread and reads what is there. */
    void on(Channel channel) {
        select(s -> s.on(channel));
        readAll();
    }

    void readAll() {
        desk().thread(selection.incident())
                .ifPresent(t -> select(s -> s.readAll(t.messages().size())));
    }

    void sort() {
        select(s -> s.sort(InboxScreen.oldestFirst(desk())));
    }

    Optional<String> post() {
        if (selection.reply().isEmpty()) {
            return Optional.of(words.of("composer.choose-first"));
        }
        Optional<String> refused = decide(new Decision.Answer(selection.incident(), selection.reply()));
        if (refused.isEmpty()) {
            select(s -> s.choose(""));
            readAll();
        }
        return refused;
    }

    /** Lets a standing queue go on, stops a running one. */
    Optional<String> queue(boolean stands) {
        return decide(stands ? new Decision.ResumeQueue() : new Decision.PauseQueue());
    }

    /** Stops a running clock, lets a standing one go on. */
    Optional<String> turn(boolean running) {
        return told(running ? runs.pause(person, run) : runs.proceed(person, run));
    }

    Optional<String> turn() {
        return turn(desk().clock().hands() == Hands.RUNNING);
    }

    Optional<String> pace(int percent) {
        return told(runs.pace(person, run, percent));
    }

    /** Lets quiet time pass; says how much has passed and what ended it, or why it cannot. */
    Optional<String> skip() {
        return told(runs.skip(person, run));
    }

    Optional<String> abandon() {
        return told(runs.abandon(person, run));
    }

    Optional<String> decide(Decision decision) {
        return told(runs.decide(person, run, decision, view.position()));
    }

    void seen() {
        runs.seen(person, run);
    }

    String incident() {
        return selection.incident();
    }

    private Optional<String> told(Decided decided) {
        Optional<String> refused = new Refusals(desk()).of(decided);
        look();
        return decided instanceof Decided.Skipped skipped ? Optional.of(new Called(desk()).after(skipped)) : refused;
    }
}
