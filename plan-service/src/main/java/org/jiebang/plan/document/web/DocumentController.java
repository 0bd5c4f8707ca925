package org.jiebang.plan.document.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.plan.document.DocumentState;
import org.jiebang.plan.document.Documents;
import org.jiebang.plan.document.RecordDocument;
import org.jiebang.plan.ledger.web.Answer;

/** 文件 over HTTP. */
@Controller("/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentController {

  private final Documents documents;
  private final RecordDocument recordDocument;

  DocumentController(Documents documents, RecordDocument recordDocument) {
    this.documents = documents;
    this.recordDocument = recordDocument;
  }

  /** States it anew; the same once more changes nothing. */
  @Put("/{key}")
  HttpResponse<DocumentState> putDocument(Principal by, String key, @Body DocumentRequest request) {
    return Answer.to(
        recordDocument.record(by, request.document(key), request.origin()), DocumentState::of);
  }

  /** As it is now. */
  @Get("/{key}")
  DocumentState getDocument(Principal by, String key) {
    return Answer.found(documents.find(by.hospital(), key), DocumentState::of);
  }

  /** The hospital's documents, by key. */
  @Get
  Page<DocumentState> listDocuments(
      Principal by, @Parameter(explode = Explode.TRUE, required = false) PageRequest page) {
    return documents.list(by.hospital(), page).map(DocumentState::of);
  }
}
