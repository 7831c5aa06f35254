package org.probatum.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a user's words why the file system refused. */
final class Reasons {

  private Reasons() {}

  static String of(IOException refusal) {
    if (refusal instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (refusal instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (refusal instanceof FileAlreadyExistsException || refusal instanceof NotDirectoryException) {
      return "a file stands in the way";
    }
    if (refusal instanceof FileSystemLoopException) {
      return "its links lead in a circle";
    }
    return words(refusal);
  }

  private static String words(IOException refusal) {
    if (refusal instanceof FileSystemException system && system.getReason() != null) {
      return lowerFirst(system.getReason());
    }
    String message = refusal.getMessage();
    return message == null ? refusal.getClass().getSimpleName() : lowerFirst(message);
  }

  private static String lowerFirst(String words) {
    return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
