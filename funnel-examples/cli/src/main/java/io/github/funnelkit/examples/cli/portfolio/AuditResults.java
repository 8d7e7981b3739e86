package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.Audit;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.Optional;

/** Prints the audit of all customers, of which it keeps none. */
public final class AuditResults implements Results {

    private final Heading heading;
    private final Page page;
    private final Claims claims;

    /**
     * Starts an audit.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     */
    public AuditResults(Heading heading, Page page) {
        this.heading = heading;
        this.page = page;
        this.claims = new Claims(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        claims.add(customer, assessment);
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Optional<Choice> fact = claims.fact();
        Audit told = claims.audit();
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            fact.ifPresent(choice -> document.put("claimedBy", choice.id()));
            AuditJson.write(told, document);
            page.out().write(Document.text(document));
        } else {
            page.print(heading.words(page.language())
                    + "\n\n"
                    + (assessed == 0 ? "" : text(told, fact) + "\n") // of rejected rows nobody knows what they claim
                    + Results.counted(assessed, rejected).in(page.language())
                    + "\n");
        }
    }

    private String text(Audit told, Optional<Choice> fact) {
        Text column = say("list.stage");
        if (Claims.isSilent(told)) {
            return say("audit.no-claims", "column", column).in(page.language()) + "\n";
        }
        String table = new AuditTable(told, heading.funnel(), page.language(), page.width()).print();
        return fact.map(choice -> table
                        + say("audit.chosen", "column", column, "fact", choice.label())
                                .in(page.language())
                        + "\n")
                .orElse(table);
    }
}
