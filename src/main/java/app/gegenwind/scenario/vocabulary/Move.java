package app.gegenwind.scenario.vocabulary;

/** What a reply or a tool does; its name, effect and source stand in {@code responses.yaml}. */
public enum Move implements Named {
    NAME("name"),
    RESTATE("restate"),
    EMPATHY("empathy"),
    APOLOGY("apology"),
    NON_APOLOGY("non-apology"),
    THANK("thank"),
    HUMOUR("humour"),
    SIGN("sign"),
    WRONG_ADDRESS("wrong-address"),
    BESIDE_THE_POINT("beside-the-point"),
    ANSWER("answer"),
    EXPLAIN("explain"),
    EXCUSE("excuse"),
    DENY("deny"),
    CORRECT("correct"),
    ATTACK("attack"),
    INSULT("insult"),
    NEXT_STEP("next-step"),
    PROMISE("promise"),
    HOLDING("holding"),
    UPDATE("update"),
    CORRECTIVE_ACTION("corrective-action"),
    SAFETY_FIRST("safety-first"),
    COMPENSATE_PUBLIC("compensate-public"),
    COMPENSATE_PRIVATE("compensate-private"),
    FRAUD_WARNING("fraud-warning"),
    HELP_NUMBERS("help-numbers"),
    INVITE_PRIVATE("invite-private"),
    REFER_ELSEWHERE("refer-elsewhere"),
    PUBLIC_FIRST("public-first"),
    CLOSE_PUBLIC("close-public"),
    ASK_DATA_PUBLIC("ask-data-public"),
    REVEAL_DATA("reveal-data"),
    DISCLOSE("disclose"),
    TEMPLATE("template"),
    SILENCE("silence"),
    ASTROTURF("astroturf"),
    HIDE("hide"),
    DELETE("delete"),
    EVIDENCE_FIRST("evidence-first"),
    REPORT("report"),
    RESTRICT("restrict"),
    BLOCK("block"),
    LIMIT("limit"),
    HOLD("hold-comments"),
    PIN("pin"),
    NETIQUETTE("netiquette"),
    ASK_COLLEAGUE("ask-colleague"),
    ESCALATE("escalate"),
    PAUSE_QUEUE("pause-queue"),
    LABEL("label"),
    AD_IN_STORM("ad-in-storm"),
    RESOLVED("resolved"),
    UNVERIFIED("unverified"),
    PROMISE_BROKEN("promise-broken");

    private final String id;

    Move(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
