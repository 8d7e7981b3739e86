package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts read from a host's own object. */
class FactBindingTest {

    private static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));
    private static final Count PATIENTS = Count.of("patients", "patients", text("病人", "Patients"));
    private static final Day DUE = Day.of("due", text("日期", "Due"));
    private static final Checklist DEPARTMENTS = Checklist.of("departments", text("科室", "Departments"));

    /** The host's class, mutable as entities are. */
    private static final class Hospital {
        Boolean agreed;
        Integer patients;
        FactValue<LocalDate> due;
        List<String> departments;
    }

    private static final FactBinding<Hospital> BINDING = FactBinding.of(Hospital.class)
            .bind(AGREED, host -> host.agreed)
            .bind(PATIENTS, host -> host.patients)
            .bindFactValue(DUE, host -> host.due)
            .bind(DEPARTMENTS, host -> host.departments)
            .build();

    @Test
    void nullIsUnknown() {
        assertThat(BINDING.sheet(new Hospital())).isEqualTo(FactSheet.empty());
    }

    @Test
    void valuesAreKnownAndAnEmptyCollectionIsNone() {
        Hospital hospital = new Hospital();
        hospital.agreed = true;
        hospital.patients = 9;
        hospital.due = FactValue.known(LocalDate.of(2026, 11, 23));
        hospital.departments = List.of();
        assertThat(BINDING.sheet(hospital)).hasToString("{agreed=true, departments=none, due=2026-11-23, patients=9}");
    }

    @Test
    void bindValueTellsNoneFromUnknown() {
        Hospital hospital = new Hospital();
        hospital.due = FactValue.none();
        assertThat(BINDING.sheet(hospital)).isEqualTo(FactSheet.empty().withNone(DUE));
        hospital.due = FactValue.unknown();
        assertThat(BINDING.sheet(hospital)).isEqualTo(FactSheet.empty());
    }

    @Test
    void aHostsCollectionIsCopied() {
        Hospital hospital = new Hospital();
        hospital.departments = new ArrayList<>(List.of("MRI", "CT"));
        FactSheet sheet = BINDING.sheet(hospital);
        hospital.departments.clear();
        assertThat(sheet.known(DEPARTMENTS)).containsExactly("CT", "MRI");
    }

    @Test
    void aValueThatDoesNotFitNamesTheFact() {
        Hospital hospital = new Hospital();
        hospital.patients = -4;
        assertThatThrownBy(() -> BINDING.sheet(hospital))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'patients' is a count, but '-4' is given; expected a whole number of at least 0, "
                        + "such as 15");
    }

    @Test
    void aFailingLambdaNamesTheFactAndIsTheCause() {
        IllegalArgumentException cause = new IllegalArgumentException("no session");
        FactBinding<Hospital> failing = FactBinding.of(Hospital.class)
                .bind(PATIENTS, host -> {
                    throw cause;
                })
                .build();
        assertThatThrownBy(() -> failing.sheet(new Hospital()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reading fact 'patients' from Hospital failed")
                .hasCause(cause);
    }

    @Test
    void aCollectionThatCannotBeReadNamesTheFactAndIsTheCause() {
        IllegalArgumentException cause = new IllegalArgumentException("no session");
        Hospital hospital = new Hospital();
        hospital.departments = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw cause;
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThatThrownBy(() -> BINDING.sheet(hospital))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("reading the entries of fact 'departments' failed")
                .hasCause(cause);
    }

    @Test
    void factsAreReadInTheOrderInWhichTheyWereBound() {
        List<String> read = new ArrayList<>();
        FactBinding.Builder<Hospital> builder = FactBinding.of(Hospital.class);
        List<String> bound = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = "fact" + (i * 7 % 20);
            bound.add(id);
            builder.bind(Flag.of(id, text("旗", "Flag")), host -> {
                read.add(id);
                return true;
            });
        }
        FactSheet sheet = builder.build().sheet(new Hospital());
        assertThat(read).isEqualTo(bound);
        assertThat(sheet.facts()).hasSize(20);
    }

    @Test
    void aFlagBoundToNoneIsRefused() {
        FactBinding<Hospital> binding = FactBinding.of(Hospital.class)
                .bindFactValue(AGREED, host -> FactValue.none())
                .build();
        assertThatThrownBy(() -> binding.sheet(new Hospital()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'agreed' is a flag and cannot be none: use false, or leave it unknown");
    }

    @Test
    void aFactIsBoundOnce() {
        FactBinding.Builder<Hospital> builder = FactBinding.of(Hospital.class).bind(AGREED, host -> host.agreed);
        assertThatThrownBy(() -> builder.bind(AGREED, host -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'agreed' is bound twice for Hospital");
    }

    @Test
    void aBuilderNeverChangesWhatItBuilt() {
        FactBinding.Builder<Hospital> builder = FactBinding.of(Hospital.class).bind(AGREED, host -> host.agreed);
        FactBinding<Hospital> first = builder.build();
        FactBinding<Hospital> second =
                builder.bind(PATIENTS, host -> host.patients).build();
        assertThat(first.fact("patients")).isEmpty();
        assertThat(first.facts()).containsExactly(AGREED);
        assertThat(second.fact("patients")).contains(PATIENTS);
        assertThat(first).hasToString("FactBinding of Hospital, 1 facts");
    }

    @Test
    void sheetsCanBeBoundThemselves() {
        FactSheet sheet = FactSheet.empty().with(AGREED, true).with(PATIENTS, 9).withNone(DUE);
        assertThat(FactBinding.ofSheets(List.of(AGREED, DUE)).sheet(sheet))
                .isEqualTo(FactSheet.empty().with(AGREED, true).withNone(DUE));
    }

    private static FactBinding.Builder<Hospital> together(BiConsumer<Hospital, FactSink> reader) {
        return FactBinding.of(Hospital.class).bindAll(List.of(AGREED, PATIENTS, DUE, DEPARTMENTS), reader);
    }

    @Test
    void oneMethodReadsManyFacts() {
        FactBinding<Hospital> binding = together((host, facts) -> facts.set(AGREED, host.agreed)
                        .set(PATIENTS, host.patients)
                        .setValue(DUE, host.due)
                        .set(DEPARTMENTS, host.departments))
                .build();
        Hospital hospital = new Hospital();
        assertThat(binding.sheet(hospital)).isEqualTo(FactSheet.empty());
        hospital.agreed = false;
        hospital.patients = 15;
        hospital.due = FactValue.none();
        hospital.departments = new ArrayList<>(List.of("MRI", "CT"));
        FactSheet sheet = binding.sheet(hospital);
        hospital.departments.clear();
        assertThat(sheet).hasToString("{agreed=false, departments=[CT, MRI], due=none, patients=15}");
        assertThat(binding.facts()).containsExactly(AGREED, PATIENTS, DUE, DEPARTMENTS);
        assertThat(binding).hasToString("FactBinding of Hospital, 4 facts");
    }

    @Test
    void ofAFactThatIsSetTwiceTheLastValueCounts() {
        FactBinding<Hospital> binding = together((host, facts) -> facts.set(PATIENTS, 9)
                        .set(AGREED, true)
                        .set(PATIENTS, 15)
                        .set(AGREED, null))
                .build();
        assertThat(binding.sheet(new Hospital())).isEqualTo(FactSheet.empty().with(PATIENTS, 15));
    }

    @Test
    void aValueThatIsTakenBackIsUnknownThoughItsFactIsTheLast() {
        FactBinding<Hospital> binding = together((host, facts) ->
                        facts.set(DEPARTMENTS, List.of("CT")).set(AGREED, true).set(DEPARTMENTS, null))
                .build();
        assertThat(binding.sheet(new Hospital())).isEqualTo(FactSheet.empty().with(AGREED, true));
    }

    @Test
    void everySettingIsFollowedByAnother() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        FreeText method = FreeText.of("method", text("方式", "Method"));
        FactBinding<Hospital> binding = FactBinding.of(Hospital.class)
                .bindAll(
                        List.of(PATIENTS, DUE, method, DEPARTMENTS, AGREED),
                        (host, facts) -> facts.none(PATIENTS)
                                .set(DUE, day)
                                .set(method, "tender")
                                .set(DEPARTMENTS, List.of())
                                .set(AGREED, true))
                .build();
        assertThat(binding.sheet(new Hospital()))
                .hasToString("{agreed=true, departments=none, due=2026-11-23, method=tender, patients=none}");
        FactBinding<Hospital> oneByOne = FactBinding.of(Hospital.class)
                .bind(DUE, host -> day)
                .bind(method, host -> "tender")
                .build();
        assertThat(oneByOne.sheet(new Hospital()))
                .isEqualTo(FactSheet.empty().with(DUE, day).with(method, "tender"));
    }

    @Test
    void aFactThatIsSetMustBeAmongThoseThatAreBound() {
        FactBinding<Hospital> binding = together(
                        (host, facts) -> facts.set(Flag.of("agree", text("同意", "Agreed")), true))
                .build();
        assertThatThrownBy(() -> binding.sheet(new Hospital()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'agree' is set, but not among the facts that are bound (did you mean 'agreed'?); "
                        + "name it in bindAll");
    }

    @Test
    void aFactIsSetAsItIsBound() {
        FactBinding<Hospital> binding = together(
                        (host, facts) -> facts.set(Count.of("patients", "beds", text("床位", "Beds")), 3))
                .build();
        assertThatThrownBy(() -> binding.sheet(new Hospital()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'patients' is bound as a count in patients, but is set as a count in beds");
    }

    @Test
    void aFlagCannotBeSetToNone() {
        FactBinding<Hospital> binding =
                together((host, facts) -> facts.none(AGREED)).build();
        assertThatThrownBy(() -> binding.sheet(new Hospital()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'agreed' is a flag and cannot be none: use false, or leave it unknown");
    }

    @Test
    void whatAReadingMethodThrowsIsPassedOn() {
        IllegalStateException failure = new IllegalStateException("no session");
        FactBinding<Hospital> binding = together((host, facts) -> {
                    throw failure;
                })
                .build();
        assertThatThrownBy(() -> binding.sheet(new Hospital())).isSameAs(failure);
    }

    @Test
    void aSinkCannotBeUsedWhenTheReadingIsOver() {
        List<FactSink> kept = new ArrayList<>();
        FactBinding<Hospital> binding =
                together((host, facts) -> kept.add(facts.set(AGREED, true))).build();
        FactSheet sheet = binding.sheet(new Hospital());
        assertThatThrownBy(() -> kept.get(0).set(PATIENTS, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fact 'patients' is set when the reading is over: a sink must not be kept");
        assertThat(sheet).isEqualTo(FactSheet.empty().with(AGREED, true));
    }

    @Test
    void aFactOfTheFunnelThatIsNotBoundCannotBeSet() {
        Funnel funnel = Funnel.define("small", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        FunnelStandard.PROJECT,
                                        "both",
                                        criterion -> criterion
                                                .text(text("标准", "Criterion"))
                                                .when(AGREED.isTrue().and(PATIENTS.atLeast(3)))))
                .build();
        FactBinding<Hospital> binding = FactBinding.of(Hospital.class)
                .bindAll(
                        List.of(AGREED),
                        (host, facts) -> facts.set(AGREED, true).set(PATIENTS, 3))
                .build();
        Assessor<Hospital> assessor = Assessor.of(funnel, binding, Clock.systemUTC());
        assertThatThrownBy(() -> assessor.judge(FunnelStandard.PROJECT, new Hospital()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'patients' is set, but not among the facts that are bound; name it in bindAll");
    }

    @Test
    void aReadingMethodNeedsFacts() {
        assertThatThrownBy(() -> FactBinding.of(Hospital.class).bindAll(List.of(), (host, facts) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no facts to bind for Hospital: expected the facts that the method sets");
        assertThatThrownBy(() -> together((host, facts) -> {}).bind(PATIENTS, host -> host.patients))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'patients' is bound twice for Hospital");
    }

    @Test
    void thePartForSomeFactsKeepsWhatOneMethodReadsTogether() {
        FactBinding<Hospital> binding = FactBinding.of(Hospital.class)
                .bind(AGREED, host -> host.agreed)
                .bindAll(List.of(PATIENTS, DEPARTMENTS), (host, facts) -> facts.set(PATIENTS, host.patients))
                .build();
        assertThat(binding.only(List.of(PATIENTS, DUE)).facts()).containsExactly(PATIENTS, DEPARTMENTS);
        assertThat(binding.only(List.of(DUE)).facts()).isEmpty();
    }

    private record Contact(String name, @Nullable Boolean decides) {}

    private record Account(@Nullable List<Contact> contacts) {}

    private static final FreeText CONTACT_NAME = FreeText.of("name", text("姓名", "Name"));
    private static final Flag DECIDES = Flag.of("decides", text("决策", "Decides"));
    private static final Records CONTACTS = Records.of("contacts", text("联系人", "Contacts"), CONTACT_NAME, DECIDES);

    @Test
    void bindsTheFactsOfEachRecord() {
        FactBinding<Account> binding = FactBinding.of(Account.class)
                .bindEach(
                        CONTACTS,
                        Account::contacts,
                        each -> each.bind(CONTACT_NAME, Contact::name).bind(DECIDES, Contact::decides))
                .build();

        FactSheet anna = FactSheet.empty().with(CONTACT_NAME, "Anna").with(DECIDES, true);
        FactSheet bo = FactSheet.empty().with(CONTACT_NAME, "Bo");
        assertThat(binding.sheet(new Account(List.of(new Contact("Anna", true), new Contact("Bo", null))))
                        .known(CONTACTS))
                .containsExactly(anna, bo);
        assertThat(binding.sheet(new Account(null)).value(CONTACTS).isUnknown()).isTrue();
        assertThat(binding.sheet(new Account(List.of())).isNone(CONTACTS)).isTrue();
    }

    @Test
    void refusesAFactThatNoRecordHas() {
        Flag other = Flag.of("other", text("其他", "Other"));
        assertThatThrownBy(() -> FactBinding.of(Account.class)
                        .bindEach(CONTACTS, Account::contacts, each -> each.bind(other, Contact::decides)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact 'other' is bound, which no record of 'contacts' has");
    }
}
