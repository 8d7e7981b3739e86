package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.plan.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lambda for each of some facts, in one loop: every further call that the JVM cannot see through costs as much.
 *
 * @param <T> the host's class
 */
public final class LambdaSource<T> implements FactSource<T> {

    private final FactLambda<T>[] lambdas;

    /** Reads by some lambdas, in their order. */
    public LambdaSource(List<FactLambda<T>> lambdas) {
        this.lambdas = array(lambdas);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are only lambdas of this type in it
    private static <T> FactLambda<T>[] array(List<FactLambda<T>> lambdas) {
        return lambdas.toArray(new FactLambda[0]);
    }

    /** The same with one more. */
    public LambdaSource<T> and(FactLambda<T> further) {
        List<FactLambda<T>> more = new ArrayList<>(List.of(lambdas));
        more.add(further);
        return new LambdaSource<>(more);
    }

    /** Each lambda, in order. */
    public List<FactLambda<T>> each() {
        return List.of(lambdas);
    }

    @Override
    public List<Fact<?>> facts() {
        List<Fact<?>> facts = new ArrayList<>();
        for (FactLambda<T> lambda : lambdas) {
            facts.add(lambda.fact());
        }
        return facts;
    }

    @Override
    public void read(T host, Reading reading, int first) {
        read(host, reading, first, lambdas.length);
    }

    /** Reads the facts that come before that of a lambda. */
    void readBefore(FactLambda<?> lambda, T host, Reading reading, int first) {
        read(host, reading, first, each().indexOf(lambda));
    }

    private void read(T host, Reading reading, int first, int number) {
        Slot[] slots = reading.plan().slots;
        for (int i = 0; i < number; i++) {
            Object value = lambdas[i].value(host);
            if (lambdas[i].isState()) {
                reading.readState(slots[first + i], value);
            } else {
                reading.read(slots[first + i], value);
            }
        }
    }

    @Override
    public void readLeniently(T host, Reading reading, int first, MisfitCollector misfits) {
        Slot[] slots = reading.plan().slots;
        for (int i = 0; i < lambdas.length; i++) {
            Slot slot = slots[first + i];
            Object value = null;
            try {
                value = lambdas[i].given(host);
                reading.readLeniently(slot, lambdas[i].converted(value, misfits), misfits);
            } catch (RuntimeException misfit) { // also of a value's own methods, as a host's Number has some
                reading.forget(slot);
                misfits.add(slot.fact, value, misfit);
            }
        }
    }

    @Override
    public @Nullable FactSource<T> only(Set<String> wanted) {
        List<FactLambda<T>> some = new ArrayList<>(List.of(lambdas));
        some.removeIf(lambda -> !wanted.contains(lambda.fact().id()));
        return some.isEmpty() ? null : new LambdaSource<>(some);
    }
}
