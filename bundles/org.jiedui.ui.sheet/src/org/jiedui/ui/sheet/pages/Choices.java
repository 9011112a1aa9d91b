/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.pages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A drop-down list of things with labels.
 *
 * @param <T> what is chosen
 */
final class Choices<T> {

	private final Combo combo;
	private List<T> items = List.of();
	private List<String> labels = List.of();

	/** @param chosen is told what the user chose */
	Choices(Composite parent, String name, Consumer<T> chosen) {
		combo = ControlName.name(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), name);
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0) {
				chosen.accept(items.get(combo.getSelectionIndex()));
			}
		});
	}

	Combo control() {
		return combo;
	}

	/** Shows what can be chosen, and what is, null for nothing; without telling. */
	void show(List<T> offered, Function<? super T, String> label, T selected) {
		List<String> texts = offered.stream().<String>map(label::apply).toList();
		items = offered;
		if (!texts.equals(labels)) {
			labels = texts;
			combo.setItems(texts.toArray(String[]::new));
		}
		int index = selected == null ? -1 : items.indexOf(selected);
		if (index < 0) {
			combo.deselectAll();
		} else if (index != combo.getSelectionIndex()) {
			combo.select(index);
		}
	}
}
