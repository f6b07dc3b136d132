package app.gegenwind.simulation.internal;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.script.Scenario;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Situation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every rule of the world works on: the moment, the agenda, the journal and the state of the run. No rules of its own. */
final class Scene {
    final Bundle bundle;
    final Scenario scenario;
    final long seed;
    final Agenda agenda = new Agenda();
    final Journal journal = new Journal();
    final Ledger ledger = new Ledger();
    final Map<String, Thread> threads = new LinkedHashMap<>();
    /** Those under own posts, by the post. */
    final Map<String, List<Thread>> underPosts = new LinkedHashMap<>();

    final Map<String, WindGauge> gauges = new LinkedHashMap<>();
    final Map<String, Integer> winds = new LinkedHashMap<>();
    final Set<String> known = new LinkedHashSet<>();
    /** Facts asked for, by when the answer comes. */
    final Map<String, Long> asked = new LinkedHashMap<>();

    final Map<String, Long> published = new LinkedHashMap<>();
    final Map<String, Own> own = new LinkedHashMap<>();
    final List<Situation.Heard> beats = new ArrayList<>();
    final List<Situation.Sample> history = new ArrayList<>();
    final List<Situation.Writing> writing = new ArrayList<>();
    private final Map<Platform, Warp> warps = new EnumMap<>(Platform.class);
    long now;
    long decisions;
    int crowd;
    boolean queuePaused;
    boolean capped;
    boolean ended;

    Scene(Bundle bundle, long seed) {
        this.bundle = bundle;
        this.scenario = bundle.scenario();
        this.seed = seed;
        scenario.cast().posts().forEach((id, post) -> own.put(id, new Own(post)));
        LocalHours hours = LocalHours.of(scenario.clock(), 0);
        for (PlatformFacts facts : bundle.tables().platforms().values()) {
            warps.put(facts.platform(), Warp.of(scenario.clock(), hours, facts.rhythm()));
        }
    }

    /** The own post of that id; the scenario must have it. */
    Own own(String id) {
        return own.get(id);
    }

    void tell(Event event) {
        journal.add(event);
    }

    /** Something of the script or the rules, due at a later moment; beyond the end it is forgotten. */
    void at(long millis, Agenda.Priority priority, Runnable what) {
        if (millis <= scenario.lasts()) {
            agenda.add(millis, priority, what);
        }
    }

    Warp warp(Platform platform) {
        return warps.get(platform);
    }

    int wind(String topic) {
        return winds.getOrDefault(topic, 0);
    }

    /** The highest of all topics. */
    int wind() {
        int highest = 0;
        for (int wind : winds.values()) {
            highest = Math.max(highest, wind);
        }
        return highest;
    }

    boolean happened(String beat) {
        return beats.stream().anyMatch(b -> b.beat().equals(beat));
    }
}
