package org.probatum.evidence.json;

import java.util.List;

/**
 * A work as an evidence file writes it; what the file leaves out is null. Entries are public only
 * because the binder calls their accessors.
 */
public record WorkEntry(
    String key,
    String title,
    List<String> authors,
    String journal,
    Integer year,
    Integer onlineYear,
    String volume,
    String issue,
    String pages,
    String doi,
    String pmid,
    String registration,
    List<NoticeEntry> notices,
    List<RelationEntry> relations,
    List<SourceEntry> sources,
    List<StudyEntry> studies,
    String note) {}
