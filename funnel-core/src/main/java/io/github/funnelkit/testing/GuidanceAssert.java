package io.github.funnelkit.testing;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.NextAction;
import java.util.List;
import java.util.Locale;

/**
 * Assertions on a guidance. Each fails with what was expected and the whole explanation of the guidance.
 *
 * @since 0.1.0
 */
public final class GuidanceAssert {

    private final Guidance guidance;

    GuidanceAssert(Guidance guidance) {
        this.guidance = guidance;
    }

    /**
     * The guide to follow.
     *
     * @param guideId the id of the guide
     * @return this
     * @throws AssertionError if it is another or the funnel has no such guide
     */
    public GuidanceAssert follows(String guideId) {
        Known.of(() -> guidance.assessment().funnel().guide(guideId));
        return require(
                guidance.guide().map(ActionGuide::id).filter(guideId::equals).isPresent(),
                "expected guide '" + guideId + "', but there is " + guidance);
    }

    /**
     * There is no guide to follow.
     *
     * @return this
     * @throws AssertionError if there is one
     */
    public GuidanceAssert isEmpty() {
        return require(guidance.isEmpty(), "expected no guide, but there is " + guidance);
    }

    /**
     * These actions, and perhaps others, are among those to take.
     *
     * @param actionIds the ids of the actions
     * @return this
     * @throws AssertionError if one is not
     */
    public GuidanceAssert recommends(String... actionIds) {
        List<String> recommended = ids(guidance.actions());
        for (String id : actionIds) {
            require(
                    recommended.contains(id),
                    "expected action '" + id + "' to be recommended, but only these are: " + recommended);
        }
        return this;
    }

    /**
     * These are the mandatory actions, in this order.
     *
     * @param actionIds the ids of the actions
     * @return this
     * @throws AssertionError if there are others
     */
    public GuidanceAssert hasMandatory(String... actionIds) {
        List<String> mandatory = ids(guidance.actions().stream()
                .filter(next -> next.action().isMandatory())
                .toList());
        return require(
                mandatory.equals(List.of(actionIds)),
                "expected the mandatory actions " + List.of(actionIds) + ", but they are " + mandatory);
    }

    /**
     * The action to take first.
     *
     * @param actionId the id of the action
     * @return this
     * @throws AssertionError if it is another or there is none
     */
    public GuidanceAssert startsWith(String actionId) {
        List<String> best = ids(guidance.nextBest());
        return require(
                !best.isEmpty() && best.get(0).equals(actionId),
                "expected action '" + actionId + "' first, but the order is " + best);
    }

    /**
     * A form is to be filled in or attached.
     *
     * @param formId the id of the form
     * @return this
     * @throws AssertionError if it is not or the funnel has no such form
     */
    public GuidanceAssert needsForm(String formId) {
        Known.of(() -> guidance.assessment().funnel().form(formId));
        List<String> forms = guidance.forms().stream().map(Form::id).toList();
        return require(
                forms.contains(formId), "expected form '" + formId + "' to be needed, but only these are: " + forms);
    }

    /**
     * The position that is responsible.
     *
     * @param position the position
     * @return this
     * @throws AssertionError if it is another or there is none
     */
    public GuidanceAssert isResponsibilityOf(Position position) {
        String responsible = guidance.team()
                .responsible()
                .map(Team.Assignment::position)
                .map(Position::id)
                .orElse("nobody");
        return require(
                responsible.equals(position.id()),
                "expected '" + position.id() + "' to be responsible, but it is " + responsible);
    }

    private static List<String> ids(List<NextAction> actions) {
        return actions.stream().map(next -> next.action().id()).toList();
    }

    private GuidanceAssert require(boolean holds, String failure) {
        if (!holds) {
            throw new AssertionError(failure + "\n" + guidance.explain(Locale.ENGLISH));
        }
        return this;
    }
}
