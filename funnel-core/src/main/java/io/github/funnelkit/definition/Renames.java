package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What parts of a funnel are called in one that is derived from it. Whatever refers to them follows: stages, criteria and
 * their conditions, guides, teams, endings, sums, and what actions help.
 *
 * @param names the new names by the ids that the parts had: whole ids, but of criteria, actions, reasons, facts of records and
 *     entries the last part alone, as the first part is that of what they belong to
 * @param labels what sale types, forms and positions are called from now on, by the ids that they had
 * @since 0.1.0
 */
public record Renames(Map<NamedPart, Map<String, String>> names, Map<NamedPart, Map<String, Text>> labels) {

    /** Nothing is renamed. */
    public static final Renames NONE = new Renames(Map.of(), Map.of());

    /** Keeps the order. */
    public Renames {
        names = copy(names);
        labels = copy(labels);
    }

    private static <V> Map<NamedPart, Map<String, V>> copy(Map<NamedPart, Map<String, V>> renamed) {
        Map<NamedPart, Map<String, V>> copy = new EnumMap<>(NamedPart.class);
        for (Map.Entry<NamedPart, Map<String, V>> each : renamed.entrySet()) { // no lambda: made at every start
            Map<String, V> ofPart = new LinkedHashMap<>();
            for (Map.Entry<String, V> name : each.getValue().entrySet()) {
                String id = Objects.requireNonNull(name.getKey(), "id");
                ofPart.put(id, Objects.requireNonNull(name.getValue(), id));
            }
            if (!ofPart.isEmpty()) {
                copy.put(each.getKey(), Collections.unmodifiableMap(ofPart));
            }
        }
        return Collections.unmodifiableMap(copy);
    }

    private static <V> Map<NamedPart, Map<String, V>> with(
            Map<NamedPart, Map<String, V>> renamed, NamedPart part, String id, V value) {
        Map<NamedPart, Map<String, V>> more = new EnumMap<>(NamedPart.class);
        more.putAll(renamed);
        Map<String, V> ofPart = new LinkedHashMap<>(renamed.getOrDefault(part, Map.of()));
        ofPart.put(id, value);
        more.put(part, ofPart);
        return more;
    }

    /**
     * These, and one more.
     *
     * @param part which part it is
     * @param id the id that it had
     * @param name its new name
     * @return the renames
     */
    public Renames with(NamedPart part, String id, String name) {
        return new Renames(with(names, part, id, name), labels);
    }

    private Renames with(NamedPart part, String id, String name, Text label) {
        return new Renames(with(names, part, id, name), with(labels, part, id, label));
    }

    /**
     * These, and a sale type.
     *
     * @param id the id that it had
     * @param renamed what it is now
     * @return the renames
     */
    public Renames saleType(String id, SaleType renamed) {
        return with(NamedPart.SALE_TYPE, id, renamed.id(), renamed.label());
    }

    /**
     * These, and a form.
     *
     * @param id the id that it had
     * @param renamed what it is now
     * @return the renames
     */
    public Renames form(String id, Form renamed) {
        return with(NamedPart.FORM, id, renamed.id(), renamed.label());
    }

    /**
     * These, and a position.
     *
     * @param id the id that it had
     * @param renamed what it is now
     * @return the renames
     */
    public Renames position(String id, Position renamed) {
        return with(NamedPart.POSITION, id, renamed.id(), renamed.label());
    }

    /**
     * These, and a stage. An entry of its id, of a choice by which the stage is chosen, follows.
     *
     * @param id the id that it had
     * @param renamed its id
     * @return the renames
     */
    public Renames stage(String id, String renamed) {
        return with(NamedPart.STAGE, id, renamed);
    }

    /**
     * These, and a criterion.
     *
     * @param id the id that it had: {@code stage.saleType.name}
     * @param name its own name
     * @return the renames
     */
    public Renames criterion(String id, String name) {
        return with(NamedPart.CRITERION, id, name);
    }

    /**
     * These, and a guide.
     *
     * @param id the id that it had
     * @param renamed its id
     * @return the renames
     */
    public Renames guide(String id, String renamed) {
        return with(NamedPart.GUIDE, id, renamed);
    }

    /**
     * These, and an action.
     *
     * @param id the id that it had: {@code guide.name}
     * @param name its own name
     * @return the renames
     */
    public Renames action(String id, String name) {
        return with(NamedPart.ACTION, id, name);
    }

    /**
     * These, and a fact.
     *
     * @param id the id that it had; {@code collection/fact} for one of a collection's records
     * @param name its own id
     * @return the renames
     */
    public Renames fact(String id, String name) {
        return with(NamedPart.FACT, id, name);
    }

    /**
     * These, and an entry of a choice or checklist.
     *
     * @param fact the id that the fact had
     * @param entry the entry as it was
     * @param renamed the entry
     * @return the renames
     */
    public Renames entry(String fact, String entry, String renamed) {
        return with(NamedPart.ENTRY, fact + NamedPart.OF_FACT + entry, renamed);
    }

