/**
 * What is known of the sources: works, the studies that they report, the library, and the {@link
 * org.probatum.evidence.Link} of a claim to one source. A reason stands where nothing was found;
 * "not in the library" never means that a work does not exist.
 */
package org.probatum.evidence;
