package io.github.funnelkit.validation;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.validation.Validators.bval;
import static io.github.funnelkit.validation.Validators.hibernate;
import static io.github.funnelkit.validation.Validators.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records as hosts have them: of several tenants, stored long ago, with values that do not fit. */
class HostRecordsTest {

    private static final Count BEDS = Count.of("beds", "bed", text("床位", "Beds"));
    private static final Checklist WARDS =
            Checklist.of("wards", text("病区", "Wards")).allowing("east", "west", "gone");

    /** A record of a CRM whose fields take anything. */
    @StageJustified(by = ByTenant.class)
    public record Account(
            String tenant,
            @Nullable SaleType saleType,
            @Nullable String stage,
            @Nullable String stored,
            @Nullable String beds,
            @Nullable Collection<String> wards,
            @NotBlank @Nullable String name) {

        static Account of(@Nullable String beds, @Nullable Collection<String> wards) {
            return new Account("strict", PROJECT, "ready", null, beds, wards, "Clinic");
        }

        Account with(String itsTenant, @Nullable String itsStored) {
            return new Account(itsTenant, saleType, stage, itsStored, beds, wards, name);
        }
    }

    /** Each tenant has a methodology of its own. */
    public static class ByTenant implements StageJustification<Account> {
        private static final FactBinding<Account> BINDING = FactBinding.of(Account.class)
                .bind(BEDS, account -> account.beds() == null ? null : Integer.valueOf(account.beds()))
                .bind(WARDS, Account::wards)
                .build();
        private static final Map<String, Assessor<Account>> ASSESSORS =
                Map.of("strict", assessor(100), "lenient", assessor(10));

        private static Assessor<Account> assessor(int beds) {
            Funnel funnel = Funnel.define("beds", "1")
                    .saleTypes(PROJECT)
                    .stage(
                            "open",
                            stage -> stage.customerType(text("开放", "Open"))
                                    .criterion(
                                            PROJECT,
                                            "wards",
                                            c -> c.text(text("有病区", "Has wards"))
                                                    .when(WARDS.ticked("east"))))
                    .stage(
                            "ready",
                            stage -> stage.customerType(text("就绪", "Ready"))
                                    .criterion(
                                            PROJECT,
                                            "beds",
                                            c -> c.text(text("床位足够", "Enough beds"))
                                                    .when(BEDS.atLeast(beds)))
                                    .criterion(
                                            PROJECT,
                                            "all-wards",
                                            c -> c.text(text("病区齐全", "All wards"))
                                                    .when(WARDS.ticked("west"))))
                    .ending(
                            "closed",
                            ending -> ending.won().label(text("成交", "Closed")).from("ready"))
                    .ending(
                            "gone",
                            ending -> ending.lost().label(text("丢失", "Gone")).when(WARDS.ticked("gone")))
                    .build();
            return Assessor.of(funnel, BINDING, DealJustification.CLOCK);
        }

        @Override
        public Assessor<Account> assessor(Account account) {
            return ASSESSORS.get(account.tenant());
        }

        @Override
        @SuppressWarnings("NullAway") // as hosts do it
        public SaleType saleType(Account account) {
            return account.saleType();
        }

        @Override
        public Optional<String> claimedStage(Account account) {
            return Optional.ofNullable(account.stage());
        }

        @Override
        public Optional<String> storedStage(Account account) {
            return Optional.ofNullable(account.stored());
        }
    }

    static Stream<Validator> validators() {
        return Stream.of(hibernate(Locale.ENGLISH), bval());
    }

    @ParameterizedTest
    @MethodSource("validators")
    void eachTenantsMethodologyDecides(Validator validator) {
        Account account = Account.of("20", List.of("east", "west"));
        assertThat(messages(validator, account))
                .containsExactly(Map.entry("ready.project.beds", "Enough beds - not met: 20 of 100, 80 short"));
        assertThat(messages(validator, account.with("lenient", null))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validators")
    void aClaimThatHasNotChangedIsNotCheckedAgain(Validator validator) {
        Account account = Account.of("20", List.of("east", "west"));
        assertThat(messages(validator, account.with("strict", "ready"))).isEmpty();
        assertThat(messages(validator, account.with("strict", "open"))).containsOnlyKeys("ready.project.beds");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void valuesThatDoNotFitAreViolationsThatNameTheirFacts(Validator validator) {
        Account dirty = Account.of("about 20", List.of("east", "north"));
        var violations = UnjustifiedStage.inOrder(validator.validate(dirty));
        assertThat(violations)
                .extracting(violation -> UnjustifiedStage.factId(violation)
                        .or(() -> UnjustifiedStage.criterionId(violation))
                        .orElse("-"))
                .containsExactly(
                        "beds", "wards", "open.project.wards", "ready.project.beds", "ready.project.all-wards");
        assertThat(violations.get(0).getMessage()).contains("Beds");
        assertThat(violations.get(1).getMessage()).contains("Wards").contains("north");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void nothingInARecordIsAFaultOfTheValidator(Validator validator) {
        assertThat(validator.validate(Account.of(null, null))).hasSize(3);
        assertThat(validator.validate(Account.of("100", Arrays.asList("east", null))))
                .isNotEmpty();
        Account untyped = new Account("strict", null, "ready", null, "100", List.of("east", "west"), "Clinic");
        Account ofAnotherType = new Account("strict", NON_PROJECT, "ready", null, "100", List.of("east"), "Clinic");
        for (Account account : List.of(untyped, ofAnotherType)) {
            assertThat(validator.validate(account)).singleElement().satisfies(violation -> {
                assertThat(violation.getMessage())
                        .isEqualTo("the record names no sale type of this funnel; there are project");
                assertThat(UnjustifiedStage.criterionId(violation)).isEmpty();
                assertThat(UnjustifiedStage.factId(violation)).isEmpty();
            });
        }
    }

    @Test
    void violationsAreInTheOrderOfTheFunnelWhateverElseIsViolated() {
        Account nameless = new Account("strict", PROJECT, "ready", null, "1", List.of(), null);
        for (int again = 0; again < 20; again++) {
            assertThat(UnjustifiedStage.inOrder(hibernate(Locale.ENGLISH).validate(nameless)))
                    .extracting(violation -> UnjustifiedStage.criterionId(violation)
                            .orElse(violation.getPropertyPath().toString()))
                    .containsExactly("name", "open.project.wards", "ready.project.beds", "ready.project.all-wards");
        }
    }

    @ParameterizedTest
    @MethodSource("validators")
    void anEndingMayBeClaimed(Validator validator) {
        assertThat(messages(validator, ending("closed", "100", List.of("east", "west"))))
                .isEmpty();
        assertThat(messages(validator, ending("closed", "20", List.of("east", "west"))))
                .containsOnlyKeys("ready.project.beds");
        assertThat(messages(validator, ending("gone", "20", List.of("gone")))).isEmpty();
        assertThat(messages(validator, ending("gone", "20", List.of("east"))))
                .containsExactly(Map.entry(
                        "-", "the facts do not say that the deal has ended so: Gone (contradicted by the facts)"));
    }

    private static Account ending(String ending, String beds, List<String> wards) {
        return new Account("strict", PROJECT, ending, null, beds, wards, "Clinic");
    }
}
