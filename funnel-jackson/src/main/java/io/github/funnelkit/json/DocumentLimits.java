package io.github.funnelkit.json;

import io.github.funnelkit.fact.RecordLimits;

/**
 * How much a document may ask of its reader, so that hostile input costs little. They are far beyond what people write,
 * and what exceeds one is refused: when it is read, and when it is written, so that nothing is stored that is lost.
 *
 * @since 0.1.0
 */
public final class DocumentLimits {

    /** How many characters a document may have that is read as a whole; streams of fact sheets have no end. */
    public static final int DOCUMENT = 20_000_000;

    /** How many characters a document in YAML may have: its parsers take no more. */
    public static final int YAML = 3 * 1024 * 1024;

    /** How deep lists and objects may be nested. */
    public static final int DEPTH = 200;

    /** How many characters a text may have. */
    public static final int TEXT_LENGTH = RecordLimits.TEXT_LENGTH;

    /** How many digits a number may have on each side of the point. */
    public static final int DIGITS = 100;

    /** How many values and names a definition, or one fact sheet, may have. */
    public static final int TOKENS = RecordLimits.VALUES;

    /** How many characters all texts, names and numbers of a definition, or of one fact sheet, may have together. */
    public static final int CHARACTERS = RecordLimits.CHARACTERS;

    /** How many entries a list or object of a definition may have. */
    public static final int ENTRIES = 1_000;

    /** How many stages, and how many guides, a definition may have. */
    public static final int STAGES = 200;

    /** How many sale types a definition may have. */
    public static final int SALE_TYPES = 50;

    /** How many criteria a definition may have; one for several sale types counts once for each. */
    public static final int CRITERIA = 20_000;

    /** How many problems are reported at most. */
    public static final int PROBLEMS = 100;

    /** How many characters the message of a problem, and its pointer, may have; what is longer is cut off. */
    public static final int MESSAGE = 4_000;

    private DocumentLimits() {}
}
