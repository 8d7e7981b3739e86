package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.words.Words;
import io.github.funnelkit.portfolio.CheckedDeal;
import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.CheckupFinding;
import io.github.funnelkit.portfolio.StageStay;
import io.github.funnelkit.portfolio.StayEnd;
import io.github.funnelkit.portfolio.StayHistory;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Prints the signals that the deals of a list give, of which those with a signal are kept. */
public final class CheckupResults implements Results {

    private record Checked(String id, String name, String owner, Checkup checkup) {}

    private final Heading heading;
    private final Page page;
    private final List<Signal> signals;
    private final Map<String, StageStay> standing = new HashMap<>();
    private final ClosingDays earlier;
    private final List<Checked> checked = new ArrayList<>();
    private final Set<SignalKind> lookedAt = EnumSet.noneOf(SignalKind.class);

    /**
     * Starts a check-up.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     * @param stays how long deals stand at their stages, if that is known
     * @param earlier when deals were to close by earlier lists
     */
    public CheckupResults(Heading heading, Page page, Optional<StayHistory> stays, ClosingDays earlier) {
        this.heading = heading;
        this.page = page;
        this.earlier = earlier;
        List<Signal> stated = heading.funnel().signals();
        this.signals = stated.isEmpty() ? Signal.USUAL : stated;
        stays.ifPresent(history -> history.stays().stream()
                .filter(stay -> stay.end() == StayEnd.OPEN)
                .forEach(stay -> standing.put(stay.deal(), stay)));
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        Optional<StageStay> stay = Optional.ofNullable(standing.get(customer.id()));
        Assessment claiming = assessment.claim().isPresent()
                ? assessment
                : stay.filter(known -> !known.stage().isEmpty())
                        .map(known -> assessment.claiming(heading.funnel().stage(known.stage())))
                        .orElse(assessment);
        CheckedDeal deal = CheckedDeal.of(claiming);
        String stage = deal.stage().map(Stage::id).orElse("");
        if (stay.filter(known -> known.stage().equals(stage)).isPresent()) {
            deal = deal.standingSince(stay.get().since());
        }
        if (customer.expectedClose().isPresent()) {
            LocalDate closing = customer.expectedClose().get();
            OptionalInt pushes = earlier.pushes(customer.id(), closing);
            deal = deal.closingOn(closing, pushes.orElse(0));
            if (pushes.isPresent()) {
                lookedAt.add(SignalKind.PUSHED);
            }
        }
        look(deal);
        Checkup checkup = Checkup.of(deal, signals);
        if (!checkup.findings().isEmpty()) {
            checked.add(new Checked(customer.id(), customer.name(), customer.owner(), checkup));
        }
    }

    /** Which signals this deal could give at all. */
    private void look(CheckedDeal deal) {
        if (deal.stage().isPresent()) {
            lookedAt.add(SignalKind.CLAIM_AHEAD);
        }
        if (heading.funnel().nextAction().isPresent()) {
            lookedAt.addAll(Set.of(SignalKind.NEXT_ACTION_MISSING, SignalKind.NEXT_ACTION_OVERDUE));
        }
        if (deal.since().isPresent()) {
            lookedAt.add(SignalKind.STAYS_TOO_LONG);
        }
        signals.stream()
                .flatMap(signal -> signal.contacts().stream())
                .filter(fact -> deal.assessment().facts().known(fact) != null
                        || deal.assessment().facts().isNone(fact))
                .forEach(fact -> lookedAt.add(SignalKind.SINGLE_CONTACT));
        if (deal.closing().isPresent()) {
            lookedAt.add(SignalKind.CLOSE_DATE_PAST);
        }
        if (deal.stage().isPresent() && deal.forms().isPresent()) {
            lookedAt.add(SignalKind.FORM_LACKING);
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        checked.sort(Comparator.comparing((Checked each) ->
                        each.checkup().severity().map(Enum::ordinal).orElse(-1))
                .reversed());
        page.out().write(page.json() ? json(assessed, rejected) : text(assessed, rejected));
    }

    private List<SignalKind> blind() {
        return signals.stream()
                .map(Signal::kind)
                .distinct()
                .filter(kind -> !lookedAt.contains(kind))
                .toList();
    }

    private String json(long assessed, long rejected) throws IOException {
        ObjectNode document = Document.of(heading, assessed, rejected);
        ArrayNode blind = document.putArray("notLookedAt");
        blind().forEach(kind -> blind.add(kind.id()));
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
        if (!blind().isEmpty()) {
            out.append(say(
                                    "checkup.not-looked-at",
                                    "signals",
                                    Words.join(
                                            "cell.entries",
                                            blind().stream()
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
