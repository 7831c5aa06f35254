package org.probatum.grading;

import java.util.Set;

/**
 * What rules about a whole article need to know of it.
 *
 * @param words number of words of the body
 * @param claims number of claims
 * @param references number of entries of the reference list
 * @param hasAuthor whether an author is named
 * @param hasDate whether it is dated
 * @param treatments concepts of treatments that it says help; what its own study found is a result
 *     and offers none
 * @param chief those that it is chiefly about: a good part of the benefits, or its title
 * @param helped concepts of the conditions that it says they help with
 * @param conditions the same, and the condition that it is chiefly about
 * @param jurisdiction jurisdiction of the profile; empty for none
 */
public record Document(
    int words,
    int claims,
    int references,
    boolean hasAuthor,
    boolean hasDate,
    Set<String> treatments,
    Set<String> chief,
    Set<String> helped,
    Set<String> conditions,
    String jurisdiction) {}
