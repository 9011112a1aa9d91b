/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.query.Selection;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.exchange.ExchangeException;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.sheet.internal.export.BookPages;

/**
 * Goes through the rows of books as sheets do: personal data are masked, and only a few hundred rows are in memory, for which no objects are made
 * where the columns can do without. For writers of other kinds of files. May be used by one thread at a time.
 */
public final class BookReader {

	private final BookPages pages;

	/**
	 * @param workspace the books
	 * @param format gives the language in which objects are called
	 */
	public BookReader(Workspace workspace, ValueFormat format) {
		pages = new BookPages(Objects.requireNonNull(workspace, "workspace"), format, new ModelPackages(EPackage.Registry.INSTANCE).all());
	}

	/** Takes one row after the other. */
	@FunctionalInterface
	public interface Visitor {

		/**
		 * @param row is forgotten soon after
		 * @throws IOException when the file does not take it
		 */
		void visit(BookRow row) throws IOException;
	}

	/** Whether rows can tell the features of objects of a class without that objects are made of them. */
	public boolean isPlain(EClass type, List<EStructuralFeature> features) {
		return pages.isPlain(type, features);
	}

	/**
	 * Goes through rows.
	 *
	 * @param selection which rows in which order; parts come in the order of what holds them where the selection names none
	 * @param features what is asked of each row
	 * @param whole whether the objects themselves are wanted; they are made in any case where rows cannot tell the features
	 * @param monitor told of each row and asked whether to end, or null
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public void read(Selection selection, List<EStructuralFeature> features, boolean whole, IProgressMonitor monitor, Visitor visitor)
			throws IOException, ExchangeException {
		pages.read(selection, features, whole, SubMonitor.convert(monitor), visitor);
	}

	/** Takes personal data out of the objects that a session of nobody's edits loads from now on. */
	public static void mask(Session session, ValueFormat format) {
		session.addListener(BookPages.mask(format));
	}
}
