/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.ActionStrip;
import org.jiedui.ui.internal.widgets.IconButton;

/** What can be done to the entries of a list, by buttons and by keys: add, remove, order. */
final class ListActions {

	private final FieldContext context;
	private final Runnable add;
	private final Runnable remove;
	private final IntConsumer move;
	private Table table;
	private IconButton addButton;
	private IconButton removeButton;
	private IconButton upButton;
	private IconButton downButton;

	/**
	 * @param add adds an entry; asked only while the field can be edited
	 * @param remove removes the selected entries; asked only while the field can be edited
	 * @param move moves the one selected entry by so many places, within the list
	 */
	ListActions(FieldContext context, Runnable add, Runnable remove, IntConsumer move) {
		this.context = context;
		this.add = whileEditable(add);
		this.remove = whileEditable(remove);
		this.move = move;
	}

	private Runnable whileEditable(Runnable action) {
		return () -> {
			if (context.editable()) {
				action.run();
			}
		};
	}

	/** Makes the button that adds. */
	void addTo(ActionStrip strip) {
		String kind = context.form().labels().phrase(context.feature().getEType());
		addButton = identified(strip.add(Icon.ADD, NLS.bind(Messages.add, kind), add), "add");
	}

	/** Makes the buttons that act on selected entries. */
	void changeIn(ActionStrip strip) {
		removeButton = identified(strip.add(Icon.CLEAR, Messages.remove, remove), "remove");
		upButton = identified(strip.add(Icon.ARROW_UP, Messages.moveUp, () -> move(-1)), "up");
		downButton = identified(strip.add(Icon.ARROW_DOWN, Messages.moveDown, () -> move(1)), "down");
	}

	private IconButton identified(IconButton button, String id) {
		context.identify(button, id);
		return button;
	}

	/** Lets the keys work in the list; called once, after the buttons were made. */
	void workIn(Table list) {
		table = list;
		table.addListener(SWT.KeyDown, this::pressed);
	}

	private void pressed(Event event) {
		if (event.keyCode == SWT.INSERT) {
			add.run();
		} else if (event.keyCode == SWT.DEL) {
			remove.run();
		} else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void move(int by) {
		int target = table.getSelectionIndex() + by;
		if (context.editable() && isOne() && target >= 0 && target < table.getItemCount()) {
			move.accept(by);
		}
	}

	/** Whether just one entry is selected. */
	boolean isOne() {
		return table.getSelectionCount() == 1;
	}

	/** Enables what can be done to the selected entries. */
	void enable() {
		int index = table.getSelectionIndex();
		removeButton.setEnabled(index >= 0);
		upButton.setEnabled(isOne() && index > 0);
		downButton.setEnabled(isOne() && index < table.getItemCount() - 1);
	}

	/** Shows the buttons, or takes their room away. */
	void reveal(boolean shown) {
		ActionStrip.reveal(addButton, shown);
		ActionStrip.reveal(removeButton, shown);
		ActionStrip.reveal(upButton, shown);
		ActionStrip.reveal(downButton, shown);
	}
}
