package app.gegenwind.simulation;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.Sources;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.plan.Plan;
import app.gegenwind.scenario.script.Audience;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.BotOrder;
import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Cast;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.script.Trigger;
import app.gegenwind.scenario.table.Competencies;
import app.gegenwind.scenario.table.Condition;
import app.gegenwind.scenario.table.EvidenceTable;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.table.Posting;
import app.gegenwind.scenario.table.ResponseTable;
import app.gegenwind.scenario.vocabulary.Address;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.scenario.vocabulary.Claim;
import app.gegenwind.scenario.vocabulary.Fault;
import app.gegenwind.scenario.vocabulary.Hiding;
import app.gegenwind.scenario.vocabulary.Influence;
import app.gegenwind.scenario.vocabulary.Invitation;
import app.gegenwind.scenario.vocabulary.Kind;
import app.gegenwind.scenario.vocabulary.Level;
import app.gegenwind.scenario.vocabulary.Measure;
import app.gegenwind.scenario.vocabulary.Move;
import app.gegenwind.scenario.vocabulary.Phase;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.scenario.vocabulary.Tone;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Small worlds for tests, in the words of the language: Friday 16:30 in Berlin, four hours, no daily rhythm unless asked for. Long because it is
 * one vocabulary: tests read as sentences only if its words stand in one place.
 */
public final class Stage {
    public static final long MINUTE = 60_000;
    public static final long LASTS = 240 * MINUTE;

    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<Beat> beats = new ArrayList<>();
    private final Map<String, OwnPost> posts = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<ResponseTable.Row> rows = new ArrayList<>();
    private final Map<Platform, Long> channels = new LinkedHashMap<>();
    private List<Integer> rhythm = flatDay();
    private final Map<Platform, Audience> audience = new LinkedHashMap<>();
    private final List<Plan.Line> model = new ArrayList<>();
    private boolean flat = true;
    private Optional<Scenario.Goal> goal = Optional.empty();
    private Optional<BotOrder> bots = Optional.empty();
    private LocalDateTime starts = LocalDateTime.of(2026, 3, 6, 16, 30);
    private long lasts = LASTS;

    public static Stage aScenario() {
        return new Stage();
    }

    public static String clock(long millis) {
        return millis / 3_600_000 + ":" + String.format("%02d", millis / MINUTE % 60);
    }

