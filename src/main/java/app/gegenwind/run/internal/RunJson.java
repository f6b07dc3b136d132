package app.gegenwind.run.internal;

import app.gegenwind.assessment.Debrief;
import app.gegenwind.assessment.Evidence.Shown;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.simulation.Cause;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the tables hold as text. Types go by names of their own, so that a renamed class still reads what was written. */
final class RunJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Decision.class, DecisionNames.class)
            .addMixIn(Shown.class, ShownNames.class)
            .addMixIn(Cause.class, CauseNames.class)
            .addMixIn(Named.class, ById.class)
            .build();

    private RunJson() {}

    static String write(Decision decision) {
        return MAPPER.writerFor(Decision.class).writeValueAsString(decision);
    }

    static Decision decision(String json) {
        return MAPPER.readValue(json, Decision.class);
    }

    static String write(Debrief debrief) {
        return MAPPER.writeValueAsString(debrief);
    }

    static Debrief debrief(String json) {
        return MAPPER.readValue(json, Debrief.class);
    }

    static String write(SortedMap<String, String> files) {
        return MAPPER.writeValueAsString(files);
    }

    static SortedMap<String, String> files(String json) {
        return MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() {});
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "decision")
    @JsonSubTypes({
        @Type(value = Decision.Answer.class, name = "answer"),
        @Type(value = Decision.Moderate.class, name = "moderate"),
        @Type(value = Decision.Ignore.class, name = "ignore"),
        @Type(value = Decision.Ask.class, name = "ask"),
        @Type(value = Decision.Escalate.class, name = "escalate"),
        @Type(value = Decision.PauseQueue.class, name = "pause-queue"),
        @Type(value = Decision.ResumeQueue.class, name = "resume-queue"),
        @Type(value = Decision.StopPost.class, name = "stop-post"),
        @Type(value = Decision.Unschedule.class, name = "unschedule"),
        @Type(value = Decision.Compose.class, name = "compose"),
        @Type(value = Decision.Submit.class, name = "submit"),
        @Type(value = Decision.Schedule.class, name = "schedule"),
        @Type(value = Decision.Engage.class, name = "engage"),
        @Type(value = Decision.Pause.class, name = "pause"),
        @Type(value = Decision.Continue.class, name = "continue"),
        @Type(value = Decision.Pace.class, name = "pace"),
        @Type(value = Decision.Skip.class, name = "skip"),
        @Type(value = Decision.Abandon.class, name = "abandon")
    })
    private interface DecisionNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shown")
    @JsonSubTypes({
        @Type(value = Shown.Made.class, name = "made"),
        @Type(value = Shown.Omitted.class, name = "omitted"),
        @Type(value = Shown.Posted.class, name = "posted")
    })
    private interface ShownNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cause")
    @JsonSubTypes({
        @Type(value = Cause.Script.class, name = "script"),
        @Type(value = Cause.Decided.class, name = "decided"),
        @Type(value = Cause.Silence.class, name = "silence"),
        @Type(value = Cause.Joined.class, name = "joined"),
        @Type(value = Cause.Posted.class, name = "posted"),
        @Type(value = Cause.Broken.class, name = "broken")
    })
    private interface CauseNames {}

    private interface ById {
        @JsonValue
        String id();
    }
}
