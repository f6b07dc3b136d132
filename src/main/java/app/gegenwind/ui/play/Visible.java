package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.simulation.Situation.Message;
import app.gegenwind.simulation.Situation.Speech;
import app.gegenwind.simulation.Situation.Thread;
import java.util.ArrayList;
import java.util.List;

/**
 * Which messages of the open thread stand on the page. A crowd may write thousands; a page holds its latest comments and those asked for,
 * and every word of the author, the brand and people with a part in the story.
 *
 * @param messages on this side of the thread, in their order
 * @param crowd comments that have been read
 * @param earlier comments of those that are not on the page
 * @param fresh messages not read yet
 */
record Visible(List<Message> messages, int crowd, int earlier, int fresh) {
    /** Comments a thread opens with. */
    static final int LATEST = 60;
    /** Comments each further look back brings. */
    static final int FURTHER = 60;

    static Visible of(Desk desk, Incident incident, Thread thread) {
        Reading reading = desk.selection().reading(incident.id());
        List<Message> all = thread.messages();
        List<Message> read = here(desk, incident, all.subList(0, read(thread, reading)));
        int crowd = (int) read.stream().filter(Visible::isCrowd).count();
        int earlier = reading.folded() ? 0 : Math.max(0, crowd - LATEST - reading.earlier());
        return new Visible(
                withoutFirst(reading.folded() ? crowd : earlier, read),
                crowd,
                earlier,
                here(desk, incident, all).size() - read.size());
    }

    static boolean isCrowd(Message message) {
        return message.speech() instanceof Speech.Crowd;
    }

    /** Those read, and everything up to the brand's last answer. */
    private static int read(Thread thread, Reading reading) {
        List<Message> all = thread.messages();
        for (int i = all.size(); i > reading.messages(); i--) {
            if (all.get(i - 1).speech() instanceof Speech.Brand) {
                return i;
            }
        }
        return Math.min(all.size(), reading.messages());
    }

    private static List<Message> here(Desk desk, Incident incident, List<Message> messages) {
        Channel side = desk.looksAt(incident);
        return messages.stream().filter(m -> m.channel() == side).toList();
    }

    private static List<Message> withoutFirst(int comments, List<Message> messages) {
        List<Message> left = new ArrayList<>();
        int gone = 0;
        for (Message message : messages) {
            if (isCrowd(message) && gone < comments) {
                gone++;
            } else {
                left.add(message);
            }
        }
        return left;
    }
}
