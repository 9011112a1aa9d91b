/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.DropDown;
import org.jiedui.ui.internal.widgets.FieldFrame;
import org.jiedui.ui.internal.widgets.IconButton;

/** A list that drops down. A literal that is chosen is a step of undo at once. */
final class EnumerationField implements Field {

	private final FieldContext context;
	private final FieldFrame frame;
	private final DropDown choice;
	private final IconButton button;
	private final Control lock;
	/** The literals in the order of the list; null stands for the empty choice. */
	private final List<Enumerator> literals = new ArrayList<>();

	EnumerationField(Composite parent, FieldContext context) {
		this.context = context;
		frame = new FieldFrame(parent, context.palette());
		choice = new DropDown(frame);
		frame.setInput(choice);
		button = frame.add(new IconButton(frame, context.images().get(Icon.DROP_DOWN), Messages.showChoices, context.palette()));
		button.onPress(choice::open);
		lock = frame.addMark(context.images().get(Icon.LOCK), Messages.frozenField);
		context.identify(choice, "");
		context.identify(button, "open");
		List<String> labels = new ArrayList<>();
		if (mayBeEmpty(context.feature())) {
			literals.add(null);
			labels.add("");
		}
		for (EEnumLiteral literal : ((EEnum) context.feature().getEType()).getELiterals()) {
			literals.add(literal.getInstance());
			labels.add(Vocabulary.NO_LITERAL.equals(literal.getLiteral()) ? "" : context.form().labels().label(literal));
		}
		choice.setItems(labels);
		choice.addListener(SWT.Selection, event -> context.set(literals.get(choice.selection()), false));
	}

	/** There is an empty choice where no value is required, if the model has room for none at all. */
	private static boolean mayBeEmpty(EStructuralFeature feature) {
		return !new FeatureTraits(feature).required() && feature.getDefaultValue() == null;
	}

	@Override
	public void refresh() {
		boolean editable = context.editable();
		choice.setEditable(editable);
		frame.setReadOnly(!editable);
		frame.reveal(button, editable);
		frame.reveal(lock, context.frozen());
		Object value = context.value() instanceof EEnumLiteral literal ? literal.getInstance() : context.value();
		choice.select(literals.indexOf(value));
	}

	@Override
	public Control control() {
		return frame;
	}

	@Override
	public boolean setFocus() {
		return choice.setFocus();
	}

	@Override
	public void mark(Color tone) {
		frame.setTone(tone);
	}
}
