/** The page in headless Chromium: found on the PATH, driven as a reader would, and asked what axe finds. */
@NullMarked
package dev.parley.browser;

import org.jspecify.annotations.NullMarked;
