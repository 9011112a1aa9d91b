/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.spi.exchange.ExportOrder;
import org.jiedui.core.spi.exchange.FileExporter;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.exchange.SeenRows;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.settings.Settings;

/** Writes the rows that the active editor shows to a workbook or a text file: filtered, sorted and with the columns as they are seen. */
public final class ExportRowsHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(context instanceof IEvaluationContext evaluation && editor(evaluation).isPresent());
	}

	/** The editor, where it shows rows. */
	private static Optional<Object> editor(IEvaluationContext context) {
		Object editor = context.getVariable(ISources.ACTIVE_EDITOR_NAME);
		return Optional.ofNullable(editor).filter(each -> Adapters.adapt(each, SeenRows.class) != null);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Object editor = HandlerUtil.getActiveEditor(event);
		OpenBooks books = Adapters.adapt(editor, OpenBooks.class);
		UserPrompts prompts = PlatformUI.getWorkbench().getService(UserPrompts.class);
		if (books != null && new UnsavedChanges(prompts).settle(books)) {
			// Asked for only now: what was just saved is among them.
			Optional.ofNullable(Adapters.adapt(editor, SeenRows.class)).ifPresent(rows -> export(event, books, rows));
		}
		return null;
	}

	private static void export(ExecutionEvent event, OpenBooks books, SeenRows rows) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		UserPrompts prompts = workbench.getService(UserPrompts.class);
		ValueFormat format = workbench.getService(Settings.class).valueFormat();
		String name = format.labels().plural(rows.type());
		String title = NLS.bind(Messages.exportRowsTitle, name);
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(new String[] { "*.xlsx", "*.csv" });
		dialog.setFilterNames(new String[] { Messages.workbooks, Messages.textFiles });
		dialog.setFileName((books.name() + " " + name).replaceAll("[\\\\/:*?\"<>|]", "-") + ".xlsx");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = withEnding(Path.of(chosen), dialog.getFilterIndex() == 1 ? ".csv" : ".xlsx");
		Optional<FileExporter> exporter = workbench.getService(FileExporters.class).of(file);
		if (exporter.isEmpty()) {
			prompts.inform(title, NLS.bind(Messages.exportUnknownKind, file.getFileName()));
			return;
		}
		new PersonalData(prompts).wanted(title, exporter.get()).map(
				shown -> new ExportOrder(books.session().workspace(), file, format).within(scope(books)).only(rows.choice()).personal(shown))
				.ifPresent(order -> new RowsExportJob(NLS.bind(Messages.exportingRows, name), exporter.get(), order, prompts).schedule());
	}

	/** The register belongs to no programme. */
	private static Set<ObjectId> scope(OpenBooks books) {
		return books.programme().flatMap(books.session()::id).map(Set::of).orElse(Set.of());
	}

	private static Path withEnding(Path file, String ending) {
		String name = file.getFileName().toString();
		boolean known = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") || name.toLowerCase(Locale.ROOT).endsWith(".csv");
		return known ? file : file.resolveSibling(name + ending);
	}
}
