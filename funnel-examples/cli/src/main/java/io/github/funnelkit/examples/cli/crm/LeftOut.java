package io.github.funnelkit.examples.cli.crm;

import io.github.funnelkit.text.Text;

/**
 * Something of a document that is not carried over.
 *
 * @param file the name of the document's file
 * @param place where it stands in it
 * @param words what is not carried over, and why where that can be said
 */
public record LeftOut(String file, String place, Text words) {}
