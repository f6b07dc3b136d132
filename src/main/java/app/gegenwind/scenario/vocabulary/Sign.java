package app.gegenwind.scenario.vocabulary;

/** What an own post shows about whoever planned it. Slots, formats and topics are measured by the figures that could be seen, never by the audience itself. */
public enum Sign implements Named {
    /** It went out in hours in which posts of the channel had reached most, or least. */
    SLOT_FITS("slot-fits"),
    SLOT_MISFITS("slot-misfits"),
    /** Its format had engaged most, or least. */
    FORMAT_FITS("format-fits"),
    FORMAT_MISFITS("format-misfits"),
    /** So had its topic. */
    TOPIC_FITS("topic-fits"),
    TOPIC_MISFITS("topic-misfits"),
    /** Moved to hours in which posts had reached more, or less. */
    MOVED_BY_FIGURES("moved-by-figures"),
    MOVED_AGAINST_FIGURES("moved-against-figures"),
    /** It was the third or later of its channel within a day. */
    FLOODED("flooded"),
    /** Its slot came and it was not ready. */
    NOT_READY("not-ready"),
    HOOK_STRONG("hook-strong"),
    HOOK_WEAK("hook-weak"),
    /** What it lacked was seen before it went out: it was put right, or taken out. */
    CAUGHT("caught"),
    /** It went out with, or without, what opens it to everybody. */
    ACCESSIBLE("accessible"),
    NOT_ACCESSIBLE("not-accessible"),
    LABELLED("labelled"),
    UNLABELLED("unlabelled"),
    AI_LABELLED("ai-labelled"),
    AI_UNLABELLED("ai-unlabelled"),
    /** The rights it rests on had been asked for, or not. */
    RIGHTS_CLEAR("rights-clear"),
    RIGHTS_OPEN("rights-open"),
    /** Somebody answered under it in its first hour, or nobody did though people had commented. */
    PRESENT("present"),
    ABSENT("absent"),
    /** Whoever approves it had nothing to send back, or had to. */
    APPROVED_AT_ONCE("approved-at-once"),
    SENT_BACK("sent-back");

    private final String id;

    Sign(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
