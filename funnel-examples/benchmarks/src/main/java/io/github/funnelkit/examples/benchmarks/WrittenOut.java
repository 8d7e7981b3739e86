package io.github.funnelkit.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Population;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a {@link GeneratedFunnel} written out in Java, ten to a method, as one writes those of a real one by
 * hand: what any code costs that reads so many values. Every criterion is a call of one of the methods here.
 */
final class WrittenOut {

    private static final int IN_A_METHOD = 10;

    private static final long NOT_MET = 0;
    private static final long MET = 1;
    private static final long UNKNOWN = 2;

    private WrittenOut() {}

    /** Finds the outcomes of a customer. */
    interface Judge {

        /** The outcomes, two bits each from the lowest: a number for every ten. */
        long[] judge(GeneratedFunnel.Values values);
    }

    /** One of the outcomes. */
    static Outcome outcome(long[] outcomes, int criterion) {
        long bits = outcomes[criterion / IN_A_METHOD] >> (2 * (criterion % IN_A_METHOD)) & 3;
        return bits == UNKNOWN ? Outcome.UNKNOWN : Outcome.of(bits == MET);
    }

    /** Writes the code for so many criteria, and compiles it. */
    static Judge judge(int criteria) throws IOException, ReflectiveOperationException {
        String name = "WrittenOut" + criteria;
        byte[] compiled = compiled(name, source(name, criteria));
        Class<?> made = MethodHandles.lookup().defineHiddenClass(compiled, true).lookupClass();
        return (Judge) made.getDeclaredConstructor().newInstance();
    }

    private static byte[] compiled(String name, String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("this Java has no compiler; expected a JDK");
        }
        Path folder = Files.createTempDirectory("written-out");
        Path written = folder.resolve(name + ".java");
        Path compiled = folder.resolve(name + ".class");
        try {
            Files.writeString(written, source);
            String classPath = System.getProperty("java.class.path");
            if (compiler.run(null, null, null, "-proc:none", "-cp", classPath, written.toString()) != 0) {
                throw new IllegalStateException("what was written is not compiled:\n" + source);
            }
            return Files.readAllBytes(compiled);
        } finally {
            Files.deleteIfExists(compiled);
            Files.deleteIfExists(written);
            Files.delete(folder);
        }
    }

    private static String source(String name, int criteria) {
        int methods = (criteria + IN_A_METHOD - 1) / IN_A_METHOD;
        return """
                package %s;
                final class %s implements WrittenOut.Judge {
                    public long[] judge(GeneratedFunnel.Values values) {
                        return new long[] {%s};
                    }
                %s
                }
                """.formatted(
                        WrittenOut.class.getPackageName(),
                        name,
                        IntStream.range(0, methods)
                                .mapToObj("criteria%s(values)"::formatted)
                                .collect(joining(", ")),
                        IntStream.range(0, methods)
                                .mapToObj(method -> method(method, criteria))
                                .collect(joining("\n")));
    }

    private static String method(int method, int criteria) {
        int first = method * IN_A_METHOD;
        return IntStream.range(first, Math.min(first + IN_A_METHOD, criteria))
                .mapToObj(number -> criterion(number) + " << " + 2 * (number - first))
                .collect(joining(
                        " | ",
                        "static long criteria%s(GeneratedFunnel.Values values) { return ".formatted(method),
                        "; }"));
    }

    private static String criterion(int number) {
        String form = switch (number % 4) {
            case 0 -> "WrittenOut.is(values.flag(%1$s))";
            case 1 -> "WrittenOut.atLeastTen(values.count(%1$s))";
            case 2 -> "WrittenOut.isUpcoming(values.day(%1$s))";
            default -> "WrittenOut.or(WrittenOut.is(values.flag(%1$s)), WrittenOut.any(values.checklist(%1$s)))";
        };
        return form.formatted(number);
    }

    static long is(@Nullable Boolean flag) {
        return flag == null ? UNKNOWN : when(flag);
    }

    static long atLeastTen(@Nullable Integer count) {
        return count == null ? UNKNOWN : when(count >= 10);
    }

    static long isUpcoming(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : when(!day.isBefore(Population.TODAY));
    }

    static long any(@Nullable List<String> entries) {
        return entries == null ? UNKNOWN : when(!entries.isEmpty());
    }

    static long or(long one, long other) {
        if (one == MET || other == MET) {
            return MET;
        }
        return one | other;
    }

    private static long when(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
