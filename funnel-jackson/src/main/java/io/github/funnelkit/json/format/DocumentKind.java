package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;

/** The kinds of documents: what messages call them, and how many entries their lists and objects may have. */
public enum DocumentKind {
    FUNNEL("funnel definition", DocumentLimits.ENTRIES),
    /** The entries of lists are bounded by the number of values alone. */
    SHEET("fact sheet", DocumentLimits.TOKENS),
    EVENT("journey event", DocumentLimits.TOKENS),
    COMMAND("journey command", DocumentLimits.TOKENS),
    ASSESSMENT("assessment", 0),
    GUIDANCE("guidance", 0),
    RESULT("result", 0),
    SCHEMA("schema", 0);

    private final String noun;
    private final int entries;

    DocumentKind(String noun, int entries) {
        this.noun = noun;
        this.entries = entries;
    }

    String noun() {
        return noun;
    }

    /** How many entries a list or object may have. */
    int entries() {
        return entries;
    }

    /** Whether it is written on many lines, as people read it. */
    boolean isForReaders() {
        return this == FUNNEL || this == SCHEMA;
    }

    /** Whether it is read, too: then nothing is written that its reader would refuse. */
    boolean isRead() {
        return entries > 0;
    }
}
