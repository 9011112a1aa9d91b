/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The workbench as a whole, on the sample programmes that it imports into a new workspace. Only in the running product. */
@EnabledIf("isRunning")
class WorkbenchTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int SAMPLES = 5;

	private final Books books = PlatformUI.getWorkbench().getService(Books.class);

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Handles events until something holds. */
	private static void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Display display = Display.getCurrent();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private OpenBooks openFirst() {
		until(() -> books.programmes().size() == SAMPLES);
		int part = books.programmes().getFirst().part();
		PlatformUI.getWorkbench().getService(EditorOpener.class).open(part);
		until(() -> books.loaded(part).filter(open -> Adapters.adapt(page().getActiveEditor(), OpenBooks.class) == open).isPresent());
		return books.loaded(part).orElseThrow();
	}

	@AfterEach
	void closeEditors() {
		page().closeEditors(page().getEditorReferences(), false);
	}

	@Test
	@DisplayName("A new workspace gets the five samples")
	void importsTheSamples() {
		until(() -> books.programmes().size() == SAMPLES);
	}

	@Test
	@DisplayName("All views of the perspective come up")
	void viewsComeUp() throws Exception {
		for (String view : new String[] { "org.jiedui.ui.views.navigator", "org.jiedui.ui.views.problems", "org.jiedui.ui.views.history",
				"org.jiedui.ui.views.search", "org.eclipse.ui.views.PropertySheet", "org.eclipse.ui.views.ContentOutline" }) {
			assertThat(page().showView(view)).as(view).isNotNull();
		}
	}

	@Test
	@DisplayName("An edit makes the editor dirty, and Undo takes it back")
	void undoThroughTheMenu() throws Exception {
		OpenBooks open = openFirst();
		Project project = (Project) open.roots(JieduiPackage.Literals.PROJECT).getFirst();
		String before = project.getName();
		var domain = open.session().editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, project, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, "Another"));
		IEditorPart editor = page().getActiveEditor();
		until(editor::isDirty);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
		assertThat(project.getName()).isEqualTo(before);
		until(() -> !editor.isDirty());
	}
}
