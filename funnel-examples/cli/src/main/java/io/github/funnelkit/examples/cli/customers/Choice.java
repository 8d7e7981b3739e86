package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of a column in which one of a few things is named, by its id or by its label in any language. */
final class Choice<T> {

    private static final Text NONE = say("list.none");

    /** Fewer letters are not the beginning of a name, but some letters. */
    private static final int SHORTEST = 2;

    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    private final Map<String, T> ids = new HashMap<>();
    /** What each of the other names means, by its key; several things where they share it. */
    private final Map<String, Set<T>> named = new HashMap<>();

    /** The names of those that are neither an id nor a label, and are said. */
    private final Set<String> assumed = new HashSet<>();

    private final List<String> shown = new ArrayList<>();
    private final Map<T, String> idOf = new LinkedHashMap<>();
    private final Map<T, Text> labels = new HashMap<>();
    private final List<Text> words = new ArrayList<>();

    private Choice() {}

    static Choice<SaleType> ofSaleTypes(Funnel funnel) {
        Choice<SaleType> choice = new Choice<>();
        funnel.saleTypes().forEach(saleType -> choice.add(saleType.id(), saleType.label(), saleType));
        return choice;
    }

    /** Stages, by what a customer there is called, too; or none, for a deal that never stood at any. */
    static Choice<Optional<Stage>> ofStages(List<Stage> stages) {
        Choice<Optional<Stage>> choice = new Choice<>();
        stages.forEach(stage -> choice.add(stage.id(), stage.customerType().label(), Optional.of(stage)));
        choice.add(NONE.in(Locale.ENGLISH), NONE, Optional.empty());
        Stream.of("無", "没有", "沒有").forEach(word -> choice.name(word, Optional.empty()));
        return choice;
    }

    /** Stages and endings, as a record names them; or neither. */
    static Choice<ClaimedPlace> ofPlaces(Funnel funnel, SaleType saleType) {
        List<Stage> stages = funnel.stages(saleType);
        List<Ending> endings = funnel.endings();
        Choice<ClaimedPlace> choice = new Choice<>();
        stages.forEach(stage -> choice.add(stage.id(), stage.customerType().label(), ClaimedPlace.of(stage)));
        endings.forEach(ending -> choice.add(ending.id(), ending.label(), ClaimedPlace.of(ending)));
        choice.add(NONE.in(Locale.ENGLISH), NONE, ClaimedPlace.NONE);
        Stream.of("無", "没有", "沒有").forEach(word -> choice.name(word, ClaimedPlace.NONE));
        choice.addOutcome(true, ended(EndingKind.WON, endings).or(() -> certain(stages, saleType)));
        choice.addOutcome(false, ended(EndingKind.LOST, endings));
        return choice;
    }

    private static Optional<ClaimedPlace> ended(EndingKind kind, List<Ending> endings) {
        List<Ending> alike =
                endings.stream().filter(ending -> ending.kind() == kind).toList();
        return alike.size() == 1 ? Optional.of(ClaimedPlace.of(alike.get(0))) : Optional.empty();
    }

    /** The stage at which a deal is won, in a methodology that makes a stage of it. */
    private static Optional<ClaimedPlace> certain(List<Stage> stages, SaleType saleType) {
        return stages.stream()
                .filter(stage -> stage.winProbability(saleType)
                        .filter(probability -> probability.percent().compareTo(CERTAIN) == 0)
                        .isPresent())
                .findFirst()
                .map(ClaimedPlace::of);
    }

    /** The words for won or lost mean a place, but for those that name something already. */
    private void addOutcome(boolean won, Optional<T> place) {
        place.ifPresent(meant -> OutcomeWords.of(won).forEach(word -> {
            if (named.putIfAbsent(Spelling.key(word), Set.of(meant)) == null) {
                assumed.add(Spelling.key(word));
            }
        }));
    }

    /** Whether a deal was won. */
    static Choice<Boolean> ofOutcomes() {
        Choice<Boolean> choice = new Choice<>();
        choice.add("won", say("list.won"), true);
        choice.add("lost", say("list.lost"), false);
        OutcomeWords.of(true).forEach(word -> choice.name(word, true));
        OutcomeWords.of(false).forEach(word -> choice.name(word, false));
        return choice;
    }

    private void add(String id, Text label, T meant) {
        ids.put(id, meant);
        idOf.put(meant, id);
        labels.put(meant, label);
        shown.add(id);
        words.add(label.with(Locale.ENGLISH, id));
        name(id, meant);
        label.wordings().values().forEach(name -> {
            shown.add(name);
            name(name, meant);
        });
    }

    private void name(String name, T meant) {
        named.computeIfAbsent(Spelling.key(name), key -> new LinkedHashSet<>()).add(meant);
    }

    /** Whether a text names something. */
    boolean names(String text) {
        return ids.containsKey(text)
                || named.containsKey(Spelling.key(text))
                || begun(Spelling.key(text)).size() == 1;
    }

    /** What the id or the name begins with that somebody has cut short. */
    private Set<T> begun(String key) {
        Set<T> meant = new LinkedHashSet<>();
        if (key.length() >= SHORTEST) {
            named.forEach((name, each) -> {
                if (name.startsWith(key)) {
                    meant.addAll(each);
                }
            });
        }
        return meant;
    }

    /**
     * What a cell names; a name that is cut short is remarked on. When it names nothing, or several things, it is refused, and
     * nothing is given.
     */
    Optional<T> read(Heading column, Cells cells) {
        String name = cells.of(column);
        if (ids.containsKey(name)) {
            return Optional.of(ids.get(name));
        }
        Set<T> meant = named.getOrDefault(Spelling.key(name), Set.of());
        if (meant.size() == 1) {
            T only = meant.iterator().next();
            if (assumed.contains(Spelling.key(name))) {
                cells.remarkReadAs(column, Objects.requireNonNull(labels.get(only)));
            }
            return Optional.of(only);
        }
        Set<T> begun = meant.isEmpty() ? begun(Spelling.key(name)) : Set.of();
        if (begun.size() == 1) {
            T whole = begun.iterator().next();
            cells.remarkReadAs(column, Objects.requireNonNull(labels.get(whole)));
            return Optional.of(whole);
        }
        Text advice = meant.isEmpty() ? expected() : several(meant);
        cells.refuse(column, advice, Optional.of(meant.isEmpty() ? unknown(name) : advice));
        return Optional.empty();
    }

    /** What to say of a name that names nothing, or several things. */
    Text advice(String name) {
        Set<T> meant = named.getOrDefault(Spelling.key(name), Set.of());
        return meant.isEmpty() ? unknown(name) : several(meant);
    }

    /** What a text names; empty when it names nothing, or several things. */
    Optional<T> find(String name) {
        T meant = ids.get(name);
        if (meant != null) {
            return Optional.of(meant);
        }
        Set<T> all = named.getOrDefault(Spelling.key(name), begun(Spelling.key(name)));
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /** What would be right instead of a text that names nothing. */
    Text unknown(String name) {
        return name.isEmpty() ? expected() : Wording.hinted(expected(), Wording.meant(name, shown));
    }

    private Text expected() {
        return say("cell.expected", "choices", join("cell.or", words));
    }

    private Text several(Set<T> meant) {
        List<String> theirs = meant.stream().map(idOf::get).toList();
        return say("cell.same-name", "names", join("cell.or", theirs));
    }
}
