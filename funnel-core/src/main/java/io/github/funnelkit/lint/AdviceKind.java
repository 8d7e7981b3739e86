package io.github.funnelkit.lint;

/**
 * What an {@link Advice} is about.
 *
 * @since 0.1.0
 */
public enum AdviceKind {
    /** No facts meet a criterion, or the condition of a guide or ending. */
    NEVER_MET("never-met", Severity.WARNING),
    /** No facts meet a criterion, or the condition of a guide, and others of the stage and those below. */
    EXCLUDED("excluded", Severity.WARNING),
    /** Whatever meets the condition of an ending has ended otherwise before. */
    HIDDEN_ENDING("hidden-ending", Severity.WARNING),
    /** All facts meet a criterion, or the condition of a guide or ending, once they are known. */
    ALWAYS_MET("always-met", Severity.QUESTION),
    /** Win probabilities, or one among others, look like shares of one. */
    SHARES("shares", Severity.WARNING),
    /** A list would read a value as something else. */
    QUOTES("quotes", Severity.WARNING),
    /** Time alone can end what is only asked for entering. */
    CEASES("ceases", Severity.QUESTION),
    /** A number in a text is not the condition's. */
    OTHER_NUMBER("other-number", Severity.QUESTION),
    /** A sale type does not have the stage that an ending is from. */
    ENDING_ELSEWHERE("ending-elsewhere", Severity.HINT),
    /** Whatever meets others meets this criterion, or the condition of a guide. */
    IMPLIED("implied", Severity.HINT),
    /** No action helps a criterion, although actions help others. */
    UNHELPED("unhelped", Severity.HINT),
    /** An action helps no criterion, although others do. */
    HELPS_NOTHING("helps-nothing", Severity.HINT),
    /** No criterion asks for a fact. */
    UNUSED_FACT("unused-fact", Severity.HINT),
    /** No criterion and no action needs a form. */
    UNUSED_FORM("unused-form", Severity.HINT),
    /** No guide has anybody in a position. */
    UNUSED_POSITION("unused-position", Severity.HINT),
    /** Some texts have a language that others lack. */
    PARTIAL_LANGUAGE("partial-language", Severity.HINT);

    private final String id;
    private final Severity severity;

    AdviceKind(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The name by which lists and configurations say it; it stays.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * How much it matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }
}
