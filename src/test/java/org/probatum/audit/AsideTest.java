package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AsideTest {

  private static final Runnable NOTHING = () -> {};

  @Test
  void givesThePart() {
    assertThat(Aside.start("part", () -> "made", NOTHING).get()).isEqualTo("made");
  }

  @Test
  void isMadeByAnotherThreadWhereThereIsASecondCore() {
    boolean several = Runtime.getRuntime().availableProcessors() > 1;
    String name = Aside.start("part", () -> Thread.currentThread().getName(), NOTHING).get();
    assertThat(name.equals("part")).isEqualTo(several);
  }

  @Test
  void goesOnWithTheRestOnceThePartIsMade() throws InterruptedException {
    assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    StringBuffer order = new StringBuffer();
    CountDownLatch done = new CountDownLatch(1);
    Supplier<StringBuffer> part = () -> order.append("part ");
    Runnable rest =
        () -> {
          order.append("rest");
          done.countDown();
        };
    Aside.start("part", part, rest).get();
    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(order).hasToString("part rest");
  }

  @Test
  void throwsWhatWentWrong() {
    IllegalStateException wrong = new IllegalStateException("wrong");
    assertThatThrownBy(() -> failing(wrong).get()).isSameAs(wrong);
  }

  @Test
  void throwsAnErrorAsItIs() {
    StackOverflowError wrong = new StackOverflowError();
    Supplier<String> part =
        () -> {
          throw wrong;
        };
    assertThatThrownBy(() -> Aside.start("part", part, NOTHING).get()).isSameAs(wrong);
  }

  @Test
  void anInterruptionIsKeptForLater() {
    Thread.currentThread().interrupt();
    assertThat(Aside.start("part", () -> "made", NOTHING).get()).isEqualTo("made");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Aside<String> failing(RuntimeException wrong) {
    return Aside.start(
        "part",
        () -> {
          throw wrong;
        },
        NOTHING);
  }
}
