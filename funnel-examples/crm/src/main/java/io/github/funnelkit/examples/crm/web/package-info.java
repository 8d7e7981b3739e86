/** What all pages share: the language of the reader, amounts and days in words, errors without insides. */
@NullMarked
package io.github.funnelkit.examples.crm.web;

import org.jspecify.annotations.NullMarked;
