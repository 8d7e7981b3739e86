package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Cell;
import io.github.funnelkit.examples.cli.output.Paint;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.portfolio.Document;
import io.github.funnelkit.examples.cli.portfolio.Heading;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.portfolio.WorkListJson;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkList;
import io.github.funnelkit.portfolio.WorkListBuilder;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Prints the work list of the customers that a view shows, which are all kept, and writes their calendar. */
public final class WeekResults implements Results {

    /** How wide a line is where no terminal says how much room there is. */
    private static final int USUAL_WIDTH = 100;

    private final Heading heading;
    private final Page page;
    private final Paint paint;
    private final WeekView view;
    private final Optional<CalendarFile> calendar;
    private final WorkListBuilder list;
    private final Map<String, WeekRow> rows = new HashMap<>();
    private final Set<String> owners = new TreeSet<>();

    /**
     * Starts a work list.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     * @param paint the colours
     * @param view what is shown
     * @param calendar where the agreed days are written, if anywhere
     */
    public WeekResults(Heading heading, Page page, Paint paint, WeekView view, Optional<CalendarFile> calendar) {
        this.heading = heading;
        this.page = page;
        this.paint = paint;
        this.view = view;
        this.calendar = calendar;
        this.list = WorkList.builder(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        if (assessment.endedAs().isPresent()) {
            return; // there is nothing left to do
        }
        WeekRow row = WeekRow.of(customer, assessment, list, page.language());
        if (!customer.owner().isEmpty()) {
            owners.add(customer.owner());
        }
        if (view.shows(row.item())) {
            list.add(row.item());
            rows.put(customer.id(), row);
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        WorkList week = list.build();
        List<WeekRow> sorted = sorted(week);
        List<WeekRow> shown = view.limit() == 0 ? sorted : sorted.subList(0, Math.min(view.limit(), sorted.size()));
        if (page.json()) {
            var document = Document.of(heading, assessed, rejected);
            due(week, document);
            WorkListJson.write(shown.stream().map(WeekRow::item).toList(), document);
            page.out().write(Document.text(document));
        } else {
            page.out().write(text(week, shown, assessed, rejected));
        }
        if (calendar.isPresent()) {
            calendar.get().write(sorted, heading.asOf(), page.language());
        }
    }

    private List<WeekRow> sorted(WorkList list) {
        return list.items().stream()
                .map(item -> rows.get(item.customer()))
                .flatMap(Stream::ofNullable)
                .sorted(view.order().comparator())
                .toList();
    }

    private String text(WorkList list, List<WeekRow> shown, long assessed, long rejected) {
        int width = page.width() == 0 ? USUAL_WIDTH : page.width();
        StringBuilder out = new StringBuilder();
        wrapped(out, heading.words(page.language()), Paint.Style.BOLD, width);
        wrapped(out, counts(list).in(page.language()), Paint.Style.DIM, width);
        out.append('\n');
        if (!shown.isEmpty()) {
            out.append(new WeekTable(shown, heading.asOf(), knowsNextAction(), page.language(), paint, width).print())
                    .append('\n');
        }
        Optional<Text> nobody = view.nobody(owners);
        if (nobody.isPresent()) {
            wrapped(out, nobody.get().in(page.language()), Paint.Style.BOLD, width);
        } else if (list.items().isEmpty()) {
            wrapped(out, say("week.none").in(page.language()), Paint.Style.BOLD, width);
        }
        if (shown.size() < list.items().size()) {
            wrapped(
                    out,
                    say("week.more", "count", list.items().size() - shown.size())
                            .in(page.language()),
                    Paint.Style.DIM,
                    width);
        }
        wrapped(
                out,
                say(knowsNextAction() ? "week.legend" : "week.legend-near").in(page.language()),
                Paint.Style.DIM,
                width);
        wrapped(out, Results.counted(assessed, rejected).in(page.language()), Paint.Style.DIM, width);
        return out.toString();
    }

    /** Otherwise nothing is said of one. */
    private boolean knowsNextAction() {
        return heading.funnel().nextAction().isPresent();
    }

    /** Nothing where the methodology does not say which day that is. */
    private void due(WorkList list, ObjectNode document) {
        if (knowsNextAction()) {
            LocalDate end = view.dueBy(heading.asOf());
            document.putObject("due")
                    .put("by", end.toString())
                    .put("customers", list.due(heading.asOf(), end).items().size());
        } else {
            document.putNull("due");
        }
    }

    private Text counts(WorkList list) {
        int near = list.only(WorkItem::isOneShort).items().size();
        if (!knowsNextAction()) {
            return say("week.counts-near", "near", near);
        }
        LocalDate today = heading.asOf();
        LocalDate end = view.dueBy(today);
        return say(
                "week.counts",
                "without",
                list.only(item -> item.stage().isPresent() && item.isWithoutAgreement(today))
                        .items()
                        .size(),
                "due",
                list.due(today, end).items().size(),
                "day",
                end,
                "near",
                near);
    }

    private void wrapped(StringBuilder out, String text, Paint.Style style, int width) {
        new ArrayList<>(Cell.wrapped(text, width, page.language()))
                .forEach(line -> out.append(paint.of(style, line)).append('\n'));
    }
}
