/** From figures to what is read: tables in Markdown, pictures, and on what machine it was measured. */
package io.github.funnelkit.examples.benchmarks.report;
