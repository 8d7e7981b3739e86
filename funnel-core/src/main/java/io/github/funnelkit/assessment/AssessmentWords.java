package io.github.funnelkit.assessment;

import io.github.funnelkit.internal.wording.Phrase;

/** What this package says. */
final class AssessmentWords {

    static final Phrase NEXT_STAGE = Phrase.of("assessment.next-stage", "stage");
    static final Phrase ENDED = Phrase.of("assessment.ended", "kind", "condition");
    static final Phrase BY_CRITERIA = Phrase.of("assessment.by-criteria", "stage");
    static final Phrase OUT_OF_ORDER = Phrase.of("assessment.out-of-order", "stages");
    static final Phrase RESULT = Phrase.of("assessment.result", "criterion", "outcome");
    static final Phrase RESULT_BECAUSE = Phrase.of("assessment.result-because", "criterion", "outcome", "details");
    static final Phrase LAPSED = Phrase.of("assessment.lapsed");
    static final Phrase COUNTS_AS_MET = Phrase.of("assessment.counts-as-met");
    static final Phrase CLAIMED = Phrase.of("assessment.claimed", "stage", "verdict");
    static final Phrase JUSTIFIED = Phrase.of("assessment.justified");
    static final Phrase BEHIND = Phrase.of("assessment.behind");
    static final Phrase CONTRADICTED = Phrase.of("assessment.contradicted");
    static final Phrase UNPROVEN = Phrase.of("assessment.unproven");
    static final Phrase FORM_ATTACHED = Phrase.of("assessment.form-attached", "forms");
    static final Phrase FORM_LACKING = Phrase.of("assessment.form-lacking", "forms");
    static final Phrase FORM_UNKNOWN = Phrase.of("assessment.form-unknown", "forms");

    static final Phrase MISFIT = Phrase.of("assessment.misfit", "fact", "value", "expected");
    /** What cannot be shown. */
    static final Phrase MISFIT_OBJECT = Phrase.of("assessment.misfit-object", "fact", "expected");

    static final Phrase MISFIT_UNREAD = Phrase.of("assessment.misfit-unread", "fact");
    static final Phrase MISFIT_UNJUDGED = Phrase.of("assessment.misfit-unjudged", "fact", "value");
    static final Phrase MISFIT_STAGE = Phrase.of("assessment.misfit-stage", "value", "expected");
    static final Phrase MISFIT_STAGE_UNREAD = Phrase.of("assessment.misfit-stage-unread");
    static final Phrase IN_RECORD = Phrase.of("assessment.in-record", "collection", "number", "fact");
    static final Phrase IN_NAMED_RECORD =
            Phrase.of("assessment.in-named-record", "collection", "number", "name", "fact");
    static final Phrase EXPECTS_DAY = Phrase.of("assessment.expects-day");

    private AssessmentWords() {}
}
