package io.github.funnelkit.validation;

import java.io.Serializable;

/**
 * The key of the last node of a violation's path, which a provider keeps as it is. Reads as the id.
 *
 * @param subject what the violation is about
 * @param id the id of the criterion or the fact; empty for the claim itself
 * @param position the place among the violations of the bean
 */
record ViolationKey(Subject subject, String id, int position) implements Serializable {

    enum Subject {
        CLAIM,
        CRITERION,
        FACT
    }

    @Override
    public String toString() {
        return id;
    }
}
