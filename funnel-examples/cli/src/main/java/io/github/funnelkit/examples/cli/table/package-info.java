/** Tables of texts, as files hold them: their encoding, their delimiter, their rows; what they mean is others' matter. */
@NullMarked
package io.github.funnelkit.examples.cli.table;

import org.jspecify.annotations.NullMarked;
