package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealRequest;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.journey.FactChanges;
import java.util.UUID;

/**
 * Takes down what a program has heard. It goes through the desk like everything else, and is asserted and never confirmed: where a
 * gate asks for confirmed facts, it opens nothing, and it replaces nothing that a person has confirmed.
 */
final class Proposals {

    private Proposals() {}

    static ToolOutcome propose(ToolCall call, Standing standing) {
        Fact<?> fact = fact(standing, call.text("fact"));
        FactSheet before = standing.journey().facts();
        FactChanges changes = FactChanges.learning(before, heard(fact, call.text("value")));
        if (changes.isEmpty()) {
            return new ToolAnswer.Proposed("It is known already.", standing.version(), false);
        }
        boolean confirmed = standing.journey()
                .evidence(fact.id())
                .filter(known -> known.evidence().isConfirmed())
                .isPresent();
        if (confirmed) {
            return new ToolAnswer.Proposed(
                    "A person has confirmed otherwise: " + FactText.describe(fact, before.value(fact), call.language())
                            + ". Ask a person to change it.",
                    standing.version(),
                    false);
        }
        String id = UUID.randomUUID().toString();
        return new ToolOutcome.HandIn(
                DealRequest.heard(call.member(), call.version(), changes, call.text("source"), id));
    }

    /** What the desk made of a proposal. */
    static ToolAnswer proposed(Answer answer, ToolCall call) {
        long version = answer.standing().version();
        if (answer instanceof Answer.Refused refused) {
            return new ToolAnswer.Proposed(refused.decision().explain(call.language()), version, false);
        }
        return answer instanceof Answer.Stale
                ? new ToolAnswer.Proposed("The deal has changed since: look at it again.", version, false)
                : new ToolAnswer.Proposed("Recorded, as an assertion.", version, true);
    }

    private static Fact<?> fact(Standing standing, String id) {
        Fact<?> fact = standing.journey().funnel().fact(id);
        if (fact.type() == FactType.RECORDS || !FactChanges.canLearn(fact)) {
            throw new UnfitCall("fact '" + id + "' is computed, or has records or papers of its own: nobody tells it");
        }
        return fact;
    }

    private static FactSheet heard(Fact<?> fact, String text) {
        FactSheet.Builder heard = FactSheet.builder();
        try {
            FactText.parseInto(heard, fact, text);
        } catch (IllegalArgumentException unfit) {
            throw new UnfitCall(String.valueOf(unfit.getMessage()), unfit);
        }
        FactSheet sheet = heard.build();
        if (sheet.facts().isEmpty()) {
            throw new UnfitCall("value '" + text + "' says nothing: propose what was heard");
        }
        return sheet;
    }
}
