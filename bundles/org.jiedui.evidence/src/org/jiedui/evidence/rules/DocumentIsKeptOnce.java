/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** A programme keeps a file once: two offices may have taken it in before they shared their books. */
@Component(service = Constraint.class)
public final class DocumentIsKeptOnce extends Rule<Document> {

	public DocumentIsKeptOnce() {
		super("evidence.document", Severity.WARNING, Document.class);
	}

	@Override
	public void check(Document document, Report report) {
		if (report.peers(Document.class, DocumentIsKeptOnce::key, key(document)).size() > 1) {
			report.add(Literals.DOCUMENT__CHECKSUM, say(Messages.kept, title(report, document)));
		}
	}

	private static Object key(Document document) {
		return document.getChecksum() == null || document.getChecksum().isBlank() ? null : document.getChecksum();
	}
}
