package io.github.funnelkit.examples.cli.crm;

import java.util.Locale;

/** A CRM whose pipelines can be read. */
public enum Crm {

    /** Metadata: the standard value set of opportunity stages, and business processes. */
    SALESFORCE("Salesforce"),

    /** What the API of pipelines answers. */
    HUBSPOT("HubSpot"),

    /** Exported stages and lost reasons. */
    ODOO("Odoo"),

    /** What the APIs of pipelines and of stages answer. */
    PIPEDRIVE("Pipedrive");

    private final String called;

    Crm(String called) {
        this.called = called;
    }

    /**
     * What it calls itself.
     *
     * @return the name
     */
    public String called() {
        return called;
    }

    /** The name as it is written in options, and the id of the methodology. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
