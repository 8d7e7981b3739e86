package io.github.funnelkit.examples.cli.output;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.Finding;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StageRules;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An approval that a stage asks for, and whether it does of a customer.
 *
 * @param approval the rule
 * @param finding what the facts say of its condition; empty where it is always asked
 */
public record NeededApproval(Approval approval, Optional<Finding> finding) {

    /**
     * The approvals of a stage.
     *
     * @param stage the stage
     * @param facts what is known of the customer
     * @param day the day that is assessed as of
     * @return them in order
     */
    public static List<NeededApproval> of(Stage stage, Facts facts, LocalDate day) {
        return stage.rules().approvals().stream()
                .map(approval ->
                        new NeededApproval(approval, approval.when().map(condition -> condition.examine(facts, day))))
                .toList();
    }

    /**
     * What else is said of entering a stage and of staying there.
     *
     * @param stage the stage
     * @return a sentence each
     */
    public static List<Text> besides(Stage stage) {
        return new StageRules(
                        List.of(), stage.rules().staysAtMost(), stage.rules().evidence())
                .labels();
    }

    /**
     * Whether it is needed.
     *
     * @return met where it is, not met where it is not; where that is not known, it is needed, too
     */
    public Outcome needed() {
        return finding.map(Finding::outcome).orElse(Outcome.MET);
    }

    /**
     * Whether it is needed, and what the facts say.
     *
     * @param language the reader's language
     * @return the words, on one line; only that it is needed where it always is
     */
    public String details(Locale language) {
        String needed = say(switch (needed()) {
                    case MET -> "approval.needed";
                    case NOT_MET -> "approval.not-needed";
                    case UNKNOWN -> "approval.unknown";
                })
                .in(language);
        return finding.map(because -> say("approval.because", "needed", needed, "found", because.explain(language))
                        .in(language))
                .orElse(needed);
    }
}
