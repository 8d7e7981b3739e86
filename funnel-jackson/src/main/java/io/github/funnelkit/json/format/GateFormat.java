package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.GateRules;
import io.github.funnelkit.definition.Winning;
import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the gates between the stages, as far as a methodology states them. */
final class GateFormat {

    static final String PROPERTY = "gate";
    private static final List<String> WINNING =
            Arrays.stream(Winning.values()).map(Winning::id).toList();

    private static final Text EXPECTED =
            say("expected.gate", "example", "{skipping: true, winning: any-stage, override: [supervisor]}");

    private GateFormat() {}

    static void read(
            @Nullable Node node,
            Defined<io.github.funnelkit.definition.Position> positions,
            FunnelBuilder funnel,
            Problems problems) {
        Members members = node == null ? null : Members.of(node, EXPECTED, problems);
        if (members == null) {
            return;
        }
        Node skipping = members.optional("skipping");
        if (skipping instanceof Node.Scalar scalar && (scalar.token() == Token.TRUE || scalar.token() == Token.FALSE)) {
            funnel.gate(gate -> gate.skipping(scalar.token() == Token.TRUE));
        } else if (skipping != null) {
            Values.flag(skipping, problems); // which says what is wrong
        }
        Node winning = members.optional("winning");
        if (winning != null) {
            winning(winning, funnel, problems);
        }
        Node override = members.optional("override");
        if (override != null) {
            List<io.github.funnelkit.definition.Position> named =
                    isEmpty(override) ? List.of() : positions.findAll(override, problems);
            funnel.gate(gate -> gate.overrideBy(named.toArray(io.github.funnelkit.definition.Position[]::new)));
        }
        members.done();
    }

    /** That nobody may is a rule, too. */
    private static boolean isEmpty(Node node) {
        return node instanceof Node.Arr list && list.items().isEmpty();
    }

    private static void winning(Node node, FunnelBuilder funnel, Problems problems) {
        String id =
                Values.oneOf(node, say("expected.one-of", "names", DocumentWords.listed(WINNING)), WINNING, problems);
        for (Winning from : Winning.values()) {
            if (from.id().equals(id)) {
                funnel.gate(gate -> gate.winning(from));
                return;
            }
        }
        if (id != null) {
            problems.unknown(
                    node.spot(),
                    node.spot().position(),
                    say("what.winning"),
                    id,
                    WINNING,
                    Synonyms.meant("winning", id, WINNING));
        }
    }

    static void write(GateRules gate, CheckedSink sink) {
        if (!gate.isStated()) {
            return;
        }
        sink.name(PROPERTY);
        sink.startObject();
        gate.skipping().ifPresent(allowed -> {
            sink.name("skipping");
            sink.bool(allowed);
        });
        gate.winning().ifPresent(from -> sink.property("winning", from.id()));
        gate.override()
                .ifPresent(positions -> Lists.strings(
                        "override",
                        positions.stream().map(position -> position.id()).toList(),
                        sink));
        sink.endObject();
    }

    static void schema(SchemaText text) {
        text.described("How journeys may go on, as far as the methodology says so");
        text.type("object");
        text.object("properties", () -> {
            text.object("skipping", () -> {
                text.described("Whether stages may be skipped");
                text.type("boolean");
            });
            text.object("winning", () -> {
                text.described("From where a deal can be won");
                text.strings("enum", WINNING);
            });
            text.object("override", () -> {
                text.described("The positions that may override a gate; an empty list when nobody may");
                text.list("anyOf", () -> {
                    text.item(() -> text.ref("reference"));
                    text.item(() -> {
                        text.type("array");
                        text.refTo("items", "reference");
                    });
                });
            });
        });
        text.closed(List.of());
    }
}
