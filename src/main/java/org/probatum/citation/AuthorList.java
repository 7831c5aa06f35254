package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;

/** The people that stand at the head of an entry, as "Family I" each. */
public final class AuthorList {

  private static final String INITIAL = "\\p{Lu}\\p{Ll}?\\.?";
  private static final Scan STOPS = Scan.of("[.\\s]+$");
  private static final Scan LAST_STOPS = Scan.of("[.]+$");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Scan STOP_OR_BLANK = Scan.of("[.\\s]");
  private static final Scan LINKED = Scan.of("\\s(?:of|for|the|on)\\s");
  private static final Scan INITIALS =
      Scan.of("(?:\\p{Lu}\\p{Ll}?\\.[\\s-]*|\\p{Lu}[\\s.-]*){1,5}");
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          "(.*\\p{Ll}\\S*|\\p{Lu}{3,})\\s+((?:\\p{Lu}\\.?[\\s-]*){1,4})(?:\\s+(?:Jr|Sr"
              + "|[23][rn]d|I{2,3})\\.?)?");
  private static final Pattern INITIALS_FIRST =
      Pattern.compile("((?:" + INITIAL + "[\\s-]*){1,4}?)\\s*(\\p{L}[\\p{L}'\\u2019-]+(?:\\s.*)?)");
  private static final Scan BODY =
      Scan.of(
          "(?i)\\b(?:association|organi[sz]ation|institutes?|college|society|group|committee"
              + "|academy"
              + "|administration|department|ministry|cent(?:er|re)s?|council|agency|foundation"
              + "|collaborat\\w+|consortium|network|university|services?|office|board|commission"
              + "|investigators|force|federation|clinic|hospital|league|alliance)\\b");

  /** A short name with what it is of: "NHS England". Initials of a person have stops or a comma. */
  private static final Scan SHORT_BODY =
      Scan.of("^(?:\\p{Lu}{3,}|US|UK|UN|EU|HM)(?:\\s+(?:of|for|and|the|\\p{Lu}\\p{L}+))+$");

  private static final Scan NOISE =
      Scan.of(
          "[\\u201c\"][^\\u201d\"]{1,20}[\\u201d\"]|\\bet al\\b\\.?|\\bu\\. ?a\\.|\\u2026"
              + "|\\.\\s?\\.\\s?\\.|"
              + "\\(?\\b[Ee]d(?:s|itors?)?\\.?\\)?(?=[\\s,.]*$)|[*\\u2020\\u2021]");
  private static final Scan AND = Scan.of("\\s*[,;]?\\s+(?:&|and|und|et|y|with)\\s+|\\s*&\\s*");
  private static final Scan FAMILY = Scan.of("(?:\\p{Ll}+\\s+){0,2}\\p{Lu}[\\p{L}'\\u2019-]+");
  private static final Scan GIVEN =
      Scan.of("\\p{Lu}\\p{Ll}+(?:[\\s-](?:\\p{Lu}\\.?|\\p{Lu}\\p{Ll}+)){0,2}");
  private static final Scan EDGES = Scan.of("^[\\s,;:]+|[\\s,;:]+$|(?<=\\p{Ll}{2})[.]$");
  private static final Scan PARTED_INITIAL = Scan.of("\\p{Lu}\\.\\s*[,;&]");
  private static final Pattern BETWEEN_GIVEN = Pattern.compile("[\\s.-]+");
  private static final Scan SUFFIX = Scan.of("(?:Jr|Sr|I{2,3}|IV|[23][rn]d)\\.?");
  private static final Scan PARTICLE =
      Scan.of(
          "(?i)van|von|de|del|della|la|le|di|da|den|der|dos|du|des|do|los|las|zu|zur|zum|vom|af|el|al|st|san|mac|ter|ten|abu|bin|ben");

  private final List<String> people = new ArrayList<>();
  private String pending;

  private AuthorList() {}

  public static List<String> of(String words) {
    String text = words.replace(",\u201d", "\u201d,");
    text = NOISE.replaceAll(text, " ").strip();
    text = EDGES.replaceAll(text, "");
    if (text.isEmpty()) {
      return List.of();
    }
    if (isBody(text)) {
      return List.of(STOPS.replaceAll(text, ""));
    }
    return new AuthorList().read(AND.replaceAll(text, text.contains(";") ? "; " : ", "));
  }

  /** Whether a name is one of a body, not of a person. */
  public static boolean isBody(String name) {
    return BODY.isIn(name) && !PARTED_INITIAL.isIn(name) || SHORT_BODY.isIn(name);
  }

  private List<String> read(String text) {
    boolean parted = text.contains(";");
    String[] pieces = (parted ? SEMICOLON : COMMA).split(text);
    if (!parted && areInverted(pieces)) {
      for (int i = 0; i < pieces.length; i += 2) {
        people.add(name(pieces[i], pieces[i + 1]));
      }
      return List.copyOf(people);
    }
    for (String piece : pieces) {
      String person = piece.strip();
      if (parted && person.contains(",")) {
        inverted(person);
      } else if (!person.isEmpty()) {
        add(person);
      }
    }
    close();
    return List.copyOf(people);
  }

  /** "Haidt, Jonathan, Graham, Jesse": families and given names take turns. */
  private static boolean areInverted(String[] pieces) {
    for (int i = 0; i + 1 < pieces.length; i += 2) {
      if (!FAMILY.isAll(pieces[i]) || !GIVEN.isAll(pieces[i + 1])) {
        return false;
      }
    }
    return pieces.length % 2 == 0;
  }

  private void inverted(String person) {
    String[] parts = COMMA.split(person, 2);
    people.add(name(parts[0], parts[1]));
  }

  private void add(String piece) {
    if (SUFFIX.isAll(piece)) {
      return;
    }
    if (pending != null && (INITIALS.isAll(piece) || isGivenName(piece))) {
      people.add(name(pending, piece));
      pending = null;
      return;
    }
    close();
    Matcher inverse = FAMILY_FIRST.matcher(piece);
    Matcher direct = INITIALS_FIRST.matcher(piece);
    if (inverse.matches()) {
      people.add(name(withoutGiven(inverse.group(1), inverse.group(2)), inverse.group(2)));
    } else if (direct.matches()
        && STOP_OR_BLANK.isIn(direct.group(1))
        && !PARTICLE.isAll(direct.group(1).strip())) {
      people.add(name(direct.group(2), direct.group(1)));
    } else {
      pending = piece;
    }
  }

  /** "Smith, John, and Jane Doe": only the first author stands family first. */
  private boolean isGivenName(String piece) {
    return people.isEmpty() && !pending.contains(" ") && GIVEN.isAll(piece);
  }

  private void close() {
    if (pending != null) {
      int cut = pending.lastIndexOf(' ');
      boolean person = cut > 0 && BLANKS.split(pending).length <= 4 && !LINKED.isIn(pending);
      people.add(person ? name(pending.substring(cut + 1), pending.substring(0, cut)) : pending);
      pending = null;
    }
  }

  /** "Ivan Ezquerra-Romano I" tells the given name twice. */
  private static String withoutGiven(String family, String initials) {
    int cut = family.indexOf(' ');
    if (cut < 0 || family.charAt(0) != initials.charAt(0)) {
      return family;
    }
    String first = family.substring(0, cut);
    return PARTICLE.isAll(first) ? family : family.substring(cut + 1);
  }

  private static String name(String family, String given) {
    StringBuilder initials = new StringBuilder();
    for (String part : BETWEEN_GIVEN.split(given)) {
      if (!part.isEmpty() && Character.isLetter(part.charAt(0)) && !SUFFIX.isAll(part)) {
        boolean several =
            part.length() <= 4 && part.equals(part.toUpperCase(java.util.Locale.ROOT));
        initials.append(several ? part : part.substring(0, 1));
      }
    }
    String plain = LAST_STOPS.replaceAll(family.strip(), "");
    return initials.isEmpty() ? plain : plain + " " + initials;
  }
}
