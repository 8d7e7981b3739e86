package io.github.funnelkit.standard;

import io.github.funnelkit.definition.FunnelBuilder;

/** Which action helps which criterion. The source does not say; every link is an extension. */
final class ActionLinks {

    private ActionLinks() {}

    static void describe(FunnelBuilder funnel) {
        funnel.guide(
                "step-2",
                guide -> guide.mandatory(
                                "meet-director",
                                a -> a.helps(
                                        "intention.non-project.intention-expressed",
                                        "intention.project.cooperation-interest"))
                        .mandatory(
                                "present-products",
                                a -> a.helps(
                                        "intention.non-project.intention-expressed",
                                        "intention.project.cooperation-interest"))
                        .mandatory(
                                "collect-needs",
                                a -> a.helps(
                                        "intention.non-project.information-requested",
                                        "intention.project.information-requested",
                                        "intention.project.strategic-fit"))
                        .optional(
                                "product-manager-exchange",
                                a -> a.helps(
                                        "intention.non-project.information-requested",
                                        "intention.project.information-requested"))
                        .optional(
                                "regional-event",
                                a -> a.helps(
                                        "intention.non-project.information-requested",
                                        "intention.project.information-requested"))
                        .optional(
                                "mine-service-records",
                                a -> a.helps(
                                        "intention.non-project.intention-expressed",
                                        "intention.project.cooperation-interest"))
                        .optional(
                                "mine-product-feedback",
                                a -> a.helps(
                                        "intention.non-project.intention-expressed",
                                        "intention.project.cooperation-interest"))
                        .optional(
                                "use-references",
                                a -> a.helps(
                                        "intention.non-project.intention-expressed",
                                        "intention.project.cooperation-interest")));
        funnel.guide(
                "step-3",
                guide -> guide.mandatory(
                                "push-approval",
                                a -> a.helps(
                                        "initiated.non-project.application-made",
                                        "initiated.project.proposal-endorsed",
                                        "initiated.project.categories-decided"))
                        .mandatory(
                                "plan-strategy",
                                a -> a.helps("initiated.project.sales-plan", "initiated.project.internal-approval"))
                        .mandatory("contact-agents", a -> a.helps("initiated.project.candidate-agents"))
                        .optional("expert-exchange", a -> a.helps("initiated.project.visit-agreed"))
                        .optional("company-event", a -> a.helps("initiated.project.visit-agreed"))
                        .optional("flagship-visit", a -> a.helps("initiated.project.visit-agreed"))
                        .mandatory("deepen-needs", a -> a.helps("initiated.non-project.no-objection"))
                        .optional("management-visit", a -> a.helps("initiated.non-project.no-objection"))
                        .mandatory("build-inside-contact", a -> a.helps("initiated.non-project.no-objection")));
    }
}
