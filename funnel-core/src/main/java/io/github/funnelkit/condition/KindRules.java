package io.github.funnelkit.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What every kind of a host must keep to, registered or not. */
final class KindRules {

    private KindRules() {}

    /** Checks that a kind has an id of its own, and parameters that make sense. */
    static void requireSound(ConditionKind kind) {
        if (!Ids.isNamespaced(Answer.of(kind, "its id", kind.id()))) {
            throw new IllegalArgumentException("condition kind '" + kind.id() + "' of "
                    + kind.getClass().getName() + " needs an id with a namespace, such as 'acme:credit-rating'");
        }
        List<Parameter<?>> parameters = Answer.ofEach(kind, "its parameters", kind.parameters());
        List<String> names = new ArrayList<>();
        boolean readsFact = false;
        for (Parameter<?> parameter : parameters) { // no lambda: a cold start would pay for it
            names.add(parameter.name());
            readsFact |= parameter.type() == ParameterType.FACT;
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    "condition kind '" + kind.id() + "' has two parameters of one name among " + names);
        }
        if (!readsFact) {
            throw new IllegalArgumentException(
                    "condition kind '" + kind.id() + "' reads no fact: one of its parameters must be a fact");
        }
    }
}
