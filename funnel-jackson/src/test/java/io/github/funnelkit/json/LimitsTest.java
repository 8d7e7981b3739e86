package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile documents are refused before they cost much. */
class LimitsTest {

    private static final String BASE = Resources.text("/broken/base.json");
    private static final SaleType NEW = SaleType.of("new", Text.of("New"));

    private static void refused(Line line, String document, String message) {
        assertThatThrownBy(() -> line.documents().readFunnel(document))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void whatIsTooMuchIsRefused(Line line) {
        String deep = "{\"not\":".repeat(DocumentLimits.DEPTH) + "{}" + "}".repeat(DocumentLimits.DEPTH);
        refused(line, BASE.replace("{ \"is\": \"trial\" }, \"source\"", deep + ", \"source\""), "levels deep");
        refused(line, BASE.replace("Lead", "x".repeat(DocumentLimits.TEXT_LENGTH + 1)), "a text of more than");
        refused(line, BASE.replace("1000", "1" + "0".repeat(DocumentLimits.DIGITS)), "digits on each side");
        refused(line, BASE.replace("\"renewal\": ", many("t%s", 60) + "\"renewal\": "), "at most 50 are allowed");
        refused(line, BASE.replace("\"quote\": ", many("f%s", 1100) + "\"quote\": "), "more than 1,000 entries");
        refused(line, "[" + "[1],".repeat(DocumentLimits.DOCUMENT / 4), "a document of more than");
        refused(line, "[".repeat(1_000_000), "levels deep");
    }

    private static String many(String id, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"" + id.formatted(number) + "\": \"x\", ")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void problemsAreReportedUpToALimit(Line line) {
        assertThatThrownBy(() -> line.documents().readFunnel("{" + many("x%s", 900) + "\"y\": 1}"))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.problems()).hasSize(DocumentLimits.PROBLEMS));
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void aliasesOfYamlAreRefused(Line line) {
        refused(line, "label: &a Lead\nid: *a\n", "/label: anchors of YAML");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedIsRefusedWithAProblemEvenIfItSeemsToFollowFromAnother(Line line) {
        String nothing = "{\"format\": \"funnelkit/funnel/1\", \"id\": \"x\", \"version\": \"1\","
                + " \"saleTypes\": {}, \"stages\": {}}";
        assertThatThrownBy(() -> line.documents().readFunnel(nothing))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(DocumentProblem::message)
                                .anyMatch(message -> message.startsWith(
                                        "found an empty object, expected the sale types by id, at least one")));
    }

    /** The bound of conditions is that of documents: what may be built can be written, and what is written be read. */
    @ParameterizedTest
    @EnumSource
    void theDeepestConditionIsWrittenAndRead(Line line) {
        Condition deepest =
                Checklist.of("list", Text.of("List")).allowing("a", "b", "c").ticked("a", "b");
        while (deepest.depth() <= Condition.DEEPEST - 3) {
            deepest = Condition.not(Condition.anyOf(deepest));
        }
        while (deepest.depth() < Condition.DEEPEST) {
            deepest = Condition.not(deepest);
        }
        Funnel funnel = funnel(deepest);
        assertThat(line.documents().readFunnel(line.documents().write(funnel))).isEqualTo(funnel);

        Condition deeper = Condition.not(deepest);
        assertThatThrownBy(() -> funnel(deeper)).hasMessageContaining("nested more than 190 levels deep");
    }

    private static Funnel funnel(Condition condition) {
        return Funnel.define("limits", "1")
                .saleTypes(NEW)
                .stage(
                        "only",
                        stage -> stage.customerType(Text.of("x"))
                                .criterion(
                                        "c",
                                        criterion ->
                                                criterion.text(Text.of("x")).when(condition)))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aSheetIsHeldToTheSameLimits(Line line) {
        Funnel funnel = funnel(Flag.of("flag", Text.of("Flag")).isTrue());
        String deep = "[".repeat(DocumentLimits.DEPTH + 10) + "]".repeat(DocumentLimits.DEPTH + 10);
        assertThatThrownBy(() -> line.documents().readSheet(funnel, "{\"x\": " + deep + "}"))
                .isInstanceOf(DocumentException.class);
        assertThat(line.documents().readSheet(funnel, "{\"flag\": null}")).isEqualTo(FactSheet.empty());
    }
}
