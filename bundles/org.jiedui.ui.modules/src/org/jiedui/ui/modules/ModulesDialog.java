/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.modules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.modules.KeptData;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleData;
import org.jiedui.modules.ModuleRow;
import org.jiedui.modules.ModuleRows;
import org.jiedui.modules.Modules;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Lists the modules that are installed and those that a source offers; installs, updates and removes them, and
 * deletes what the books hold of removed ones. UI thread only.
 */
final class ModulesDialog extends Dialog {

	private static final int INSTALL = IDialogConstants.CLIENT_ID;
	private static final int REMOVE = IDialogConstants.CLIENT_ID + 1;
	private static final int PURGE = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 760;
	private static final int DETAIL_LINES = 5;

	private final Modules modules;
	private final CompletableFuture<Workspace> workspace;
	private final UserPrompts prompts;
	private final Labels labels = new Labels(Locale.getDefault());
	private SourceLine source;
	private ModuleTable table;
	private Text details;
	private boolean busy;
	private boolean restartWanted;

	/** @param workspace the books; completed when they are open */
	ModulesDialog(Shell parent, Modules modules, CompletableFuture<Workspace> workspace, UserPrompts prompts) {
		super(parent);
		this.modules = modules;
		this.workspace = workspace;
		this.prompts = prompts;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Whether the user wants the workbench to start anew, so that what was changed is there. */
	boolean isRestartWanted() {
		return restartWanted;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 10).applyTo(area);
		source = new SourceLine(area, this::list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
		table = new ModuleTable(area, this::selected);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 220).applyTo(table.control());
		details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		details.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, details.getLineHeight() * DETAIL_LINES).applyTo(details);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, INSTALL, Messages.install, false);
		createButton(parent, REMOVE, Messages.remove, false);
		createButton(parent, PURGE, Messages.purge, false);
		// Not the default one: Enter in the source lists what that offers.
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.close, false);
		onButton(INSTALL, () -> table.selected().ifPresent(this::install));
		onButton(REMOVE, () -> table.selected().ifPresent(this::remove));
		onButton(PURGE, () -> table.selected().flatMap(ModuleRow::kept).ifPresent(this::purge));
		onButton(IDialogConstants.CLOSE_ID, this::close);
		selected(Optional.empty());
		list();
	}

	private void onButton(int button, Runnable run) {
		getButton(button).addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	private void selected(Optional<ModuleRow> row) {
		details.setText(row.map(new DetailText(labels)::of).orElse(table.isEmpty() && !busy ? Messages.nothing : ""));
		Button install = getButton(INSTALL);
		if (install != null) {
			install.setText(row.filter(each -> each.state() == ModuleRow.State.NEWER).isPresent() ? Messages.update : Messages.install);
			install.setEnabled(!busy && row.filter(ModuleRow::canInstall).isPresent());
			getButton(REMOVE).setEnabled(!busy && row.filter(ModuleRow::canRemove).isPresent());
			getButton(PURGE).setEnabled(!busy && row.filter(ModuleRow::canPurge).isPresent());
		}
	}

	private void list() {
		String place = source.text();
		run(new ModuleJob<>(Messages.listing, monitor -> {
			List<Module> offered = place.isEmpty() ? List.of() : modules.available(place, monitor);
			return new ModuleRows(new ModuleData(books(), labels)).of(modules.installed(), offered);
		}), table::show);
	}

	/** The books where they are open; else nothing is said of what they hold. */
	private Optional<Workspace> books() {
		return workspace.isDone() && !workspace.isCompletedExceptionally() ? Optional.of(workspace.join()) : Optional.empty();
	}

	private void install(ModuleRow row) {
		String place = source.text();
		Display display = getShell().getDisplay();
		row.module().ifPresent(module -> run(new ModuleJob<>(NLS.bind(Messages.installing, module.name()),
				monitor -> modules.install(place, List.of(module.id()), unsigned -> display.syncCall(() -> mayInstall(unsigned)), monitor)), this::changed));
	}

	private boolean mayInstall(List<String> unsigned) {
		return prompts.confirm(Messages.title, NLS.bind(Messages.unsigned, String.join("\n", unsigned)), Messages.install);
	}

	private void remove(ModuleRow row) {
		if (prompts.confirm(Messages.title, NLS.bind(Messages.removeQuestion, row.name(), row.objects().orElse(0)), Messages.remove)) {
			row.module().ifPresent(module -> run(new ModuleJob<>(NLS.bind(Messages.removing, module.name()),
					monitor -> modules.remove(List.of(module.id()), monitor)), this::changed));
		}
	}

	private void purge(KeptData data) {
		PurgeQuestion words = new PurgeQuestion(data, labels);
		if (prompts.confirm(Messages.title, words.question(), Messages.purgeVerb)) {
			run(new ModuleJob<>(NLS.bind(Messages.purging, data.name()), monitor -> workspace.join().purge(data.module(), monitor)), purge -> {
				prompts.inform(Messages.title, words.answer(purge));
				list();
			});
		}
	}

	private void changed(List<Module> changed) {
		if (prompts.choose(Messages.title, Messages.changed, List.of(Messages.restart, Messages.notNow)).orElse(1) == 0) {
			restartWanted = true;
			close();
		} else {
			list();
		}
	}

	private <T> void run(ModuleJob<T> job, Consumer<T> then) {
		busy(true);
		details.setText(job.getName());
		Display display = getShell().getDisplay();
		job.onDone(result -> display.asyncExec(() -> {
			if (getShell() != null && !getShell().isDisposed()) {
				busy(false);
				result.ifPresent(then);
			}
		}), failure -> display.asyncExec(() -> {
			if (getShell() != null && !getShell().isDisposed()) {
				busy(false);
				prompts.fail(Messages.title, failure.getLocalizedMessage(), failure);
			}
		}));
		job.schedule();
	}

	private void busy(boolean now) {
		busy = now;
		source.setEnabled(!now);
		selected(now ? Optional.empty() : table.selected());
	}
}
