package io.github.funnelkit.examples.stress.worst;

import static io.github.funnelkit.examples.stress.worst.Subject.DOCUMENTS;
import static io.github.funnelkit.examples.stress.worst.Subject.TODAY;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.Customer;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.change.Impact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.QuestionCosts;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentSchema;
import io.github.funnelkit.json.MergeException;
import io.github.funnelkit.lint.Coverage;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.portfolio.Summary;
import io.github.funnelkit.portfolio.SummaryBuilder;
import io.github.funnelkit.render.FlowChart;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.testing.Examples;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a host does with a definition that somebody has uploaded. Each is told how large its result is, so that none is left out. */
enum Operation {
    READ("read the document") {
        @Override
        long run(Subject subject) {
            return DOCUMENTS.readFunnel(subject.document()).stages().size();
        }
    },
    REFUSE("refuse it, with each name misspelt") {
        @Override
        long run(Subject subject) {
            try {
                return DOCUMENTS
                        .readFunnel(subject.document().replace(":\"f", ":\"ff").replace("\"f0\"", "\"ff0\""))
                        .stages()
                        .size();
            } catch (DocumentException refused) {
                return refused.problems().size();
            }
        }
    },
    WRITE("write it") {
        @Override
        long run(Subject subject) {
            return DOCUMENTS.write(subject.before()).length();
        }
    },
    FINGERPRINT("its fingerprint") {
        @Override
        long run(Subject subject) {
            return subject.before().fingerprint().length();
        }
    },
    SCHEMA("the schema of its facts") {
        @Override
        long run(Subject subject) {
            return DOCUMENTS.write(DocumentSchema.ofFacts(subject.before())).length();
        }
    },
    HANDBOOK("the handbook") {
        @Override
        long run(Subject subject) {
            return (long) Handbook.of(subject.before()).markdown(Locale.ENGLISH).length()
                    + FlowChart.of(subject.before()).mermaid(Locale.CHINESE).length();
        }
    },
    LINT("lint") {
        @Override
        long run(Subject subject) {
            return Lint.of(subject.before()).size();
        }
    },
    DIFF("the difference to another version, in words") {
        @Override
        long run(Subject subject) {
            return FunnelDifference.between(subject.before(), subject.after())
                    .explain(Locale.ENGLISH)
                    .length();
        }
    },
    MERGE("merge it with another version") {
        @Override
        long run(Subject subject) {
            try {
                return DOCUMENTS
                        .merge(subject.before(), subject.after(), subject.before())
                        .conflicts()
                        .size();
            } catch (MergeException refused) {
                return refused.conflicts().size();
            }
        }
    },
    IMPACT("the impact of another version on 2 customers, in words") {
        @Override
        long run(Subject subject) {
            long[] length = {0};
            Impact.of(subject.assessor(subject.before()), subject.assessor(subject.after()))
                    .run(
                            Stream.of(subject.unknown(), subject.known())
                                    .map(sheet -> new Customer<>("c", subject.saleType(), sheet)),
                            TODAY,
                            move -> length[0] += move.explain(Locale.ENGLISH).length());
            return length[0];
        }
    },
    FIRST_JUDGEMENT("make an assessor, and judge one customer") {
        @Override
        long run(Subject subject) {
            return subject.assessor(subject.before())
                    .judge(subject.saleType(), subject.known(), TODAY)
                    .toString()
                    .length();
        }
    },
    JUDGEMENTS("judge 10 customers") {
        @Override
        long run(Subject subject) {
            Assessor<FactSheet> assessor = subject.assessor(subject.before());
            long length = 0;
            for (int i = 0; i < 10; i++) {
                length += assessor.judge(subject.saleType(), i % 2 == 0 ? subject.known() : subject.unknown(), TODAY)
                        .toString()
                        .length();
            }
            return length;
        }
    },
    EXPLANATION("assess one customer, in words") {
        @Override
        long run(Subject subject) {
            return subject.assessment(subject.known()).explain(Locale.ENGLISH).length();
        }
    },
    GUIDANCE("guidance and tasks, in words") {
        @Override
        long run(Subject subject) {
            return (long) Guidance.of(subject.assessment(subject.unknown()))
                            .explain(Locale.ENGLISH)
                            .length()
                    + Tasks.of(subject.assessment(subject.known()))
                            .explain(Locale.ENGLISH)
                            .length();
        }
    },
    SHORTEST_WAY("the shortest way to the next stage") {
        @Override
        long run(Subject subject) {
            return (long) ShortestWay.of(subject.assessment(subject.unknown()))
                            .ways()
                            .size()
                    + ShortestWay.of(subject.assessment(subject.known())).ways().size();
        }
    },
    INTERVIEW("an interview: the next question to the last stage") {
        @Override
        long run(Subject subject) {
            int last = subject.before().stages(subject.saleType()).size() - 1;
            Interview interview = Interview.of(
                    subject.assessment(subject.unknown()),
                    subject.before().stages(subject.saleType()).get(last),
                    QuestionCosts.BY_TYPE,
                    List.of(subject.known()));
            return interview
                    .next()
                    .map(question -> question.explain(Locale.ENGLISH).length())
                    .orElse(0);
        }
    },
    COVERAGE("what one customer covers of it") {
        @Override
        long run(Subject subject) {
            return Coverage.of(subject.before(), subject.saleType(), List.of(subject.known()), TODAY)
                    .uncovered()
                    .size();
        }
    },
    SUMMARY("a summary of 10 customers") {
        @Override
        long run(Subject subject) {
            SummaryBuilder summary = Summary.builder(subject.before());
            for (int i = 0; i < 10; i++) {
                summary.add(subject.assessment(i % 2 == 0 ? subject.known() : subject.unknown()));
            }
            return summary.build().explain(subject.before(), Locale.ENGLISH).length();
        }
    },
    EXAMPLES("facts that just satisfy the last stage") {
        @Override
        long run(Subject subject) {
            int last = subject.before().stages(subject.saleType()).size() - 1;
            try {
                return Examples.of(subject.before(), TODAY)
                        .satisfying(
                                subject.saleType(),
                                subject.before()
                                        .stages(subject.saleType())
                                        .get(last)
                                        .id())
                        .facts()
                        .size();
            } catch (AssertionError unreachable) {
                return String.valueOf(unreachable.getMessage()).length();
            }
        }
    };

    private final String words;

    Operation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Does it, and says how large the result is. */
    abstract long run(Subject subject);
}
