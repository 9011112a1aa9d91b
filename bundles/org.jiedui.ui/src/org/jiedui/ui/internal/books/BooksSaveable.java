/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.Saveable;
import org.jiedui.ui.books.OpenBooks;

/** Open books as the workbench's Save sees them: one for all parts that show the same books. */
final class BooksSaveable extends Saveable {

	private final OpenBooks books;

	BooksSaveable(OpenBooks books) {
		this.books = books;
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		monitor.beginTask(NLS.bind(Messages.saving, getName()), IProgressMonitor.UNKNOWN);
		IStatus status = books.save("", monitor);
		if (status.getSeverity() == IStatus.CANCEL) {
			// The user knows; and where the workbench closes something, it stops.
			monitor.setCanceled(true);
		} else if (!status.isOK()) {
			throw new CoreException(status);
		}
	}

	@Override
	public String getName() {
		return books.name();
	}

	@Override
	public String getToolTipText() {
		return books.name();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return books.isDirty();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(books) ? type.cast(books) : super.getAdapter(type);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BooksSaveable saveable && saveable.books == books;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(books);
	}
}
