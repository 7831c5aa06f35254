package org.probatum.evidence.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number that keeps its printed form: {@code "0.50"} is not {@code "0.5"}. A file may write it
 * with or without quotation marks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Literal {}
