package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.output.TerminalText;
import io.github.funnelkit.portfolio.Waterfall;
import io.github.funnelkit.portfolio.WaterfallGroup;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.Locale;

/** Prints what changed between two lists; of the second it keeps no customer. */
public final class WaterfallResults implements Results {

    private final Heading before;
    private final Heading after;
    private final Page page;
    private final WaterfallGroup group;
    private final SnapshotResults snapshots;
    private final ListChange change;

    /**
     * Starts a waterfall.
     *
     * @param before what stands above the first list
     * @param after what stands above the second list
     * @param page where it is printed, and how
     * @param group by what the customers are told apart
     * @param snapshots the customers of the first list
     */
    public WaterfallResults(Heading before, Heading after, Page page, WaterfallGroup group, SnapshotResults snapshots) {
        this.before = before;
        this.after = after;
        this.page = page;
        this.group = group;
        this.snapshots = snapshots;
        this.change = new ListChange(snapshots, after.funnel(), before.asOf(), after.asOf());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        change.add(customer, assessment);
    }

    @Override
    public void addRest(Customer customer) {
        change.addRest(customer);
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Waterfall whole = change.waterfall();
        long leftOut = change.leftOut();
        if (page.json()) {
            ObjectNode document = Document.of(after, assessed, rejected);
            document.putObject("before")
                    .put("asOf", before.asOf().toString())
                    .put("list", before.list())
                    .put("assessed", snapshots.assessed())
                    .put("rejected", snapshots.rejected());
            document.put("leftOut", leftOut);
            WaterfallJson.write(whole, group, document);
            page.out().write(Document.text(document));
        } else {
            Locale language = page.language();
            page.print(heading(language) + "\n\n"
                    + new WaterfallTable(whole, group, after.funnel(), language, page.width()).print()
                    + snapshots.closing().words().in(language)
                    + "\n\n"
                    + counted(before, snapshots.assessed(), snapshots.rejected())
                    + counted(after, assessed, rejected)
                    + (leftOut == 0
                            ? ""
                            : say("waterfall.left-out", "count", leftOut).in(language) + "\n"));
        }
    }

    private String heading(Locale language) {
        return TerminalText.oneLine(say(
                        "waterfall.heading",
                        "funnel",
                        after.funnel().label().orElse(Text.of(after.funnel().id())),
                        "version",
                        after.funnel().version(),
                        "from",
                        before.asOf(),
                        "before",
                        before.list(),
                        "to",
                        after.asOf(),
                        "after",
                        after.list())
                .in(language));
    }

    private String counted(Heading list, long assessed, long rejected) {
        return TerminalText.oneLine(
                        say("waterfall.counted", "list", list.list(), "counted", Results.counted(assessed, rejected))
                                .in(page.language()))
                + "\n";
    }
}
