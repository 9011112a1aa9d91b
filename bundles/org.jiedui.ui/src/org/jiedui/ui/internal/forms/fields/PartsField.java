/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.ActionStrip;
import org.jiedui.ui.internal.widgets.IconButton;

/** A table of parts under a heading of its own, with what can be done to them. Without parts there is only the link that adds the first. */
final class PartsField implements Field {

	private static final int ROWS = 8;

	private final FieldContext context;
	private final PartsCommands commands;
	private final Composite control;
	private final Label heading;
	private final PartsTable parts;
	private final Hyperlink first;
	private final IconButton add;
	private final IconButton remove;
	private final IconButton up;
	private final IconButton down;
	private final IconButton open;

	PartsField(Composite parent, FieldContext context) {
		this.context = context;
		commands = new PartsCommands(context);
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		heading = new Label(control, SWT.NONE);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		heading.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		context.form().labels().description(context.feature()).ifPresent(heading::setToolTipText);
		first = new Hyperlink(control, SWT.NONE);
		first.setText(NLS.bind(Messages.addFirst, kind()));
		first.setForeground(context.palette().accent());
		first.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		context.identify(first, "first");
		first.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				addNew();
			}
		});
		ActionStrip strip = new ActionStrip(control, context.images(), context.palette());
		strip.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		add = identified(strip.add(Icon.ADD, NLS.bind(Messages.add, kind()), this::addNew), "add");
		open = identified(strip.add(Icon.EDIT, Messages.openEntry, this::open), "open");
		remove = identified(strip.add(Icon.CLEAR, Messages.remove, this::remove), "remove");
		up = identified(strip.add(Icon.ARROW_UP, Messages.moveUp, () -> move(-1)), "up");
		down = identified(strip.add(Icon.ARROW_DOWN, Messages.moveDown, () -> move(1)), "down");
		parts = new PartsTable(control, context);
		parts.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
		context.identify(parts.control(), "");
		parts.control().addListener(SWT.Selection, event -> enable());
		parts.control().addListener(SWT.DefaultSelection, event -> open());
		parts.control().addListener(SWT.KeyDown, this::pressed);
	}

	private String kind() {
		return context.form().labels().phrase(context.feature().getEType());
	}

	private IconButton identified(IconButton button, String id) {
		context.identify(button, id);
		return button;
	}

	// ---- showing

	@Override
	public void refresh() {
		List<EObject> shown = commands.parts();
		boolean resized = parts.show(shown);
		heading.setText(shown.isEmpty() ? context.label() : context.label() + "  " + shown.size());
		Table table = parts.control();
		int rows = Math.min(shown.size(), ROWS);
		((GridData) table.getLayoutData()).heightHint = rows * table.getItemHeight() + table.getHeaderHeight();
		exclude(table, shown.isEmpty());
		exclude(first, !shown.isEmpty() || !context.editable() || !commands.creatable());
		enable();
		if (resized) {
			context.resized();
		}
	}

	@Override
	public void refreshFindings() {
		parts.mark();
	}

	private static void exclude(Control child, boolean excluded) {
		((GridData) child.getLayoutData()).exclude = excluded;
		child.setVisible(!excluded);
	}

	private void enable() {
		boolean editable = context.editable();
		int index = parts.control().getSelectionIndex();
		boolean one = parts.control().getSelectionCount() == 1;
		boolean some = parts.control().getItemCount() > 0;
		ActionStrip.reveal(add, editable && some);
		ActionStrip.reveal(remove, editable && some);
		ActionStrip.reveal(up, editable && some);
		ActionStrip.reveal(down, editable && some);
		ActionStrip.reveal(open, some);
		open.setEnabled(one);
		remove.setEnabled(index >= 0);
		up.setEnabled(one && index > 0);
		down.setEnabled(one && index < parts.control().getItemCount() - 1);
	}

	@Override
	public boolean relevant() {
		return !commands.parts().isEmpty() || context.editable() && commands.creatable();
	}

	// ---- editing

	private void pressed(Event event) {
		if (event.keyCode == SWT.INSERT) {
			addNew();
		} else if (event.keyCode == SWT.DEL) {
			remove();
		} else if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	/** Adds a part; where it can be of several kinds, a menu asks for the kind. */
	private void addNew() {
		List<EObject> prototypes = context.editable() ? commands.prototypes() : List.of();
		if (prototypes.size() == 1) {
			add(prototypes.getFirst());
		} else if (!prototypes.isEmpty()) {
			kinds(prototypes).setVisible(true);
		}
	}

	private Menu kinds(List<EObject> prototypes) {
		Menu menu = new Menu(control);
		for (EObject prototype : prototypes) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(context.form().labels().label(prototype.eClass()));
			item.setImage(context.images().get(context.form().image(prototype)));
			item.addListener(SWT.Selection, event -> add(prototype));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		return menu;
	}

	private void add(EObject prototype) {
		context.open(commands.add(prototype));
	}

	private void open() {
		List<EObject> selected = parts.selected();
		if (selected.size() == 1) {
			context.open(selected.getFirst());
		}
	}

	private void remove() {
		if (context.editable()) {
			commands.remove(parts.selected());
		}
	}

	private void move(int by) {
		List<EObject> selected = parts.selected();
		if (context.editable() && selected.size() == 1) {
			commands.move(selected.getFirst(), by);
		}
	}

	@Override
	public Control control() {
		return control;
	}

	@Override
	public boolean setFocus() {
		return parts.control().isVisible() ? parts.control().setFocus() : first.setFocus();
	}

	@Override
	public Extent extent() {
		return Extent.BLOCK;
	}
}
