package app.gegenwind.simulation.internal;

/**
 * Everybody who has criticised, by their key. Every hostile message asks here, so this is a plain table with open addressing instead of a map of
 * boxed numbers: keys come from the dice, whose low bits spread them, and nobody is ever taken out.
 */
final class Critics {
    private Critic[] table = new Critic[64];
    private int known;

    /** Somebody, and how many of their messages count now. */
    static final class Critic {
        final long key;
        int messages;

        private Critic(long key) {
            this.key = key;
        }
    }

    Critic get(long key) {
        Critic critic = table[place(key)];
        return critic != null ? critic : add(new Critic(key));
    }

    private Critic add(Critic critic) {
        known++;
        grow();
        table[place(critic.key)] = critic;
        return critic;
    }

    /** Where somebody stands, or the free place where they belong. */
    private int place(long key) {
        int last = table.length - 1;
        int place = (int) key & last;
        while (table[place] != null && table[place].key != key) {
            place = place + 1 & last;
        }
        return place;
    }

    /** At most half of the places are taken. */
    private void grow() {
        if (2 * known <= table.length) {
            return;
        }
        Critic[] before = table;
        table = new Critic[2 * before.length];
        for (Critic critic : before) {
            if (critic != null) {
                table[place(critic.key)] = critic;
            }
        }
    }
}
