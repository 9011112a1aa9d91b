/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.core.format.Alignment;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.FieldContext;

/** The table of the parts: a column for each feature that the model makes one, widths by content and room. */
final class PartsTable {

	private static final int PADDING = 20;
	private static final int WIDEST = 240;
	private static final int NARROWEST = 90;

	private final FieldContext context;
	private final Table table;
	private final List<EStructuralFeature> columns = new ArrayList<>();
	private List<EObject> shown = List.of();

	PartsTable(Composite parent, FieldContext context) {
		this.context = context;
		table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(false);
		addColumns(((EReference) context.feature()).getEReferenceType());
		table.addListener(SWT.Resize, event -> widen());
	}

	private void addColumns(EClass type) {
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			FeatureTraits traits = new FeatureTraits(feature);
			if (traits.column() && !traits.containment()) {
				columns.add(feature);
			}
		}
		ValueFormat format = context.form().format();
		if (columns.isEmpty()) {
			new TableColumn(table, SWT.LEFT).setText(format.labels().label(type));
		}
		for (EStructuralFeature feature : columns) {
			boolean right = format.alignment(feature) == Alignment.RIGHT;
			TableColumn column = new TableColumn(table, right ? SWT.RIGHT : SWT.LEFT);
			column.setToolTipText(format.labels().description(feature).orElse(null));
		}
	}

	Table control() {
		return table;
	}

	List<EObject> selected() {
		return List.of(table.getSelection()).stream().map(item -> (EObject) item.getData()).toList();
	}

	void select(EObject part) {
		int index = shown.indexOf(part);
		if (index >= 0) {
			table.setSelection(index);
			table.showSelection();
		}
	}

	/** @return whether there are more or fewer rows than before */
	boolean show(List<EObject> parts) {
		List<EObject> selected = selected();
		boolean other = parts.size() != shown.size();
		shown = parts;
		table.setItemCount(parts.size());
		for (int i = 0; i < parts.size(); i++) {
			fill(table.getItem(i), parts.get(i));
		}
		table.deselectAll();
		selected.stream().mapToInt(parts::indexOf).filter(index -> index >= 0).forEach(table::select);
		head();
		widen();
		return other;
	}

	/** Shows at each part how well it stands. */
	void mark() {
		for (int i = 0; i < shown.size(); i++) {
			table.getItem(i).setImage(0, image(shown.get(i)));
		}
	}

	private void head() {
		ValueFormat format = context.form().format();
		for (int i = 0; i < columns.size(); i++) {
			String label = format.labels().label(columns.get(i));
			String text = format.columnUnit(columns.get(i)).filter(unit -> !unit.equalsIgnoreCase(label))
					.map(unit -> label + " (" + unit + ")").orElse(label);
			if (!table.getColumn(i).getText().equals(text)) {
				table.getColumn(i).setText(text);
			}
		}
	}

	private void fill(TableItem item, EObject part) {
		item.setData(part);
		item.setImage(0, image(part));
		if (columns.isEmpty()) {
			set(item, 0, context.form().titles().title(part));
		}
		for (int i = 0; i < columns.size(); i++) {
			boolean known = part.eClass().getEAllStructuralFeatures().contains(columns.get(i));
			set(item, i, known ? context.form().format().text(columns.get(i), part.eGet(columns.get(i))) : "");
		}
	}

	private static void set(TableItem item, int column, String text) {
		if (!item.getText(column).equals(text)) {
			item.setText(column, text);
		}
	}

	private Image image(EObject part) {
		Object base = context.form().image(part);
		Severity worst = context.form().findings().worst(part).orElse(Severity.INFO);
		return switch (worst) {
			case ERROR -> context.images().get(base, Icon.ERROR_OVERLAY);
			case WARNING -> context.images().get(base, Icon.WARNING_OVERLAY);
			case INFO -> context.images().get(base);
		};
	}

	/** The column that takes what room is left: the one that the model wants widest, else the first of names or text. */
	private int elastic() {
		int widest = 0;
		int best = -1;
		for (int i = 0; i < columns.size(); i++) {
			boolean words = columns.get(i) instanceof EReference || columns.get(i).getEType().getInstanceClass() == String.class;
			int wanted = new FeatureTraits(columns.get(i)).width().orElse(words ? 1 : 0);
			if (wanted > best) {
				widest = i;
				best = wanted;
			}
		}
		return widest;
	}

	/** Each column gets what its content needs; what is left goes to the elastic one. */
	private void widen() {
		int room = table.getClientArea().width;
		if (room <= 0) {
			return;
		}
		GC gc = new GC(table);
		int[] widths = new int[table.getColumnCount()];
		int sum = 0;
		for (int i = 0; i < widths.length; i++) {
			int needed = gc.textExtent(table.getColumn(i).getText()).x;
			for (TableItem item : table.getItems()) {
				needed = Math.max(needed, gc.textExtent(item.getText(i)).x + (i == 0 ? 20 : 0));
			}
			widths[i] = Math.min(needed + PADDING, WIDEST);
			sum += widths[i];
		}
		gc.dispose();
		if (sum < room) {
			widths[elastic()] += room - sum;
		} else {
			shrink(widths, sum - room);
		}
		for (int i = 0; i < widths.length; i++) {
			if (table.getColumn(i).getWidth() != widths[i]) {
				table.getColumn(i).setWidth(widths[i]);
			}
		}
	}

	/** Takes what is missing from the widest columns, as long as they stay readable. */
	private static void shrink(int[] widths, int missing) {
		for (int taken = 0; taken < missing; taken++) {
			int widest = 0;
			for (int i = 1; i < widths.length; i++) {
				widest = widths[i] > widths[widest] ? i : widest;
			}
			if (widths[widest] <= NARROWEST) {
				return;
			}
			widths[widest]--;
		}
	}
}
