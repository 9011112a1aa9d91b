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
	private final ListActions actions;
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
		actions = new ListActions(context, this::addNew, this::remove, this::move);
		actions.addTo(strip);
		open = strip.add(Icon.EDIT, Messages.openEntry, this::open);
		context.identify(open, "open");
		actions.changeIn(strip);
		parts = new PartsTable(control, context);
		parts.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
		context.identify(parts.control(), "");
		parts.control().addListener(SWT.Selection, event -> enable());
		parts.control().addListener(SWT.DefaultSelection, event -> open());
		actions.workIn(parts.control());
	}

	private String kind() {
		return context.form().labels().phrase(context.feature().getEType());
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
		boolean some = parts.control().getItemCount() > 0;
		actions.reveal(context.editable() && some);
		actions.enable();
		ActionStrip.reveal(open, some);
		open.setEnabled(actions.isOne());
	}

	@Override
	public boolean relevant() {
		return !commands.parts().isEmpty() || context.editable() && commands.creatable();
	}

	// ---- editing

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
		commands.remove(parts.selected());
	}

	private void move(int by) {
		commands.move(parts.selected().getFirst(), by);
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
