/** What a service may be told, where each value came from, and what is said of a wrong one. */
@NullMarked
package dev.parley.service.settings;

import org.jspecify.annotations.NullMarked;
