package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static io.github.funnelkit.condition.TestFacts.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What conditions become when they are joined, and what can be read off them. */
class JoinedConditionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Condition ONE = AGREED.isTrue();
    private static final Condition TWO = PATIENTS.atLeast(15);
    private static final Condition THREE = METHOD.present();

    static Stream<Arguments> joined() {
        return Stream.of(
                Arguments.of(ONE.and(TWO), "(is(agreed) and atLeast(patients, 15))", List.of(ONE, TWO)),
                Arguments.of(ONE.or(TWO), "(is(agreed) or atLeast(patients, 15))", List.of(ONE, TWO)),
                Arguments.of(
                        ONE.and(TWO).and(THREE),
                        "(is(agreed) and atLeast(patients, 15) and present(method))",
                        List.of(ONE, TWO, THREE)),
                Arguments.of(
                        ONE.or(TWO).or(THREE),
                        "(is(agreed) or atLeast(patients, 15) or present(method))",
                        List.of(ONE, TWO, THREE)),
                Arguments.of(
                        ONE.or(TWO).and(THREE),
                        "((is(agreed) or atLeast(patients, 15)) and present(method))",
                        List.of(anyOf(ONE, TWO), THREE)),
                Arguments.of(
                        ONE.and(TWO).or(THREE),
                        "((is(agreed) and atLeast(patients, 15)) or present(method))",
                        List.of(allOf(ONE, TWO), THREE)),
                Arguments.of(
                        ONE.and(TWO.and(THREE)),
                        "(is(agreed) and (atLeast(patients, 15) and present(method)))",
                        List.of(ONE, allOf(TWO, THREE))),
                Arguments.of(not(ONE), "not is(agreed)", List.of(ONE)),
                Arguments.of(when(ONE).then(TWO), "when is(agreed): atLeast(patients, 15)", List.of(ONE, TWO)),
                Arguments.of(ONE, "is(agreed)", List.of()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("joined")
    void consistsOfParts(Condition condition, String text, List<Condition> parts) {
        assertThat(condition).hasToString(text);
        assertThat(condition.parts()).isEqualTo(parts);
        assertThatThrownBy(() -> condition.parts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsTheFactsOfItsChecksInTheirOrder() {
        Condition condition =
                when(THREE.or(PROJECT.isTrue())).then(not(TWO).and(ONE).and(THREE));
        assertThat(condition.checks())
                .extracting(Check::toString)
                .containsExactly(
                        "present(method)", "is(project)", "atLeast(patients, 15)", "is(agreed)", "present(method)");
        assertThat(condition.facts())
                .extracting(Object::toString)
                .containsExactly("method", "project", "patients", "agreed");
        assertThatThrownBy(() -> condition.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isExaminedPartByPart() {
        Condition condition = ONE.and(TWO.or(THREE));
        Finding finding = condition.examine(FactSheet.empty().with(AGREED, true).withNone(PATIENTS), TODAY);
        assertThat(finding.condition()).isEqualTo(condition);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.parts()).extracting(Finding::condition).containsExactly(ONE, TWO.or(THREE));
        assertThat(finding.parts()).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.UNKNOWN);
        assertThat(finding.unknownFacts()).extracting(Object::toString).containsExactly("method");
        assertThat(condition.examine(FactSheet.empty(), TODAY).unknownFacts())
                .extracting(Object::toString)
                .containsExactly("agreed", "patients", "method");
    }

    @Test
    void namesTheFormsThatItAsksFor() {
        Condition condition = AttachedForms.anyOf("letter", "receipt")
                .and(DUE.upcoming())
                .and(not(AttachedForms.anyOf(List.of("contract", "letter"))));
        assertThat(AttachedForms.formIds(condition)).containsExactly("letter", "receipt", "contract");
        assertThat(AttachedForms.formIds(DUE.upcoming())).isEmpty();
        assertThatThrownBy(() -> AttachedForms.formIds(condition).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
