package org.probatum.grading.drools;

import java.util.List;
import java.util.stream.Stream;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Says where and why the compiler refused a rule file, in a few lines. */
final class CompilerWords {

  /** Problems of one file that are told; one slip makes many. */
  private static final int SHOWN = 5;

  private CompilerWords() {}

  static List<String> of(RuleText file, List<KnowledgeBuilderError> errors) {
    List<String> all = errors.stream().map(error -> problem(file, error)).distinct().toList();
    return all.size() <= SHOWN
        ? all
        : Stream.concat(
                all.stream().limit(SHOWN),
                Stream.of(file.name() + ": and " + (all.size() - SHOWN) + " problems more."))
            .toList();
  }

  private static String problem(RuleText file, KnowledgeBuilderError error) {
    int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
    String place = line > 0 ? ", line " + line : "";
    return file.name() + place + ": " + plain(error.getMessage());
  }

  /** Without the compiler's own numbers, which the place already has. */
  private static String plain(String message) {
    String words = message.strip().replaceAll("\\[ERR \\d+] Line \\d+:\\d+ ", "");
    return words.equals("Parser returned a null Package") ? "is no rule file." : words;
  }
}
