/**
 * Numbers of claims set beside the numbers of the studies that they lean on. Arithmetic proposes
 * how two stand to each other; rules decide what it means.
 */
package org.probatum.grading.number;
