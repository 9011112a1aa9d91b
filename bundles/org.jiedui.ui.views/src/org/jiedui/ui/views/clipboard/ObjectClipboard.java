/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.clipboard;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/** Objects in the clipboard of the desktop. What is put in is a copy, so that later changes do not reach it. */
final class ObjectClipboard {

	private final Display display;

	ObjectClipboard(Display display) {
		this.display = display;
	}

	void put(List<EObject> objects) {
		Titles titles = new Titles(new Labels(Locale.getDefault()));
		String text = objects.stream().map(titles::title).collect(Collectors.joining("\n"));
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		StructuredSelection copies = new StructuredSelection(List.copyOf(EcoreUtil.copyAll(objects)));
		transfer.setSelection(copies);
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { copies, text }, new Transfer[] { transfer, TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Fresh copies of what is in the clipboard; empty when these are no objects. */
	Collection<EObject> get() {
		Clipboard clipboard = new Clipboard(display);
		try {
			Object content = clipboard.getContents(LocalSelectionTransfer.getTransfer());
			if (content instanceof IStructuredSelection selection && !selection.isEmpty()) {
				List<EObject> objects = selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
				return EcoreUtil.copyAll(objects);
			}
			return List.of();
		} finally {
			clipboard.dispose();
		}
	}
}
