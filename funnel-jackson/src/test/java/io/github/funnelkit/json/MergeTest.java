package io.github.funnelkit.json;

import static io.github.funnelkit.standard.StandardFacts.ANNUAL_REVENUE;
import static io.github.funnelkit.standard.StandardFacts.WAGES_PAID_ON_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeTest {

    private static final Documents JSON = Line.JSON_2.documents();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Funnel BASE = FunnelStandard.extended();
    private static final Funnel NEW_BASE = BASE.derive("standard-extended", "1.1", funnel -> {});
    private static final SaleType PROJECT = FunnelStandard.PROJECT;

    private static Funnel theirs(Consumer<FunnelBuilder> change) {
        return BASE.derive("standard-extended", "1.1", change);
    }

    private static Funnel ours(Consumer<FunnelBuilder> change) {
        return BASE.derive("acme", "7", change);
    }

    private static FunnelMerge merge(Funnel theirs, Funnel ours) {
        return JSON.merge(BASE, theirs, ours);
    }

    private static void signedBeforeWon(FunnelBuilder funnel) {
        funnel.withoutGuide("step-7")
                .stageBefore(
                        "won",
                        "signed",
                        stage -> stage.customerType("Signed")
                                .criterion("paper", c -> c.text("Paper").when(WAGES_PAID_ON_TIME.isTrue())))
                .guide("step-8", guide -> guide.from("signed").to("won").mandatory("drink", a -> a.text("Drink")));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void whatEachSideChangedAloneIsInTheMerge(Line line) {
        Funnel theirs = theirs(funnel -> funnel.stage("intention", stage -> stage.winProbability(15))
                .stage("target", stage -> stage.withoutCriterion(PROJECT, "surgeons")));
        Funnel ours = ours(funnel -> funnel.stage("shortlisted", stage -> stage.winProbability(60)));
        Funnel signed = ours.derive("acme", "7", MergeTest::signedBeforeWon);

        FunnelMerge merge = line.documents().merge(BASE, theirs, signed);

        assertThat(merge.conflicts()).isEmpty();
        Funnel merged = merge.funnel();
        assertThat(merged.id() + " " + merged.version()).isEqualTo("acme 7");
        assertThat(merged.derivedFrom()).contains(new FunnelReference("standard-extended", "1.1"));
        assertThat(merged.stage("intention").winProbability(PROJECT)).hasToString("Optional[15 %]");
        assertThat(merged.stage("shortlisted").winProbability(PROJECT)).hasToString("Optional[60 %]");
        assertThat(merged.stages()).extracting(Stage::id).endsWith("contracting", "signed", "won");
        assertThat(merged.criteria()).extracting(Object::toString).noneMatch(id -> id.contains("surgeons"));
    }

    @Test
    void whatBothChangedDifferentlyIsOursAndAConflict() {
        FunnelMerge merge = merge(
                theirs(funnel -> funnel.stage(
                        "target",
                        stage -> stage.criterion(PROJECT, "revenue", c -> c.when(ANNUAL_REVENUE.atLeast(30_000_000))))),
                ours(funnel -> funnel.stage(
                        "target",
                        stage -> stage.criterion(PROJECT, "revenue", c -> c.when(ANNUAL_REVENUE.moreThan(5))))));

        assertThat(merge.conflicts())
                .extracting(Object::toString)
                .containsExactly("/stages/target/criteria/project.revenue/when:"
                        + " base {\"atLeast\":{\"fact\":\"annualRevenue\",\"value\":20000000}},"
                        + " theirs {\"atLeast\":{\"fact\":\"annualRevenue\",\"value\":30000000}},"
                        + " ours {\"moreThan\":{\"fact\":\"annualRevenue\",\"value\":5}}");
        assertThat(merge.funnel().criterion("target.project.revenue").condition())
                .isEqualTo(ANNUAL_REVENUE.moreThan(5));
    }

    @Test
    void whatOneTookAwayAndTheOtherChangedIsAConflict() {
        FunnelMerge merge = merge(
                theirs(funnel -> funnel.stage(
                        "intention",
                        stage -> stage.criterion(
                                PROJECT,
                                "strategic-fit",
                                c -> c.text(Text.of("Fits")
                                        .with(Locale.ENGLISH, "Fits")
                                        .with(Locale.CHINESE, "符合"))))),
                ours(funnel -> funnel.stage("intention", stage -> stage.withoutCriterion(PROJECT, "strategic-fit"))));
        assertThat(merge.conflicts())
                .extracting(MergeConflict::place, MergeConflict::ours)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("/stages/intention/criteria/project.strategic-fit", null));
    }

    @Test
    void entriesOfListsAreMerged() {
        Funnel merged = merge(
                        theirs(funnel -> funnel.guide(
                                "step-2",
                                guide -> guide.optional(
                                        "regional-event",
                                        a -> a.forms(FunnelStandard.extended()
                                                .forms()
                                                .get(0))))),
                        ours(funnel -> funnel.guide(
                                "step-2",
                                guide -> guide.optional(
                                        "regional-event",
                                        a -> a.forms(FunnelStandard.extended()
                                                .forms()
                                                .get(1))))))
                .funnel();
        assertThat(merged.guide("step-2").optional().stream()
                        .filter(action -> action.id().endsWith("regional-event"))
                        .findFirst()
                        .orElseThrow()
                        .forms())
                .hasSize(2);
    }

    @Test
    void aMergeThatIsNoDefinitionIsRefusedWithAllThatIsWrong() {
        Funnel theirs = theirs(funnel -> funnel.withoutStage("won").withoutGuide("step-7"));
        Funnel ours = ours(MergeTest::signedBeforeWon);
        assertThatThrownBy(() -> merge(theirs, ours))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/guides/step-8");
    }

    @Tag("slow")
    @Property
    void mergingWithWhatHasNotChangedChangesNothing(@ForAll long seed) {
        Funnel changed = changed(new Random(seed), "acme", "7");
        assertThat(contents(JSON.merge(BASE, NEW_BASE, changed))).isEqualTo(contents(changed));
        assertThat(contents(JSON.merge(BASE, changed, NEW_BASE))).isEqualTo(contents(changed));
        assertThat(contents(JSON.merge(BASE, changed, changed))).isEqualTo(contents(changed));
    }

    private static JsonNode contents(FunnelMerge merge) {
        assertThat(merge.conflicts()).isEmpty();
        return contents(merge.funnel());
    }

    /** Without what it is called, as a text, so that the order counts, too. */
    static JsonNode contents(Funnel funnel) {
        JsonNode tree = tree(funnel);
        ((com.fasterxml.jackson.databind.node.ObjectNode) tree).remove(List.of("id", "version", "derivedFrom"));
        return MAPPER.getNodeFactory().textNode(tree.toString());
    }

    @Tag("slow")
    @Property
    void noChangeIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        Funnel theirs = changed(random, "standard-extended", "1.1");
        Funnel ours = changed(random, "acme", "7");
        FunnelMerge merge;
        try {
            merge = merge(theirs, ours);
        } catch (DocumentException noDefinition) {
            return; // said, and nothing is made
        }
        Map<String, String> was = leaves(BASE);
        Map<String, String> their = leaves(theirs);
        Map<String, String> our = leaves(ours);
        Map<String, String> merged = leaves(merge.funnel());
        Set<String> places = new HashSet<>(was.keySet());
        places.addAll(their.keySet());
        places.addAll(our.keySet());
        List<String> conflicts =
                merge.conflicts().stream().map(MergeConflict::place).toList();
        for (String place : places) {
            String before = was.getOrDefault(place, "");
            String theirValue = their.getOrDefault(place, "");
            String ourValue = our.getOrDefault(place, "");
            boolean conflict = conflicts.stream()
                    .anyMatch(at -> place.equals(at) || (!isOfOrder(at) && place.startsWith(at + "/")));
            String expected = before.equals(ourValue) && !conflict ? theirValue : ourValue;
            assertThat(merged.getOrDefault(place, "")).as(place).isEqualTo(expected);
            if (!before.equals(theirValue) && !before.equals(ourValue) && !theirValue.equals(ourValue)) {
                assertThat(conflict).as(place).isTrue();
            }
        }
    }

    /** Whether a conflict is about the order of parts, and not about what they say. */
    private static boolean isOfOrder(String place) {
        return place.matches(".*/(stages|criteria|guides|mandatory|optional|endings)");
    }

    /** Every value by its place; a condition is one value. */
    private static Map<String, String> leaves(Funnel funnel) {
        Map<String, String> leaves = new TreeMap<>();
        addLeaves(tree(funnel), "", leaves);
        leaves.keySet().removeIf(place -> place.matches("/(id|version|derivedFrom.*)"));
        return leaves;
    }

    private static void addLeaves(JsonNode node, String place, Map<String, String> leaves) {
        if (node.isObject() && !place.endsWith("/when")) {
            node.properties().forEach(each -> addLeaves(each.getValue(), place + "/" + each.getKey(), leaves));
        } else if (node.isArray() && place.matches(".*/(forms|helps|saleTypes|requiresForm|languages)")) {
            node.forEach(entry -> leaves.put(place + "/" + entry, "there"));
        } else if (node.isTextual() && place.matches(".*/(forms|helps|saleTypes|requiresForm)")) {
            leaves.put(place + "/" + node, "there");
        } else {
            leaves.put(place, node.toString());
        }
    }

    private static JsonNode tree(Funnel funnel) {
        try {
            return MAPPER.readTree(JSON.write(funnel));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The standard with some of everything changed; of so few things that both sides often change the same. */
    static Funnel changed(Random random, String id, String version) {
        Funnel changed = BASE.derive(id, version, funnel -> {});
        for (int i = random.nextInt(5); i >= 0; i--) {
            try {
                changed = changed.derive(id, version, funnel -> change(random, funnel));
            } catch (IllegalArgumentException | FunnelDefinitionException impossible) {
                // what is not there cannot be taken away
            }
        }
        return changed;
    }

    private static void change(Random random, FunnelBuilder funnel) {
        int number = random.nextInt(3);
        List<String> names = new ArrayList<>(List.of("revenue", "surgeons", "departments"));
        String name = names.get(number);
        switch (random.nextInt(8)) {
            case 0 -> funnel.stage("negotiating", stage -> stage.winProbability(70 + number));
            case 1 ->
                funnel.stage(
                        "target",
                        stage -> stage.criterion(
                                PROJECT, name, c -> c.when(ANNUAL_REVENUE.atLeast(1 + random.nextInt(3)))));
            case 2 -> funnel.stage("target", stage -> stage.withoutCriterion(PROJECT, name));
            case 3 ->
                funnel.stage(
                        "target",
                        stage -> stage.criterion(
                                PROJECT,
                                "new-" + number,
                                c -> c.text("New").when(ANNUAL_REVENUE.atMost(random.nextInt(2)))));
            case 4 -> funnel.guide("step-2", guide -> guide.title(Text.of("Step " + number)));
            case 5 ->
                funnel.stage("target", stage -> stage.criterion(PROJECT, name, c -> c.toDo("Do " + random.nextInt(3))));
            case 6 -> funnel.withoutGuide("step-" + (5 + number));
            default -> funnel.label(Text.of("Label " + number));
        }
    }
}
