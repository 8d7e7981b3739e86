package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Text;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * One rule that a step up is held to.
 *
 * @param kind what it asks for
 * @param stage the id of the stage that it belongs to
 * @param id the id of what it asks for: of the criterion, action or position; of an order, of the stage
 * @since 0.1.0
 */
public record GateRule(GateRuleKind kind, String stage, String id) implements Comparable<GateRule>, Serializable {

    private static final Comparator<GateRule> ORDER =
            Comparator.comparing(GateRule::kind).thenComparing(GateRule::stage).thenComparing(GateRule::id);

    /** Checks that nothing is missing. */
    public GateRule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(id, "id");
    }

    /**
     * That a stage is entered before those above it.
     *
     * @param stage the id of the stage
     * @return the rule
     */
    public static GateRule order(String stage) {
        return new GateRule(GateRuleKind.ORDER, stage, stage);
    }

    /**
     * What the rule asks for, as a funnel words it.
     *
     * @param funnel the funnel; what it does not have is called by its id
     * @return the words
     */
    public Text label(Funnel funnel) {
        return switch (kind) {
            case ORDER -> ConformanceWords.RULE_ORDER.text(stageLabel(funnel));
            case CRITERION -> criterion(funnel);
            case EVIDENCE -> ConformanceWords.RULE_EVIDENCE.text(criterion(funnel));
            case ACTION -> ConformanceWords.RULE_ACTION.text(action(funnel));
            case APPROVAL -> ConformanceWords.RULE_APPROVAL.text(position(funnel), stageLabel(funnel));
        };
    }

    private Text stageLabel(Funnel funnel) {
        return funnel.stages().stream()
                .filter(each -> each.id().equals(stage))
                .findFirst()
                .map(Stage::customerType)
                .map(type -> type.label())
                .orElseGet(() -> Text.of(stage));
    }

    private Text criterion(Funnel funnel) {
        return funnel.criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(found -> found.text())
                .orElseGet(() -> Text.of(id));
    }

    private Text action(Funnel funnel) {
        return funnel.guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Action::text)
                .orElseGet(() -> Text.of(id));
    }

    private Text position(Funnel funnel) {
        return funnel.positions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Position::label)
                .orElseGet(() -> Text.of(id));
    }

    @Override
    public int compareTo(GateRule other) {
        return ORDER.compare(this, other);
    }
}
