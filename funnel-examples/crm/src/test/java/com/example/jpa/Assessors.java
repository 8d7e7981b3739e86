package com.example.jpa;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.jackson3.FunnelDocuments;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The assessor of each tenant, by the methodology that it has stored. */
@Component
class Assessors {

    private final StoredMethodologies methodologies;
    private final TransactionTemplate aside;
    private final Clock clock;
    private final Map<String, Assessor<Opportunity>> byDocument = new ConcurrentHashMap<>();

    /** How a methodology is loaded; a test takes the wrong way, too. */
    UnaryOperator<String> loading = this::loadedAside;

    Assessors(StoredMethodologies methodologies, PlatformTransactionManager transactions, Clock clock) {
        this.methodologies = methodologies;
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    // snippet: jpa-reload
    Assessor<Opportunity> of(String tenant) {
        return byDocument.computeIfAbsent(loading.apply(tenant), this::assessor);
    }
    // end

    // snippet: jpa-aside
    String loadedAside(String tenant) {
        // with TransactionDefinition.PROPAGATION_REQUIRES_NEW
        return Objects.requireNonNull(aside.execute(status -> loaded(tenant)));
    }
    // end

    String loaded(String tenant) {
        return methodologies.findDocument(tenant);
    }

    private Assessor<Opportunity> assessor(String document) {
        Funnel funnel = FunnelDocuments.yaml().readFunnel(document);
        FactBinding<Opportunity> binding = FactBinding.of(Opportunity.class)
                .bindRest(funnel, ZoneOffset.UTC, Opportunity::value)
                .build();
        return Assessor.of(funnel, binding, clock);
    }
}
