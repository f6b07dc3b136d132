package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.script.Fact;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Person;
import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Influence;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads people, incidents, facts and posts by their ids. */
final class CastReader {
    private final Context context;
    private final Ids ids;

    CastReader(Context context, Ids ids) {
        this.context = context;
        this.ids = ids;
    }

    Map<String, Person> people(Value value) {
        Map<String, Person> people = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            Ids.check(entry, id);
            try (Fields fields = entry.fields()) {
                people.put(
                        id,
                        new Person(
                                id,
                                context.wording().name(fields.required("name")).de(),
                                fields.optional("influence").word(Influence.class, Influence.SMALL),
                                fields.optional("arousal").word(Arousal.class, Arousal.LOW)));
            }
        });
        return people;
    }

    Map<String, Incident> incidents(Value value, Map<String, Person> people) {
        IncidentReader reader = new IncidentReader(context, people);
        Map<String, Incident> incidents = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            ids.take(entry, id, "an incident");
            incidents.put(id, reader.read(id, entry));
        });
        return incidents;
    }

    Map<String, Fact> facts(Value value) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            ids.take(entry, id, "a fact");
            try (Fields fields = entry.fields()) {
                facts.put(
                        id,
                        new Fact(
                                id,
                                context.refer(fields.required("ask"), Scope.Family.COLLEAGUE),
                                fields.required("takes").duration(0),
                                context.text(fields.required("title")),
                                context.text(fields.required("says"))));
            }
        });
        return facts;
    }

    Map<String, OwnPost> posts(Value value) {
        PostReader reader = new PostReader(context);
        Map<String, OwnPost> posts = new LinkedHashMap<>();
        value.entries().forEach((id, entry) -> {
            ids.take(entry, id, "a post");
            posts.put(id, reader.read(id, entry));
        });
        return posts;
    }
}
