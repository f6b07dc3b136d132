package app.gegenwind.ui.debrief;

import app.gegenwind.scenario.table.Circumstances.Moment;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The moments a debrief speaks of, read from the lines of a run's transcript, whose format does not change. Times in simulated ms.
 *
 * @param opened incidents by when they opened
 * @param impatient incidents by when their author's patience was over, in order
 * @param joined by the id of their comment, the people of the script who joined a thread
 * @param published posts by when they went out
 * @param broken incidents by when a promise was broken there
 * @param answers by the number of its decision, the moment an answer was posted at
 */
record Recorded(
        Map<String, Long> opened,
        Map<String, List<Long>> impatient,
        Map<Long, Joined> joined,
        Map<String, Long> published,
        Map<String, Long> broken,
        Map<Long, Moment> answers) {

    record Joined(long at, String incident, String person, String beat) {}

    static Recorded of(List<String> transcript) {
        var recorded = new Recorded(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        transcript.forEach(line -> recorded.read(line.split(" ")));
        return recorded;
    }

    private void read(String[] line) {
        long at = Long.parseLong(line[0]);
        switch (line[1]) {
            case "incident-opened" -> opened.put(line[2], at);
            case "patience-lost" ->
                impatient.computeIfAbsent(line[2], _ -> new ArrayList<>()).add(at);
            case "person-joined" ->
                joined.put(Long.parseUnsignedLong(line[3], 16), new Joined(at, line[2], line[4], line[5]));
            case "post-published" -> published.put(line[2], at);
            case "promise-broken" -> broken.put(line[2], at);
            case "answer-posted" -> answers.put(Long.parseLong(line[10]), moment(line));
            default -> {}
        }
    }

    /** When an author's patience was over last, up to that moment. */
    OptionalLong impatient(String incident, long at) {
        return impatient.getOrDefault(incident, List.of()).stream()
                .mapToLong(Long::longValue)
                .filter(lost -> lost <= at)
                .max();
    }

    private static Moment moment(String[] line) {
        return new Moment(
                Named.find(Phase.class, line[5]).orElseThrow(),
                Named.find(Channel.class, line[6]).orElseThrow(),
                Boolean.parseBoolean(line[7]),
                Boolean.parseBoolean(line[8]),
                Integer.parseInt(line[9]));
    }
}
