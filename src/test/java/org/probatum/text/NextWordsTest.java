package org.probatum.text;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class NextWordsTest {

  @Test
  void findsEachOfManyWordsAndNoOther() {
    NextWords words = new NextWords();
    Map<String, PhraseNode> added = new HashMap<>();
    for (int i = 0; i < 1000; i++) {
      added.put("word" + i, words.add("word" + i));
    }
    added.forEach((word, node) -> assertSame(node, words.get(word)));
    assertNull(words.get("word1000"));
  }

  @Test
  void aWordThatIsAddedAgainLeadsToTheSamePlace() {
    NextWords words = new NextWords();
    assertSame(words.add("of"), words.add("of"));
  }

  @Test
  void tellsWordsOfOneHashApart() {
    NextWords words = new NextWords();
    assertNotNull(words.add("Aa"));
    assertNull(words.get("BB"));
    words.add("BB");
    assertNotNull(words.get("BB"));
    assertNotNull(words.add(""));
    assertNotNull(words.get(""));
  }
}
