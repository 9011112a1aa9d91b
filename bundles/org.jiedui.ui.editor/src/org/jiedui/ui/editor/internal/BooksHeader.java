/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.settings.Settings;

/** The line of identity above all pages: who helps whom since when, and as a link what clashes or how many errors there are. */
final class BooksHeader {

	private final HeaderLine line;
	private final OpenBooks books;
	private final Settings settings;

	BooksHeader(HeaderLine line, OpenBooks books, Settings settings) {
		this.line = line;
		this.books = books;
		this.settings = settings;
	}

	void refresh() {
		line.setTitle(identity());
		List<Finding> findings = books.findings().all();
		long errors = count(findings, Severity.ERROR);
		long warnings = count(findings, Severity.WARNING);
		if (clashes() > 0) {
			line.setHint(Severity.WARNING, NLS.bind(Messages.Header_clashes, clashes()));
		} else if (errors > 0 && warnings == 0) {
			line.setHint(Severity.ERROR, NLS.bind(Messages.Header_errorsOnly, errors));
		} else if (errors > 0) {
			line.setHint(Severity.ERROR, NLS.bind(Messages.Header_errors, errors, warnings));
		} else if (warnings > 0) {
			line.setHint(Severity.WARNING, NLS.bind(Messages.Header_warnings, warnings));
		} else {
			line.setHint(null, "");
		}
	}

	/** In how many places the user and others changed the same: saving asks about them. */
	int clashes() {
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
