package org.probatum.article.jats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes an entry of the reference list. Where the fields of a journal article are all tagged they
 * are put in the order of the Vancouver style; otherwise the words stand as they are.
 */
final class JatsCitation {

  private static final String[] CITATIONS = {
    "element-citation", "mixed-citation", "nlm-citation", "citation"
  };

  private final JatsFlow flow;

  JatsCitation(JatsFlow flow) {
    this.flow = flow;
  }

  void add(Element ref) {
    List<Element> citations = new ArrayList<>(ref.elements(CITATIONS));
    ref.elements("citation-alternatives").stream()
        .flatMap(each -> each.child(CITATIONS).stream())
        .forEach(citations::add);
    for (Element citation : citations) {
      addOne(citation);
      flow.words(" ", "");
    }
  }

  private void addOne(Element citation) {
    Optional<String> written = vancouver(citation);
    if (written.isPresent()) {
      flow.words(written.get(), citation.place());
    } else {
      flow.inline(citation);
    }
    String words = citation.text();
    identifier(citation, "doi")
        .filter(doi -> written.isPresent() || !words.contains(doi))
        .ifPresent(doi -> flow.words(" doi:" + doi, citation.place()));
    identifier(citation, "pmid")
        .filter(number -> written.isPresent() || !words.contains(number))
        .ifPresent(number -> flow.words(" PMID: " + number, citation.place()));
  }

  private static Optional<String> identifier(Element citation, String type) {
    return citation.all("pub-id").stream()
        .filter(each -> each.attribute("pub-id-type").equals(type))
        .map(
            each -> each.text().replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", ""))
        .findFirst();
  }

  private static Optional<String> vancouver(Element citation) {
    String people = people(citation);
    String title = stop(word(citation, "article-title"));
    String source = stop(word(citation, "source"));
    String year = word(citation, "year");
    boolean bare = citation.children().stream().noneMatch(JatsCitation::isText);
    boolean article = !title.isEmpty() && !source.isEmpty() && !year.isEmpty() && !people.isEmpty();
    return article || bare
        ? Optional.of(
            (stop(people)
                    + " "
                    + title
                    + " "
                    + source
                    + " "
                    + year
                    + locator(citation)
                    + rest(citation))
                .strip())
        : Optional.empty();
  }

  private static boolean isText(Node node) {
    return node instanceof Words words && words.text().matches("(?s).*[\\p{L}\\d.,;:].*");
  }

  private static String word(Element citation, String name) {
    return citation.first(name).filter(each -> each != citation).map(Element::text).orElse("");
  }

  private static String stop(String words) {
    return words.isEmpty() || words.matches(".*[.?!]$") ? words : words + ".";
  }

  private static String people(Element citation) {
    Element group = citation.child("person-group").orElse(citation);
    String names =
        group.elements("name", "string-name", "collab").stream()
            .map(JatsCitation::name)
            .collect(Collectors.joining(", "));
    boolean more = group.child("etal").isPresent() || citation.child("etal").isPresent();
    return more && !names.isEmpty() ? names + ", et al" : names;
  }

  private static String name(Element person) {
    String family = word(person, "surname");
    String given = word(person, "given-names");
    if (family.isEmpty()) {
      return person.text();
    }
    return (family + " " + initials(given) + " " + word(person, "suffix")).strip();
  }

  private static String initials(String given) {
    return given.matches("\\p{Lu}{1,4}")
        ? given
        : Arrays.stream(given.split("[\\s.-]+"))
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, 1))
            .collect(Collectors.joining());
  }

  private static String locator(Element citation) {
    String volume = word(citation, "volume");
    String issue = word(citation, "issue");
    String first = word(citation, "fpage");
    String last = word(citation, "lpage");
    String pages = first.isEmpty() ? word(citation, "elocation-id") : first;
    return (volume.isEmpty() && pages.isEmpty() ? "." : ";")
        + volume
        + (issue.isEmpty() ? "" : "(" + issue + ")")
        + (pages.isEmpty() ? "" : ":" + pages)
        + (last.isEmpty() || last.equals(first) ? "" : "-" + last)
        + (volume.isEmpty() && pages.isEmpty() ? "" : ".");
  }

  /** Publisher, address and remarks of works that are no articles. */
  private static String rest(Element citation) {
    return citation.elements("publisher-name", "ext-link", "uri", "comment").stream()
        .map(Element::text)
        .map(words -> " " + words)
        .collect(Collectors.joining());
  }
}