    /**
     * These, and an ending.
     *
     * @param id the id that it had
     * @param renamed its id
     * @return the renames
     */
    public Renames ending(String id, String renamed) {
        return with(NamedPart.ENDING, id, renamed);
    }

    /**
     * These, and a reason of an ending.
     *
     * @param id the id that it had: {@code ending.reason}
     * @param name its own name
     * @return the renames
     */
    public Renames reason(String id, String name) {
        return with(NamedPart.REASON, id, name);
    }

    /**
     * Whether nothing is renamed.
     *
     * @return whether it is so
     */
    public boolean areNone() {
        return names.isEmpty();
    }

    /**
     * The new names of parts of one kind.
     *
     * @param part the kind
     * @return the names by the ids that the parts had
     */
    public Map<String, String> of(NamedPart part) {
        return names.getOrDefault(part, Map.of());
    }

    /**
     * The id that a part has now. That of a criterion begins with its stage and sale type, that of an action with its guide,
     * that of a reason with its ending.
     *
     * @param part which part it is
     * @param id the id that it had
     * @return the id; the same where neither it nor what it belongs to was renamed
     */
    public String id(NamedPart part, String id) {
        int owner = part.owner(Objects.requireNonNull(id, "id"));
        String name = of(part).getOrDefault(id, id.substring(owner + 1));
        if (owner < 0) {
            return name;
        }
        return owner(part, id.substring(0, owner)) + id.charAt(owner) + name;
    }

    private String owner(NamedPart part, String owner) {
        return switch (part) {
            case CRITERION -> {
                int dot = owner.indexOf('.');
                yield dot < 0
                        ? owner
                        : id(NamedPart.STAGE, owner.substring(0, dot))
                                + "."
                                + id(NamedPart.SALE_TYPE, owner.substring(dot + 1));
            }
            case ACTION -> id(NamedPart.GUIDE, owner);
            case REASON -> id(NamedPart.ENDING, owner);
            case FACT, ENTRY -> id(NamedPart.FACT, owner);
            case SALE_TYPE, STAGE, GUIDE, FORM, POSITION, ENDING -> owner;
        };
    }

    /**
     * The way back: what had an id has it again. Labels stay as they are.
     *
     * @return the renames
     */
    public Renames back() {
        Renames back = NONE;
        for (Map.Entry<NamedPart, Map<String, String>> ofPart : names.entrySet()) {
            NamedPart part = ofPart.getKey();
            for (String id : ofPart.getValue().keySet()) {
                back = back.with(part, id(part, id), part.name(id));
            }
        }
        return back;
    }

    /**
     * These, and then others of what came of them. Labels are not said.
     *
     * @param next the others, by the ids that these have made
     * @return the renames, by the first ids
     */
    public Renames then(Renames next) {
        Renames way = back();
        Renames both = NONE;
        for (NamedPart part : NamedPart.values()) {
            Set<String> ids = new LinkedHashSet<>(of(part).keySet());
            next.of(part).keySet().forEach(id -> ids.add(way.id(part, id)));
            for (String id : ids) {
                String name = part.name(next.id(part, id(part, id)));
                if (!name.equals(part.name(id))) {
                    both = both.with(part, id, name);
                }
            }
        }
        return both;
    }

    /** Those of parts that a funnel has; none of a kind of which an id would stand for two of them. */
    Renames knownIn(PartIds ids) {
        Renames known = only((part, was) -> ids.of(part).contains(was));
        Set<NamedPart> unclear = EnumSet.noneOf(NamedPart.class);
        for (NamedPart part : known.names.keySet()) {
            Set<String> now = new HashSet<>();
            if (!ids.of(part).stream().map(id -> known.id(part, id)).allMatch(now::add)) {
                unclear.add(part);
            }
        }
        return known.only((part, was) -> !unclear.contains(part));
    }

    /**
     * Those of them that are wanted. Labels are not said.
     *
     * @param wanted tells by the part and the id that it had
     * @return the renames
     */
    public Renames only(BiPredicate<NamedPart, String> wanted) {
        Renames some = NONE;
        for (Map.Entry<NamedPart, Map<String, String>> ofPart : names.entrySet()) {
            for (Map.Entry<String, String> each : ofPart.getValue().entrySet()) {
                if (wanted.test(ofPart.getKey(), each.getKey())) {
                    some = some.with(ofPart.getKey(), each.getKey(), each.getValue());
                }
            }
        }
        return some;
    }

    /** What a funnel says of the parts that it has: of those that were taken out, or keep their names, nothing. */
    Renames within(PartIds ids) {
        return areNone()
                ? this
                : only((part, was) -> !part.name(was).equals(of(part).get(was))
                        && ids.of(part).contains(id(part, was)));
    }
}
