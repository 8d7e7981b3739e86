package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.portfolio.AuditBuilder;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.Optional;

/** Prints the audit of all customers, of which it keeps none. */
public final class AuditResults implements Results {

    private final Heading heading;
    private final Page page;
    private final AuditBuilder deals;
    /** The same by the stages that sellers have chosen, for a list that claims none. */
    private final AuditBuilder chosen;

    /**
     * Starts an audit.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     */
    public AuditResults(Heading heading, Page page) {
        this.heading = heading;
        this.page = page;
        this.deals = Audit.builder(heading.funnel());
        this.chosen = Audit.builder(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        deals.add(assessment, customer.owner(), customer.money().orElse(null));
        Assessment claiming =
                ChosenStage.of(assessment).map(assessment::claiming).orElse(assessment);
        chosen.add(claiming, customer.owner(), customer.money().orElse(null));
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Audit audit = deals.build();
        Optional<Choice> fact = ChosenStage.fact(heading.funnel()).filter(choice -> isSilent(audit));
        Audit told = fact.isPresent() ? chosen.build() : audit;
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            fact.ifPresent(choice -> document.put("claimedBy", choice.id()));
            AuditJson.write(told, document);
            page.out().write(Document.text(document));
        } else {
            page.print(heading.words(page.language())
                    + "\n\n"
                    + text(told, fact)
                    + "\n"
                    + Results.counted(assessed, rejected).in(page.language())
                    + "\n");
        }
    }

    private String text(Audit told, Optional<Choice> fact) {
        Text column = say("list.stage");
        if (isSilent(told)) {
            return say("audit.no-claims", "column", column).in(page.language()) + "\n";
        }
        String table = new AuditTable(told, heading.funnel(), page.language(), page.width()).print();
        return fact.map(choice -> table
                        + say("audit.chosen", "column", column, "fact", choice.label())
                                .in(page.language())
                        + "\n")
                .orElse(table);
    }

    private static boolean isSilent(Audit audit) {
        return audit.figures().deals().customers() == 0 && audit.endings().isEmpty();
    }
}
