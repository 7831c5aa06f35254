package org.probatum.evidence;

import java.util.List;
import org.probatum.citation.Citations;
import org.probatum.claim.Claim;
import org.probatum.text.Few;

/**
 * Brings claims and sources together: finds the works behind the reference list, ties every claim
 * to its sources, and gathers the studies that answer it. Safe for use by several threads.
 */
public final class Linker {

  private final EvidenceLibrary library;
  private final StudyTerms terms;
  private final Resolver resolver;
  private final TitleStudy titles;
  private final Lazy<Tested> tested;
  private final OnlineSources online;

  /** Knows the library alone. */
  public Linker(EvidenceLibrary library, StudyTerms terms) {
    this(library, terms, OnlineSources.NONE);
  }

  /** Asks registries about the reference list, besides the library. */
  public Linker(EvidenceLibrary library, StudyTerms terms, OnlineSources online) {
    this.online = online;
    this.library = library;
    this.terms = terms;
    this.resolver = new Resolver(library, terms);
    this.titles = new TitleStudy(terms);
    this.tested = new Lazy<>(() -> new Tested(library, terms));
  }

  /** Everything that library and registries know of an article's claims and its reference list. */
  public Evidence link(List<Claim> claims, Citations citations) {
    List<Resolution> known = Few.each(citations.references(), resolver::resolve);
    Looked looked = online.lookUp(citations.references());
    List<Resolution> resolutions = new Supplement(terms, looked.lookups()).add(known);
    Asked asked = new Asked(citations.attributions());
    Fit fit = new Fit(terms, tested.get(), asked);
    List<Link> links = new LinkMaker(fit, titles, resolutions).links(claims, citations.citations());
    List<Candidate> candidates = new CandidateFinder(library).find(citations.attributions());
    LibraryStudies studies = new LibraryStudies(library, tested.get(), fit);
    List<Body> bodies = new BodyMaker(fit, studies, asked).bodies(claims, links);
    List<StrayIdentifier> strays = new StrayIdentifiers(library).of(resolutions);
    return new Evidence(resolutions, strays, links, candidates, bodies, works(bodies), looked);
  }

  private List<Work> works(List<Body> bodies) {
    return bodies.stream()
        .flatMap(body -> body.studies().stream())
        .map(Study::workKey)
        .distinct()
        .flatMap(key -> library.byKey(key).stream())
        .toList();
  }
}
