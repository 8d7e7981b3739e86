/**
 * A funnel for people to read: its {@link io.github.funnelkit.render.Handbook} as CommonMark, and its
 * {@link io.github.funnelkit.render.FlowChart} for Mermaid, in any language of the funnel.
 *
 * <p>Both are made to be kept under version control: the same funnel gives the same text to the byte, and each sentence
 * has a line of its own, so that a difference between two versions shows what was changed and nothing else. No wording of
 * a funnel can break them: whatever it contains is escaped, and reads as it was written.
 *
 * <!-- code: package-render -->
 * <pre>{@code
 * String handbook = Handbook.of(funnel).markdown(Locale.CHINESE);
 * String picture = FlowChart.of(funnel).mermaid(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.definition}.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.render;

import org.jspecify.annotations.NullMarked;
