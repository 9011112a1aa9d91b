/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.ui.IWorkbench;
import org.jiedui.ui.books.OpenBooks;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/**
 * Remembers from one use of a workspace to the next which books were on the screen, so that they can be read before their editors are restored.
 *
 * @param node where it is kept
 */
record OpenParts(IEclipsePreferences node) {

	private static final String KEY = "openParts";
	private static final String SEPARATOR = ",";

	/** The parts that were on the screen; none when nothing legible was kept. */
	List<Integer> recall() {
		return Arrays.stream(node.get(KEY, "").split(SEPARATOR)).filter(part -> part.matches("\\d{1,9}")).map(Integer::valueOf).toList();
	}

	/** Keeps the parts whose editors are on the screen now. */
	void remember(IWorkbench workbench) {
		node.put(KEY, Arrays.stream(workbench.getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.flatMap(page -> Arrays.stream(page.getEditorReferences()).map(each -> each.getEditor(false)).filter(Objects::nonNull)
						.filter(page::isPartVisible))
				.map(editor -> editor.getAdapter(OpenBooks.class)).filter(OpenBooks.class::isInstance).map(books -> Integer.toString(books.part()))
				.distinct().collect(Collectors.joining(SEPARATOR)));
		try {
			node.flush();
		} catch (BackingStoreException e) {
			LoggerFactory.getLogger(OpenParts.class).warn("Which books were open is not kept", e);
		}
	}
}
