/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.settings.Settings;

/** The line of identity above all pages: who helps whom since when, and as a link what clashes or how many errors there are. */
final class BooksHeader {

	private final Form form;
	private final OpenBooks books;
	private final Settings settings;

	/** @param save what the hint on clashes leads to: saving asks about them */
	BooksHeader(Form form, OpenBooks books, Settings settings, Runnable openProblems, Runnable save) {
		this.form = form;
		this.books = books;
		this.settings = settings;
		form.addMessageHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				(clashes() > 0 ? save : openProblems).run();
			}
		});
	}

	void refresh() {
		form.setText(identity());
		if (clashes() > 0) {
			form.setMessage(NLS.bind(Messages.Header_clashes, clashes()), IMessageProvider.WARNING);
			return;
		}
		List<Finding> findings = books.findings().all();
		long errors = count(findings, Severity.ERROR);
		long warnings = count(findings, Severity.WARNING);
		if (errors > 0 && warnings == 0) {
			form.setMessage(NLS.bind(Messages.Header_errorsOnly, errors), IMessageProvider.ERROR);
		} else if (errors > 0) {
			form.setMessage(NLS.bind(Messages.Header_errors, errors, warnings), IMessageProvider.ERROR);
		} else if (warnings > 0) {
			form.setMessage(NLS.bind(Messages.Header_warnings, warnings), IMessageProvider.WARNING);
		} else {
			form.setMessage(null);
		}
	}

	private int clashes() {
		return books.session().clashes().size();
	}

	private String identity() {
		return books.programme().map(this::sides).orElseGet(books::name);
	}

	private String sides(Programme programme) {
		if (programme.getHelpers().isEmpty() || programme.getRecipients().isEmpty()) {
			return books.name();
		}
		String sides = titles(programme.getHelpers()) + " \u2192 " + titles(programme.getRecipients());
		return programme.getSince() == null ? sides : NLS.bind(Messages.Header_since, sides, programme.getSince());
	}

	private String titles(Collection<Party> parties) {
		return parties.stream().map(settings.valueFormat().titles()::title).collect(Collectors.joining(" + "));
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
