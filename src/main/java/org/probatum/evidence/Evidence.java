package org.probatum.evidence;

import java.util.List;

/**
 * Everything that is known of an article's sources.
 *
 * @param resolutions one for each reference, in order
 * @param strays identifiers in the list that belong to other works
 * @param links claims against sources
 * @param candidates works that the text may mean where no reference fits
 * @param bodies studies that answer a claim's question
 * @param works the library's works that report the studies of the bodies
 * @param looked what registries say of them
 */
public record Evidence(
    List<Resolution> resolutions,
    List<StrayIdentifier> strays,
    List<Link> links,
    List<Candidate> candidates,
    List<Body> bodies,
    List<Work> works,
    Looked looked) {}
