package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a stay at a stage may last: a period, or one for each severity. */
final class StayLimitsFormat {

    private static final String DAYS = "P([0-9]{1,6}W)?([0-9]{1,6}D)?";

    private static final Text DAYS_EXPECTED = say("expected.days");
    private static final Text LIMITS =
            say("expected.stay-limits", "example", "{advice: P14D, warning: P30D, redFlag: P60D}");

    private StayLimitsFormat() {}

    static @Nullable StayLimits read(Node node, Problems problems) {
        if (node instanceof Node.Obj) {
            return bySeverity(node, problems);
        }
        StaySeverity[] severities = StaySeverity.values();
        if (node instanceof Node.Arr list && list.items().size() <= severities.length) {
            List<String> each = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                each.add(severities[i].id() + ": " + Shown.value(list.items().get(i)));
            }
            Values.wrong(node, LIMITS, Optional.of("{" + String.join(", ", each) + "}"), problems);
            return null;
        }
        StayLimits single = null;
        Period most = days(node, problems);
        if (most != null) {
            single = limits(StayLimits.NONE, null, most, node, problems);
        }
        return single;
    }

    private static @Nullable StayLimits bySeverity(Node node, Problems problems) {
        Map<String, Node.Member> stated = ((Node.Obj) node).members();
        Map.Entry<String, Node.Member> only =
                stated.size() == 1 ? stated.entrySet().iterator().next() : null;
        Optional<String> period = only != null && only.getValue().value() instanceof Node.Scalar count
                ? CorrectedPeriod.inDays(count.text() + " " + only.getKey())
                : Optional.empty();
        if (period.isPresent()) {
            Values.wrong(node, LIMITS, period, problems);
            return null;
        }
        Members members = Members.of(node, LIMITS, problems);
        if (members == null) {
            return null;
        }
        StayLimits read = StayLimits.NONE;
        Period before = null;
        for (StaySeverity severity : StaySeverity.values()) {
            Node limit = members.optional(severity.id());
            Period most = limit == null ? null : days(limit, problems);
            if (limit == null || most == null) {
                continue;
            }
            if (before != null
                    && most.toTotalMonths() == 0
                    && most.get(ChronoUnit.DAYS) <= before.get(ChronoUnit.DAYS)) {
                Values.wrong(limit, say("expected.longer-stay", "period", before), problems);
                continue;
            }
            StayLimits more = limits(read, severity, most, limit, problems);
            if (more != null) {
                read = more;
                before = most;
            }
        }
        members.done();
        if (!read.isStated() && !problems.anyIn(node.spot())) {
            Values.wrong(node, LIMITS, problems);
        }
        return read;
    }

    private static @Nullable Period days(Node node, Problems problems) {
        Period period = PeriodReader.period(node, DAYS_EXPECTED, inDays(node), problems);
        return StageRulesFormat.positive(period, node, DAYS_EXPECTED, problems);
    }

    private static Optional<String> inDays(Node node) {
        return node instanceof Node.Scalar scalar
                ? CorrectedPeriod.inDays(scalar.text())
                : PeriodReader.ofUnit(node).flatMap(CorrectedPeriod::inDays);
    }

    private static @Nullable StayLimits limits(
            StayLimits others, @Nullable StaySeverity severity, Period most, Node node, Problems problems) {
        try {
            return severity == null ? StayLimits.of(most) : others.with(severity, most);
        } catch (IllegalArgumentException refused) { // months and years differ in length, or it is too long
            Values.wrong(node, DAYS_EXPECTED, inDays(node), problems);
            return null;
        }
    }

    static void write(StayLimits limits, CheckedSink sink) {
        limits.single().ifPresent(most -> sink.string(most.toString()));
        if (limits.single().isEmpty()) {
            sink.startObject();
            limits.bySeverity().forEach((severity, most) -> sink.property(severity.id(), most.toString()));
            sink.endObject();
        }
    }

    /** That the periods grow is said by the reader alone. */
    static void schema(SchemaText text) {
        text.described(
                "The longest stay that is not too long, in weeks and days; or one for each severity, which grow with it");
        text.list("anyOf", () -> {
            text.item(() -> days(text));
            text.item(() -> {
                text.type("object");
                text.object("properties", () -> {
                    for (StaySeverity severity : StaySeverity.values()) {
                        text.object(severity.id(), () -> days(text));
                    }
                });
                text.closed(List.of());
                text.number("minProperties", 1);
            });
        });
    }

    private static void days(SchemaText text) {
        text.pattern("(?=.*[1-9])" + DAYS);
    }
}
