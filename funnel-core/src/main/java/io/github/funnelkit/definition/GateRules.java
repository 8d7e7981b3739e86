package io.github.funnelkit.definition;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a methodology itself says of its gates: how journeys may go on, and who may override. It is data; {@code
 * GatePolicy.of} makes a policy of it, in which what is not stated here is as by default.
 *
 * @param skipping whether stages may be skipped; empty when nothing is stated
 * @param winning from where a deal can be won; empty when nothing is stated
 * @param override the positions that may override a gate, none when nobody may; empty when nothing is stated
 * @since 0.1.0
 */
public record GateRules(Optional<Boolean> skipping, Optional<Winning> winning, Optional<List<Position>> override) {

    /** Nothing is stated. */
    public static final GateRules NONE = new GateRules(Optional.empty(), Optional.empty(), Optional.empty());

    /** Keeps the order. */
    public GateRules {
        Objects.requireNonNull(skipping, "skipping");
        Objects.requireNonNull(winning, "winning");
        if (override.isPresent()) {
            override = Optional.of(List.copyOf(override.get()));
        }
    }

    /** {@return whether anything is stated} */
    public boolean isStated() {
        return !equals(NONE);
    }

    /**
     * The rules in words.
     *
     * @return a sentence for each rule that is stated
     */
    public List<Text> labels() {
        List<Text> labels = new ArrayList<>();
        skipping.ifPresent(may -> labels.add((may ? DefinitionWords.MAY_SKIP : DefinitionWords.MAY_NOT_SKIP).text()));
        winning.ifPresent(from -> labels.add(from.label()));
        override.ifPresent(positions -> labels.add(
                positions.isEmpty()
                        ? DefinitionWords.NOBODY_OVERRIDES.text()
                        : DefinitionWords.MAY_OVERRIDE.text(CommonWords.LIST.joined(
                                positions.stream().map(Position::label).toList()))));
        return labels;
    }
}
