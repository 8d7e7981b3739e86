package io.github.funnelkit.json;

/**
 * The formats of the documents and their versions, as the documents state them.
 *
 * @since 0.1.0
 */
public final class DocumentFormat {

    /** The definition of a funnel, version 1. */
    public static final String FUNNEL = "funnelkit/funnel/1";

    /** A fact sheet, version 1. A sheet need not state it. */
    public static final String FACTS = "funnelkit/facts/1";

    /** An assessment, version 1. */
    public static final String ASSESSMENT = "funnelkit/assessment/1";

    /** Guidance, version 1. */
    public static final String GUIDANCE = "funnelkit/guidance/1";

    /** An event of a journey, version 1. */
    public static final String EVENT = "funnelkit/event/1";

    /** A command for a journey, version 1. A command need not state it. */
    public static final String COMMAND = "funnelkit/command/1";

    private DocumentFormat() {}
}
