package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.change.Cause;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.change.Move;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** Prints which customers another version moves: as words one by one, as JSON at the end, as it is one document. */
public final class ImpactPage {

    private final Page page;
    private final ObjectNode document;
    private final ArrayNode moves;

    /**
     * Has printed nothing yet.
     *
     * @param page where it is printed, and how
     * @param before the earlier version
     * @param after the later version
     * @param asOf the day
     */
    public ImpactPage(Page page, Funnel before, Funnel after, LocalDate asOf) {
        this.page = page;
        this.document = Document.of(after);
        document.putObject("before").put("id", before.id()).put("version", before.version());
        document.put("asOf", asOf.toString());
        this.moves = document.putArray("moves");
    }

    /**
     * Adds moves.
     *
     * @param some the moves
     * @throws IOException if they cannot be written
     */
    public void add(Collection<Move> some) throws IOException {
        for (Move move : some) {
            if (page.json()) {
                put(move);
            } else {
                page.out().write(oneLine(move.explain(page.language())) + "\n");
            }
        }
    }

    private void put(Move move) {
        ObjectNode node = moves.addObject()
                .put("customer", move.customer())
                .put("saleType", move.saleType().id())
                .put("from", move.from().map(Stage::id).orElse(null))
                .put("to", move.to().map(Stage::id).orElse(null));
        ArrayNode causes = node.putArray("causes");
        for (Cause cause : move.causes()) {
            causes.addObject().put("id", cause.id()).put("explanation", cause.explain(Locale.ENGLISH));
        }
    }

    /**
     * Prints the end.
     *
     * @param summary the moves together
     * @param assessed how many customers were assessed
     * @param rejected how many rows were rejected
     * @throws IOException if it cannot be written
     */
    public void end(ImpactSummary summary, long assessed, long rejected) throws IOException {
        if (!page.json()) {
            page.out().write(summary.explain(page.language()) + "\n");
            return;
        }
        document.put("assessed", assessed).put("rejected", rejected);
        ArrayNode counts = document.putArray("counts");
        summary.moves()
                .forEach(count -> counts.addObject()
                        .put("from", count.from().orElse(null))
                        .put("to", count.to().orElse(null))
                        .put("customers", count.customers()));
        ObjectNode causes = document.putObject("causes");
        summary.causes().forEach(causes::put);
        page.out().write(Document.text(document));
    }
}
