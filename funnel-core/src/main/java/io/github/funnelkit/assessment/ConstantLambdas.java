package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lambdas that the JVM sees through, as they are constants of a class: of hidden copies of {@link ConstantReader}, made for
 * them alone. What a copy reads is compiled as if it were written in one method.
 *
 * @param <T> the host's class
 */
final class ConstantLambdas<T> implements FactSource<T> {

    /** So many are read by one copy: what the JVM still compiles as a whole. */
    private static final int MOST = 16;

    private final Lambdas<T> lambdas;
    private final int next;
    private final Reader[] readers;

    /** Reads some facts of a host object. */
    interface Reader {
        void read(Object host, FactSink sink);
    }

    /**
     * How a fact's lambda is read into its slot: by a small method for each type of value, as the JVM does not look into
     * large ones.
     */
    sealed interface Reading {

        void read(Object host, FactSink sink);

        static Reading of(Lambdas.Lambda<Object> lambda, int slot) {
            if (lambda.isState()) {
                return new OfAny(lambda, slot);
            }
            return switch (lambda.fact().type()) {
                case FLAG -> new OfFlag(lambda, slot);
                case COUNT, QUANTITY -> new OfNumber(lambda, slot);
                case DAY -> new OfDay(lambda, slot);
                case CHECKLIST, DAYS -> new OfEntries(lambda, slot);
                case WORDS -> new OfAny(lambda, slot);
            };
        }
    }

    private record OfFlag(Lambdas.Lambda<Object> lambda, int slot) implements Reading {
        @Override
        public void read(Object host, FactSink sink) {
            Object value = lambda.value(host);
            if (value == null || value instanceof Boolean) {
                sink.setFlag(sink.plan.slots[slot], (Boolean) value);
            } else {
                sink.putValue(sink.plan.slots[slot], value);
            }
        }
    }

    private record OfNumber(Lambdas.Lambda<Object> lambda, int slot) implements Reading {
        @Override
        public void read(Object host, FactSink sink) {
            Object value = lambda.value(host);
            if (value instanceof Number number) {
                sink.setNumber(sink.plan.slots[slot], number);
            } else if (value != null) {
                sink.putValue(sink.plan.slots[slot], value);
            }
        }
    }

    private record OfDay(Lambdas.Lambda<Object> lambda, int slot) implements Reading {
        @Override
        public void read(Object host, FactSink sink) {
            Object value = lambda.value(host);
            if (value instanceof LocalDate day) {
                sink.setDay(sink.plan.slots[slot], day);
            } else if (value != null) {
                sink.putValue(sink.plan.slots[slot], value);
            }
        }
    }

    private record OfEntries(Lambdas.Lambda<Object> lambda, int slot) implements Reading {
        @Override
        public void read(Object host, FactSink sink) {
            Object value = lambda.value(host);
            if (value instanceof List<?> entries) {
                sink.setEntries(sink.plan.slots[slot], entries);
            } else if (value != null) {
                sink.putValue(sink.plan.slots[slot], value);
            }
        }
    }

    private record OfAny(Lambdas.Lambda<Object> lambda, int slot) implements Reading {
        @Override
        public void read(Object host, FactSink sink) {
            lambda.read(host, sink, sink.plan.slots[slot]);
        }
    }

    /** Some readings in a row. A record, as the JVM takes what records hold for constant. */
    record Eight(
            @Nullable Reading first,
            @Nullable Reading second,
            @Nullable Reading third,
            @Nullable Reading fourth,
            @Nullable Reading fifth,
            @Nullable Reading sixth,
            @Nullable Reading seventh,
            @Nullable Reading eighth) {

        void read(Object host, FactSink sink) {
            read(first, host, sink);
            read(second, host, sink);
            read(third, host, sink);
            read(fourth, host, sink);
            read(fifth, host, sink);
            read(sixth, host, sink);
            read(seventh, host, sink);
            read(eighth, host, sink);
        }

        private static void read(@Nullable Reading reading, Object host, FactSink sink) {
            if (reading != null) {
                reading.read(host, sink);
            }
        }
    }

    /** What one copy reads. */
    record Row(Eight first, Eight second) {}

    private ConstantLambdas(Lambdas<T> lambdas, int next, Reader[] readers) {
        this.lambdas = lambdas;
        this.next = next;
        this.readers = readers;
    }

    /**
     * The same lambdas as constants, where a class can be copied; in native images and where class files are out of reach
     * they stay as they are, which is only slower.
     *
     * @param lambdas the lambdas
     * @param first the number of the slot of the first one's fact; the others follow
     */
    static <T> FactSource<T> of(Lambdas<T> lambdas, int first) {
        List<Reading> readings = new ArrayList<>();
        for (Lambdas.Lambda<T> lambda : lambdas.each()) {
            readings.add(Reading.of(anyHost(lambda), first + readings.size()));
        }
        try {
            List<Reader> readers = new ArrayList<>();
            for (int row = 0; row < readings.size(); row += MOST) {
                readers.add(reader(new Row(eight(readings, row), eight(readings, row + MOST / 2))));
            }
            return new ConstantLambdas<>(lambdas, first + readings.size(), readers.toArray(new Reader[0]));
        } catch (VirtualMachineError failure) {
            throw failure;
        } catch (IOException
                | ReflectiveOperationException
                | RuntimeException
                | Error notHere) { // or native image's own
            return lambdas;
        }
    }

    @SuppressWarnings("unchecked") // it is only given hosts of its binding
    private static Lambdas.Lambda<Object> anyHost(Lambdas.Lambda<?> lambda) {
        return (Lambdas.Lambda<Object>) lambda;
    }

    private static Eight eight(List<Reading> readings, int from) {
        Reading[] some = new Reading[MOST / 2];
        for (int i = 0; i < some.length && from + i < readings.size(); i++) {
            some[i] = readings.get(from + i);
        }
        return new Eight(some[0], some[1], some[2], some[3], some[4], some[5], some[6], some[7]);
    }

    private static Reader reader(Row row) throws IOException, ReflectiveOperationException {
        try (InputStream template = ConstantLambdas.class.getResourceAsStream("ConstantReader.class")) {
            if (template == null) {
                throw new IOException("the class file is not there");
            }
            MethodHandles.Lookup copy =
                    MethodHandles.lookup().defineHiddenClassWithClassData(template.readAllBytes(), row, true);
            return made(copy.findConstructor(copy.lookupClass(), MethodType.methodType(void.class)));
        }
    }

    private static Reader made(MethodHandle constructor) {
        try {
            return (Reader) constructor.invoke();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Fact<?>> facts() {
        return lambdas.facts();
    }

    @Override
    public void read(T host, FactSink sink) {
        for (Reader reader : readers) {
            reader.read(host, sink);
        }
        sink.expect(next);
    }

    @Override
    public @Nullable FactSource<T> only(Set<String> wanted) {
        return lambdas.only(wanted);
    }
}
