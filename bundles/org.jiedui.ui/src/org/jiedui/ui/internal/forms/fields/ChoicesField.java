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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.IconButton;
import org.jiedui.ui.internal.widgets.Popup;

/** What was chosen stands in the field, also to be typed; a list to check opens under it. One opening of the list is one step of undo. */
final class ChoicesField extends TextField {

	private final IconButton button;
	private Popup popup;

	ChoicesField(Composite parent, FieldContext context) {
		super(parent, context, SWT.SINGLE);
		button = frame().add(new IconButton(frame(), context.images().get(Icon.DROP_DOWN), Messages.showChoices, context.palette()));
		button.onPress(this::open);
		context.identify(button, "open");
		text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				open();
			}
		});
	}

	@Override
	public void refresh() {
		frame().reveal(button, context().editable());
		super.refresh();
	}

	private void open() {
		if (!context().editable() || popup != null && popup.isOpen()) {
			return;
		}
		commit();
		popup = new Popup(frame(), true);
		Table table = new Table(popup.body(), SWT.CHECK | SWT.FULL_SELECTION);
		table.setData(DetailForm.ID, context().feature().getName() + ".choices");
		List<?> chosen = (List<?>) context().value();
		for (EEnumLiteral literal : ((EEnum) context().feature().getEType()).getELiterals()) {
			if (Vocabulary.NO_LITERAL.equals(literal.getLiteral())) {
				continue;
			}
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(context().form().labels().label(literal));
			item.setData(literal.getInstance());
			item.setChecked(chosen.contains(literal.getInstance()));
		}
		table.addListener(SWT.Selection, event -> selected(table, event));
		table.addListener(SWT.Dispose, event -> context().endTyping());
		popup.setHeight(table.getItemCount() * table.getItemHeight() + Popup.EDGES);
		popup.open();
		table.setFocus();
	}

	private void selected(Table table, Event event) {
		if (event.detail != SWT.CHECK) {
			return;
		}
		List<Enumerator> checked = new ArrayList<>();
		for (TableItem item : table.getItems()) {
			if (item.getChecked()) {
				checked.add((Enumerator) item.getData());
			}
		}
		context().set(checked, true);
	}
}
