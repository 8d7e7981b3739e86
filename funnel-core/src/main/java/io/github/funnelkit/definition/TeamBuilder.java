package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Describes who holds which position.
 *
 * @since 0.1.0
 */
public final class TeamBuilder {

    private final Map<Position, Optional<Text>> holders = new LinkedHashMap<>();

    TeamBuilder() {}

    TeamBuilder(Team inherited) {
        inherited.assignments().forEach(assignment -> holders.put(assignment.position(), assignment.holder()));
    }

    /**
     * Says who holds a position.
     *
     * @param position the position
     * @param holder the role that holds it, such as "account manager"
     * @return this builder
     */
    public TeamBuilder assign(Position position, Text holder) {
        holders.put(
                Objects.requireNonNull(position, "position"), Optional.of(Objects.requireNonNull(holder, "holder")));
        return this;
    }

    /**
     * Leaves a position unassigned, as every position is unless it is said.
     *
     * @param position the position
     * @return this builder
     */
    public TeamBuilder unassigned(Position position) {
        holders.put(Objects.requireNonNull(position, "position"), Optional.empty());
        return this;
    }

    Set<Position> positions() {
        return holders.keySet();
    }

    Team build(Collection<Position> ofFunnel) {
        List<Team.Assignment> assignments = new ArrayList<>();
        for (Position position : ofFunnel) {
            assignments.add(new Team.Assignment(position, holders.getOrDefault(position, Optional.empty())));
        }
        return new Team(assignments);
    }
}
