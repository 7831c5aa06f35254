package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.text.Span;

/** Gives the shares of a sentence to the groups that it names. */
final class ValuesByArm {

  private static final Set<String> EMPTY_WORDS =
      Set.of("group", "arm", "plus", "with", "and", "the", "therapy", "treatment", "daily", "oral");

  private final String text;
  private final List<ArmReading> arms;

  private record Mention(ArmReading arm, int start) {}

  ValuesByArm(String text, List<ArmReading> arms) {
    this.text = text;
    this.arms = arms;
  }

  /** One value a group; empty where it cannot be told whose a value is. */
  List<ArmValue> read(FigureText sentence) {
    List<Figure> shares = sentence.of(FigureKind.SHARE);
    List<Mention> mentions = mentions(sentence.sentence());
    if (arms.size() != 2 || shares.size() < 2 || mentions.size() < 2) {
      return List.of();
    }
    Mention first = mentions.get(0);
    Mention second =
        mentions.stream().filter(each -> each.arm() != first.arm()).findFirst().orElse(null);
    if (second == null) {
      return List.of();
    }
    return List.of(value(first.arm(), shares.get(0)), value(second.arm(), shares.get(1)));
  }

  /** The side of the group that the sentence names first. */
  Optional<Arm.Role> first(FigureText sentence) {
    return mentions(sentence.sentence()).stream().map(each -> each.arm().role()).findFirst();
  }

  private static ArmValue value(ArmReading arm, Figure share) {
    return new ArmValue(arm.name(), share.number(), "%");
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
    return words.indexOf(arm.role() == Arm.Role.COMPARATOR ? "control" : "intervention");
  }

  private boolean isOnly(String word, ArmReading arm) {
    return arms.stream()
        .filter(each -> each != arm)
        .noneMatch(each -> each.name().toLowerCase(Locale.ROOT).contains(word));
  }
}
