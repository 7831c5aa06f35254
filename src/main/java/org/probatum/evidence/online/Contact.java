package org.probatum.evidence.online;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.probatum.evidence.Registry;

/**
 * Who asks. Registries want to know whom to write to before they shut somebody out.
 *
 * @param version version of the program; empty if not known
 * @param email address to write to; empty if none was given
 * @param key key for PubMed; empty if none was given
 */
public record Contact(String version, String email, String key) {

  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w.-]{1,190}");
  private static final Pattern KEY = Pattern.compile("\\w{8,64}");

  /** Refuses what cannot be an address or a key, and would end in a header or an address. */
  public Contact {
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      throw new IllegalArgumentException(
          "PROBATUM_EMAIL: '" + email + "' is no address. Give one such as name@example.org.");
    }
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      throw new IllegalArgumentException(
          "NCBI_API_KEY: what it holds is no key. Give the letters and digits of the key alone.");
    }
  }

  /** Address and key from the variables PROBATUM_EMAIL and NCBI_API_KEY. */
  public static Contact of(String version, UnaryOperator<String> variables) {
    return new Contact(
        version, given(variables.apply("PROBATUM_EMAIL")), given(variables.apply("NCBI_API_KEY")));
  }

  private static String given(String value) {
    return value == null ? "" : value.strip();
  }

  String userAgent() {
    String name = version.isEmpty() ? "Probatum" : "Probatum/" + version;
    return email.isEmpty() ? name : name + " (mailto:" + email + ")";
  }

  /** What the registry wants to be told of the caller beside the question. */
  Map<String, String> parameters(Registry registry) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (registry == Registry.PUBMED) {
      parameters.put("tool", "probatum");
      put(parameters, "email", email);
      put(parameters, "api_key", key);
    } else if (registry == Registry.CROSSREF) {
      put(parameters, "mailto", email);
    }
    return parameters;
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, value);
    }
  }

  /** What any host is told of the caller, for the list of calls. */
  String told() {
    return email.isEmpty() ? "name of the program" : "name of the program, contact address";
  }

  /** What is told of the caller, for the list of calls. */
  String told(Registry registry) {
    String who = told();
    return registry == Registry.PUBMED && !key.isEmpty() ? who + ", API key" : who;
  }
}
