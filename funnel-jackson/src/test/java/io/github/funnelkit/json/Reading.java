package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of reading one document: a value, or problems. Any other end of it, be it an exception or an error, is for
 * the fuzzer to find.
 *
 * @param value the value, if it was accepted
 * @param problems what is wrong with it, if it was refused
 * @param syntax whether it was refused because reading could not go on
 */
record Reading<T>(Optional<T> value, List<DocumentProblem> problems, boolean syntax) {

    static <T> Reading<T> of(Supplier<T> reading) {
        try {
            return new Reading<>(Optional.of(reading.get()), List.of(), false);
        } catch (DocumentException refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(DocumentLimits.PROBLEMS)
                    .allSatisfy(Reading::requireBounded);
            return new Reading<>(Optional.empty(), refused.problems(), refused.getCause() != null);
        }
    }

    private static void requireBounded(DocumentProblem problem) {
        assertThat(problem.message()).isNotBlank().hasSizeLessThanOrEqualTo(DocumentLimits.MESSAGE);
        assertThat(problem.pointer()).hasSizeLessThanOrEqualTo(DocumentLimits.MESSAGE);
    }

    /** All documents of a stream; none ever ends in more documents than it has characters. */
    static <T> List<Reading<T>> all(Supplier<Iterator<T>> stream, int length) {
        Reading<Iterator<T>> opened = of(stream);
        if (!opened.isAccepted()) {
            return List.of(new Reading<>(Optional.empty(), opened.problems, opened.syntax));
        }
        Iterator<T> documents = opened.value.orElseThrow();
        List<Reading<T>> all = new ArrayList<>();
        boolean more = true;
        for (int calls = 0; more; calls++) {
            assertThat(calls).as("reading comes to an end").isLessThanOrEqualTo(length + 1);
            Reading<Optional<T>> next =
                    of(() -> documents.hasNext() ? Optional.of(documents.next()) : Optional.<T>empty());
            more = next.value.isEmpty() || next.value.get().isPresent();
            if (more) {
                all.add(new Reading<>(next.value.flatMap(value -> value), next.problems, next.syntax));
            }
        }
        return all;
    }

    /** All of a stream as one: accepted if each of its documents is. */
    static <T> Reading<List<T>> whole(List<Reading<T>> all) {
        List<DocumentProblem> problems =
                all.stream().flatMap(each -> each.problems.stream()).toList();
        Optional<List<T>> values = problems.isEmpty()
                ? Optional.of(all.stream().flatMap(each -> each.value.stream()).toList())
                : Optional.empty();
        return new Reading<>(values, problems, all.stream().anyMatch(Reading::syntax));
    }

    boolean isAccepted() {
        return value.isPresent();
    }
}
