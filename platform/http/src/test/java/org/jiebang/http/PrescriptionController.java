package org.jiebang.http;

import com.fasterxml.jackson.core.JsonParseException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.NotFound;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Something to send requests to: a herbal prescription. */
@Validated
@Controller("/prescriptions")
@ExecuteOn(TaskExecutors.BLOCKING)
class PrescriptionController {

  /** What must never leave: it stands for SQL, passwords and whatever else an exception carries. */
  static final String CANARY = "canary-select-password-from-users";

  private static final Logger LOG = LoggerFactory.getLogger(PrescriptionController.class);

  enum Form {
    DECOCTION,
    HONEYED_PILL
  }

  record Herb(String name, BigDecimal grams) {

    Herb {
      if (grams.signum() < 0) {
        throw new IllegalArgumentException(CANARY);
      }
      if (name.equals("乌头")) {
        throw new RuleBroken("poisonous", "有毒，须双签。");
      }
    }
  }

  record Prescription(
      UUID patient,
      Form form,
      int doses,
      boolean urgent,
      LocalDate on,
      List<Herb> herbs,
      Map<String, BigDecimal> surcharges,
      @Nullable String note,
      @Nullable Instant seenAt) {}

  @Introspected
  record Label(@NotBlank String text, @Positive int copies, @Valid List<Sheet> sheets) {}

  @Introspected
  record Sheet(@Size(max = 3) String colour) {}

  @Post
  Prescription write(@Body Prescription prescription) {
    return prescription;
  }

  @Post("/labels")
  Label print(@Body @Valid Label label) {
    return label;
  }

  @Post("/drawn")
  @Consumes("image/png")
  int draw(@Body byte[] drawing) {
    return drawing.length;
  }

  @Get("/{id}")
  Map<String, Object> read(UUID id, @QueryValue @Nullable LocalDate on) {
    return Map.of("id", id);
  }

  @Get("/of")
  List<String> of(@QueryValue @Size(max = 5) String patient, @Header("X-Ward") String ward) {
    return List.of(patient, ward);
  }

  @Get("/kinds")
  Form kind(@QueryValue Form form) {
    return form;
  }

  @Get("/pages")
  Page<Integer> page(PageRequest page) {
    return Page.of(List.of(page.offset()), page, 1);
  }

  @Get("/refused/{how}")
  String refuse(String how) {
    throw switch (how) {
      case "not-found" -> new NotFound("unknown-prescription", "没有这张处方。");
      case "not-permitted" -> new NotPermitted("role-required", "须由医师开具。");
      case "conflict" -> new Conflict("not-at-home", "请到 c2 办理。");
      case "invalid" ->
          new InvalidInput("bad-sheet", "表格有误。", new FieldError("B2", "empty", "为空。"));
      case "stale" -> new OptimisticLockException(CANARY);
      case "json" -> new UncheckedIOException(ownJson());
      default -> new IllegalStateException(CANARY);
    };
  }

  @Get("/own-json")
  String ownJsonFails() throws IOException {
    throw ownJson();
  }

  @Get("/trace")
  String trace() {
    LOG.info("reading");
    return String.valueOf(MDC.get("traceId"));
  }

  private static IOException ownJson() {
    return new JsonParseException(null, CANARY);
  }
}
