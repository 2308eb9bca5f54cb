/** The API and the page on HTTP: read-only, guarded, with every route and parameter declared once. */
@NullMarked
package dev.parley.view.http;

import org.jspecify.annotations.NullMarked;
