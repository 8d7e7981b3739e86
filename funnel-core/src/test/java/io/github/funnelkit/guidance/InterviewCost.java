package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Started as a program it prints how many assessments a question of an interview over 60 facts takes the time of. */
final class InterviewCost {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int FACTS = 60;
    private static final int ROUNDS = 100;

    /** What other programs of the machine do costs nothing here. */
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private InterviewCost() {}

    /** Criteria of up to three facts each, some of which share one. */
    private static Funnel funnel() {
        List<Flag> facts = IntStream.range(0, FACTS)
                .mapToObj(i -> Flag.of("fact" + i, text("事实" + i, "Fact " + i)))
                .toList();
        return Funnel.define("sixty", "1")
                .saleTypes(SALE)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < FACTS; i += 2) {
                        Condition one = Condition.anyOf(
                                facts.get(i).isTrue(), facts.get(i + 1).isTrue());
                        Condition all = i % 3 == 0
                                ? one
                                : Condition.allOf(
                                        one, facts.get((i + 2) % FACTS).isTrue());
                        stage.criterion(
                                SALE,
                                "c" + i,
                                c -> c.text(text("条件", "Criterion")).when(all));
                    }
                })
                .build();
    }

    public static void main(String... arguments) {
        Assessor<FactSheet> assessor = Assessor.of(funnel(), Clock.systemUTC());
        Assessment assessment = assessor.assess(SALE, FactSheet.empty(), TODAY);
        Interview begun = Interview.of(assessment).orElseThrow();
        FactSheet answer = begun.next().map(first -> first.fact().id()).stream()
                .map(id -> FactSheet.empty().with(Flag.of(id, text("事实", "Fact")), true))
                .findFirst()
                .orElseThrow();
        print("the first question", assessor, () -> Interview.of(assessment).flatMap(Interview::next));
        print("a question after an answer", assessor, () -> begun.answer(answer).next());
    }

    private static void print(String what, Assessor<FactSheet> assessor, Supplier<Optional<InterviewQuestion>> asking) {
        FactSheet nothing = FactSheet.empty();
        double[] ratios = new double[ROUNDS];
        long questions = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = TIME.getCurrentThreadCpuTime();
            for (int i = 0; i < 20; i++) {
                questions += asking.get().isPresent() ? 1 : 0;
            }
            double question = (TIME.getCurrentThreadCpuTime() - start) / 20.0;
            start = TIME.getCurrentThreadCpuTime();
            for (int i = 0; i < 20_000; i++) {
                questions += assessor.assess(SALE, nothing, TODAY).missing().size();
            }
            ratios[round] = question / ((TIME.getCurrentThreadCpuTime() - start) / 20_000.0);
        }
        double[] last = Arrays.copyOfRange(ratios, ROUNDS / 2, ROUNDS);
        Arrays.sort(last);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%s over %d facts takes the time of %.0f assessments (%.0f to %.0f; %d)%n",
                what,
                FACTS,
                last[last.length / 2],
                last[0],
                last[last.length - 1],
                questions);
    }
}
