/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One of few words, or none. */
final class WordCellEditor extends ComboBoxCellEditor {

	private final List<ScoreText.Choice> choices;

	WordCellEditor(Composite parent, List<ScoreText.Choice> choices) {
		super(parent, Stream.concat(Stream.of(""), choices.stream().map(ScoreText.Choice::shown)).toArray(String[]::new), SWT.READ_ONLY);
		this.choices = choices;
		setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(1 + choices.stream().map(ScoreText.Choice::kept).toList().indexOf(value));
	}

	@Override
	protected Object doGetValue() {
		int index = (Integer) super.doGetValue();
		return index < 1 ? "" : choices.get(index - 1).kept();
	}
}
