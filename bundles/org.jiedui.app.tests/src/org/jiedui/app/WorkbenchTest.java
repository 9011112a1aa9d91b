/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.handlers.IHandlerService;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.views.ActiveBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The workbench as a whole, on the sample programmes that it imports into a new workspace. Only in the running product. */
@EnabledIf("isRunning")
class WorkbenchTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final int SAMPLES = 5;
	private static final String NAVIGATOR = "org.jiedui.ui.views.navigator";

	private final Books books = PlatformUI.getWorkbench().getService(Books.class);

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	/** After the import the first sample is opened: not before, nothing else comes to the front by itself. */
	@BeforeAll
	static void awaitTheFirstEditor() {
		until(() -> page().getActiveEditor() != null);
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
		Map<String, String> classes = Map.of(NAVIGATOR, "NavigatorView", "org.jiedui.ui.views.problems", "ProblemsView",
				"org.jiedui.ui.views.history", "HistoryView", "org.jiedui.ui.views.search", "SearchView", "org.jiedui.ui.views.followUp", "FollowUpView",
				"org.eclipse.ui.views.PropertySheet",
				"PropertySheet", "org.eclipse.ui.views.ContentOutline", "ContentOutline");
		for (var view : classes.entrySet()) {
			// A view that fails is shown as a part that says so.
			assertThat(page().showView(view.getKey()).getClass().getSimpleName()).isEqualTo(view.getValue());
		}
	}

	/** The tree of the navigator with its filter. */
	private static FilteredTree navigator() throws PartInitException {
		page().showView(NAVIGATOR);
		Deque<Control> controls = new ArrayDeque<>(List.of(page().getWorkbenchWindow().getShell()));
		while (!(controls.element() instanceof FilteredTree)) {
			if (controls.remove() instanceof Composite composite) {
				controls.addAll(List.of(composite.getChildren()));
			}
		}
		return (FilteredTree) controls.element();
	}

	@Test
	@DisplayName("Letters in the filter open no programme")
	void theFilterLoadsNothing() throws Exception {
		until(() -> books.programmes().size() == SAMPLES);
		FilteredTree navigator = navigator();
		Tree tree = navigator.getViewer().getTree();
		until(() -> tree.getItemCount() == SAMPLES + 1);
		String letter = books.programmes().getLast().name().substring(0, 1);
		try {
			navigator.getFilterControl().setText(letter);
			until(() -> tree.getItemCount() > 0 && tree.getItemCount() <= SAMPLES);
			assertThat(books.loaded(books.programmes().getLast().part())).isEmpty();
		} finally {
			navigator.getFilterControl().setText("");
			until(() -> tree.getItemCount() == SAMPLES + 1);
		}
	}

	@Test
	@DisplayName("Undo means the programme that is selected in the navigator, not the one in the editor")
	void commandsMeanWhatIsSelected() throws Exception {
		OpenBooks open = openFirst();
		Project project = (Project) open.roots(JieduiPackage.Literals.PROJECT).getFirst();
		var domain = open.session().editingDomain();
		domain.getCommandStack().execute(SetCommand.create(domain, project, JieduiPackage.Literals.PROGRAMME_RECORD__NAME, "Another"));
		Tree tree = navigator().getViewer().getTree();
		until(() -> tree.getItemCount() == SAMPLES + 1);
		select(tree, tree.getItem(SAMPLES - 1));
		assertThat(ActiveBooks.in((Object) null)).hasValueSatisfying(
				active -> assertThat(active.books().part()).isEqualTo(books.programmes().getLast().part()));
		assertThat(ActiveBooks.loaded(null)).isEmpty();
		tree.deselectAll();
		select(tree);
		assertThat(ActiveBooks.loaded(null)).contains(open);
		domain.getCommandStack().undo();
	}

	private static void select(Tree tree, TreeItem... items) {
		tree.setSelection(items);
		tree.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	@DisplayName("What is no daily work is not among the preferences")
	void preferencesOfTheOffice() {
		// The test harness brings pages of its own.
		var pages = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER);
		assertThat(pages).filteredOn(page -> !WorkbenchActivityHelper.filterItem(page)).extracting(IPreferenceNode::getId)
				.contains("org.jiedui.app.preferences.general", "org.jiedui.ui.views.reminders").noneMatch(id -> id.startsWith("org.eclipse.equinox"));
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
