/** Records of the contract as documents of the index, and back as what the API answers with. */
@NullMarked
package dev.parley.view.codec;

import org.jspecify.annotations.NullMarked;
