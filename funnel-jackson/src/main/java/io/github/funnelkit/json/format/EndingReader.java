package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads endings. */
final class EndingReader {

    static final List<String> KINDS =
            Arrays.stream(EndingKind.values()).map(EndingKind::id).toList();

    static final Text KIND = say("expected.one-of", "names", DocumentWords.listed(KINDS));
    private static final Text REASONS = say("expected.reasons", "example", "{price: Price}");

    private final Vocabulary vocabulary;
    private final StageNames stages;
    private final Places places;
    private final Problems problems;
    private final ConditionReader conditions;

    EndingReader(Vocabulary vocabulary, StageNames stages, Places places, Problems problems) {
        this.vocabulary = vocabulary;
        this.stages = stages;
        this.places = places;
        this.problems = problems;
        this.conditions = new ConditionReader(vocabulary, problems);
    }

    void read(String id, Node node, EndingBuilder ending) {
        places.put(node, "ending", id);
        Members members = Members.of(
                node, say("expected.ending", "example", "{kind: won, label: " + IdWords.of(id) + "}"), problems);
        if (members == null) {
            return;
        }
        Node kindNode = members.required("kind", KIND);
        EndingKind kind = kindNode == null ? null : kind(kindNode, problems);
        if (kind != null) {
            ending.kind(kind);
        }
        Node label = members.optional("label");
        if (label != null) {
            ending.label(TextFormat.read(label, problems));
        }
        Node from = members.optional("from");
        String stage = from == null ? null : stages.read(from, problems);
        if (stage != null) {
            ending.from(stage);
        }
        Node when = members.optional("when");
        if (when != null) {
            ending.when(conditions.read(when));
        }
        reasons(id, members.optional("reasons"), ending);
        Node requires = members.optional("requires");
        if (requires != null) {
            ending.requires(vocabulary.facts().findAll(requires, problems).toArray(Fact<?>[]::new));
        }
        ending.source(SourceFormat.read(members.optional("source"), problems));
        members.done();
    }

    static @Nullable EndingKind kind(Node node, Problems problems) {
        String id = Values.oneOf(node, KIND, KINDS, problems);
        if (id == null) {
            return null;
        }
        for (EndingKind kind : EndingKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        problems.unknown(
                node.spot(),
                node.spot().position(),
                say("what.ending-kind"),
                id,
                KINDS,
                Synonyms.meant("ending", id, KINDS));
        return null;
    }

    /** The reasons by id; those of a list by themselves are told how. */
    private Node.@Nullable Obj byId(Node node) {
        if (node instanceof Node.Arr list
                && list.items().stream()
                        .allMatch(each -> each instanceof Node.Scalar scalar && Layout.isId(scalar.text()))) {
            String right = list.items().stream()
                    .map(Shown::value)
                    .map(id -> id + ": " + id)
                    .collect(Collectors.joining(", ", "{", "}"));
            Values.wrong(node, REASONS, Optional.of(right), problems);
            return null;
        }
        Optional<String> ofTexts = node instanceof Node.Arr list ? NamedTexts.ofTexts(list) : Optional.empty();
        if (ofTexts.isPresent()) {
            Values.wrong(node, REASONS, ofTexts, problems);
            return null;
        }
        return Values.object(node, REASONS, problems);
    }

    private void reasons(String ending, @Nullable Node node, EndingBuilder builder) {
        Node.Obj byId = node == null ? null : byId(node);
        if (byId == null) {
            return;
        }
        Layout.of(Layout.Parts.REASONS, byId, problems).forEach((id, member) -> {
            Node value = member.value();
            places.put(value, "ending", ending, "reason", id);
            Text text = TextFormat.read(value, problems);
            if (Layout.isId(id)) {
                builder.reason(id, text);
            } else {
                problems.add(value.spot(), member.nameAt(), Layout.malformed(id, value));
            }
        });
    }
}
