/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.reconciliation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IServiceLocator;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.comparison.ClaimSource;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.ui.internal.editor.FigureText;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.images.Icon;

/** Leads from a row to the figures in their texts, and to the rows of the ledger. */
final class RowJumps {

	private final Books books;
	private final EditorOpener opener;

	RowJumps(IServiceLocator services) {
		books = services.getService(Books.class);
		opener = services.getService(EditorOpener.class);
	}

	/** Shows the first figure in its text. */
	void showSource(ComparisonRow row) {
		show(row.sources().getFirst());
	}

	private void show(ClaimSource source) {
		if (source.figure() != null) {
			opener.show(source.figure(), null);
		}
	}

	/** Shows the entry to which the figure is tied, else the ledger that keeps such numbers; the source where there is none. */
	void showLedger(ComparisonRow row, int part) {
		if (row.claimed().entry() != null) {
			opener.show(row.claimed().entry(), null);
		} else {
			firstEntry(row, part).ifPresentOrElse(entry -> books.of(entry).ifPresent(open -> opener.show(open, entry, null)), () -> showSource(row));
		}
	}

	private Optional<EObject> firstEntry(ComparisonRow row, int part) {
		return row.target().map(LedgerTarget::type).flatMap(type -> books.loaded(part).flatMap(open -> open.roots(type).stream().findFirst()));
	}

	/** All of them, for the menu of a row. */
	void fill(IMenuManager menu, ComparisonRow row, int part) {
		ImageDescriptor source = ImageDescriptor.createFromURL(FigureText.class.getResource("/icons/source.svg"));
		row.sources().forEach(each -> menu.add(action(NLS.bind(Messages.showSource, each.text(), each.title()), source, () -> show(each))));
		if (row.claimed().entry() != null || firstEntry(row, part).isPresent()) {
			menu.add(action(Messages.showLedger, Icon.OPEN_EDITOR.descriptor(), () -> showLedger(row, part)));
		}
	}

	private static Action action(String text, ImageDescriptor image, Runnable run) {
		return new RunAction(text.replace("&", "&&"), image, run);
	}
}
