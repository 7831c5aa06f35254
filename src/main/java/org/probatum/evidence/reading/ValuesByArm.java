package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.text.Span;

/** Gives the shares of a sentence to the groups that it names. */
final class ValuesByArm {

  private static final Set<String> EMPTY_WORDS =
      Set.of("group", "arm", "plus", "with", "and", "the", "therapy", "treatment", "daily", "oral");

  private static final String PEOPLE = "people";

  /** Read only where a sentence tells two, and what they are if no unit follows. */
  private static final Map<FigureKind, String> ONLY_PAIRS =
      new EnumMap<>(
          Map.of(FigureKind.EVENTS, PEOPLE, FigureKind.MEAN, "on average", FigureKind.CHANGE, "%"));

  private static final Pattern UNIT =
      Pattern.compile(
          "[^.;\\p{L}]{0,20}?\\s?(points?|seconds|minutes|hours|days|weeks|months|years|mm ?Hg|kg|mg|mL|ml|cm|mm|mmol)\\b");

  private final String text;
  private final List<ArmReading> arms;

  private record Mention(ArmReading arm, int start) {}

  ValuesByArm(String text, List<ArmReading> arms) {
    this.text = text;
    this.arms = arms;
  }

  /** Shares, people and means, each once a group; none where it cannot be told whose they are. */
  List<ArmValue> read(FigureText sentence) {
    List<Mention> mentions = mentions(sentence.sentence());
    if (mentions.size() != 2) {
      return List.of();
    }
    List<Figure> shares = sentence.of(FigureKind.SHARE);
    List<ArmValue> values = new ArrayList<>();
    if (shares.size() > 1) {
      add(values, mentions, shares, "%");
    }
    for (Map.Entry<FigureKind, String> each : ONLY_PAIRS.entrySet()) {
      List<Figure> figures = sentence.of(each.getKey());
      if (figures.size() == 2) {
        add(values, mentions, figures, unit(figures.get(1), each.getValue()));
      }
    }
    return List.copyOf(values);
  }

  /** The first figure belongs to the group that is named first. */
  private static void add(
      List<ArmValue> values, List<Mention> mentions, List<Figure> figures, String unit) {
    for (int i = 0; i < 2; i++) {
      values.add(new ArmValue(mentions.get(i).arm().name(), figures.get(i).number(), unit));
    }
  }

  private String unit(Figure last, String otherwise) {
    Matcher unit = UNIT.matcher(text).region(last.span().end(), text.length());
    return otherwise.equals(PEOPLE) || !unit.lookingAt() ? otherwise : unit.group(1);
  }

  /** The side of the group that the sentence names first. */
  Optional<Arm.Role> first(FigureText sentence) {
    return mentions(sentence.sentence()).stream().map(each -> each.arm().role()).findFirst();
  }

  private List<Mention> mentions(Span sentence) {
    String words = sentence.of(text).toLowerCase(Locale.ROOT);
    List<Mention> mentions = new ArrayList<>();
    for (ArmReading arm : arms) {
      int at = firstMention(words, arm);
      if (at >= 0) {
        mentions.add(new Mention(arm, at));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private int firstMention(String words, ArmReading arm) {
    int first = -1;
    for (String word : arm.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d-]+")) {
      boolean own = word.length() > 3 && !EMPTY_WORDS.contains(word) && isOnly(word, arm);
      int at = own ? words.indexOf(word) : -1;
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    if (first >= 0) {
      return first;
    }
    return arms.size() > 2
        ? -1
        : words.indexOf(arm.role() == Arm.Role.COMPARATOR ? "control" : "intervention");
  }

  private boolean isOnly(String word, ArmReading arm) {
    return arms.stream()
        .filter(each -> each != arm)
        .noneMatch(each -> each.name().toLowerCase(Locale.ROOT).contains(word));
  }
}
