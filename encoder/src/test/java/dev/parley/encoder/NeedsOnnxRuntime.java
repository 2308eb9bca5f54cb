package dev.parley.encoder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Skipped where ONNX Runtime does not run: {@link ReadingChoiceTest} says on which machines it must. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "dev.parley.encoder.OnnxEncoders#isRunnable", disabledReason = "ONNX Runtime does not run here")
@interface NeedsOnnxRuntime {}
