package io.github.funnelkit.internal.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Written code names what it calls by strings, which no compiler looks at: each is there. */
class CalleeTest {

    private static final MethodHandles.Lookup COMPILED = MethodHandles.lookup();

    @ParameterizedTest
    @EnumSource
    void isThere(Callee callee) {
        assertThatCode(() -> {
                    switch (callee.call) {
                        case STATIC -> COMPILED.findStatic(callee.owner, callee.methodName, callee.type);
                        case VIRTUAL -> COMPILED.findVirtual(callee.owner, callee.methodName, callee.type);
                        case SLOW -> {
                            COMPILED.findVirtual(callee.owner, callee.methodName, callee.type);
                            COMPILED.findStatic(SlowPaths.class, callee.methodName, callee.type);
                        }
                    }
                })
                .doesNotThrowAnyException();
    }

    /** What is abstract is written, so that no call of it can fail. */
    @Test
    void allThatIsLeftToSlowPathsIsWritten() {
        Set<Callee> slow = EnumSet.allOf(Callee.class);
        slow.removeIf(callee -> callee.call != Callee.Call.SLOW);
        List<String> left = Arrays.stream(CompiledPath.class.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !Set.of("judge", "assess").contains(name))
                .toList();

        assertThat(slow).extracting(callee -> callee.methodName).containsExactlyInAnyOrderElementsOf(left);
    }
}
