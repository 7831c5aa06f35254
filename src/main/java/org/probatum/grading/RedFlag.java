package org.probatum.grading;

/**
 * A danger that an article on a topic must name.
 *
 * @param key such as {@code alcohol-withdrawal}
 * @param topic concepts that make up the topic, all of them, parted by {@code +}
 * @param danger what a reader must know, in words
 * @param advice what to write
 * @param source id of the source register
 */
public record RedFlag(String key, String topic, String danger, String advice, String source) {}
