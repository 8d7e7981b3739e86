package io.github.funnelkit.definition;

import org.jspecify.annotations.Nullable;

/**
 * What the holding rule is where a part does not say its own. What a definition says itself counts before what a derived one
 * has inherited: who makes a stage standing means all its criteria, and who adds a criterion to a standing stage means it to
 * stand.
 *
 * @param said what this definition says; null when it says nothing
 * @param otherwise the rule of what has inherited none of its own
 */
record HoldingDefault(@Nullable Holding said, Holding otherwise) {

    static HoldingDefault of(@Nullable Holding said, @Nullable Holding inherited) {
        return new HoldingDefault(said, said != null ? said : inherited != null ? inherited : Holding.ENTRY);
    }

    /** The rule of a part, with what it has inherited. */
    Holding of(@Nullable Holding inherited) {
        return said != null || inherited == null ? otherwise : inherited;
    }

    /** The default within a part, with what that part says and has inherited. */
    HoldingDefault within(@Nullable Holding saidThere, @Nullable Holding inheritedThere) {
        return saidThere != null
                ? new HoldingDefault(saidThere, saidThere)
                : new HoldingDefault(said, of(inheritedThere));
    }
}
