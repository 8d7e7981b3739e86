package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.ParameterType;
import java.util.List;
import java.util.Optional;

/** Which parameters of a kind are written. */
final class Kinds {

    /** The id of the kind; hosts' ids have a namespace. */
    private static final String ATTACHED = "attached";

    private Kinds() {}

    /** The fact that need not be written: the attached forms of the one kind that can only read them. */
    static Optional<Parameter<?>> impliedFact(ConditionKind kind) {
        return kind.id().equals(ATTACHED)
                ? kind.parameters().stream()
                        .filter(parameter -> parameter.type() == ParameterType.FACT)
                        .<Parameter<?>>map(parameter -> parameter)
                        .findFirst()
                : Optional.empty();
    }

    /** The parameters that must be written; a kind with only one may be written with its value alone. */
    static List<Parameter<?>> written(ConditionKind kind) {
        Optional<Parameter<?>> implied = impliedFact(kind);
        return kind.parameters().stream()
                .<Parameter<?>>map(parameter -> parameter)
                .filter(parameter -> !implied.equals(Optional.of(parameter)))
                .toList();
    }
}
