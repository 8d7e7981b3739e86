package io.github.funnelkit.standard;

import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.GuideBuilder;

/**
 * Which action of the documented guides helps which criterion. The source does not say; every link is an extension. Actions
 * that are not here prepare later steps.
 */
final class ActionLinks {

    /** What makes it worth going to a customer at all. */
    private static final String[] PATIENTS = {
        "target.non-project.patients", "target.project.tumour-patients", "target.project.departments"
    };

    private static final String[] BASIC_DATA = {
        "target.non-project.solvent",
        "target.project.revenue",
        "target.project.supporting-equipment",
        "target.project.departments",
        "target.project.surgeons"
    };

    private static final String[] PURCHASES = {
        "target.non-project.no-recent-purchase",
        "target.project.no-similar-equipment",
        "target.project.tumour-purchase-plan"
    };

    private static final String[] INTENTION = {
        "intention.non-project.intention-expressed", "intention.project.cooperation-interest"
    };

    private static final String[] INFORMATION = {
        "intention.non-project.information-requested", "intention.project.information-requested"
    };

    private static final String NO_OBJECTION = "initiated.non-project.no-objection";
    private static final String PROPOSAL_ENDORSED = "initiated.project.proposal-endorsed";
    private static final String VISIT_AGREED = "initiated.project.visit-agreed";

    private ActionLinks() {}

    static void describe(FunnelBuilder funnel) {
        funnel.guide("step-1", ActionLinks::toTarget);
        funnel.guide("step-2", ActionLinks::toIntention);
        funnel.guide("step-3", ActionLinks::toInitiated);
    }

    private static void toTarget(GuideBuilder guide) {
        guide.mandatory("survey-region").helps(PATIENTS);
        guide.mandatory("list-customers").helps(BASIC_DATA);
        guide.mandatory("analyse-opportunities").helps(PURCHASES);
        guide.optional("ask-peers").helps(PATIENTS);
        guide.optional("ask-contacts").helps(PATIENTS);
        guide.optional("search-directories").helps(PATIENTS);
    }

    private static void toIntention(GuideBuilder guide) {
        guide.mandatory("meet-director").helps(INTENTION);
        guide.mandatory("present-products").helps(INTENTION);
        guide.mandatory("collect-needs").helps(INFORMATION).helps("intention.project.strategic-fit");
        guide.mandatory("revisit-customers").helps(INTENTION);
        guide.optional("product-manager-exchange").helps(INFORMATION);
        guide.optional("regional-event").helps(INFORMATION);
        guide.optional("reference-visit").helps(INTENTION);
        guide.optional("use-references").helps(INTENTION);
        guide.optional("mine-service-records").helps(INTENTION);
        guide.optional("mine-product-feedback").helps(INTENTION);
    }

    private static void toInitiated(GuideBuilder guide) {
        guide.mandatory("deepen-needs").helps(NO_OBJECTION);
        guide.mandatory("plan-strategy").helps("initiated.project.sales-plan", "initiated.project.internal-approval");
        guide.mandatory("push-approval")
                .helps(
                        "initiated.non-project.application-made",
                        PROPOSAL_ENDORSED,
                        "initiated.project.categories-decided");
        guide.mandatory("learn-evaluation").helps(PROPOSAL_ENDORSED, NO_OBJECTION);
        guide.mandatory("contact-agents").helps("initiated.project.candidate-agents");
        guide.mandatory("build-inside-contact").helps(NO_OBJECTION);
        guide.optional("expert-exchange").helps(VISIT_AGREED);
        guide.optional("company-event").helps(VISIT_AGREED);
        guide.optional("flagship-visit").helps(VISIT_AGREED);
        guide.optional("management-visit").helps(NO_OBJECTION);
        guide.optional("references-endorse").helps(PROPOSAL_ENDORSED, NO_OBJECTION);
    }
}
