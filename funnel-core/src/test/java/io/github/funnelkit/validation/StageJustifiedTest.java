package io.github.funnelkit.validation;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.text.Text.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Words;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactBinding;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.testing.Examples;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class StageJustifiedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final FactSheet INTERESTED =
            Examples.of(FunnelStandard.documented(), TODAY).satisfying(PROJECT, "intention");

    private static Validator hibernate(Locale language) {
        return factory(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .defaultLocale(language))
                .getValidator();
    }

    private static Validator bval() {
        return factory(Validation.byProvider(ApacheValidationProvider.class).configure())
                .getValidator();
    }

    private static ValidatorFactory factory(Configuration<?> configuration) {
        return configuration.ignoreXmlConfiguration().buildValidatorFactory();
    }

    private static Map<String, String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .collect(Collectors.toMap(
                        violation -> UnjustifiedStage.criterionId(violation).orElse("-"),
                        ConstraintViolation::getMessage,
                        (one, other) -> one + " | " + other,
                        TreeMap::new));
    }

    @Test
    void aClaimThatTheFactsJustifyIsValid() {
        assertThat(hibernate(Locale.ENGLISH).validate(new Deal("intention", INTERESTED)))
                .isEmpty();
        assertThat(hibernate(Locale.ENGLISH).validate(new Deal("target", INTERESTED)))
                .isEmpty();
        assertThat(hibernate(Locale.ENGLISH).validate(new Deal(null, FactSheet.empty())))
                .isEmpty();
    }

    @Test
    void everyCriterionThatIsNotMetUpToTheClaimedStageIsAViolation() {
        Deal deal = new Deal(
                "intention",
                INTERESTED
                        .with(StandardFacts.RESIDENT_TUMOUR_PATIENTS, 9)
                        .with(StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS, false)
                        .with(StandardFacts.SOLUTION_FITS_STRATEGY, null));
        assertThat(messages(hibernate(Locale.ENGLISH), deal))
                .containsExactly(
                        Map.entry(
                                "intention.project.strategic-fit",
                                "Our solution fits the hospital's or department's direction - unknown"),
                        Map.entry(
                                "target.project.tumour-patients",
                                "At least 15 resident tumour patients, or a sufficient out-patient volume - not met: "
                                        + "Resident tumour patients: 9 of 15, 6 short; "
                                        + "The tumour out-patient volume is sufficient: no"));
        assertThat(messages(hibernate(Locale.SIMPLIFIED_CHINESE), deal))
                .containsEntry("intention.project.strategic-fit", "我方方案符合院方或科室的发展方向 — 未知")
                .hasSize(2);
        assertThat(messages(hibernate(Locale.GERMAN), deal)).hasSize(2);
    }

    @Test
    void anotherProviderSpeaksTheLanguageOfTheJustification() {
        Deal deal = new Deal("intention", INTERESTED.with(StandardFacts.SOLUTION_FITS_STRATEGY, false));
        assertThat(messages(bval(), deal))
                .containsExactly(Map.entry(
                        "intention.project.strategic-fit",
                        "Our solution fits the hospital's or department's direction - not met: no"));
        assertThat(bval().validate(new Deal("intention", INTERESTED))).isEmpty();
    }

    @Test
    void aStageThatDoesNotExistIsAViolation() {
        assertThat(messages(hibernate(Locale.ENGLISH), new Deal("intentoin", INTERESTED)))
                .containsExactly(Map.entry(
                        "-", "there is no stage 'intentoin'; there are target, intention, initiated, shortlisted"));
        assertThat(messages(hibernate(Locale.CHINESE), new Deal("intentoin", INTERESTED))
                        .get("-"))
                .startsWith("没有阶段“intentoin”");
    }

    record Account(@Valid Deal deal, @NotNull String name) {}

    @Test
    void thePathLeadsToTheBeanAndHasTheCriterionAsItsKey() {
        FactSheet facts = INTERESTED.with(StandardFacts.SOLUTION_FITS_STRATEGY, false);
        var violations = hibernate(Locale.ENGLISH).validate(new Account(new Deal("intention", facts), null));
        assertThat(violations)
                .extracting(violation ->
                        violation.getPropertyPath().iterator().next().getName() + ": "
                                + UnjustifiedStage.criterionId(violation))
                .containsExactlyInAnyOrder("deal: Optional[intention.project.strategic-fit]", "name: Optional.empty");
    }

    private static final Words WORDS = Words.of("words", text("文字", "Words"));
    private static final Funnel ODD = Funnel.define("odd", "1")
            .saleTypes(PROJECT)
            .stage(
                    "only",
                    stage -> stage.customerType("唯一", "Only")
                            .criterion(
                                    PROJECT,
                                    "words",
                                    c -> c.text("{inEnglish} ${1+1} \\ $0", "{inChinese} ${1+1} \\ $0")
                                            .when(WORDS.oneOf("x"))))
            .build();

    /** Takes its assessor from its constructor, as when a container makes it. */
    public static class OddJustification implements StageJustification<Odd> {
        private final Assessor<Odd> assessor;

        OddJustification(Assessor<Odd> assessor) {
            this.assessor = assessor;
        }

        @Override
        public Assessor<Odd> assessor() {
            return assessor;
        }

        @Override
        public SaleType saleType(Odd bean) {
            return PROJECT;
        }

        @Override
        public Optional<String> claimedStage(Odd bean) {
            return Optional.of("only");
        }

        @Override
        public Locale language() {
            return Locale.CHINESE;
        }
    }

    @StageJustified(by = OddJustification.class)
    record Odd(String words) {}

    private static ConstraintValidatorFactory container(ConstraintValidatorFactory other) {
        FactBinding<Odd> binding =
                FactBinding.of(Odd.class).bind(WORDS, Odd::words).build();
        OddJustification justification = new OddJustification(Assessor.of(ODD, binding, DealJustification.CLOCK));
        return new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                return key == StageJustifiedValidator.class
                        ? key.cast(new StageJustifiedValidator(by -> justification))
                        : other.getInstance(key);
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {
                other.releaseInstance(instance);
            }
        };
    }

    private static Validator withContainer(Configuration<?> configuration) {
        configuration.constraintValidatorFactory(container(configuration.getDefaultConstraintValidatorFactory()));
        return factory(configuration).getValidator();
    }

    @Test
    void aContainerMayMakeTheJustificationAndTextsAreTakenLiterally() {
        Validator hibernate = withContainer(
                Validation.byProvider(HibernateValidator.class).configure().defaultLocale(Locale.ENGLISH));
        assertThat(messages(hibernate, new Odd("{value}")))
                .containsExactly(Map.entry("only.project.words", "{inChinese} ${1+1} \\ $0 - not met: {value}"));
        assertThat(messages(hibernate, new Odd("x"))).isEmpty();
        Validator bval = withContainer(
                Validation.byProvider(ApacheValidationProvider.class).configure());
        assertThat(messages(bval, new Odd("{value}")))
                .containsExactly(Map.entry("only.project.words", "{inEnglish} ${1+1} \\ $0 — 未满足:{value}"));
    }

    /** Connects anything: it claims the first stage, and knows nothing. */
    public static class NothingKnown implements StageJustification<Object> {
        @Override
        public Assessor<Object> assessor() {
            return Assessor.of(ODD, FactBinding.of(Object.class).build(), DealJustification.CLOCK);
        }

        @Override
        public SaleType saleType(Object bean) {
            return PROJECT;
        }

        @Override
        public Optional<String> claimedStage(Object bean) {
            return Optional.of("only");
        }
    }

    @StageJustified(by = NothingKnown.class, message = "not yet")
    @StageJustified(by = NothingKnown.class, message = "not at all")
    record Twice() {}

    @Test
    void aConstraintMaySpeakItsOwnWordsAndBeRepeated() {
        assertThat(messages(hibernate(Locale.ENGLISH), new Twice())
                        .get("only.project.words")
                        .split(" \\| "))
                .containsExactlyInAnyOrder("not yet", "not at all");
    }

    /** Cannot be made: it has no public constructor. */
    static final class Hidden implements StageJustification<Unlucky> {
        private Hidden() {}

        @Override
        public Assessor<Unlucky> assessor() {
            throw new IllegalStateException();
        }

        @Override
        public SaleType saleType(Unlucky bean) {
            return PROJECT;
        }

        @Override
        public Optional<String> claimedStage(Unlucky bean) {
            return Optional.empty();
        }
    }

    @StageJustified(by = Hidden.class)
    record Unlucky() {}

    @Test
    void aJustificationThatCannotBeMadeIsAClearError() {
        assertThatThrownBy(() -> hibernate(Locale.ENGLISH).validate(new Unlucky()))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("@StageJustified(by = " + Hidden.class.getName() + "): cannot be made")
                .hasStackTraceContaining("expected a public class with a public constructor without parameters");
    }
}
