package org.probatum.grading.drools;

import java.util.List;
import java.util.stream.Stream;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Says where and why the compiler refused a rule file, in a few lines. */
final class CompilerWords {

  /** Problems of one file that are told; one slip makes many. */
  private static final int SHOWN = 5;

  private static final String REMEDY =
      "Write it as the built-in rules are written; the folder rules of the program has them.";

  private CompilerWords() {}

  static List<String> of(RuleText file, List<KnowledgeBuilderError> errors) {
    if (errors.isEmpty()) {
      return List.of();
    }
    List<String> all =
        errors.stream()
            .filter(error -> !isConsequence(error))
            .map(error -> problem(file, error))
            .distinct()
            .toList();
    int hidden = all.size() - SHOWN;
    String more = hidden > 0 ? "and " + hidden + " problems more. " : "";
    return Stream.concat(all.stream().limit(SHOWN), Stream.of(file.name() + ": " + more + REMEDY))
        .toList();
  }

  /** What the compiler says when it has stumbled over what it told before. */
  private static boolean isConsequence(KnowledgeBuilderError error) {
    return error.getMessage().startsWith("Unexpected error")
        || error.getMessage().startsWith("Parser returned a null Package");
  }

  private static String problem(RuleText file, KnowledgeBuilderError error) {
    int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
    String place = line > 0 ? ", line " + line : "";
    return file.name() + place + ": " + plain(error.getMessage());
  }

  /** Without the compiler's own numbers, which the place already has. */
  private static String plain(String message) {
    return message.strip().replaceAll("\\[ERR \\d+] Line \\d+:\\d+ ", "");
  }
}
