package app.gegenwind.cli;

import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.Transcript;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Events as {@code --json} prints them: {@code at}, {@code type} (their name in the transcript) and their arguments by name. */
final class EventJson {
    // 64 bits, more than a number of JSON keeps in most readers: 16 hex digits, as in the transcript.
    private static final List<String> KEYS = List.of("comment", "parent", "author", "message");

    private EventJson() {}

    static List<Map<String, Object>> of(Transcript transcript) {
        var lines = transcript.lines();
        var events = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < lines.size(); i++) {
            events.add(of(transcript.events().get(i), lines.get(i).split(" ", 3)[1]));
        }
        return events;
    }

    static Map<String, Object> of(Event event, String type) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", event.at());
        json.put("type", type);
        json.putAll(arguments((Record) event));
        return json;
    }

    private static Map<String, Object> arguments(Record of) {
        var arguments = new LinkedHashMap<String, Object>();
        for (RecordComponent component : of.getClass().getRecordComponents()) {
            arguments.put(component.getName(), value(component, of));
        }
        return arguments;
    }

    private static Object value(RecordComponent component, Record of) {
        return switch (read(component, of)) {
            case Long key
            when KEYS.contains(component.getName()) -> HexFormat.of().toHexDigits(key);
            case Named named -> named.id();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case List<?> list ->
                list.stream()
                        .map(item -> item instanceof Named named ? named.id() : item)
                        .toList();
            case Record nested -> nested(component, nested);
            case Object plain -> plain;
        };
    }

    /** A choice of records says which one it is. */
    private static Map<String, Object> nested(RecordComponent component, Record record) {
        var json = new LinkedHashMap<String, Object>();
        if (component.getType().isSealed()) {
            json.put("type", record.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
        json.putAll(arguments(record));
        return json;
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("events are open records", closed);
        }
    }
}
