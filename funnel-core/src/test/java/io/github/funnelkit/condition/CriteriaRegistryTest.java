package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.TestFacts.RATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.fact.FactType;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which kinds there are, and how a host adds its own. */
class CriteriaRegistryTest {

    /** A kind of any id and parameters. */
    private record Kind(String id, List<Parameter<?>> parameters) implements ConditionKind {
        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            return facts -> Outcome.MET;
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return id;
        }
    }

    private static final Parameter<Flag> FACT = Parameter.fact("fact", FactType.FLAG);
    private static final String BUILT_IN =
            "is, atLeast, moreThan, atMost, lessThan, equalTo, between, anyTicked, ticked, empty, "
                    + "sizeBetween, sizeAtLeast, sizeAtMost, noneWithinLast, withinNext, withinLast, upcoming, "
                    + "before, notBefore, after, notAfter, longAgo, timesWithinLast, some, every, none, present, oneOf, attached";

    @Test
    void theBuiltInKinds() {
        assertThat(CriteriaRegistry.builtIn().kinds())
                .extracting(ConditionKind::id)
                .containsOnly(BUILT_IN.split(", ", -1));
        assertThat(CriteriaRegistry.builtIn()).hasToString("CriteriaRegistry[" + BUILT_IN + "]");
        assertThat(CriteriaRegistry.builtIn().find("acme:credit-rating")).isEmpty();
        assertThat(CriteriaRegistry.builtIn().find("upcoming")).containsSame(Upcoming.KIND);
    }

    @Test
    void withMakesAnotherRegistry() {
        ConditionKind kind = new Kind("acme:one", List.of(FACT));
        CriteriaRegistry registry = CriteriaRegistry.builtIn().with(kind);
        assertThat(registry.kind("acme:one")).isSameAs(kind);
        assertThat(registry.kinds()).last().isSameAs(kind);
        assertThat(CriteriaRegistry.builtIn().find("acme:one")).isEmpty();
        assertThatThrownBy(() -> registry.kinds().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theServiceLoaderFindsAHostsKind() {
        CriteriaRegistry registry = CriteriaRegistry.discovered(getClass().getClassLoader());
        assertThat(registry.kind("acme:credit-rating")).isInstanceOf(CreditRating.class);
        assertThat(registry.kinds()).hasSize(CriteriaRegistry.builtIn().kinds().size() + 1);
        Check built = CreditRating.atLeast(RATING, "A", "AA", "A", "B");
        Check read = new Check(
                registry.kind("acme:credit-rating"),
                Arguments.of(built.arguments().values()));
        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
    }

    @Test
    void aProviderThatCannotBeLoadedIsAnError(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ConditionKind.class.getName()), "acme.NoSuchKind");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThatThrownBy(() -> CriteriaRegistry.discovered(loader))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("acme.NoSuchKind");
        }
    }

    @Test
    void twoKindsOfOneIdNameBothProviders() {
        CriteriaRegistry registry = CriteriaRegistry.discovered(getClass().getClassLoader());
        assertThatThrownBy(() -> registry.with(new Kind("acme:credit-rating", List.of(FACT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two condition kinds have the id 'acme:credit-rating': " + CreditRating.class.getName()
                        + " and " + Kind.class.getName());
        assertThatThrownBy(() -> registry.with(new Kind("upcoming", List.of(FACT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two condition kinds have the id 'upcoming': " + Upcoming.class.getName() + " and "
                        + Kind.class.getName());
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThatThrownBy(() -> CriteriaRegistry.builtIn().kind("atleast"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown condition kind 'atleast' (did you mean 'atLeast'?); registered are " + BUILT_IN);
        assertThatThrownBy(() ->
                        CriteriaRegistry.discovered(getClass().getClassLoader()).kind("acme:credit-ratin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown condition kind 'acme:credit-ratin' (did you mean 'acme:credit-rating'?); "
                        + "registered are " + BUILT_IN + ", acme:credit-rating");
    }

    @Test
    void unsoundKindsAreRefusedByRegistryAndCheckAlike() {
        Parameter<String> other = Parameter.text("fact");
        assertRefused(
                new Kind("credit-rating", List.of(FACT)),
                "condition kind 'credit-rating' of " + Kind.class.getName()
                        + " needs an id with a namespace, such as 'acme:credit-rating'");
        assertRefused(
                new Kind("acme:", List.of(FACT)),
                "condition kind 'acme:' of " + Kind.class.getName()
                        + " needs an id with a namespace, such as 'acme:credit-rating'");
        assertRefused(
                new Kind("acme:two", List.of(FACT, other)),
                "condition kind 'acme:two' has two parameters of one name among [fact, fact]");
        assertRefused(
                new Kind("acme:blind", List.of(Parameter.text("note"))),
                "condition kind 'acme:blind' reads no fact: one of its parameters must be a fact");
    }

    private static void assertRefused(ConditionKind kind, String message) {
        assertThatThrownBy(() -> CriteriaRegistry.builtIn().with(kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> new Check(kind, Arguments.of(FACT, TestFacts.AGREED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
