package app.gegenwind.scenario.script;

import java.util.List;
import java.util.Map;

/** Who and what a scenario puts on stage, each by its id, in the order of the file. */
public record Cast(
        Map<String, Person> people,
        Map<String, Incident> incidents,
        Map<String, Fact> facts,
        List<Beat> beats,
        Map<String, OwnPost> posts,
        Map<String, Lines> lines) {}
