package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Text;

/** A wording of a part of the funnel. Where that is, is worked out for whoever asks: hardly a text is wrong. */
record FunnelText(Object part, Role role, String of, Text text) {

    FunnelText(Object part, Role role, Text text) {
        this(part, role, "", text);
    }

    /** What the text is of its part, in words. */
    Text called() {
        return switch (role) {
            case LABEL -> ProblemWords.LABEL.text();
            case UNIT_NAME -> ProblemWords.UNIT_NAME.text();
            case ENTRY_NAME -> ProblemWords.ENTRY_NAME.text(MentionedNames.shortened(of));
            case TITLE -> ProblemWords.TITLE.text();
            case NOTE -> ProblemWords.NOTE.text();
            case SOURCE_NOTE -> ProblemWords.SOURCE_NOTE.text();
            case CUSTOMER_TYPE -> ProblemWords.CUSTOMER_TYPE.text();
            case TEXT -> ProblemWords.TEXT.text();
            case TO_DO -> ProblemWords.TO_DO.text();
            case POINT -> ProblemWords.POINT.text();
            case HOLDER -> ProblemWords.HOLDER.text();
            case REASON -> ProblemWords.REASON_NAME.text(MentionedNames.shortened(of));
        };
    }

    Place place() {
        if (part instanceof Criterion criterion) {
            return Place.of(criterion);
        }
        if (part instanceof Action action) {
            return Place.ROOT.in("guide", action.guide()).in("action", action.name());
        }
        if (part instanceof Stage stage) {
            return Place.ROOT.in("stage", stage.id());
        }
        if (part instanceof ActionGuide guide) {
            return Place.ROOT.in("guide", guide.id());
        }
        if (part instanceof Ending ending) {
            return Place.ROOT.in("ending", ending.id());
        }
        if (part instanceof SaleType type) {
            return Place.ROOT.in("sale type", type.id());
        }
        if (part instanceof Fact<?> fact) {
            return Place.ROOT.in("fact", fact.id());
        }
        if (part instanceof Form form) {
            return Place.ROOT.in("form", form.id());
        }
        if (part instanceof Position position) {
            return Place.ROOT.in("position", position.id());
        }
        return part instanceof Place place ? place : Place.ROOT;
    }

    /** What a text can be of its part. */
    enum Role {
        LABEL,
        UNIT_NAME,
        ENTRY_NAME,
        TITLE,
        NOTE,
        SOURCE_NOTE,
        CUSTOMER_TYPE,
        TEXT,
        TO_DO,
        POINT,
        HOLDER,
        REASON
    }
}
