package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Address;
import app.gegenwind.scenario.vocabulary.Industry;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who the trainee speaks for.
 *
 * @param industry the trade it is in
 * @param colour its own colour as {@code #rrggbb}
 * @param voice how it speaks, one line
 * @param playbook its house rules for the desk, short lines
 * @param channels followers by platform
 * @param audience who they are, where they differ from everybody there
 * @param topics what its posts are about, by id, as people call it
 * @param team colleagues by id
 */
public record Brand(
        String id,
        String name,
        Optional<Industry> industry,
        String colour,
        Text about,
        Address address,
        Text voice,
        List<Text> playbook,
        Map<Platform, Long> channels,
        Map<Platform, Audience> audience,
        Map<String, Text> topics,
        Map<String, Colleague> team) {

    public Audience audience(Platform platform) {
        return audience.getOrDefault(platform, Audience.EVERYBODY);
    }

    /** What a topic is called; its id where the brand has no name for it. */
    public Text topic(String id) {
        return topics.getOrDefault(id, Text.same(id));
    }

    /** A colleague who can be asked or who calls. */
    public record Colleague(String id, String name, Text role) {}
}
