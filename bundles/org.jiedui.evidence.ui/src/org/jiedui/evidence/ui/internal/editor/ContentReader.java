/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.books.KeptArticles;
import org.jiedui.evidence.books.KeptText;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.reconcile.Reconciliation;

/**
 * Reads the text of a document and compares its figures with each other in a Job, since a long text takes its time. Cancelling means that nobody
 * waits any more.
 */
final class ContentReader {

	private final KeptArticles articles;
	private final Reconciliation reconciliation;

	ContentReader(KeptArticles articles, Reconciliation reconciliation) {
		this.articles = articles;
		this.reconciliation = reconciliation;
	}

	/**
	 * Begins.
	 *
	 * @param document whose text; on its thread
	 * @param schedule has the Job done
	 * @param read is given what was read, on the thread of the Job
	 */
	void begin(Document document, Consumer<Job> schedule, Consumer<SourceContent> read) {
		String name = String.valueOf(document.getName());
		String format = String.valueOf(document.getFormat());
		String text = KeptText.of(document);
		schedule.accept(new Job(NLS.bind(Messages.loading, name)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Article article = articles.of(name, format, text);
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				read.accept(new SourceContent(article.source(), reconciliation.findings(new Dossier(List.of(article)), Locale.getDefault())));
				return Status.OK_STATUS;
			}
		});
	}
}
