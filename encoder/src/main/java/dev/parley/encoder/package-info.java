/** A pretrained encoder in this process, by ONNX Runtime: text in, vectors out. */
@NullMarked
package dev.parley.encoder;

import org.jspecify.annotations.NullMarked;
