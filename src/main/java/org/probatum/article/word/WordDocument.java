package org.probatum.article.word;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.probatum.article.Article;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

/** Reads a document whole; whatever is wrong inside it comes out as one kind of refusal. */
final class WordDocument {

  private WordDocument() {}

  static Article read(Document document) throws UnreadableArticle {
    try (BoundedEntries entries = BoundedEntries.of(document.bytes())) {
      return article(document.name(), WordPackage.open(entries));
    } catch (ExpansionException e) {
      throw Refusal.tooLarge(e.getMessage());
    } catch (IOException | InvalidFormatException | XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  private static Article article(String name, WordPackage parts)
      throws IOException, InvalidFormatException, XMLStreamException, UnreadableArticle {
    Reading reading = Reading.of(parts);
    Node body = parts.body();
    Inserted inserted = new Inserted(parts.inserted(body));
    new StoryReader(reading, Story.BODY).read(body);
    StoryReader.readReferences(reading);
    boolean empty = reading.passages().stream().allMatch(each -> each.text().isBlank());
    Optional<Article> page = empty ? inserted.article(name) : Optional.empty();
    return page.isPresent() ? page.get() : inserted.beside(own(name, parts, reading));
  }

  private static Article own(String name, WordPackage parts, Reading reading)
      throws InvalidFormatException, UnreadableArticle {
    return new Assembly(reading)
        .article(name, CoreProperties.of(parts, reading.languages()))
        .orTitled(parts.properties().getTitleProperty().orElse(""));
  }

  /**
   * The library wraps what a part's stream says; a limit that was met must not look like damage.
   */
  private static UnreadableArticle refusal(Exception error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof ExpansionException) {
        return Refusal.tooLarge(cause.getMessage());
      }
    }
    return Refusal.damaged(reason(error));
  }

  private static String reason(Exception error) {
    String message = error.getMessage();
    if (message == null) {
      return error.getClass().getSimpleName();
    }
    String line = message.lines().reduce((first, second) -> second).orElse("").strip();
    return line.length() > 120 ? line.substring(0, 120) + "\u2026" : line;
  }
}
