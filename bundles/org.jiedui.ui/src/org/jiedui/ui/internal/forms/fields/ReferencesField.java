/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.ui.forms.FormNavigation;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.ActionStrip;
import org.jiedui.ui.internal.widgets.IconButton;
import org.jiedui.ui.references.CandidateDialog;

/** A short list of objects: add, remove, order, go to. */
final class ReferencesField implements Field {

	private static final int ROWS = 6;
	/** An empty table of some platforms says less than its frame needs. */
	private static final int LEAST_ROW = 26;

	private final FieldContext context;
	private final EReference reference;
	private final Composite control;
	private final Table table;
	private final ActionStrip strip;
	private final ListActions actions;
	private final IconButton go;
	private List<EObject> shown = List.of();
	private List<String> titles = List.of();

	ReferencesField(Composite parent, FieldContext context) {
		this.context = context;
		reference = (EReference) context.feature();
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		control.setLayout(layout);
		table = new Table(control, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.NO_SCROLL | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		room(0);
		context.identify(table, "");
		strip = new ActionStrip(control, context.images(), context.palette());
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		actions = new ListActions(context, this::add, this::remove, this::move);
		actions.addTo(strip);
		actions.changeIn(strip);
		actions.workIn(table);
		go = strip.add(Icon.LINK, Messages.goToReference, this::goTo);
		context.identify(go, "go");
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> goTo());
	}

	// ---- showing

	@Override
	public void refresh() {
		List<EObject> objects = objects();
		List<String> names = objects.stream().map(context.form().titles()::title).toList();
		if (!objects.equals(shown) || !names.equals(titles)) {
			boolean resized = rows(objects.size()) != rows(shown.size()) || shown.isEmpty() != objects.isEmpty();
			fill(objects, names);
			if (resized) {
				context.resized();
			}
		}
		boolean editable = context.editable();
		((GridData) strip.getLayoutData()).exclude = !editable;
		strip.setVisible(editable);
		enable();
	}

	private void fill(List<EObject> objects, List<String> names) {
		List<EObject> selected = selected();
		table.setRedraw(false);
		table.removeAll();
		for (int i = 0; i < objects.size(); i++) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(names.get(i));
			item.setImage(context.images().get(context.form().image(objects.get(i))));
			item.setData(objects.get(i));
			if (selected.contains(objects.get(i))) {
				table.select(i);
			}
		}
		table.setRedraw(true);
		shown = objects;
		titles = names;
		room(objects.size());
	}

	private void room(int count) {
		((GridData) table.getLayoutData()).heightHint = rows(count) * Math.max(table.getItemHeight(), LEAST_ROW);
	}

	private static int rows(int count) {
		return Math.clamp(count, 1, ROWS);
	}

	private List<EObject> objects() {
		List<EObject> objects = new ArrayList<>();
		((List<?>) context.value()).forEach(each -> objects.add((EObject) each));
		return objects;
	}

	private List<EObject> selected() {
		return List.of(table.getSelection()).stream().map(item -> (EObject) item.getData()).toList();
	}

	private void enable() {
		actions.enable();
		go.setEnabled(actions.isOne() && context.form().navigation() != FormNavigation.NONE);
	}

	// ---- editing

	private void add() {
		var source = context.form().candidates();
		CandidateDialog dialog = new CandidateDialog(control.getShell(), context.label(), source, context.owner(), reference, true);
		if (dialog.open() == Window.OK) {
			add(dialog.chosen());
		}
	}

	/** Adds those that are not in the list. */
	private void add(List<EObject> chosen) {
		List<EObject> present = objects();
		List<EObject> added = chosen.stream().filter(each -> !present.contains(each)).distinct().toList();
		if (!added.isEmpty()) {
			context.execute(AddCommand.create(domain(), context.owner(), reference, added));
		}
	}

	private void remove() {
		List<EObject> selected = selected();
		if (!selected.isEmpty()) {
			context.execute(RemoveCommand.create(domain(), context.owner(), reference, selected));
		}
	}

	private void move(int by) {
		context.execute(MoveCommand.create(domain(), context.owner(), reference, selected().getFirst(), table.getSelectionIndex() + by));
	}

	private EditingDomain domain() {
		return context.form().domain();
	}

	private void goTo() {
		if (actions.isOne()) {
			context.form().navigation().open(selected().getFirst());
		}
	}

	@Override
	public Control control() {
		return control;
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	@Override
	public Extent extent() {
		return Extent.LINE;
	}
}
