/** What the guide "With JPA and Spring" says, each statement as a test: a host whose entities claim their stage themselves. */
@NullMarked
package com.example.jpa;

import org.jspecify.annotations.NullMarked;
