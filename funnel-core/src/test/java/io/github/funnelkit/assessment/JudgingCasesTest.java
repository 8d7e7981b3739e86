package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same cases every time: funnels of all shapes and sizes, judged by the rules, and forms in every form. */
class JudgingCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));

    private record Host(Collection<String> forms) {}

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areJudgedByTheRules(int seed) {
        Random random = new Random(seed);
        new JudgedByTheRules(RandomFunnels.one(random)).require(random, 6);
    }

    /** Criteria before those that ask for forms, so that these stand further and further behind. */
    private static Assessor<Host> askingForForms(int before) {
        Form letter = Form.of("letter", text("函", "Letter"));
        Form plan = Form.of("plan", text("计划", "Plan"));
        Flag agreed = Flag.of("agreed", text("同意", "Agreed"));
        Funnel funnel = Funnel.define("forms", "1")
                .saleTypes(SALE)
                .forms(letter, plan)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < before; i++) {
                        Flag flag = Flag.of("flag" + i, text("旗", "Flag"));
                        stage.criterion(
                                "before-" + i, c -> c.text(text("前", "Before")).when(flag.isTrue()));
                    }
                    stage.criterion("letter", c -> c.text(text("函", "Letter")).when(AttachedForms.anyOf("letter")));
                    stage.criterion(
                            "either", c -> c.text(text("或", "Either")).when(AttachedForms.anyOf("letter", "plan")));
                    stage.criterion(
                            "both",
                            c -> c.text(text("且", "Both")).when(agreed.isTrue()).requiresForm(plan));
                })
                .build();
        FactBinding<Host> binding = FactBinding.of(Host.class)
                .bind(AttachedForms.FACT, Host::forms)
                .bind(agreed, host -> true)
                .build();
        return Assessor.of(funnel, binding, Clock.systemUTC());
    }

    private static List<String> many(int others, String... last) {
        return Stream.concat(IntStream.range(0, others).mapToObj(i -> "other-" + i), Stream.of(last))
                .toList();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(List.of("letter"), "MET MET NOT_MET"),
                Arguments.of(List.of("plan"), "NOT_MET MET MET"),
                Arguments.of(List.of("plan", "letter"), "MET MET MET"),
                Arguments.of(List.of("other"), "NOT_MET NOT_MET NOT_MET"),
                Arguments.of(List.of(), "NOT_MET NOT_MET NOT_MET"),
                Arguments.of(null, "UNKNOWN UNKNOWN UNKNOWN"),
                Arguments.of(List.of(" letter"), "MET MET NOT_MET"),
                Arguments.of(List.of("plan\t"), "NOT_MET MET MET"),
                Arguments.of(Set.of("letter"), "MET MET NOT_MET"),
                Arguments.of(new LinkedHashSet<>(List.of("x", "plan ")), "NOT_MET MET MET"),
                Arguments.of(new ArrayList<>(List.of("letter", "letter")), "MET MET NOT_MET"),
                Arguments.of(many(63, "letter"), "MET MET NOT_MET"),
                Arguments.of(many(64, "letter"), "MET MET NOT_MET"),
                Arguments.of(many(200, "plan"), "NOT_MET MET MET"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void attachedFormsCountHoweverTheyAreGiven(Collection<String> forms, String outcomes) {
        for (int before : new int[] {0, 29, 30, 32, 59, 60, 61, 62, 63, 64, 65, 130}) {
            Assessor<Host> assessor = askingForForms(before);
            Assessment assessment = assessor.assess(SALE, new Host(forms), TODAY);
            Outcomes judged = assessor.judge(SALE, new Host(forms), TODAY);
            String[] expected = outcomes.split(" ", -1);
            List<String> names = List.of("letter", "either", "both");
            for (int i = 0; i < expected.length; i++) {
                CriterionResult result = assessment.result("only.sale." + names.get(i));
                assertThat(result.outcome()).as("%s after %s", result, before).hasToString(expected[i]);
                assertThat(judged.outcome(result.criterion())).isEqualTo(result.outcome());
            }
            assertThat(judged.missing()).hasSize(before + missing(expected));
        }
    }

    private static int missing(String[] outcomes) {
        return (int)
                Stream.of(outcomes).filter(outcome -> !outcome.equals("MET")).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankFormIsRefused(String blank) {
        for (List<String> forms : List.of(List.of("letter", blank), List.of(blank), many(80, blank))) {
            assertThatThrownBy(() -> askingForForms(0).judge(SALE, new Host(forms), TODAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("fact 'forms': a blank entry");
        }
    }

    @Test
    void anUnknownFactIsUnknownInEveryAssessment() {
        Assessment assessment = askingForForms(0).assess(SALE, new Host(List.of()), TODAY);
        Flag unheardOf = Flag.of("unheardOf", text("无", "Unheard of"));
        assertThat(assessment.facts().value(unheardOf).isUnknown()).isTrue();
        assertThat(assessment.facts().isNone(unheardOf)).isFalse();
        assertThat(assessment.facts().isNone(AttachedForms.FACT)).isTrue();
        assertThat(assessment.facts().known(AttachedForms.FACT)).isNull();
        assertThat(assessment.result("only.sale.letter").outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
