package io.github.funnelkit.validation;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.validation.Validators.factory;
import static io.github.funnelkit.validation.Validators.hibernate;
import static io.github.funnelkit.validation.Validators.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Where the object comes from that connects a bean, and what the constraint says. */
class JustificationSourcesTest {

    private static final FreeText WORDS = FreeText.of("words", text("文字", "FreeText"));
    private static final Funnel ODD = Funnel.define("odd", "1")
            .saleTypes(PROJECT)
            .stage(
                    "only",
                    stage -> stage.customerType(text("唯一", "Only"))
                            .criterion(
                                    PROJECT,
                                    "words",
                                    c -> c.text(text("{inEnglish} ${1+1} \\ $0", "{inChinese} ${1+1} \\ $0"))
                                            .when(WORDS.oneOf("x"))))
            .build();

    /** Takes its assessor from its constructor, as when a container makes it. */
    public static class OddJustification implements StageJustification<Odd> {
        private final Assessor<Odd> assessor;

        OddJustification(Assessor<Odd> assessor) {
            this.assessor = assessor;
        }

        @Override
        public Assessor<Odd> assessor(Odd bean) {
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
        return StageJustifiedValidator.factory(by -> justification, other);
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
        Validator bval = withContainer(Validators.bvalConfiguration());
        assertThat(messages(bval, new Odd("{value}")))
                .containsExactly(Map.entry("only.project.words", "{inEnglish} ${1+1} \\ $0——未满足：{value}"));
    }

    /** Connects anything: it claims the first stage, and knows nothing. */
    public static class NothingKnown implements StageJustification<Object> {
        @Override
        public Assessor<Object> assessor(Object bean) {
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

    @StageJustified(by = NothingKnown.class, message = "{io.github.funnelkit.validation.StageJustified.message}")
    record WithoutExpressions() {}

    private static Validator withoutExpressions(Locale language) {
        return factory(Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator(Set.of(), language, false)))
                .getValidator();
    }

    @Test
    void withoutExpressionLanguageTheHostsBundlesSpeakTheReadersLanguage() {
        WithoutExpressions bean = new WithoutExpressions();
        assertThat(messages(withoutExpressions(Locale.GERMAN), bean))
                .containsExactly(Map.entry("only.project.words", "{inChinese} ${1+1} \\ $0 – unklar"));
        assertThat(messages(withoutExpressions(Locale.TRADITIONAL_CHINESE), bean))
                .containsExactly(Map.entry("only.project.words", "{inEnglish} ${1+1} \\ $0——未知"));
        assertThat(messages(withoutExpressions(Locale.ROOT), bean))
                .containsExactly(Map.entry("only.project.words", "{inChinese} ${1+1} \\ $0 - unknown"));
    }
}
