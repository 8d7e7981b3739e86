package com.example.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Stage;
import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.LazyInitializationException;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Each statement of the guide "With JPA and Spring". */
@SpringBootTest(
        classes = JpaHost.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.jpa.hibernate.ddl-auto=create",
            "spring.flyway.enabled=false",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off",
            "spring.main.banner-mode=off"
        })
class JpaGuideTest {

    private static final String RULES = """
            format: funnelkit/funnel/1
            id: partner-sales
            version: "1"
            label: Partner sales
            saleTypes: {partner: Partner}
            facts:
              budget: {type: quantity, unit: EUR, label: Budget}
              partners: {type: checklist, label: Partners}
              nextStep: {type: day, label: Next step}
            stages:
              qualified:
                customerType: Qualified
                criteria:
                  partner.budget: {when: {atLeast: {fact: budget, value: 10000}}}
                  partner.next: {when: {upcoming: nextStep}}
              partnered:
                customerType: Partnered
                criteria:
                  partner.partner: {when: {sizeAtLeast: {fact: partners, value: 1}}}
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Opportunities opportunities;

    @Autowired
    private StoredMethodologies methodologies;

    @Autowired
    private Assessors assessors;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private Validator validator;

    private String tenant = "";

    @BeforeEach
    void newTenant() {
        tenant = "tenant-" + UUID.randomUUID();
        store(RULES);
        assessors.loading = assessors::loadedAside;
    }

    @Test
    void aMethodologyThatIsQueriedInsideAFlushLosesElementCollections() {
        assessors.loading = assessors::loaded;
        assertThat(partners(savedAsNew())).isEmpty();
        UUID old = saved(opportunity("Alpha"));
        assertThatThrownBy(() -> addPartner(old)).hasRootCauseInstanceOf(ConcurrentModificationException.class);
        assertThat(partners(old)).containsExactly("Alpha");
    }

    @Test
    void aMethodologyThatIsLoadedInATransactionOfItsOwnLosesNothing() {
        assertThat(partners(savedAsNew())).containsExactly("Alpha");
        UUID old = saved(opportunity("Alpha"));
        addPartner(old);
        assertThat(partners(old)).containsExactlyInAnyOrder("Alpha", "Beta");
    }

    @Test
    void aMethodologyThatIsThereBeforeTheTransactionLosesNothing() {
        Assessor<Opportunity> before = assessors.of(tenant);
        assessors.loading = loaded -> RULES;
        assertThat(assessors.of(tenant)).isSameAs(before);
        assertThat(partners(savedAsNew())).containsExactly("Alpha");
    }

    private UUID savedAsNew() {
        Opportunity claimed = opportunity("Alpha");
        claimed.stage = "partnered";
        return saved(claimed);
    }

    private UUID saved(Opportunity opportunity) {
        return opportunities.save(opportunity).id;
    }

    private void addPartner(UUID id) {
        inTransaction(() -> {
            Opportunity found = opportunities.findById(id).orElseThrow();
            found.partners.add("Beta");
            found.stage = "partnered";
            return found;
        });
    }

    private Set<String> partners(UUID id) {
        return inTransaction(() -> Set.copyOf(opportunities.findById(id).orElseThrow().partners));
    }

    @Test
    void aStageThatIsNotJustifiedIsNotSaved() {
        Opportunity claimed = opportunity();
        claimed.stage = "partnered";
        assertThatThrownBy(() -> opportunities.saveAndFlush(claimed))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("Partners: at least 1 entry - not met");
    }

    @Test
    void aLazyCollectionIsReadWithinTheTransaction() {
        UUID id = saved(opportunity("Alpha"));
        Opportunity detached = opportunities.findById(id).orElseThrow();
        Assessor<Opportunity> assessor = assessors.of(tenant);
        assertThatThrownBy(() -> assess(assessor, detached)).hasRootCauseInstanceOf(LazyInitializationException.class);
        Assessment lenient = assessor.assessLeniently(assessor.funnel().saleType("partner"), detached, TODAY);
        assertThat(lenient.stage().map(Stage::id)).contains("qualified");
        assertThat(lenient.misfits()).singleElement().hasToString("reading the entries of fact 'partners' failed");
    }

    @Test
    void anAssessmentOutlivesTheSession() {
        UUID id = saved(opportunity("Alpha"));
        Assessment assessment = inTransaction(
                () -> assess(assessors.of(tenant), opportunities.findById(id).orElseThrow()));
        assertThat(assessment.stage().map(Stage::id)).contains("partnered");
        assertThat(assessment.results())
                .extracting(result -> result.explain(Locale.ENGLISH))
                .anyMatch(words -> words.contains("12,000"));
    }

    @Test
    void aBoardReadsCollectionsWithItsRowsAndNotRowByRow() {
        for (int i = 0; i < 20; i++) {
            saved(opportunity("Alpha"));
        }
        Assessor<Opportunity> assessor = assessors.of(tenant);
        assertThat(statements(() -> opportunities.findByTenant(tenant).forEach(each -> assess(assessor, each))))
                .isEqualTo(21);
        assertThat(statements(() -> opportunities.findWithPartners(tenant).forEach(each -> assess(assessor, each))))
                .isEqualTo(1);
    }

    @Test
    void aNewMethodologyCountsFromTheNextQuestionOn() {
        Opportunity small = opportunity("Alpha");
        Assessor<Opportunity> before = assessors.of(tenant);
        assertThat(assessors.of(tenant)).isSameAs(before);
        store(RULES.replace("10000", "90000"));
        assertThat(assess(assessors.of(tenant), small).stage()).isEmpty();
        assertThat(assess(before, small).stage()).isPresent();
    }

    @Test
    void aFingerprintIsOfTheRulesAndNotOfTheWords() {
        String before = assessors.of(tenant).funnel().fingerprint();
        store(RULES.replace("label: Budget", "label: Money"));
        assertThat(assessors.of(tenant).funnel().fingerprint()).isEqualTo(before);
        assertThat(assessors.of(tenant).funnel().fact("budget").label().in(Locale.ENGLISH))
                .isEqualTo("Money");
        store(RULES.replace("10000", "90000"));
        assertThat(assessors.of(tenant).funnel().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void aStageInSqlIsFoundAgainWhenItIsDue() {
        UUID dated = saved(judged(TODAY.plusDays(3)));
        UUID later = saved(judged(TODAY.plusDays(30)));
        assertThat(due(TODAY)).isEmpty();
        assertThat(due(TODAY.plusDays(3))).isEmpty();
        assertThat(due(TODAY.plusDays(4))).containsExactly(dated);
        store(RULES.replace("10000", "90000"));
        assertThat(due(TODAY)).containsExactlyInAnyOrder(dated, later);
    }

    private Opportunity judged(LocalDate nextStep) {
        Opportunity opportunity = opportunity("Alpha");
        opportunity.nextStep = nextStep;
        Assessment assessment = assess(assessors.of(tenant), opportunity);
        opportunity.stands(assessment);
        return opportunity;
    }

    private List<UUID> due(LocalDate day) {
        String fingerprint = assessors.of(tenant).funnel().fingerprint();
        return opportunities.findDue(tenant, day, fingerprint).stream()
                .map(each -> each.id)
                .toList();
    }

    @Test
    void theAdapterOfSpringReportsViolationsOfTheWholeBean() {
        Opportunity claimed = opportunity();
        claimed.stage = "partnered";
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(claimed, "opportunity");
        new SpringValidatorAdapter(validator).validate(claimed, errors);
        assertThat(errors.getFieldErrors()).isEmpty();
        assertThat(errors.getGlobalErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getDefaultMessage()).contains("Partners"));
    }

    /** A form that holds the record. */
    record Form(@Valid Opportunity opportunity) {}

    @Test
    void theAdapterOfSpringReportsThoseOfABeanWithinAnother() {
        Opportunity claimed = opportunity();
        claimed.stage = "partnered";
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(new Form(claimed), "form");
        new SpringValidatorAdapter(validator).validate(new Form(claimed), errors);
        assertThat(errors.getFieldErrors()).singleElement().satisfies(error -> {
            assertThat(error.getField()).startsWith("opportunity");
            assertThat(error.getDefaultMessage()).contains("Partners");
        });
    }

    private static Assessment assess(Assessor<Opportunity> assessor, Opportunity opportunity) {
        return assessor.assess(assessor.funnel().saleType("partner"), opportunity);
    }

    private Opportunity opportunity(String... partners) {
        Opportunity opportunity = new Opportunity();
        opportunity.tenant = tenant;
        opportunity.budget = new BigDecimal("12000");
        opportunity.nextStep = TODAY.plusDays(7);
        opportunity.partners.addAll(List.of(partners));
        return opportunity;
    }

    private void store(String document) {
        StoredMethodology methodology = new StoredMethodology();
        methodology.tenant = tenant;
        methodology.document = document;
        methodologies.save(methodology);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        return inTransaction(() -> {
            long before = statistics.getPrepareStatementCount();
            work.run();
            return statistics.getPrepareStatementCount() - before;
        });
    }
}
