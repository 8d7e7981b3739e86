package io.github.funnelkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbooks of the built-in standard: both forms in both languages. {@link GoldenFiles} writes them anew. */
class StandardHandbookTest {

    static Stream<Arguments> handbooks() {
        return Stream.of(FunnelStandard.documented(), FunnelStandard.extended())
                .flatMap(funnel -> GoldenFiles.LANGUAGES.stream().map(language -> Arguments.of(funnel, language)));
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void isTheGoldenFileToTheByte(Funnel funnel, Locale language) throws IOException {
        assertThat(Handbook.of(funnel).markdown(language))
                .isEqualTo(Files.readString(GoldenFiles.handbook(funnel, language)));
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void everyTextIsReadAsItWasWritten(Funnel funnel, Locale language) {
        ReadPage page = ReadPage.of(Handbook.of(funnel).markdown(language));
        String all = String.join("\n", page.lines());
        List<String> wordings = Wordings.of(funnel, language);
        assertThat(wordings).hasSizeGreaterThan(400);
        assertThat(wordings.stream().filter(wording -> !all.contains(wording))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void itHasAHeadingForEachStageAndGuideAndAnItemForEachCriterionAndAction(Funnel funnel, Locale language) {
        ReadPage page = ReadPage.of(Handbook.of(funnel).markdown(language));
        assertThat(page.shape().stream().filter(node -> node.strip().equals("Heading 3")))
                .hasSize(funnel.stages().size() + funnel.guides().size());
        int actions = funnel.guides().stream()
                .mapToInt(guide -> guide.actions().size())
                .sum();
        assertThat(page.shape().stream().filter(node -> node.strip().equals("OrderedList")))
                .as("one list for each stage and sale type, and for each kind of action of a guide")
                .hasSize(2 * funnel.stages().size() + kindsOfActions(funnel));
        assertThat(itemsOfOrderedLists(page)).isEqualTo(funnel.criteria().size() + actions);
    }

    private static int kindsOfActions(Funnel funnel) {
        return funnel.guides().stream()
                .mapToInt(guide -> (guide.mandatory().isEmpty() ? 0 : 1)
                        + (guide.optional().isEmpty() ? 0 : 1))
                .sum();
    }

    private static long itemsOfOrderedLists(ReadPage page) {
        long items = 0;
        boolean ordered = false;
        for (String node : page.shape()) {
            if (node.startsWith("  ") && !node.startsWith("   ")) {
                ordered = node.equals("  OrderedList");
            }
            items += ordered && node.equals("    ListItem") ? 1 : 0;
        }
        return items;
    }

    @ParameterizedTest
    @MethodSource("handbooks")
    void itsPictureIsTheFlowChart(Funnel funnel, Locale language) {
        String chart = FlowChart.of(funnel).mermaid(language);
        assertThat(ReadPage.of(Handbook.of(funnel).markdown(language)).blocks()).containsExactly(chart);
        assertThat(chart)
                .contains(funnel.stages().stream()
                        .map(Stage::customerType)
                        .map(type -> type.label().in(language))
                        .toList());
        assertThat(chart.lines().filter(line -> line.contains(" -->")))
                .hasSize(funnel.guides().size());
        assertThat(chart).contains(funnel.guides().stream().map(ActionGuide::id).toList());
        List<String> added =
                chart.lines().filter(line -> line.endsWith(":::extension")).toList();
        assertThat(added).hasSize(funnel.stages().size() - 4);
    }
}
