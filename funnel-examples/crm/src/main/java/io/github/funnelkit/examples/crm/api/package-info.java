/** The API for programs: assessments as JSON, and commands as the library's documents, through the same desk as the pages. */
@NullMarked
package io.github.funnelkit.examples.crm.api;

import org.jspecify.annotations.NullMarked;
