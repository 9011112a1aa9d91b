/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleRow;
import org.jiedui.ui.viewers.SoftSelection;
import org.osgi.framework.Version;

/** The list of modules. UI thread only. */
final class ModuleTable {

	private final Composite frame;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final TableViewer viewer;

	/** @param selected told of another selection */
	ModuleTable(Composite parent, Consumer<Optional<ModuleRow>> selected) {
		frame = new Composite(parent, SWT.NONE);
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		SoftSelection.install(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.column_name, 5, SWT.NONE, ModuleRow::name);
		column(Messages.column_version, 2, SWT.NONE, row -> row.module().map(Module::version).map(ModuleTable::shortened).orElse(""));
		column(Messages.column_provider, 4, SWT.NONE, row -> row.module().map(Module::provider).orElse(""));
		column(Messages.column_state, 5, SWT.NONE, ModuleTable::state);
		column(Messages.column_objects, 2, SWT.RIGHT, row -> row.objects().isPresent() ? Long.toString(row.objects().getAsLong()) : "");
		viewer.addSelectionChangedListener(event -> selected.accept(selected()));
	}

	private void column(String heading, int weight, int style, Function<ModuleRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(heading);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((ModuleRow) row)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
	}

	/** Without what the build adds; the details have all of it. */
	private static String shortened(String version) {
		Version parsed = Version.parseVersion(version);
		return new Version(parsed.getMajor(), parsed.getMinor(), parsed.getMicro()).toString();
	}

	private static String state(ModuleRow row) {
		return switch (row.state()) {
			case INSTALLED -> Messages.state_installed;
			case AVAILABLE -> Messages.state_available;
			case NEWER -> Messages.state_newer;
			case MISSING -> Messages.state_missing;
		};
	}

	Control control() {
		return frame;
	}

	boolean isEmpty() {
		return viewer.getTable().getItemCount() == 0;
	}

	/** Shows these rows; what was selected stays so, if only by its name. */
	void show(List<ModuleRow> rows) {
		Optional<ModuleRow> before = selected();
		viewer.setInput(rows);
		rows.stream().filter(row -> before.filter(each -> each.name().equals(row.name()) && each.state() == row.state()).isPresent()).findFirst()
				.or(() -> rows.stream().filter(row -> before.filter(each -> each.name().equals(row.name())).isPresent()).findFirst())
				.or(() -> rows.stream().findFirst())
				.ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
	}

	Optional<ModuleRow> selected() {
		return Optional.ofNullable((ModuleRow) ((IStructuredSelection) viewer.getSelection()).getFirstElement());
	}
}
