package org.probatum.audit;

/**
 * A file as the caller read it.
 *
 * @param name its name, without folders; used in messages and reports
 * @param bytes its content; the caller does not change it afterwards
 */
public record Source(String name, byte[] bytes) {}
