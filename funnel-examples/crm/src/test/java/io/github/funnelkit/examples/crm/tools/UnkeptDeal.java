package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealRequest;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A deal as a value: tools and desk decide as they do, and what they have decided is not kept anywhere. */
final class UnkeptDeal implements TriedDeal {

    private final Member seller;
    private final RandomCalls calls;
    private final List<JourneyEvent> history;
    private Standing standing;

    UnkeptDeal(Standing standing, List<JourneyEvent> history, Member seller, RandomCalls calls) {
        this.standing = standing;
        this.history = new ArrayList<>(history);
        this.seller = seller;
        this.calls = calls;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public List<JourneyEvent> history() {
        return history;
    }

    @Override
    public Answer handIn(JourneyCommand command) {
        return handIn(DealRequest.by(seller, standing.version(), command, "by a person " + history.size()));
    }

    private Answer handIn(DealRequest request) {
        Answer answer = request.answer(standing, standing.at());
        if (answer instanceof Answer.Done done) {
            standing = done.standing();
            history.addAll(done.decision().events());
        }
        return answer;
    }

    @Override
    public void call() {
        ToolCall call = new ToolCall(
                seller, Locale.ENGLISH, calls.arguments(standing.deal().id(), standing.version()));
        try {
            ToolOutcome outcome = calls.one(DealTool.ALL).run().apply(call, standing);
            if (outcome instanceof ToolOutcome.HandIn handIn) {
                Proposals.proposed(handIn(handIn.request()), call);
            }
        } catch (UnfitCall | UnknownPartException theirs) {
            // as a program that understands little is told
        }
    }
}
