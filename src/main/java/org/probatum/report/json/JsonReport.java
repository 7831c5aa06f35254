package org.probatum.report.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import org.probatum.audit.Audit;
import org.probatum.report.Ledger;

/**
 * An audit as JSON, described by {@code audit.schema.json} beside this class. Every property is
 * always there; one without value is null. Thread-safe.
 */
public final class JsonReport {

  private final Jsonb jsonb =
      JsonbBuilder.create(new JsonbConfig().withFormatting(true).withNullValues(true));

  /** The report in UTF-8; the same audit gives the same bytes. */
  public byte[] of(Audit audit) {
    String json = jsonb.toJson(AuditView.of(new Ledger(audit)));
    return (json.strip() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
