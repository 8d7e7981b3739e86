package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for every funnel and every customer. */
class AssessmentLawsTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    private static Assessment assess(RandomFunnels.Case random, FactSheet facts) {
        return Assessor.of(random.funnel(), Clock.systemUTC()).assess(random.saleType(), facts, TODAY);
    }

    @Property
    void anAssessmentIsWhatTheRulesSay(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Assessor<FactSheet> assessor = Assessor.of(random.funnel(), Clock.systemUTC());
        Random customers = new Random(seed);
        for (int customer = 0; customer < 10; customer++) {
            FactSheet facts = RandomFacts.sheet(customers);
            Assessment assessment = assessor.assess(random.saleType(), facts, TODAY);
            assertThat(PlainAssessment.summary(assessment))
                    .isEqualTo(new PlainAssessment(random.funnel(), random.saleType(), facts, TODAY).summary());
        }
    }

    @Property
    void whatAResultSaysAgreesWithItsFinding(@ForAll("cases") RandomFunnels.Case random) {
        for (CriterionResult result : assess(random, random.facts()).results()) {
            assertThat(result.finding().outcome()).isEqualTo(result.isMet() ? result.onTheDay() : result.outcome());
            assertThat(result.isLapsed()).isEqualTo(result.isMet() && result.onTheDay() == Outcome.NOT_MET);
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertThat(result.details(language)).isNotBlank().doesNotContain("\n");
                assertThat(result.explain(language))
                        .startsWith(result.criterion().text().in(language))
                        .contains(
                                result.isMet() && result.onTheDay() != Outcome.MET
                                        ? ""
                                        : result.outcome().label().in(language));
            }
        }
    }

    @Property
    void learningAFactNeverChangesWhatIsDecided(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Assessment before = assess(random, random.facts());
        Assessment after = assess(random, RandomFacts.learn(new Random(seed), random.facts(), RandomFacts.all()));
        for (CriterionResult result : before.results()) {
            if (result.outcome() != Outcome.UNKNOWN) {
                assertThat(after.result(result.criterion().id()).outcome()).isEqualTo(result.outcome());
            }
        }
        assertThat(after.stageByCriteria().map(stage -> stage.order()).orElse(0))
                .isGreaterThanOrEqualTo(
                        before.stageByCriteria().map(stage -> stage.order()).orElse(0));
    }

    /** What has ended stays so whatever is learned: at that ending, or at an earlier one that was not known to be met. */
    @Property
    void learningAFactNeverOpensADealAgain(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Assessment before = assess(random, random.facts());
        Assessment after = assess(random, RandomFacts.learn(new Random(seed), random.facts(), RandomFacts.all()));
        List<Ending> endings = random.funnel().endings();
        before.ending()
                .ifPresent(ending -> assertThat(after.ending())
                        .hasValueSatisfying(
                                now -> assertThat(endings.indexOf(now)).isLessThanOrEqualTo(endings.indexOf(ending))));
        Statistics.label("ended").collect(before.ending().isPresent());
    }

    @Property
    void onlyTheUnknownFactsThatMatterCanDecideWhatIsMissing(
            @ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Assessment before = assess(random, random.facts());
        List<Fact<?>> cannotMatter = new ArrayList<>(RandomFacts.all());
        cannotMatter.removeAll(before.unknownFacts());
        Assessment after = assess(random, RandomFacts.learn(new Random(seed), random.facts(), cannotMatter));
        for (CriterionResult result : before.missing()) {
            assertThat(after.result(result.criterion().id()).outcome()).isEqualTo(result.outcome());
        }
    }

    @Property
    void theSameCustomerIsJudgedAlikeWhateverTheOrderOfTheFacts(
            @ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        List<Fact<?>> facts = new ArrayList<>(random.facts().facts());
        Collections.shuffle(facts, new Random(seed));
        FactSheet.Builder shuffled = FactSheet.builder();
        facts.forEach(fact -> copy(random.facts(), fact, shuffled));
        assertThat(texts(assess(random, shuffled.build()))).isEqualTo(texts(assess(random, random.facts())));
    }

    private static <V> void copy(FactSheet from, Fact<V> fact, FactSheet.Builder to) {
        to.setValue(fact, from.value(fact));
    }

    @Property(tries = 50)
    void theMachinesLocaleAndTimeZoneDoNotMatter(@ForAll("cases") RandomFunnels.Case random) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = texts(assess(random, random.facts()));
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "zh-CN", "hi-IN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Kiritimati" : "Pacific/Niue"));
                assertThat(texts(assess(random, random.facts()))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String texts(Assessment assessment) {
        StringBuilder texts = new StringBuilder(PlainAssessment.summary(assessment));
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE, Locale.ROOT)) {
            texts.append('\n').append(assessment.explain(language));
            assessment.results().forEach(result -> texts.append('\n').append(result.explain(language)));
        }
        return texts.append('\n').append(assessment.unknownFacts()).toString();
    }
}
