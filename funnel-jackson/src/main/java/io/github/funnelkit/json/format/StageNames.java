package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.text.Text;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stages of a document by id, and what each calls its customers: where an id is wanted, people write that. */
final class StageNames {

    private final Map<String, Node> stages;

    /** The ids of criteria, {@code stage.name}, by what they say: the first of those that say the same. */
    private final SortedMap<String, String> criteria = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    StageNames(Map<String, Node> stages) {
        this.stages = stages;
        stages.forEach((stage, node) -> {
            if (child(node, "criteria") instanceof Node.Obj byName) {
                byName.members()
                        .forEach((name, criterion) ->
                                addCriterion(stage + "." + name, child(criterion.value(), "text")));
            }
        });
    }

    private void addCriterion(String id, @Nullable Node text) {
        if (text instanceof Node.Obj wordings) {
            wordings.members().values().forEach(each -> addWording(id, each.value()));
        } else if (text != null) {
            addWording(id, text);
        }
    }

    private void addWording(String id, Node wording) {
        if (wording instanceof Node.Scalar scalar) {
            criteria.putIfAbsent(scalar.text().strip(), id);
        }
    }

    Text expected() {
        return stages.isEmpty()
                ? say("expected.id-of", "what", say("what.stage"))
                : say("expected.id-of-known", "what", say("what.stage"), "known", DocumentWords.listed(ids()));
    }

    private Text expectedOrAny() {
        return say("expected.from", "known", DocumentWords.listed(ids()), "any", ActionGuide.ANY);
    }

    Set<String> ids() {
        return stages.keySet();
    }

    /** The id that is written, or null with a problem; whether there is such a stage is seen when all are known. */
    @Nullable
    String read(Node node, Problems problems) {
        return read(node, expected(), problems);
    }

    /** The same where {@code any} may stand, too. */
    @Nullable
    String readOrAny(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar
                && !stages.containsKey(scalar.text())
                && !scalar.text().equals(ActionGuide.ANY)
                && !Synonyms.meaning("any", scalar.text()).isEmpty()) {
            Values.wrong(node, expectedOrAny(), Optional.of(ActionGuide.ANY), problems);
            return null;
        }
        return read(node, expectedOrAny(), problems);
    }

    private @Nullable String read(Node node, Text expected, Problems problems) {
        String written = Values.filled(node, expected, problems);
        Optional<String> meant = written == null || stages.containsKey(written) ? Optional.empty() : called(written);
        if (meant.isPresent()) {
            Values.wrong(node, expected, meant, problems);
            return null;
        }
        return written;
    }

    /** The id of the criterion that says so: {@code stage.name}, as its document has it. */
    Optional<String> criterion(String label) {
        return Optional.ofNullable(criteria.get(label.strip()));
    }

    /** The first criterion of a stage, or of the first that has some: an example. */
    String sampleOfCriterion(@Nullable String of) {
        String stage = of != null && stages.containsKey(of)
                ? of
                : stages.keySet().stream().findFirst().orElse("");
        Node all = stages.containsKey(stage) ? child(Objects.requireNonNull(stages.get(stage)), "criteria") : null;
        return all instanceof Node.Obj byName && !byName.members().isEmpty()
                ? stage + "." + byName.members().keySet().iterator().next()
                : "proposal.new.budget";
    }

    private static @Nullable Node child(Node node, String name) {
        Node.Member member = node instanceof Node.Obj object ? object.members().get(name) : null;
        return member == null ? null : member.value();
    }

    private Optional<String> called(String label) {
        return stages.entrySet().stream()
                .filter(stage -> isCalled(child(stage.getValue(), "customerType"), label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isCalled(@Nullable Node text, String label) {
        return text instanceof Node.Obj wordings
                ? wordings.members().values().stream().anyMatch(each -> is(each.value(), label))
                : text != null && is(text, label);
    }

    private static boolean is(Node text, String label) {
        return text instanceof Node.Scalar scalar && scalar.text().strip().equalsIgnoreCase(label.strip());
    }
}
