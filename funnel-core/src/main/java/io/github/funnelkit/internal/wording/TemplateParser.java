package io.github.funnelkit.internal.wording;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.Template.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a template: words, places such as {@code {stage}}, and plurals such as {@code {count, plural, one {# day} other {#
 * days}}}. There are no quotes and no escapes: an apostrophe is an apostrophe.
 */
final class TemplateParser {

    /** Deeper than any language needs; what is read by recursion is not to end the stack. */
    private static final int MOST_DEEP = 8;

    private final String source;
    private final List<String> names;
    private final PluralRules plurals;
    private final boolean collecting;
    private int at;
    private int depth;

    private TemplateParser(String source, List<String> names, PluralRules plurals, boolean collecting) {
        this.source = source;
        this.names = names;
        this.plurals = plurals;
        this.collecting = collecting;
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if it is malformed or has a place of another name
     */
    static Template parse(String source, List<String> names, PluralRules plurals) {
        return new TemplateParser(source, names, plurals, false).template();
    }

    /** The names of the places, in the order in which they first appear. */
    static List<String> names(String source, PluralRules plurals) {
        List<String> names = new ArrayList<>();
        new TemplateParser(source, names, plurals, true).template();
        return names;
    }

    private Template template() {
        List<Part> parts = parts(false);
        if (at < source.length()) {
            throw wrong("a '}' that nothing opened");
        }
        return new Template(parts, plurals);
    }

    private List<Part> parts(boolean inPlural) {
        List<Part> parts = new ArrayList<>();
        int from = at;
        while (at < source.length() && source.charAt(at) != '}') {
            char next = source.charAt(at);
            if (next == '{' || (next == '#' && inPlural)) {
                addFixed(parts, from);
                at++;
                parts.add(next == '#' ? new Part.Hash() : place());
                from = at;
            } else {
                at++;
            }
        }
        addFixed(parts, from);
        return parts;
    }

    private void addFixed(List<Part> parts, int from) {
        if (at > from) {
            parts.add(new Part.Fixed(source.substring(from, at)));
        }
    }

    /** After the brace. */
    private Part place() {
        String name = word();
        int index = index(name);
        if (skip('}')) {
            return new Part.Slot(index);
        }
        if (!skip(',') || !word().equals("plural") || !skip(',')) {
            throw wrong("'{" + name + "' goes on as neither '}' nor ', plural,'");
        }
        depth++;
        if (depth > MOST_DEEP) {
            throw wrong("plurals within plurals, more than " + MOST_DEEP + " deep");
        }
        Map<String, List<Part>> byForm = new LinkedHashMap<>();
        while (!skip('}')) {
            String form = word();
            if (!form.matches("=\\d{1,9}") && !plurals.forms().contains(form)) {
                throw wrong(
                        "the language has no plural form '" + form + "'; it has " + String.join(", ", plurals.forms()));
            }
            if (!skip('{')) {
                throw wrong("no '{' after '" + form + "'");
            }
            byForm.put(form, parts(true));
            if (!skip('}')) {
                throw wrong("no '}' at the end of '" + form + "'");
            }
        }
        if (!byForm.containsKey(PluralRules.OTHER)) {
            throw wrong("the plural of '" + name + "' has no form 'other'");
        }
        depth--;
        return new Part.Plural(index, byForm);
    }

    private int index(String name) {
        int index = names.indexOf(name);
        if (index >= 0) {
            return index;
        }
        if (!collecting) {
            throw wrong("nothing is filled in at '{" + name + "}'" + NearestName.hint(name, names) + "; there are "
                    + (names.isEmpty() ? "no places" : names));
        }
        names.add(name);
        return names.size() - 1;
    }

    private String word() {
        skipBlanks();
        int from = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '=')) {
            at++;
        }
        if (at == from) {
            throw wrong("a name is missing at character " + (at + 1));
        }
        return source.substring(from, at);
    }

    private boolean skip(char expected) {
        skipBlanks();
        boolean found = at < source.length() && source.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }

    private void skipBlanks() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("'" + source + "': " + what);
    }
}
