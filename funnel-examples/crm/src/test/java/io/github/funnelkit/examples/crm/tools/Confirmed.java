package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Random;

/** What people say of the one fact that the gate asks for, and whether their word suffices: thought of apart from the library. */
final class Confirmed {

    private static final Flag TERMS_AGREED = Flag.of("termsAgreed", Text.of("Terms are agreed"));

    private final Random random;
    private boolean suffices;

    Confirmed(Random random) {
        this.random = random;
    }

    /** A person says so, says not so, says it without proof, or takes it back. */
    JourneyCommand something() {
        boolean agreed = random.nextBoolean();
        suffices = false;
        return switch (random.nextInt(4)) {
            case 0 -> new JourneyCommand.Learn(FactChanges.forgotten(TERMS_AGREED));
            case 1 -> new JourneyCommand.Learn(learned(agreed), Evidence.asserted("mail"));
            default -> {
                suffices = agreed;
                yield new JourneyCommand.Learn(learned(agreed), Evidence.confirmed("contract"));
            }
        };
    }

    /** All that the gates ask for besides. */
    static JourneyCommand allElse() {
        FactSheet facts = FactSheet.empty()
                .with(Quantity.of("seatsUsed", "%", Text.of("Licences in use")), 90)
                .with(Count.of("satisfaction", "", Text.of("Satisfaction of 10")), 9)
                .with(Flag.of("needConfirmed", Text.of("The need is confirmed")), true)
                .with(Checklist.of("requirements", Text.of("Requirements")), List.of("sso"))
                .with(Quantity.of("discount", "%", Text.of("Discount asked for")), 0);
        return new JourneyCommand.Learn(FactChanges.learned(facts), Evidence.confirmed("visit"));
    }

    boolean suffices() {
        return suffices;
    }

    private static FactChanges learned(boolean agreed) {
        return FactChanges.learned(FactSheet.empty().with(TERMS_AGREED, agreed));
    }

    @Override
    public String toString() {
        return suffices ? "confirmed" : "not confirmed";
    }
}
