package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check-up of a deal looks for, as far as a methodology states it. */
final class SignalsFormat {

    static final String PROPERTY = "signals";

    private static final String FACT = "fact";
    private static final String SEVERITY = "severity";
    private static final List<String> SEVERITIES =
            Arrays.stream(StaySeverity.values()).map(StaySeverity::id).toList();

    private static final Text EXPECTED =
            say("expected.signals", "example", "{claimAhead: warning, pushed: {warning: 2}, factsOld: {advice: P90D}}");
    private static final Text TIMES = say("expected.signal-times", "example", "{warning: 2, redFlag: 4}");
    private static final Text AGES = say("expected.signal-ages", "example", "{advice: P90D, warning: P180D}");
    private static final Text CONTACTS =
            say("expected.signal-contacts", "example", "{fact: contacts, severity: advice}");
    private static final Text LEVEL = say("expected.one-of", "names", DocumentWords.listed(SEVERITIES));
    private static final Text PERIOD = say("expected.period");

    private SignalsFormat() {}

    static void read(@Nullable Node node, Defined<TypedFact<?>> facts, FunnelBuilder funnel, Problems problems) {
        Members members = node == null ? null : Members.of(node, EXPECTED, problems);
        if (members == null) {
            return;
        }
        List<Signal> signals = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            Node stated = members.optional(kind.id());
            if (stated != null) {
                switch (kind) {
                    case PUSHED -> ladder(stated, TIMES, signals, problems);
                    case FACTS_OLD -> ladder(stated, AGES, signals, problems);
                    case SINGLE_CONTACT -> contacts(stated, facts, signals, problems);
                    default -> {
                        StaySeverity severity = severity(stated, problems);
                        if (severity != null) {
                            signals.add(Signal.of(kind, severity));
                        }
                    }
                }
            }
        }
        members.done();
        if (signals.isEmpty() && node != null && !problems.anyIn(node.spot())) {
            Values.wrong(node, EXPECTED, problems);
        }
        funnel.signals(signals.toArray(Signal[]::new));
    }

    private static @Nullable StaySeverity severity(Node node, Problems problems) {
        String id = Values.oneOf(node, LEVEL, SEVERITIES, problems);
        for (StaySeverity severity : StaySeverity.values()) {
            if (severity.id().equals(id)) {
                return severity;
            }
        }
        if (id != null) {
            problems.unknown(node, say("what.severity"), id, SEVERITIES);
        }
        return null;
    }

    private static void ladder(Node node, Text expected, List<Signal> signals, Problems problems) {
        Members members = Members.of(node, expected, problems);
        if (members == null) {
            return;
        }
        boolean isEmpty = true;
        for (StaySeverity severity : StaySeverity.values()) {
            Node stated = members.optional(severity.id());
            if (stated == null) {
                continue;
            }
            isEmpty = false;
            if (expected.equals(TIMES)) {
                Integer times = Values.wholeNumber(stated, TIMES, problems);
                if (times != null && times < 1) {
                    Values.wrong(stated, TIMES, problems);
                } else if (times != null) {
                    signals.add(Signal.pushed(times, severity));
                }
            } else {
                Period period = StageRulesFormat.positive(stated, PERIOD, problems);
                if (period != null) {
                    signals.add(Signal.factsOlderThan(period, severity));
                }
            }
        }
        members.done();
        if (isEmpty && !problems.anyIn(node.spot())) {
            Values.wrong(node, expected, problems);
        }
    }

    private static void contacts(Node node, Defined<TypedFact<?>> facts, List<Signal> signals, Problems problems) {
        Members members = Members.of(node, CONTACTS, problems);
        if (members == null) {
            return;
        }
        Node named = members.required(FACT, say("expected.id-of", "what", say("what.fact")));
        Node level = members.required(SEVERITY, LEVEL);
        members.done();
        TypedFact<?> fact = named == null ? null : facts.find(named, problems);
        StaySeverity severity = level == null ? null : severity(level, problems);
        if (fact == null || severity == null || named == null) {
            return;
        }
        try {
            signals.add(Signal.singleContact(fact, severity));
        } catch (IllegalArgumentException refused) { // it neither counts nor lists anything
            problems.add(
                    named.spot(),
                    say(
                            "signals.other-type",
                            "fact",
                            fact.id(),
                            "type",
                            fact.type().id()));
        }
    }

    static void write(Funnel funnel, CheckedSink sink) {
        if (funnel.signals().isEmpty()) {
            return;
        }
        sink.name(PROPERTY);
        sink.startObject();
        for (SignalKind kind : SignalKind.values()) {
            List<Signal> some = funnel.signals().stream()
                    .filter(signal -> signal.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                write(kind, some, sink);
            }
        }
        sink.endObject();
    }

    private static void write(SignalKind kind, List<Signal> some, CheckedSink sink) {
        Signal first = some.get(0);
        if (first.contacts().isPresent()) {
            sink.name(kind.id());
            sink.startObject();
            sink.property(FACT, first.contacts().get().id());
            sink.property(SEVERITY, first.severity().id());
            sink.endObject();
        } else if (first.times().isPresent() || first.olderThan().isPresent()) {
            sink.name(kind.id());
            sink.startObject();
            for (Signal signal : some) {
                sink.name(signal.severity().id());
                signal.times().ifPresent(times -> sink.number(times.longValue()));
                signal.olderThan().ifPresent(period -> sink.string(period.toString()));
            }
            sink.endObject();
        } else {
            sink.property(kind.id(), first.severity().id());
        }
    }

    static void schema(SchemaText text) {
        text.described("What a check-up of a deal looks for, and how much each matters");
        text.type("object");
        text.object("properties", () -> {
            for (SignalKind kind : SignalKind.values()) {
                text.object(kind.id(), () -> {
                    switch (kind) {
                        case PUSHED ->
                            ladder(text, () -> {
                                text.type("integer");
                                text.number("minimum", 1);
                            });
                        case FACTS_OLD -> ladder(text, () -> text.pattern("(?!P$)" + PeriodReader.POSITIVE_PERIOD));
                        case SINGLE_CONTACT -> {
                            text.type("object");
                            text.object("properties", () -> {
                                text.refTo(FACT, "reference");
                                text.object(SEVERITY, () -> text.strings("enum", SEVERITIES));
                            });
                            text.closed(List.of(FACT, SEVERITY));
                        }
                        default -> text.strings("enum", SEVERITIES);
                    }
                });
            }
        });
        text.closed(List.of());
        text.number("minProperties", 1);
    }

    private static void ladder(SchemaText text, Runnable value) {
        text.type("object");
        text.object("properties", () -> {
            for (String severity : SEVERITIES) {
                text.object(severity, value);
            }
        });
        text.closed(List.of());
        text.number("minProperties", 1);
    }
}
