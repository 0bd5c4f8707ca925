package org.jiebang.indicator.submission.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.IdempotentCommands;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.submission.CorrectResult;
import org.jiebang.indicator.submission.Correction;
import org.jiebang.indicator.submission.ReadSubmissions;
import org.jiebang.indicator.submission.ReportResult;
import org.jspecify.annotations.Nullable;

/** 填报. */
@Controller("/submissions")
@ExecuteOn(TaskExecutors.BLOCKING)
class SubmissionController {

  private final ReportResult report;
  private final CorrectResult correct;
  private final ReadSubmissions read;
  private final IdempotentCommands commands;

  SubmissionController(
      ReportResult report,
      CorrectResult correct,
      ReadSubmissions read,
      IdempotentCommands commands) {
    this.report = report;
    this.correct = correct;
    this.read = read;
    this.commands = commands;
  }

  /** Reports; the same Idempotency-Key again gives the same answer and does nothing. */
  @Post
  @Status(HttpStatus.CREATED)
  SubmissionResponse report(
      Principal actor,
      @Header("Idempotency-Key") @Nullable String key,
      @Body ReportRequest request) {
    return commands.once(
        actor.hospital(),
        actor.subject(),
        key,
        request,
        SubmissionResponse.class,
        () -> SubmissionResponse.of(report.report(actor, request.report())));
  }

  /** Corrects: a new revision with its reason. */
  @Post("/{id}/corrections")
  @Status(HttpStatus.CREATED)
  SubmissionResponse correct(
      Principal actor,
      UUID id,
      @Header("Idempotency-Key") @Nullable String key,
      @Body CorrectionRequest request) {
    Correction correction = request.of(id);
    return commands.once(
        actor.hospital(),
        actor.subject(),
        key,
        correction,
        SubmissionResponse.class,
        () -> SubmissionResponse.of(correct.correct(actor, correction)));
  }

  /** A submission with its newest revision. */
  @Get("/{id}")
  SubmissionResponse submission(Principal actor, UUID id) {
    return SubmissionResponse.of(read.one(actor, id));
  }

  /** Every revision of a submission, oldest first. */
  @Get("/{id}/revisions")
  List<RevisionResponse> revisions(Principal actor, UUID id) {
    return read.revisions(actor, id).stream().map(RevisionResponse::of).toList();
  }

  /** Submissions, newest period first. */
  @Get
  Page<SubmissionResponse> submissions(
      Principal actor,
      @QueryValue @Nullable String indicator,
      @QueryValue @Nullable String campus,
      @QueryValue @Nullable String period,
      PageRequest page) {
    String canonical =
        Optional.ofNullable(period).map(PeriodText::parse).map(Object::toString).orElse(null);
    return read.list(actor, indicator, campus, canonical, page).map(SubmissionResponse::of);
  }
}
