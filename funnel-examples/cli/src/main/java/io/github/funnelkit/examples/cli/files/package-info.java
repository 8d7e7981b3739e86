/** Files that are written: whole or not at all, and never in the place of something that is no file. */
@NullMarked
package io.github.funnelkit.examples.cli.files;

import org.jspecify.annotations.NullMarked;
