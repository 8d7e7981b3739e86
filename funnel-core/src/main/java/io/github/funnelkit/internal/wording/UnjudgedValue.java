package io.github.funnelkit.internal.wording;

/** A host's kind of condition has failed when it was asked what it makes of values; the failure is the cause. */
public final class UnjudgedValue extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** With a message, in English. */
    public UnjudgedValue(String message, RuntimeException failure) {
        super(message, failure);
    }
}
