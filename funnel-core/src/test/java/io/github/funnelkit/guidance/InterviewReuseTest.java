package io.github.funnelkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is the same from question to question is asked of the condition kinds once. */
class InterviewReuseTest {

    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int FACTS = 60;
    private static final List<Flag> FLAGS = IntStream.range(0, FACTS)
            .mapToObj(i -> Flag.of("fact" + i, Text.of("Fact " + i)))
            .toList();

    private final CountingKind kind = new CountingKind(new AtomicInteger(), new AtomicInteger());

    /** Counts how often its examples are asked for, and how often its conditions are judged. */
    private record CountingKind(AtomicInteger examined, AtomicInteger judged) implements ConditionKind {

        private static final Parameter<Fact<Boolean>> ASKED = Parameter.fact("asked", FactType.FLAG);

        @Override
        public String id() {
            return "test:counting";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(ASKED);
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            return facts -> {
                judged.incrementAndGet();
                return Outcome.of(Boolean.TRUE.equals(facts.known(arguments.get(ASKED))));
            };
        }

        @Override
        public List<FactSheet> examples(Arguments arguments, LocalDate today) {
            examined.incrementAndGet();
            return List.of(
                    FactSheet.empty().with(arguments.get(ASKED), true),
                    FactSheet.empty().with(arguments.get(ASKED), false));
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "counted";
        }
    }

    private Funnel funnel() {
        return Funnel.define("sixty", "1")
                .saleTypes(SALE)
                .stage("only", stage -> {
                    stage.customerType(Text.of("Customer"));
                    for (Flag flag : FLAGS) {
                        Check check = new Check(kind, Arguments.of(CountingKind.ASKED, flag));
                        stage.criterion(
                                SALE,
                                flag.id(),
                                c -> c.text(Text.of("Criterion")).when(check));
                    }
                })
                .build();
    }

    @Test
    void anAnswerMakesNoKindThinkOfItsExamplesAgain() {
        Assessor<FactSheet> assessor = Assessor.of(funnel(), Clock.systemUTC());
        Interview interview =
                Interview.of(assessor.assess(SALE, FactSheet.empty(), TODAY)).orElseThrow();
        assertThat(kind.examined()).hasValue(FACTS);
        kind.examined().set(0);
        kind.judged().set(0);
        Interview later = interview.answer(FLAGS.get(0), true).answer(FLAGS.get(1), true);
        assertThat(later.next().orElseThrow().fact()).isEqualTo(FLAGS.get(2));
        assertThat(kind.examined()).hasValue(0);
        assertThat(kind.judged()).as("each check once for each of two answers").hasValueLessThanOrEqualTo(2 * FACTS);
    }

    @Test
    void whatWasKnownAndNoLongerIsCanBeAskedFor() {
        FactSheet.Builder all = FactSheet.builder();
        FLAGS.subList(1, FACTS).forEach(flag -> all.set(flag, true));
        Assessor<FactSheet> assessor = Assessor.of(funnel(), Clock.systemUTC());
        Interview interview =
                Interview.of(assessor.assess(SALE, all.build(), TODAY)).orElseThrow();
        assertThat(kind.examined()).as("only of what is open").hasValue(1);
        Interview again = interview.answer(FLAGS.get(0), true).answer(FLAGS.get(7), null);
        assertThat(again.next().orElseThrow().fact()).isEqualTo(FLAGS.get(7));
        assertThat(again.answer(FLAGS.get(7), true).outcome()).isEqualTo(Outcome.MET);
    }
}
