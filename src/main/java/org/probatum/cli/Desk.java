package org.probatum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.probatum.article.UnreadableArticle;
import org.probatum.audit.Audit;
import org.probatum.evidence.store.StoreException;

/**
 * Takes one article from its file to its reports. Whatever goes wrong ends in its outcome, so that
 * the other articles of a batch are still done.
 */
final class Desk {

  private final Examiner examiner;
  private final Reports reports;
  private final ReportFolder folder;
  private final Order order;

  Desk(Examiner examiner, Reports reports, ReportFolder folder, Order order) {
    this.examiner = examiner;
    this.reports = reports;
    this.folder = folder;
    this.order = order;
  }

  /**
   * @param name name of its reports, without extension
   */
  Outcome check(Submission article, String name, boolean colour) {
    String place = article.place();
    try {
      Audit audit = examiner.audit(article.reading().read(), order.time());
      List<String> said = new ArrayList<>();
      said.add(reports.summary(audit, write(audit, name), colour).stripTrailing());
      writeSkeleton(audit, name + ".evidence.json").ifPresent(said::add);
      return new Outcome(place, ending(audit), said, null);
    } catch (UnreadableArticle unreadable) {
      Complaint complaint = new Complaint(place, unreadable.getMessage(), unreadable.remedy());
      return Outcome.refused(place, Ending.UNUSABLE, complaint);
    } catch (Complaint | StoreException complaint) {
      return Outcome.refused(place, Ending.UNUSABLE, complaint);
    } catch (RuntimeException | Error defect) {
      return Outcome.refused(place, Ending.INTERNAL, defect);
    }
  }

  private List<String> write(Audit audit, String name) throws Complaint {
    List<String> places = new ArrayList<>();
    for (Format format : order.formats()) {
      places.add(folder.write(name + format.extension(), reports.of(audit, format)).toString());
    }
    return places;
  }

  /** A person completes the skeleton in place; a later run must not undo that. */
  private Optional<String> writeSkeleton(Audit audit, String file) throws Complaint {
    Optional<byte[]> skeleton = reports.skeleton(audit);
    if (skeleton.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        folder.writeNew(file, skeleton.get())
            ? "To complete: " + folder.place(file) + " (then give it back with --evidence)"
            : "Kept: " + folder.place(file) + " (delete it to have it written anew)");
  }

  private Ending ending(Audit audit) {
    boolean failed = order.failOn() != null && reports.fails(audit, order.failOn());
    return failed ? Ending.FAILED : Ending.DONE;
  }
}
