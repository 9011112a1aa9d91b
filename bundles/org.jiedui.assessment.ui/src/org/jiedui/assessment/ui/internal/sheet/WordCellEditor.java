/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One of few words, or none. Where no other is chosen the word stays as it was written. */
final class WordCellEditor extends ComboBoxCellEditor {

	private final List<ScoreText.Choice> choices;
	private final UnaryOperator<String> meaning;
	private String original = "";
	private int first;

	/** @param meaning says which word that can be kept another one means */
	WordCellEditor(Composite parent, List<ScoreText.Choice> choices, UnaryOperator<String> meaning) {
		super(parent, Stream.concat(Stream.of(""), choices.stream().map(ScoreText.Choice::shown)).toArray(String[]::new), SWT.READ_ONLY);
		this.choices = choices;
		this.meaning = meaning;
		setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
		getControl().addListener(SWT.Selection, event -> fireEditorValueChanged(true, true));
	}

	@Override
	protected void doSetValue(Object value) {
		original = (String) value;
		first = 1 + choices.stream().map(ScoreText.Choice::kept).toList().indexOf(meaning.apply(original));
		super.doSetValue(first);
	}

	@Override
	protected Object doGetValue() {
		int index = (Integer) super.doGetValue();
		if (index == first) {
			return original;
		}
		return index < 1 ? "" : choices.get(index - 1).kept();
	}
}
