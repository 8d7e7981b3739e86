package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
import java.util.Optional;

/** The audit of what a list claims or, where it claims nothing, of what sellers have chosen; it keeps no customer. */
public final class Claims {

    private final Funnel funnel;
    private final AuditBuilder ofList;
    private final AuditBuilder chosen;

    /**
     * Of a list without customers.
     *
     * @param funnel the methodology
     */
    public Claims(Funnel funnel) {
        this.funnel = funnel;
        this.ofList = Audit.builder(funnel);
        this.chosen = Audit.builder(funnel);
    }

    /**
     * Adds a customer.
     *
     * @param customer the customer
     * @param assessment where it stands, with what the list claims
     */
    public void add(Customer customer, Assessment assessment) {
        ofList.add(assessment, customer.owner(), customer.money().orElse(null));
        chosen.add(chosen(assessment), customer.owner(), customer.money().orElse(null));
    }

    /**
     * An assessment that claims the stage which the seller has chosen, if any.
     *
     * @param assessment where a customer stands
     * @return the same with that claim
     */
    public static Assessment chosen(Assessment assessment) {
        return ChosenStage.of(assessment).map(assessment::claiming).orElse(assessment);
    }

    /**
     * The fact that says the claims.
     *
     * @return the fact; empty where the list claims something, or there is no such fact
     */
    public Optional<Choice> fact() {
        return ChosenStage.fact(funnel).filter(choice -> isSilent(ofList.build()));
    }

    /**
     * The audit.
     *
     * @return of the list's claims, or of those of the {@linkplain #fact() fact}
     */
    public Audit audit() {
        return fact().isPresent() ? chosen.build() : ofList.build();
    }

    /**
     * Whether nothing is claimed.
     *
     * @param audit the audit
     * @return whether it is about no deal
     */
    static boolean isSilent(Audit audit) {
        return audit.figures().deals().customers() == 0 && audit.endings().isEmpty();
    }
}
