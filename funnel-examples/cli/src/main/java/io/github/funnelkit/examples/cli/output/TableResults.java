package io.github.funnelkit.examples.cli.output;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table for people, printed row by row. */
public final class TableResults implements Results {

    /** How wide the table is where no terminal says how much room there is. */
    private static final int USUAL_WIDTH = 100;

    private static final int NARROWEST = 100;
    private static final int WIDEST = 200;
    private static final String GAP = "  ";
    private static final String NEW_LINE = "\n";

    /** The share of each column in the width, in percent. */
    private static final int[] SHARES = {13, 12, 17, 25, 20, 13};

    private static final List<Text> HEADINGS = List.of(
            say("column.customer"),
            say("column.sale-type"),
            say("column.stage"),
            say("column.missing"),
            say("column.next-action"),
            say("column.responsible"));
    private static final Text UNQUALIFIED = say("result.no-stage");
    private static final Text NOTHING = say("result.nothing");
    private static final Text NO_ACTION = say("result.no-action");
    private static final Text LEGEND = say("result.legend");

    private final Writer out;
    private final Locale language;
    private final List<Integer> widths;
    private final String rule;

    /**
     * Prints to a writer, which stays open, beginning with the heading.
     *
     * @param out where it is printed
     * @param funnel what is assessed by
     * @param asOf the day that is assessed as of
     * @param language the reader's language
     * @param width how many columns there are; 0 when that is not known
     * @throws IOException if it cannot be written
     */
    public TableResults(Writer out, Funnel funnel, LocalDate asOf, Locale language, int width) throws IOException {
        this.out = out;
        this.language = language;
        int room = (width == 0 ? USUAL_WIDTH : Math.min(Math.max(width, NARROWEST), WIDEST))
                - GAP.length() * (SHARES.length - 1);
        this.widths = widths(room);
        this.rule = widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)) + NEW_LINE;
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        out.write(TerminalText.oneLine(say("result.heading", "funnel", label, "version", funnel.version(), "day", asOf)
                        .in(language))
                + NEW_LINE
                + NEW_LINE);
        writeRow(HEADINGS.stream().map(heading -> List.of(heading.in(language))).toList());
        out.write(rule);
    }

    /** By their shares, but none narrower than a word of its heading; the widest one gives what that takes. */
    private List<Integer> widths(int room) {
        List<Integer> shared = new ArrayList<>();
        int taken = 0;
        for (int column = 0; column < SHARES.length; column++) {
            int share = room * SHARES[column] / 100;
            int width = Math.max(share, Cell.longestWord(HEADINGS.get(column).in(language), language));
            taken += width - share;
            shared.add(width);
        }
        int widest = shared.indexOf(Collections.max(shared));
        shared.set(widest, shared.get(widest) - taken);
        return List.copyOf(shared);
    }

    @Override
    public void add(Customer customer, Assessment assessment) throws IOException {
        Guidance guidance = Guidance.of(assessment);
        writeRow(List.of(
                List.of(customer.id(), customer.name()),
                List.of(customer.saleType().label().in(language)),
                stage(assessment, customer),
                missing(assessment),
                Tasks.of(assessment).first().stream()
                        .map(task -> task.label().in(language))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), this::orDash)),
                guidance.team().responsible().stream()
                        .flatMap(responsible -> responsible.holder().stream())
                        .map(holder -> holder.in(language))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), this::orDash))));
        out.write(rule);
    }

    /** The stage or ending, then what has lapsed and what the record claims. */
    private List<String> stage(Assessment assessment, Customer customer) {
        List<String> lines = new ArrayList<>();
        lines.add(assessment
                .ending()
                .map(ending -> EndingName.of(ending, language))
                .or(() -> assessment.stage().map(stage -> named(stage, customer)))
                .orElse(UNQUALIFIED.in(language)));
        assessment
                .lapsed()
                .forEach(result -> lines.add(say(
                                "result.lapsed",
                                "criterion",
                                result.criterion().text(),
                                "details",
                                result.details(language))
                        .in(language)));
        assessment
                .claim()
                .ifPresent(claim -> lines.add(say(
                                "result.claimed",
                                "stage",
                                claim.stage().customerType().label(),
                                "verdict",
                                claim.verdict().label())
                        .in(language)));
        assessment
                .endingClaim()
                .ifPresent(claim -> lines.add(say(
                                "result.claimed",
                                "stage",
                                claim.ending().label(),
                                "verdict",
                                claim.verdict().label())
                        .in(language)));
        return lines.stream().distinct().toList(); // what several stages ask lapses once
    }

    private String named(Stage stage, Customer customer) {
        String label = stage.customerType().label().in(language);
        return stage.winProbability(customer.saleType())
                .map(probability -> label + " (" + probability + ")")
                .orElse(label);
    }

    private List<String> missing(Assessment assessment) {
        List<CriterionResult> missing = assessment.missing();
        return missing.isEmpty()
                ? List.of(NOTHING.in(language))
                : missing.stream()
                        .map(result -> say(
                                        result.outcome() == Outcome.UNKNOWN ? "result.unknown" : "result.not-met",
                                        "criterion",
                                        result.criterion().text())
                                .in(language))
                        .toList();
    }

    private List<String> orDash(List<String> texts) {
        return texts.isEmpty() ? List.of(NO_ACTION.in(language)) : texts;
    }

    private void writeRow(List<List<String>> cells) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            List<String> lines = new ArrayList<>();
            for (String text : cells.get(column)) {
                lines.addAll(Cell.wrapped(text, widths.get(column), language));
            }
            columns.add(lines);
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < columns.size(); column++) {
                List<String> lines = columns.get(column);
                String text = line < lines.size() ? lines.get(line) : "";
                row.append(Cell.padded(text, widths.get(column))).append(GAP);
            }
            out.write(row.toString().stripTrailing() + NEW_LINE);
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        out.write(Results.counted(assessed, rejected).in(language) + "  " + LEGEND.in(language) + NEW_LINE);
        out.flush();
    }
}
