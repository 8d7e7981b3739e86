package io.github.funnelkit.internal.search;

import org.jspecify.annotations.Nullable;

/** The alternatives that a search has at one place. They are followed one after the other. */
interface Branch {

    /** Takes the next alternative; false when there is none, and the state is as it was before the first. */
    boolean next();

    /** What is to be done after the alternative that was taken last. */
    @Nullable
    Agenda agenda();
}
