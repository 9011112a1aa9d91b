/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.exchange.FileIntake;
import org.jiedui.ui.exchange.FileIntakes;
import org.jiedui.ui.exchange.SeenRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A table on its way into the books of the workbench, and rows on their way out. Only in the running product. */
@EnabledIf("isRunning")
class TableImportTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final int LOOK_AGAIN_MILLIS = 20;
	private static final int SAMPLES = 5;
	/** The first button of what tells the result. */
	private static final int CLOSE = 0;
	private static final JieduiPackage P = JieduiPackage.eINSTANCE;

	@TempDir
	private Path folder;

	static boolean isRunning() {
		return Platform.isRunning() && PlatformUI.isWorkbenchRunning();
	}

	private static IWorkbench workbench() {
		return PlatformUI.getWorkbench();
	}

	private static IWorkbenchPage page() {
		return workbench().getWorkbenchWindows()[0].getActivePage();
	}

	private static void until(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("It did not happen within %s", PATIENCE).isLessThan(end);
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	@AfterEach
	void closeEditors() {
		page().closeEditors(page().getEditorReferences(), false);
	}

	private static OpenBooks openFirst() {
		Books books = workbench().getService(Books.class);
		until(() -> books.programmes().size() == SAMPLES && Job.getJobManager().isIdle());
		int part = books.programmes().getFirst().part();
		until(() -> {
			// The first start opens an editor of its own, perhaps only now.
			workbench().getService(EditorOpener.class).open(part);
			return books.loaded(part).filter(open -> Adapters.adapt(page().getActiveEditor(), OpenBooks.class) == open).isPresent();
		});
		return books.loaded(part).orElseThrow();
	}

	private static boolean has(OpenBooks books, String name) {
		return books.roots(P.getProject()).stream().anyMatch(each -> name.equals(each.eGet(P.getProgrammeRecord_Name())));
	}

	@Test
	@DisplayName("The wizard brings a table into the open books in one save, and the save can be taken back")
	void throughTheWizardAndBack() throws Exception {
		OpenBooks books = openFirst();
		Workspace workspace = workbench().getService(Books.class).workspace().join();
		Path file = Files.writeString(folder.resolve("2024.csv"), "2024年帮扶项目\n项目名称,总投资（万元）\n测试路,10\n测试桥,20\n", StandardCharsets.UTF_8);
		FileIntake intake = workbench().getService(FileIntakes.class).of(file).orElseThrow();
		Hand hand = new Hand(IDialogConstants.NEXT_ID, IDialogConstants.NEXT_ID, IDialogConstants.FINISH_ID, CLOSE);

		hand.begin();
		intake.begin(workbench().getWorkbenchWindows()[0].getShell(), workspace, List.of(file));
		until(() -> hand.isDone() && has(books, "测试路") && has(books, "测试桥"));

		CommitNumber commit = workspace.history(HistoryQuery.ofPart(books.part(), 1)).getFirst().number();
		workspace.revert(commit, "");
		until(() -> !has(books, "测试路") && !has(books, "测试桥"));
	}

	@Test
	@DisplayName("A page with a ledger tells which rows are seen")
	void aLedgerTellsWhatIsSeen() {
		OpenBooks books = openFirst();
		EObject project = books.roots(P.getProject()).getFirst();
		workbench().getService(EditorOpener.class).show(books, project, null);
		until(() -> Adapters.adapt(page().getActiveEditor(), Place.class) != null);

		SeenRows seen = Adapters.adapt(page().getActiveEditor(), SeenRows.class);

		assertThat(seen.type()).isEqualTo(P.getProject());
		assertThat(seen.rows().get()).hasSize(books.roots(P.getProject()).size()).contains(books.session().id(project).orElseThrow());
		assertThat(seen.columns().get()).contains("name");
	}

	/** Presses buttons of dialogs one after the other, each as soon as it can be pressed, between the other work of the UI thread. */
	private static final class Hand {

		private final int[] buttons;
		private final AtomicReference<Shell> last = new AtomicReference<>();
		private int next;

		Hand(int... buttons) {
			this.buttons = buttons;
		}

		boolean isDone() {
			return next == buttons.length && (last.get() == null || last.get().isDisposed());
		}

		void begin() {
			Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, this::look);
		}

		private void look() {
			Button button = Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
					.map(shell -> (Button) find(shell, each -> Integer.valueOf(buttons[next]).equals(each.getData())))
					.filter(each -> each != null && each.isEnabled()).findFirst().orElse(null);
			if (button != null) {
				last.set(button.getShell());
				next++;
				Display.getCurrent().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
			}
			if (next < buttons.length) {
				begin();
			}
		}

		private static Control find(Composite parent, Predicate<Control> test) {
			for (Control child : parent.getChildren()) {
				Control found = test.test(child) ? child : child instanceof Composite composite ? find(composite, test) : null;
				if (found != null) {
					return found;
				}
			}
			return null;
		}
	}
}
