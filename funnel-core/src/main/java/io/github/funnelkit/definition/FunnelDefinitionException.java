package io.github.funnelkit.definition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A definition has problems, all of which this exception carries.
 *
 * @since 0.1.0
 */
public final class FunnelDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FunnelDefinitionException(String id, String version, List<Problem> problems) {
        super("funnel '" + id + "' " + version + ": " + problems.size()
                + (problems.size() == 1 ? " problem: " : " problems: ")
                + problems.stream().map(Problem::toString).collect(Collectors.joining(" · ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, in the order of the definition; after 200 problems the rest is not looked for.
     *
     * @return the problems, at least one
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
