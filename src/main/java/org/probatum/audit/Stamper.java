package org.probatum.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probatum.evidence.Call;
import org.probatum.grading.Policy;
import org.probatum.grading.Profile;
import org.probatum.text.Few;
import org.probatum.text.Sha256;

/** Makes the stamp of a run. Fingerprints of what stays the same are taken once. */
final class Stamper {

  private final Profile profile;
  private final Map<String, String> hashes;

  Stamper(Profile profile, Map<String, String> hashes) {
    this.profile = profile;
    this.hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
  }

  Stamp stamp(Source source, Instant time, List<Call> calls) {
    return new Stamp(
        version(),
        time.toString(),
        System.getProperty("java.version"),
        profile.name(),
        Sha256.of(source.bytes()),
        hashes(source),
        Stream.concat(source.calls().stream(), calls.stream()).map(Call::line).toList(),
        changed());
  }

  private Map<String, String> hashes(Source source) {
    if (source.beside().isEmpty()) {
      return hashes;
    }
    Map<String, String> all = new TreeMap<>(hashes);
    all.put(
        "bibliographies", Sha256.of(Few.each(source.beside(), file -> Sha256.of(file.bytes()))));
    return Collections.unmodifiableMap(all);
  }

  private List<String> changed() {
    return profile.policies().all().stream()
        .filter(policy -> !policy.byDefault())
        .map(Stamper::words)
        .toList();
  }

  private static String words(Policy policy) {
    return policy.key()
        + " = "
        + policy.value()
        + (policy.unit().isEmpty() ? "" : " " + policy.unit());
  }

  private static String version() {
    String version = Stamper.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
