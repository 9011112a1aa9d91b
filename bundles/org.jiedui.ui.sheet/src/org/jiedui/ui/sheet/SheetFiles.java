/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.ledger.LedgerCatalog;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.edit.ModelPackages;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.sheet.SheetImport;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.jiedui.ui.exchange.FileIntake;
import org.jiedui.ui.settings.Settings;
import org.jiedui.ui.sheet.model.ImportModel;
import org.jiedui.ui.sheet.model.Surroundings;
import org.jiedui.ui.sheet.pages.ImportWizard;
import org.jiedui.ui.sheet.pages.ImportWizardDialog;
import org.jiedui.ui.sheet.pages.JobBackground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the wizard for workbooks and text files, and has done what was decided there. */
@Component
public final class SheetFiles implements FileIntake {

	private static final List<String> ENDINGS = List.of("xlsx", "xlsm", "csv", "tsv", "txt", "xls");

	private final SheetImport sheets;

	@Activate
	public SheetFiles(@Reference SheetImport sheets) {
		this.sheets = sheets;
	}

	@Override
	public String label() {
		return Messages.files;
	}

	@Override
	public List<String> endings() {
		return ENDINGS;
	}

	@Override
	public void begin(Shell shell, Workspace workspace, List<Path> files) {
		for (Path file : files) {
			if (!isDecided(shell, workspace, file)) {
				return;
			}
		}
	}

	/** One file after the other; whoever closes the wizard wants no more of them. */
	private boolean isDecided(Shell shell, Workspace workspace, Path file) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Books books = workbench.getService(Books.class);
		Labels labels = workbench.getService(Settings.class).valueFormat().labels();
		Surroundings around = new Surroundings(sheets, sheets.mappings(workspace), workspace, books.programmes(),
				new LedgerCatalog(new ModelPackages(EPackage.Registry.INSTANCE).all()), labels, () -> new JobBackground(shell.getDisplay()));
		ImportModel model = new ImportModel(around, programme(workbench, books).orElse(null));
		try {
			ImportWizard wizard = new ImportWizard(model);
			model.begin(file);
			boolean decided = new ImportWizardDialog(shell, wizard).open() == Window.OK;
			if (decided) {
				new ImportJob(around, model.order(), new ImportResult(workbench)).schedule();
			}
			return decided;
		} finally {
			model.close();
		}
	}

	/** The programme whose editor is in front. */
	private static Optional<ProgrammeEntry> programme(IWorkbench workbench, Books books) {
		return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).map(window -> window.getActivePage()).map(page -> page.getActiveEditor())
				.map(editor -> editor.getAdapter(OpenBooks.class))
				.flatMap(open -> books.programmes().stream().filter(each -> each.part() == open.part()).findFirst());
	}
}
