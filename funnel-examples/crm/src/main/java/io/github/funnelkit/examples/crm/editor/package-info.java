/** The methodology of a company as its administrators see and change it. */
@NullMarked
package io.github.funnelkit.examples.crm.editor;

import org.jspecify.annotations.NullMarked;
