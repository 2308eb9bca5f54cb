/** What the API answers with. Times are ISO 8601 in UTC, days ISO 8601; null where unknown; offsets count code points of the article's text. */
@NullMarked
package dev.parley.view.model;

import org.jspecify.annotations.NullMarked;
