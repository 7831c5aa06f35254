package org.probatum.measure;

/**
 * An error.
 *
 * @param document where it happened
 * @param label what was to be read
 * @param told what the corpus says; empty where it says nothing
 * @param read what was read instead; empty where nothing was
 * @param words the words around it
 */
public record Miss(String document, String label, String told, String read, String words) {}
