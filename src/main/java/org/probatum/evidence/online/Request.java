package org.probatum.evidence.online;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.probatum.evidence.Registry;

/**
 * A question to a registry, without who asks.
 *
 * @param registry the registry
 * @param path path below the registry's address, its parts encoded
 * @param query parameters, not encoded
 * @param media what the answer must be
 */
record Request(Registry registry, String path, Map<String, String> query, Media media) {

  /** Kinds of answers. */
  enum Media {
    JSON("application/json"),
    XML("text/xml, application/xml");

    private final String accept;

    Media(String accept) {
      this.accept = accept;
    }

    String accept() {
      return accept;
    }

    boolean fits(String contentType) {
      String type = contentType.split(";")[0].strip().toLowerCase(java.util.Locale.ROOT);
      String name = name().toLowerCase(java.util.Locale.ROOT);
      return type.endsWith("/" + name) || type.endsWith("+" + name);
    }
  }

  static Request of(Registry registry, Media media, String path, String... query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < query.length; i += 2) {
      parameters.put(query[i], query[i + 1]);
    }
    return new Request(registry, path, parameters, media);
  }

  /** Makes a part of a path of any words; they cannot leave it. */
  static String part(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
  }

  /** What tells this question from every other. */
  String key() {
    return registry + " " + path + "?" + joined(query);
  }

  URI address(URI base, Map<String, String> caller) {
    Map<String, String> all = new LinkedHashMap<>(query);
    all.putAll(caller);
    return URI.create(base + path + (all.isEmpty() ? "" : "?" + joined(all)));
  }

  private static String joined(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The parameters as a reader would write them. */
  String told() {
    return query.entrySet().stream()
        .map(each -> each.getKey() + " = " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
