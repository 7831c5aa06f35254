package org.probatum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FewTest {

  private static final List<Integer> NUMBERS = List.of(3, 8, 5, 8);

  @Test
  void saysWhetherOneOrEachOrNonePasses() {
    assertTrue(Few.any(NUMBERS, each -> each == 5));
    assertFalse(Few.any(NUMBERS, each -> each == 4));
    assertTrue(Few.none(NUMBERS, each -> each == 4));
    assertFalse(Few.none(NUMBERS, each -> each == 3));
    assertTrue(Few.all(NUMBERS, each -> each > 2));
    assertFalse(Few.all(NUMBERS, each -> each > 3));
  }

  @Test
  void answersForNothingAsAStreamDoes() {
    List<Integer> nothing = List.of();
    assertFalse(Few.any(nothing, each -> true));
    assertTrue(Few.none(nothing, each -> true));
    assertTrue(Few.all(nothing, each -> false));
    assertNull(Few.first(nothing, each -> true));
    assertEquals(List.of(), Few.where(nothing, each -> true));
    assertEquals(List.of(), Few.each(nothing, each -> each + 1));
  }

  @Test
  void keepsTheOrder() {
    assertEquals(List.of(8, 5, 8), Few.where(NUMBERS, each -> each > 4));
    assertEquals(List.of(4, 9, 6, 9), Few.each(NUMBERS, each -> each + 1));
    assertEquals(8, Few.first(NUMBERS, each -> each > 4));
    assertNull(Few.first(NUMBERS, each -> each > 8));
  }

  @Test
  void handsOutListsThatStayAsTheyAre() {
    List<Integer> some = Few.where(NUMBERS, each -> each > 4);
    assertThrows(UnsupportedOperationException.class, () -> some.add(1));
    List<Integer> others = Few.each(NUMBERS, each -> each + 1);
    assertThrows(UnsupportedOperationException.class, () -> others.set(0, 1));
  }
}
