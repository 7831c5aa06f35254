package org.probatum.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Pointer;
import org.probatum.article.Sentence;
import org.probatum.text.Few;

/** Callouts that the document itself ties to entries: nothing has to be told from their shape. */
final class PointerCallouts {

  private PointerCallouts() {}

  static List<Callout> of(Article article) {
    Map<String, String> ids = new HashMap<>();
    List<Block.ReferenceEntry> entries = article.blocks(Block.ReferenceEntry.class);
    for (int i = 0; i < entries.size(); i++) {
      ids.putIfAbsent(entries.get(i).anchor(), "R" + (i + 1));
    }
    List<Callout> callouts = new ArrayList<>();
    for (Pointer pointer : article.pointers()) {
      article.sentences().stream()
          .filter(sentence -> sentence.span().covers(pointer.span()))
          .findFirst()
          .ifPresent(sentence -> callouts.add(callout(article, pointer, sentence, ids)));
    }
    return callouts;
  }

  private static Callout callout(
      Article article, Pointer pointer, Sentence sentence, Map<String, String> ids) {
    String words = pointer.span().of(article.text());
    List<String> known = Few.where(pointer.anchors(), ids::containsKey);
    return new Callout(
        words,
        sentence.location().at(pointer.span()),
        sentence.index(),
        style(words),
        pointer.anchors(),
        known.stream().map(ids::get).distinct().toList(),
        Few.where(pointer.anchors(), anchor -> !ids.containsKey(anchor)));
  }

  private static CalloutStyle style(String words) {
    if (words.startsWith("[")) {
      return CalloutStyle.BRACKET;
    }
    if (words.chars().anyMatch(Character::isLetter)) {
      return CalloutStyle.AUTHOR_YEAR;
    }
    return words.startsWith("(") ? CalloutStyle.PARENTHESIS : CalloutStyle.SUPERSCRIPT;
  }
}
