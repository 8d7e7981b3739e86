package io.github.funnelkit.examples.methodologies;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** The methodologies. Each is a document, which says at its beginning what was read into its source. */
public enum Methodology {
    /** Budget, authority, need, timeline. */
    BANT,
    /** The default deal pipeline of HubSpot. */
    HUBSPOT,
    /** The MEDDPICC scorecard. */
    MEDDPICC,
    /** Strategic selling with a blue sheet. */
    MILLER_HEIMAN,
    /** The CRM pipeline of Odoo. */
    ODOO,
    /** The default pipeline of Pipedrive, with deals that rot. */
    PIPEDRIVE,
    /** Hiring as a funnel, with the votes of interviewers. */
    RECRUITING,
    /** Renewals and expansions of subscriptions. */
    RENEWAL,
    /** Public tenders in China. */
    TENDER,
    /** A deal blueprint of Zoho, with branches. */
    ZOHO;

    /** The name by which the program knows it, such as {@code miller-heiman}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The document.
     *
     * @return YAML, with its comments
     */
    public String yaml() {
        String file = this + ".yaml";
        try (InputStream in = Objects.requireNonNull(Methodology.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
