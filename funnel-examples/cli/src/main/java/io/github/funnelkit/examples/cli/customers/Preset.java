package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.LanguagePack;
import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the columns hold of the lists that a program exports. */
public enum Preset {
    /** Opportunities of Salesforce. */
    SALESFORCE("Salesforce"),
    /** Deals of HubSpot. */
    HUBSPOT("HubSpot"),
    /** Deals of Pipedrive. */
    PIPEDRIVE("Pipedrive"),
    /** Opportunities of Odoo. */
    ODOO("Odoo"),
    /** Deals of Zoho CRM. */
    ZOHO("Zoho CRM"),
    /** Opportunities of 纷享销客, and of programs whose fields are called alike. */
    FXIAOKE("纷享销客");

    /** Stands for what says nothing of a customer. */
    static final String IGNORED = "ignored";

    /** Fewer are no sign that the list comes from that program. */
    static final int LEAST = 2;

    private final String program;
    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private final List<String> ignored;

    Preset(String program) {
        this.program = program;
        String file = "presets/" + this + ".properties";
        Map<String, String> known =
                LanguagePack.read(Objects.requireNonNull(Preset.class.getResourceAsStream(file), file));
        for (Attribute attribute : Attribute.values()) {
            headings.put(attribute.id(), names(known.getOrDefault(attribute.id(), "")));
        }
        ignored = names(known.getOrDefault(IGNORED, ""));
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What the program is called. */
    String program() {
        return program;
    }

    /** The headings of its exports, those that hold something before the others. */
    List<String> headings() {
        List<String> all = new ArrayList<>();
        headings.values().forEach(all::addAll);
        all.addAll(ignored);
        return all;
    }

    /**
     * What columns hold.
     *
     * @param columns the headings of a list
     * @return the ids of what they hold, by their numbers, or {@link #IGNORED}
     */
    Map<Integer, String> columns(List<String> columns) {
        List<String> keys = columns.stream().map(Spelling::key).toList();
        Map<Integer, String> held = new LinkedHashMap<>();
        headings.forEach((meant, names) -> names.stream()
                .map(name -> keys.indexOf(Spelling.key(name)))
                .filter(column -> column >= 0 && !held.containsKey(column))
                .findFirst()
                .ifPresent(column -> held.put(column, meant)));
        for (String name : ignored) {
            int column = keys.indexOf(Spelling.key(name));
            if (column >= 0) {
                held.putIfAbsent(column, IGNORED);
            }
        }
        return held;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
