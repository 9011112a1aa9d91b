/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.exchange.FileIntake;
import org.jiedui.ui.exchange.FileIntakes;
import org.jiedui.ui.prompts.UserPrompts;

/** Lets choose files of any kind that somebody takes, and gives each to whoever takes its kind. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		Shell shell = HandlerUtil.getActiveShell(event);
		FileIntakes intakes = workbench.getService(FileIntakes.class);
		List<Path> files = files(shell, intakes);
		if (!files.isEmpty()) {
			new Continuation<>(workbench.getService(Books.class).workspace()).then(workspace -> begin(shell, intakes, workspace, files));
		}
		return null;
	}

	private static List<Path> files(Shell shell, FileIntakes intakes) {
		List<String> endings = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (FileIntake intake : intakes.all()) {
			endings.add(intake.endings().stream().map(ending -> "*." + ending).collect(Collectors.joining(";")));
			names.add(intake.label());
		}
		endings.addFirst(String.join(";", endings));
		names.addFirst(Messages.importable);
		endings.add("*");
		names.add(Messages.allFiles);
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.importTitle);
		dialog.setFilterExtensions(endings.toArray(String[]::new));
		dialog.setFilterNames(names.toArray(String[]::new));
		List<Path> files = new ArrayList<>();
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				files.add(Path.of(dialog.getFilterPath(), name));
			}
		}
		return files;
	}

	private static void begin(Shell shell, FileIntakes intakes, Workspace workspace, List<Path> files) {
		Map<FileIntake, List<Path>> kinds = new LinkedHashMap<>();
		List<Path> unknown = new ArrayList<>();
		for (Path file : files) {
			Optional<FileIntake> intake = intakes.of(file);
			intake.ifPresentOrElse(each -> kinds.computeIfAbsent(each, none -> new ArrayList<>()).add(file), () -> unknown.add(file));
		}
		kinds.forEach((intake, chosen) -> intake.begin(shell, workspace, chosen));
		if (!unknown.isEmpty()) {
			PlatformUI.getWorkbench().getService(UserPrompts.class).inform(Messages.importTitle,
					NLS.bind(Messages.importUnknownKind, unknown.getFirst().getFileName()));
		}
	}
}
