/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.intake;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.evidence.books.DocumentDraft;
import org.jiedui.evidence.books.DocumentKeptException;
import org.jiedui.evidence.books.FigureParties;
import org.jiedui.evidence.books.PartyNames;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Takes one text into open books: reads it and finds its figures in a Job that can be cancelled, then adds the document as one step that can be
 * undone, and opens it. What is wrong with a file is told in a sentence.
 */
final class Intake extends Job {

	private static final int STEPS = 3;

	private final IntakeServices services;
	private final IntakeOrder order;
	private final OpenBooks books;
	private final BooksLease lease;
	private final UserPrompts prompts;
	private final EditorOpener opener;
	private final Display display;

	/** What was read, before it is in the books. */
	private record Read(Article article, FigureParties parties, Fetch meant) {
	}

	/** @param lease on the books, given back when all is done */
	Intake(IntakeServices services, IntakeOrder order, OpenBooks books, BooksLease lease, UserPrompts prompts, EditorOpener opener, Display display) {
		super(NLS.bind(Messages.reading, order.particulars().name()));
		this.services = services;
		this.order = order;
		this.books = books;
		this.lease = lease;
		this.prompts = prompts;
		this.opener = opener;
		this.display = display;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Runnable then = lease::close;
		try {
			Read read = read(SubMonitor.convert(monitor, STEPS));
			if (!monitor.isCanceled()) {
				then = () -> add(read);
			}
		} catch (SourceException bad) {
			then = () -> fail(bad.message(Locale.getDefault()));
		} catch (DocumentKeptException kept) {
			then = () -> showKept(kept);
		} catch (WorkspaceException failure) {
			then = () -> fail(failure.getLocalizedMessage());
		} finally {
			display.asyncExec(then);
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/** Between the steps it is looked whether anybody still waits. */
	private Read read(SubMonitor progress) throws SourceException, DocumentKeptException {
		Session session = books.session();
		progress.subTask(Messages.task_text);
		SourceText source = order.read(services.sources());
		services.intake().refuseKept(session.workspace(), order.programme(), source.origin().checksum());
		progress.split(1).subTask(Messages.task_figures);
		Article article = services.figures().read(source);
		progress.split(1).subTask(Messages.task_books);
		FigureParties parties = FigureParties.of(article, PartyNames.read(session.workspace(), order.programme()));
		Fetch meant = session.fetch(parties.meant());
		session.prepare();
		progress.split(1);
		return new Read(article, parties, meant);
	}

	/** On the session's thread. */
	private void add(Read read) {
		Session session = books.session();
		Programme programme = books.programme().orElse(null);
		if (programme == null) {
			lease.close();
			return;
		}
		session.attach(read.meant());
		DocumentDraft draft = services.intake().draft(session, programme, read.article(), order.particulars(), read.parties());
		session.editingDomain().getCommandStack().execute(services.intake().add(session, draft));
		opener.show(books, draft.document(), null);
		lease.close();
	}

	private void fail(String sentence) {
		lease.close();
		prompts.inform(Messages.failedTitle, sentence);
	}

	private void showKept(DocumentKeptException kept) {
		prompts.inform(Messages.title, kept.message(Locale.getDefault()));
		opener.show(kept.document(), null);
		lease.close();
	}
}
