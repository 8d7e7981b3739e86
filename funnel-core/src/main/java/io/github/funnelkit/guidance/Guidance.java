package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to do about an assessment: the guide from the customer's stage to the next one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Guidance {

    private static final String BETWEEN_CRITERIA = " · ";

    private final Assessment assessment;
    private final List<ActionGuide> guides;
    private final List<NextAction> actions;

    private Guidance(Assessment assessment, List<ActionGuide> guides, List<NextAction> actions) {
        this.assessment = assessment;
        this.guides = guides;
        this.actions = actions;
    }

    /**
     * The guidance for an assessment.
     *
     * @param assessment the assessment
     * @return the guidance, empty when the customer stands at the last stage, its deal has ended or no guide leads to the next
     */
    public static Guidance of(Assessment assessment) {
        List<ActionGuide> guides = assessment
                .nextStage()
                .map(next -> applying(allTo(next, assessment), assessment))
                .orElse(List.of());
        List<CriterionResult> missing = assessment.missing();
        List<NextAction> actions = guides.stream()
                .flatMap(guide -> guide.actions().stream())
                .sorted(Comparator.comparing(Action::kind))
                .map(action -> new NextAction(
                        action,
                        missing.stream()
                                .filter(result -> action.helps(result.criterion()))
                                .toList()))
                .toList();
        return new Guidance(assessment, guides, actions);
    }

    private static List<ActionGuide> allTo(Stage next, Assessment assessment) {
        Funnel funnel = assessment.funnel();
        SaleType saleType = assessment.saleType();
        return assessment
                .stage()
                .map(stage -> funnel.guides(stage, next, saleType))
                .orElseGet(() -> funnel.firstGuides(next, saleType));
    }

    /** Those that apply, and then those of which that is not known. */
    private static List<ActionGuide> applying(List<ActionGuide> guides, Assessment assessment) {
        List<ActionGuide> applying = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.MET, Outcome.UNKNOWN)) {
            guides.stream()
                    .filter(guide -> assessment.outcome(guide) == outcome)
                    .forEach(applying::add);
        }
        return List.copyOf(applying);
    }

    /**
     * The assessment that this is about.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The guide towards the next stage; where several may apply, the first of them.
     *
     * @return the guide; empty when there is none, for the reason that {@link #explain} gives
     */
    public Optional<ActionGuide> guide() {
        return guides.stream().findFirst();
    }

    /**
     * The guides towards the next stage that may apply: those that do by the facts, then those of which that is not known.
     *
     * @return the guides, each group in the order of the funnel; mostly one
     */
    public List<ActionGuide> guides() {
        return guides;
    }

    /**
     * Whether there is nothing to do by this methodology.
     *
     * @return whether there is no guide
     */
    public boolean isEmpty() {
        return guides.isEmpty();
    }

    /**
     * The actions of the guides that may apply.
     *
     * @return the actions, mandatory ones first, each group in the source's order
     */
    public List<NextAction> actions() {
        return actions;
    }

    /**
     * The actions of the guide, the best first: those that help most missing criteria, then mandatory before optional,
     * then in the source's order.
     *
     * @return all actions of the guide
     */
    public List<NextAction> nextBest() {
        List<NextAction> best = new ArrayList<>(actions);
        best.sort(Comparator.comparingInt((NextAction next) -> -next.helps().size())
                .thenComparing(next -> next.action().kind()));
        return List.copyOf(best);
    }

    /**
     * The forms that the guide's actions fill in and the missing criteria require.
     *
     * @return the forms in order, each once
     */
    public List<Form> forms() {
        Set<Form> forms = new LinkedHashSet<>();
        actions.forEach(next -> forms.addAll(next.action().forms()));
        assessment.missing().forEach(result -> forms.addAll(result.criterion().forms()));
        return List.copyOf(forms);
    }

    /**
     * Who does and who supervises the work.
     *
     * @return the team of the guide; a team without positions when there is no guide
     */
    public Team team() {
        return guide().map(ActionGuide::team).orElse(new Team(List.of()));
    }

    /**
     * Says what to do, best first, what it is good for, and who does it; or why there is nothing.
     *
     * @param language the reader's language
     * @return the words: a line for the next stage, one per action and one per position; or the reason on one line
     */
    public String explain(Locale language) {
        if (assessment.ending().isPresent()) {
            return GuidanceWords.ENDED.in(language, assessment.ending().get().label());
        }
        if (guides.isEmpty()) {
            return assessment
                    .nextStage()
                    .map(next -> (allTo(next, assessment).isEmpty()
                                    ? GuidanceWords.NO_GUIDE
                                    : GuidanceWords.NONE_APPLIES)
                            .in(language, next.customerType().label()))
                    .orElseGet(() -> GuidanceWords.LAST_STAGE.in(language));
        }
        List<String> lines = new ArrayList<>();
        assessment
                .nextStage()
                .ifPresent(next -> lines.add(
                        GuidanceWords.TOWARDS.in(language, next.customerType().label())));
        if (guides.size() > 1) {
            guides.forEach(each -> lines.add(words(each, language)));
        }
        nextBest().forEach(next -> lines.add("- " + words(next, language)));
        team().assignments()
                .forEach(assignment -> lines.add(CommonWords.LABELLED.in(
                        language,
                        assignment.position().label(),
                        assignment.holder().orElseGet(CommonWords.UNASSIGNED::text))));
        return String.join("\n", lines);
    }

    private String words(ActionGuide guide, Locale language) {
        Text name = guide.label();
        return assessment.outcome(guide) == Outcome.MET
                ? GuidanceWords.APPLIES.in(language, name)
                : GuidanceWords.MAY_APPLY.in(
                        language, name, guide.when().orElseThrow().describe(language));
    }

    private static String words(NextAction next, Locale language) {
        Action action = next.action();
        List<String> remarks = new ArrayList<>();
        remarks.add(OneLine.of(action.kind().label(), language));
        if (!action.forms().isEmpty()) {
            remarks.add(GuidanceWords.FORMS.in(
                    language,
                    CommonWords.LIST.join(
                            language, action.forms().stream().map(Form::label).toList())));
        }
        if (!next.helps().isEmpty()) {
            remarks.add(GuidanceWords.HELPS.in(
                    language,
                    next.helps().stream()
                            .map(result -> OneLine.of(result.criterion().text(), language))
                            .collect(Collectors.joining(BETWEEN_CRITERIA))));
        }
        return CommonWords.REMARKED.in(language, action.text(), CommonWords.CLAUSES.join(language, remarks));
    }

    /** The guide and the number of actions, for logs and test failures. */
    @Override
    public String toString() {
        return guide().map(found -> "guide " + found.id() + ", " + actions.size() + " actions")
                .orElse("no guide");
    }
}
