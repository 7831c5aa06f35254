package org.probatum.evidence.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.probatum.evidence.Registry;

/**
 * Where each registry is asked. Only whoever starts the program can change an address, never what
 * an article says.
 */
public final class Addresses {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Map<Registry, String> PUBLIC =
      Map.of(
          Registry.CROSSREF, "https://api.crossref.org",
          Registry.PUBMED, "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
          Registry.EUROPE_PMC, "https://www.ebi.ac.uk/europepmc/webservices/rest",
          Registry.CLINICAL_TRIALS, "https://clinicaltrials.gov/api/v2");

  private final Map<Registry, URI> addresses = new EnumMap<>(Registry.class);

  private Addresses(Map<Registry, String> addresses) {
    addresses.forEach((registry, address) -> this.addresses.put(registry, checked(address)));
  }

  /**
   * The public addresses, except where a property such as {@code probatum.online.crossref} names
   * another.
   *
   * @param properties value of a property, or null
   * @throws IllegalArgumentException if an address is neither https nor of this machine
   */
  public static Addresses with(UnaryOperator<String> properties) {
    Map<Registry, String> all = new EnumMap<>(Registry.class);
    PUBLIC.forEach(
        (registry, address) -> {
          String other = properties.apply(property(registry));
          all.put(registry, other == null ? address : other);
        });
    return new Addresses(all);
  }

  /** Name of the property that gives a registry another address. */
  public static String property(Registry registry) {
    return "probatum.online." + registry.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  URI of(Registry registry) {
    return addresses.get(registry);
  }

  /** Whether it is asked on this machine, as a mirror of one's own. */
  boolean isHere(Registry registry) {
    return THIS_MACHINE.contains(of(registry).getHost());
  }

  private static URI checked(String address) {
    try {
      URI uri = new URI(address.replaceAll("/+$", ""));
      if (isSafe(uri)) {
        return uri;
      }
    } catch (URISyntaxException garbled) {
      throw refusal(address);
    }
    throw refusal(address);
  }

  private static boolean isSafe(URI uri) {
    return uri.getHost() != null
        && ("https".equals(uri.getScheme())
            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
  }

  private static IllegalArgumentException refusal(String address) {
    return new IllegalArgumentException(
        address + ": not an https address. Give one that begins with https://.");
  }
}