    public static long at(String clock) {
        String[] parts = clock.split(":");
        return (Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * MINUTE;
    }

    private static List<Integer> flatDay() {
        Integer[] day = new Integer[24];
        Arrays.fill(day, 1000);
        return List.of(day);
    }

    public Stage daily(List<Integer> hours) {
        this.rhythm = hours;
        this.flat = false;
        return this;
    }

    public Stage incident(AnIncident incident) {
        people.put(incident.id, new Person(incident.id, incident.id, Influence.SMALL, incident.arousal));
        incidents.put(incident.id, incident.build());
        return this;
    }

    public Stage person(String id, Influence influence) {
        people.put(id, new Person(id, id, influence, Arousal.LOW));
        return this;
    }

    public Stage fact(String id, String takes) {
        facts.put(id, new Fact(id, "colleague", at(takes), Text.same(id), Text.same(id)));
        return this;
    }

    public Stage beat(String id, Trigger when, Beat.Action... actions) {
        beats.add(new Beat(id, when, List.of(actions)));
        return this;
    }

    public Stage post(String id, long at, Tone tone) {
        return post(APost.post(id).at(at).tone(tone));
    }

    public Stage post(APost post) {
        posts.put(post.id(), post.build());
        return this;
    }

    public Stage bots(Bot... order) {
        bots = Optional.of(new BotOrder(List.of(order), Text.EMPTY));
        return this;
    }

    public Stage goal(Measure measure, int percent) {
        goal = Optional.of(new Scenario.Goal(measure, percent));
        return this;
    }

    public Stage audience(Platform platform, Audience.Segment... segments) {
        audience.put(platform, new Audience(List.of(segments)));
        return this;
    }

    /** From a Monday at midnight, for so many days. */
    public Stage days(int count) {
        starts = LocalDateTime.of(2026, 3, 2, 0, 0);
        lasts = count * 1440 * MINUTE;
        return this;
    }

    public Stage followers(Platform platform, long count) {
        channels.put(platform, count);
        return this;
    }

    public Stage effect(Move move, double spread, int author, int watchers) {
        return effect(move, List.of(), spread, author, watchers);
    }

    /** In one phase only; rows stand in the order they are added. */
    public Stage effect(Move move, Phase phase, double spread, int author, int watchers) {
        return effect(move, List.of(phase), spread, author, watchers);
    }

    private Stage effect(Move move, List<Phase> phases, double spread, int author, int watchers) {
        rows.add(new ResponseTable.Row(
                rows.size() + 1,
                move,
                in(phases),
                new ResponseTable.Effect(spread, author, watchers),
                Text.EMPTY,
                "",
                Text.EMPTY));
        return this;
    }

    private static Condition in(List<Phase> phases) {
        return new Condition(
                new Condition.AboutIn(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty()),
                new Condition.MomentIn(phases, List.of(), Optional.empty(), Optional.empty(), 0));
    }

    /** A line of the model plan. */
    public Stage modelSays(String clock, String incident, String reply) {
        model.add(new Plan.Line(
                new Plan.When.At(at(clock)), new Decision.Answer(incident, reply), clock, model.size() + 1));
        return this;
    }

    public Bundle build() {
        return build(tables());
    }

    /** The same world by other tables, those of the product for instance. */
    public Bundle build(Bundle.Tables tables) {
        Scenario.Clock clock = new Scenario.Clock(starts, ZoneId.of("Europe/Berlin"), lasts, 24, flat);
        Cast cast = new Cast(people, incidents, facts, beats, posts, new LinkedHashMap<String, Lines>());
        Scenario scenario = new Scenario(
                "stage",
                List.of(),
                new Scenario.Headline(Text.EMPTY, Text.EMPTY, Text.EMPTY),
                Level.ENTRY,
                List.of(),
                clock,
                brand(),
                goal,
                bots,
                List.of(),
                cast);
        Map<String, Plan> plans = new LinkedHashMap<>();
        plans.put(Bundle.SILENCE, new Plan(Bundle.SILENCE, List.of(), List.of()));
        plans.put(Bundle.MODEL, new Plan(Bundle.MODEL, model, List.of()));
        return new Bundle(scenario, tables, plans, new Sources("stage", new TreeMap<>()), "hash");
    }

    private Brand brand() {
        return new Brand(
                "brand",
                "Brand",
                Optional.empty(),
                "#000000",
                Text.EMPTY,
                Address.DU,
                Text.EMPTY,
                List.of(),
                channels,
                audience,
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    private Bundle.Tables tables() {
        Map<Platform, PlatformFacts> platforms = new LinkedHashMap<>();
        for (Platform p : Platform.values()) {
            platforms.put(p, facts(p));
        }
        Map<Kind, List<Move>> settles = new LinkedHashMap<>();
        settles.put(Kind.COMPLAINT, List.of(Move.NEXT_STEP, Move.ANSWER));
        settles.put(Kind.QUESTION, List.of(Move.ANSWER));
        settles.put(Kind.SPAM, List.of(Move.HIDE, Move.DELETE));
        Map<Influence, Double> joins = new LinkedHashMap<>();
        joins.put(Influence.LARGE, 1.5);
        ResponseTable responses = new ResponseTable(
                new LinkedHashMap<>(),
                rows,
                settles,
                List.of(Move.UPDATE),
                List.of(List.of(Move.DENY, Move.APOLOGY)),
                joins);
        return new Bundle.Tables(
                platforms,
                responses,
                new EvidenceTable(List.of()),
                new Competencies(List.of(), new Competencies.Tracing(.3, .15, .1, .2, .7), List.of()),
                new Bundle.Names(List.of("Mira B."), List.of("mira")));
    }

    private PlatformFacts facts(Platform p) {
        Invitation invitation = p == Platform.YOUTUBE ? Invitation.NONE : Invitation.ONE_MESSAGE;
        return new PlatformFacts(
                p,
                p.id(),
                new PlatformFacts.Limits(1000, 1000, 1000, 0),
                p == Platform.X ? Hiding.PAGE : Hiding.AUTHOR,
                p == Platform.YOUTUBE ? List.of() : List.of(Move.HIDE, Move.DELETE, Move.PIN),
                new PlatformFacts.Private(invitation, at("24:00")),
                new PlatformFacts.Patience(69 * MINUTE, 1.13, ""),
                new PlatformFacts.Rhythm(rhythm, rhythm),
                new Posting(81 * MINUTE, 50, 120, 1.5, 25, new Posting.Pushed(10, 50, 2, 120), ""),
                List.of());
    }

    public static AnIncident incident(String id) {
        return new AnIncident(id);
    }

    /** A complaint on Facebook about delivery, opening at 0:05, unless told otherwise. */
    public static final class AnIncident {
        private final String id;
        private OptionalLong opens = OptionalLong.of(at("0:05"));
        private Kind kind = Kind.COMPLAINT;
        private Platform platform = Platform.FACEBOOK;
        private Incident.Place place = new Incident.Place.Mention();
        private int severity = 1;
        private Arousal arousal = Arousal.LOW;
        private long patience = 60 * MINUTE;
        private String topic = "delivery";
        private Optional<Incident.Spread> spread = Optional.empty();
        private Optional<Incident.Spill> spill = Optional.empty();
        private final Map<String, Reply> replies = new LinkedHashMap<>();
        private final List<Incident.PrivateStep> steps = new ArrayList<>();

        private AnIncident(String id) {
            this.id = id;
        }

        public AnIncident opens(String clock) {
            this.opens = OptionalLong.of(at(clock));
            return this;
        }

        public AnIncident byBeat() {
            this.opens = OptionalLong.empty();
            return this;
        }

        public AnIncident kind(Kind value) {
            this.kind = value;
            return this;
        }

        public AnIncident topic(String value) {
            this.topic = value;
            return this;
        }

        public AnIncident on(Platform value) {
            this.platform = value;
            return this;
        }

        public AnIncident under(String post) {
            this.place = new Incident.Place.UnderPost(post);
            return this;
        }

        public AnIncident severity(int value) {
            this.severity = value;
            return this;
        }

        public AnIncident angry() {
            this.arousal = Arousal.HIGH;
            return this;
        }

        public AnIncident spreads(double offspring, String halfLife) {
            return spreads(offspring, halfLife, 1);
        }

        public AnIncident spreads(double offspring, String halfLife, int burst) {
            this.spread = Optional.of(new Incident.Spread(offspring, at(halfLife), false, at("4:00"), "lines", burst));
            return this;
        }

        public AnIncident spills(Platform to, int after) {
            this.spill = Optional.of(new Incident.Spill(to, after));
            return this;
        }

        public AnIncident reply(String reply, Move... moves) {
            return reply(reply, Reply.Conditions.NONE, moves);
        }

        /** The author's own. */
        public AnIncident model(String reply, Move... moves) {
            Reply plain = reply(reply, Text.EMPTY, Reply.Conditions.NONE, moves);
            replies.put(
                    reply,
                    new Reply(reply, plain.says(), plain.moves(), true, Text.EMPTY, Text.EMPTY, plain.conditions()));
            return this;
        }

        public AnIncident reply(String reply, Reply.Conditions conditions, Move... moves) {
            replies.put(reply, reply(reply, Text.EMPTY, conditions, moves));
            return this;
        }

        public AnIncident replyAnsweredBack(String reply, Move... moves) {
            replies.put(reply, reply(reply, Text.same("no"), Reply.Conditions.NONE, moves));
            return this;
        }

        public AnIncident step(String after, String reply, Move... moves) {
            Map<String, Reply> answers = new LinkedHashMap<>();
            answers.put(reply, reply(reply, Text.EMPTY, Reply.Conditions.NONE, moves));
            steps.add(new Incident.PrivateStep(Text.same("step"), at(after), answers));
            return this;
        }

        private static Reply reply(String id, Text then, Reply.Conditions conditions, Move... moves) {
            return new Reply(id, Text.same(id), List.of(moves), false, Text.EMPTY, then, conditions);
        }

        public AnIncident with(UnaryOperator<AnIncident> change) {
            return change.apply(this);
        }

        private Incident build() {
            return new Incident(
                    id,
                    opens,
                    topic,
                    platform,
                    place,
                    id,
                    Text.same(id),
                    Text.EMPTY,
                    new Incident.Nature(kind, Claim.TRUE, Fault.PREVENTABLE, severity, arousal, patience, false, false),
                    spread,
                    spill,
                    new Incident.Answers(replies, steps));
        }
    }
}
