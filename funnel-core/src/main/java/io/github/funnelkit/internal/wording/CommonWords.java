package io.github.funnelkit.internal.wording;

/** What several packages say: punctuation, once for each language, and words of all days. */
public final class CommonWords {

    /** {@code "Budget: 2,500,000 CNY"}. */
    public static final Phrase LABELLED = Phrase.of("common.labelled", "label", "text");

    /** {@code "Interested customer (10 %)"}. */
    public static final Phrase REMARKED = Phrase.of("common.remarked", "text", "remark");

    /** {@code "MRI, CT"}. */
    public static final Phrase LIST = Phrase.joining("common.list");

    /** {@code "Customer confirmation letter or Reply slip"}. */
    public static final Phrase ALTERNATIVES = Phrase.joining("common.alternatives");

    /** {@code "... short; ..."}. */
    public static final Phrase CLAUSES = Phrase.joining("common.clauses");

    /** {@code "one of Buyer, User"}. */
    public static final Phrase ONE_OF = Phrase.of("common.one-of", "entries");

    /** {@code "one of Buyer, User (did you mean 'User'?)"}. */
    public static final Phrase DID_YOU_MEAN = Phrase.of("common.did-you-mean", "expected", "name");

    /** {@code "12.5 %"}. */
    public static final Phrase PERCENT = Phrase.of("common.percent", "number");

    /** {@code "2,500,000 CNY"}. */
    static final Phrase QUANTITY = Phrase.of("common.quantity", "number", "unit");

    /** {@code "1 day"}. */
    public static final Phrase DAYS = Phrase.of("common.days", "count");

    /** Where a customer stands who has not reached the first stage. */
    public static final Phrase NO_STAGE = Phrase.of("common.no-stage");

    /** Said of the next stage where there is none. */
    public static final Phrase LAST_STAGE = Phrase.of("common.last-stage");

    /** A position that nobody holds. */
    public static final Phrase UNASSIGNED = Phrase.of("common.unassigned");

    private CommonWords() {}
}
