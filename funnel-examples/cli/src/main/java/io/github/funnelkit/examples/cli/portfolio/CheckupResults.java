package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.CheckupFinding;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the signals that the deals of a list give, of which those with a signal are kept. */
public final class CheckupResults implements Results {

    private record Checked(String id, String name, String owner, Checkup checkup) {}

    private final Heading heading;
    private final Page page;
    private final DealCheckups checkups;
    private final List<Checked> checked = new ArrayList<>();

    /**
     * Starts a check-up.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     * @param checkups checks the deals
     */
    public CheckupResults(Heading heading, Page page, DealCheckups checkups) {
        this.heading = heading;
        this.page = page;
        this.checkups = checkups;
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        Checkup checkup = checkups.check(customer, assessment);
        if (!checkup.findings().isEmpty()) {
            checked.add(new Checked(customer.id(), customer.name(), customer.owner(), checkup));
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        checked.sort(Comparator.comparing((Checked each) ->
                        each.checkup().severity().map(Enum::ordinal).orElse(-1))
                .reversed());
        page.out().write(page.json() ? json(assessed, rejected) : text(assessed, rejected));
    }

    private String json(long assessed, long rejected) throws IOException {
        ObjectNode document = Document.of(heading, assessed, rejected);
        ArrayNode blind = document.putArray("notLookedAt");
        checkups.blind().forEach(kind -> blind.add(kind.id()));
        ArrayNode deals = document.putArray("deals");
        for (Checked each : checked) {
            ObjectNode deal = deals.addObject()
                    .put("id", each.id())
                    .put("name", each.name())
                    .put("owner", each.owner());
            ArrayNode findings = deal.putArray("findings");
            for (CheckupFinding finding : each.checkup().findings()) {
                ObjectNode node = findings.addObject()
                        .put("signal", finding.kind().id())
                        .put("severity", finding.severity().id());
                ArrayNode about = node.putArray("about");
                finding.about().forEach(about::add);
                words(finding.fact(), node.putObject("fact"));
                words(finding.step(), node.putObject("step"));
            }
        }
        return Document.text(document);
    }

    private static void words(Text text, ObjectNode node) {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            node.put(language.toLanguageTag(), text.in(language));
        }
    }

    private String text(long assessed, long rejected) {
        Locale language = page.language();
        StringBuilder out = new StringBuilder(heading.words(language)).append("\n\n");
        for (Checked each : checked) {
            List<String> who = new ArrayList<>(List.of(each.id()));
            List.of(each.name(), each.owner()).stream()
                    .filter(word -> !word.isBlank())
                    .forEach(who::add);
            out.append(oneLine(String.join(" · ", who))).append('\n');
            each.checkup()
                    .findings()
                    .forEach(finding -> out.append("- ")
                            .append(oneLine(finding.explain(language)))
                            .append('\n'));
            out.append('\n');
        }
        out.append(counts()).append('\n');
        if (!checkups.blind().isEmpty()) {
            out.append(say(
                                    "checkup.not-looked-at",
                                    "signals",
                                    Words.join(
                                            "cell.entries",
                                            checkups.blind().stream()
                                                    .map(SignalKind::label)
                                                    .toList()))
                            .in(language))
                    .append('\n');
        }
        return out + Results.counted(assessed, rejected).in(language) + "\n";
    }

    /** By signal: how many deals give it. */
    private String counts() {
        Map<SignalKind, Long> deals = new EnumMap<>(SignalKind.class);
        for (Checked each : checked) {
            each.checkup().findings().stream()
                    .map(CheckupFinding::kind)
                    .distinct()
                    .forEach(kind -> deals.merge(kind, 1L, Long::sum));
        }
        if (deals.isEmpty()) {
            return say("checkup.nothing").in(page.language()) + "\n";
        }
        Grid grid = new Grid(
                List.of(Column.words(say("column.signal")), Column.numbers(say("column.deals"))), page.language());
        deals.forEach((kind, number) -> grid.add(List.of(kind.label().in(page.language()), String.valueOf(number))));
        return grid.print(page.width());
    }
}
