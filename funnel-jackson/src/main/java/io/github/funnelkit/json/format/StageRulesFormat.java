package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.StageRules;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a stage, as far as a methodology states them: approvals, the longest stay, what is asked of evidence. */
final class StageRulesFormat {

    static final String APPROVAL = "approval";
    static final String STAYS = "staysAtMost";
    static final String EVIDENCE = "evidence";
    private static final String CONFIRMED = "confirmed";

    private static final Text APPROVALS = say(
            "expected.approval",
            "example",
            "[manager, {position: director, when: {atLeast: {fact: amount, value: 1000000}}}]");
    private static final Text ASKED =
            say("expected.asked-evidence", "word", CONFIRMED, "example", "{confirmed: true, notOlderThan: P90D}");
    private static final Text PERIOD = say("expected.period");

    private StageRulesFormat() {}

    /** Reads what the members of a stage say of it. */
    static void read(
            String stageId,
            Members members,
            StageBuilder stage,
            Vocabulary vocabulary,
            ConditionReader conditions,
            Places places,
            Problems problems) {
        Node approval = members.optional(APPROVAL);
        if (approval != null) {
            for (Node item : Values.oneOrMore(approval, APPROVALS, problems)) {
                approval(stageId, item, stage, vocabulary, conditions, places, problems);
            }
        }
        Node stays = members.optional(STAYS);
        StayLimits limits = stays == null ? null : StayLimitsFormat.read(stays, problems);
        if (limits != null) {
            stage.rules(rules -> rules.staysAtMost(limits));
        }
        Node asked = members.optional(EVIDENCE);
        AskedEvidence evidence = asked == null ? null : evidence(asked, problems);
        if (evidence != null) {
            stage.rules(rules -> rules.evidence(evidence));
        }
    }

    private static void approval(
            String stageId,
            Node node,
            StageBuilder stage,
            Vocabulary vocabulary,
            ConditionReader conditions,
            Places places,
            Problems problems) {
        if (node instanceof Node.Scalar) {
            io.github.funnelkit.definition.Position position =
                    vocabulary.positions().find(node, problems);
            if (position != null) {
                places.put(node, "stage", stageId, "position", position.id());
                stage.rules(rules -> rules.approval(position));
            }
            return;
        }
        if (node instanceof Node.Obj object && object.members().size() == 1) {
            Map.Entry<String, Node.Member> only =
                    object.members().entrySet().iterator().next();
            if (vocabulary.positions().ids().contains(only.getKey())) {
                String right = "{position: " + only.getKey() + ", when: "
                        + Shown.value(only.getValue().value()) + "}";
                Values.wrong(node, APPROVALS, Optional.of(right), problems);
                return;
            }
        }
        Members members = Members.of(node, APPROVALS, problems);
        if (members == null) {
            return;
        }
        Node named = members.required("position", say("expected.id-of", "what", say("what.position")));
        Node when = members.optional("when");
        members.done();
        io.github.funnelkit.definition.Position position =
                named == null ? null : vocabulary.positions().find(named, problems);
        Condition condition = when == null ? null : conditions.read(when);
        if (position != null) {
            places.put(node, "stage", stageId, "position", position.id());
            stage.rules(rules -> rules.approval(new Approval(position, Optional.ofNullable(condition))));
        }
    }

    static @Nullable Period positive(Node node, Text expected, Problems problems) {
        return positive(PeriodReader.period(node, expected, problems), node, expected, problems);
    }

    static @Nullable Period positive(@Nullable Period period, Node node, Text expected, Problems problems) {
        if (period != null && (period.isNegative() || period.isZero())) {
            Values.wrong(node, expected, problems);
            return null;
        }
        return period;
    }

    private static @Nullable AskedEvidence evidence(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(CONFIRMED)) {
            return AskedEvidence.CONFIRMED;
        }
        Members members = Members.of(node, ASKED, problems);
        if (members == null) {
            return null;
        }
        Node flag = members.optional(CONFIRMED);
        Node age = members.optional("notOlderThan");
        members.done();
        boolean confirmed = flag != null && Values.flag(flag, problems);
        Period most = age == null ? null : positive(age, PERIOD, problems);
        if (!confirmed && most == null) {
            if (!problems.anyIn(node.spot())) {
                Values.wrong(node, ASKED, problems);
            }
            return null;
        }
        try {
            return new AskedEvidence(confirmed, Optional.ofNullable(most));
        } catch (IllegalArgumentException refused) { // longer than anybody remembers
            Values.wrong(age == null ? node : age, PERIOD, problems);
            return null;
        }
    }

    static void write(StageRules rules, CheckedSink sink) {
        if (!rules.approvals().isEmpty()) {
            approvals(rules.approvals(), sink);
        }
        if (rules.staysAtMost().isStated()) {
            sink.name(STAYS);
            StayLimitsFormat.write(rules.staysAtMost(), sink);
        }
        rules.evidence().ifPresent(asked -> evidence(asked, sink));
    }

    private static void approvals(List<Approval> approvals, CheckedSink sink) {
        sink.name(APPROVAL);
        boolean isOne = approvals.size() == 1;
        if (!isOne) {
            sink.startArray();
        }
        for (Approval approval : approvals) {
            if (approval.when().isEmpty()) {
                sink.string(approval.position().id());
                continue;
            }
            sink.startObject();
            sink.property("position", approval.position().id());
            sink.name("when");
            ConditionWriter.write(approval.when().get(), sink);
            sink.endObject();
        }
        if (!isOne) {
            sink.endArray();
        }
    }

    private static void evidence(AskedEvidence asked, CheckedSink sink) {
        if (asked.equals(AskedEvidence.CONFIRMED)) {
            sink.property(EVIDENCE, CONFIRMED);
            return;
        }
        sink.name(EVIDENCE);
        sink.startObject();
        if (asked.confirmed()) {
            sink.name(CONFIRMED);
            sink.bool(true);
        }
        asked.age().ifPresent(most -> sink.property("notOlderThan", most.toString()));
        sink.endObject();
    }

    /** The properties of a stage. */
    static void properties(SchemaText text) {
        text.object(APPROVAL, () -> {
            text.described("The positions whose approval entering needs, each perhaps only when a condition holds");
            text.oneOrMore(APPROVAL);
        });
        text.object(STAYS, () -> StayLimitsFormat.schema(text));
        text.object(EVIDENCE, () -> evidence(text));
    }

    private static void evidence(SchemaText text) {
        text.described("What is asked of the evidence for the facts by which the stage is entered");
        text.list("anyOf", () -> {
            text.item(() -> text.only(CONFIRMED));
            text.item(() -> {
                text.type("object");
                text.object("properties", () -> {
                    text.object(CONFIRMED, () -> text.type("boolean"));
                    text.object("notOlderThan", () -> text.pattern("(?!P$)" + PeriodReader.POSITIVE_PERIOD));
                });
                text.closed(List.of());
                text.number("minProperties", 1);
            });
        });
    }

    /** An approval as part of the schema. */
    static void schema(SchemaText text) {
        text.list("anyOf", () -> {
            text.item(() -> text.ref("reference"));
            text.item(() -> {
                text.type("object");
                text.object("properties", () -> {
                    text.refTo("position", "reference");
                    text.refTo("when", "condition");
                });
                text.closed(List.of("position"));
            });
        });
    }
}
