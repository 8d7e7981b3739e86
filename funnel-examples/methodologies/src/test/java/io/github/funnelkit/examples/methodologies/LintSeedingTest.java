package io.github.funnelkit.examples.methodologies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.methodologies.LintSeeds.Seed;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.lint.Advice;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever fault is put into the standard or a methodology is found where it is, and nothing else is said for it. What
 * of conditions is refused at once, or of languages is a mistake, is not among these faults.
 */
@Tag("slow")
class LintSeedingTest {

    static Stream<Funnel> funnels() {
        return Stream.concat(
                Stream.of(FunnelStandard.documented(), FunnelStandard.extended()),
                Arrays.stream(Methodology.values())
                        .map(methodology -> FunnelDocuments.yaml().readFunnel(methodology.yaml())));
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void aFaultIsFoundAndNothingElse(Funnel funnel) {
        foundAlone(LintSeeds.of(funnel), funnel);
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void aFaultOfTheGuidesIsFoundAndNothingElse(Funnel funnel) {
        Funnel helping = GuideSeeds.helping(funnel);
        assertThat(ids(helping)).isEmpty();
        foundAlone(GuideSeeds.of(funnel), helping);
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void aNumberThatIsNotTheConditionsIsFoundAndNothingElse(Funnel funnel) {
        foundAlone(WordingSeeds.numbers(funnel), funnel);
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void aLanguageOfOneTextIsFoundAndNothingElse(Funnel funnel) {
        Funnel worded = WordingSeeds.inLanguages(funnel);
        foundAlone(WordingSeeds.languages(worded), worded);
    }

    private static void foundAlone(List<Seed> seeds, Funnel clean) {
        List<String> before = ids(clean);
        List<String> wrong = new ArrayList<>();
        for (Seed seed : seeds) {
            List<String> found = new ArrayList<>(ids(seed.funnel()));
            before.stream().filter(id -> !found.remove(id)).forEach(id -> found.add("no more " + id));
            if (!found.equals(seed.advice().map(List::of).orElse(List.of()))) {
                wrong.add("seeded " + seed.advice().orElse("nothing") + ", found " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> ids(Funnel funnel) {
        return Lint.of(funnel).stream().map(Advice::id).toList();
    }
}
